import {open} from './deep-link.js';

/**
 * Links inside a shadow root lead nowhere by themselves. This leads from a statement to its source and back, and never
 * writes the page's address. A link of the page, in one of our slots, is the page's.
 */
export function followCitation(event: Event, root: HTMLElement | DocumentFragment): void {
  const link = ownLink(event, root);
  if (!link) return;
  event.preventDefault();
  const back = origins.get(link);
  if (back) {
    open(back);
    return;
  }
  const id = link.getAttribute('href')!.slice(1);
  const source = (root as ShadowRoot).getElementById(id);
  if (!source) return;
  open(source);
  for (const other of root.querySelectorAll<HTMLElement>('a.back')) other.hidden = true;
  const way = source.querySelector<HTMLAnchorElement>('a.back');
  if (way) {
    way.hidden = false;
    origins.set(way, link);
  }
}

/** The link of this shadow root that was clicked, where it leads to a place in the same root. */
function ownLink(event: Event, root: HTMLElement | DocumentFragment): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .filter((node) => node instanceof HTMLAnchorElement)
    .find((link) => link.getRootNode() === root && link.getAttribute('href')?.startsWith('#'));
}

/** Where each "back" link leads: the citation that was followed to it. */
const origins = new WeakMap<HTMLAnchorElement, HTMLAnchorElement>();
