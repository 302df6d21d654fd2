import {fragment, watchFragment} from './address.js';

/** An element whose content can be reached by the page's `#fragment`. */
export interface LinkTarget extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The ids of the entries that it shows or hides. */
  readonly contentIds: ReadonlySet<string>;
  /** Makes a part visible that a filter hides. Resolves when it can be focused. */
  reveal?(id: string): Promise<unknown>;
}

const targets = new Set<LinkTarget>();

const partOf = (target: LinkTarget, id: string) =>
  target.contentIds.has(id) ? (target.renderRoot as ShadowRoot).getElementById(id) : null;

/** Where the page has a place of that name itself, the browser has gone there. */
function isThePages(id: string): boolean {
  const named = `:is([id="${CSS.escape(id)}"], a[name="${CSS.escape(id)}"])`;
  const places = new Set(document.querySelectorAll(named));
  for (const replaced of [...targets].flatMap((target) => replacedIn(target, named))) places.delete(replaced);
  return places.size > 0;
}

/**
 * What an element of ours shows itself instead: the plain text of a server has the ids of our content, too, and stays between
 * the tags for readers that see no shadow root, where nobody can go to it.
 */
function replacedIn(target: LinkTarget, named: string): readonly Element[] {
  if (target.renderRoot.querySelector('slot:not([name])')) return [];
  return [...target.querySelectorAll(`:scope > :not([slot])${named}, :scope > :not([slot]) ${named}`)];
}

/** The first element on the page, in the reader's order, that has the part. */
function firstWith(id: string): LinkTarget | undefined {
  const having = [...targets].filter((target) => partOf(target, id));
  return having.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
}

/** Opens and focuses the part that the address names, where `target` is the first to have it. */
export async function followFragment(target: LinkTarget): Promise<void> {
  const id = fragment();
  if (!id || isThePages(id) || firstWith(id) !== target) return;
  await target.reveal?.(id);
  const part = partOf(target, id);
  if (part) open(part);
}

/** Opens what is around a part, scrolls to it and focuses it. */
export function open(part: HTMLElement): void {
  for (let node: Element | null = part; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true;
  }
  const focusable = part instanceof HTMLDetailsElement ? part.querySelector('summary') : part;
  if (focusable && focusable.tabIndex < 0 && !focusable.hasAttribute('tabindex')) focusable.tabIndex = -1;
  part.scrollIntoView({block: 'start'});
  focusable?.focus({preventScroll: true});
}

const followAll = () => targets.forEach((target) => void followFragment(target));
let stopWatching: (() => void) | undefined;

/** Lets the address reach into an element. Returns how to stop that. */
export function addLinkTarget(target: LinkTarget): () => void {
  if (targets.size === 0) stopWatching = watchFragment(followAll);
  targets.add(target);
  return () => {
    targets.delete(target);
    if (targets.size === 0) stopWatching?.();
  };
}
