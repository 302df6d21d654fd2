import type {LitElement, ReactiveController} from 'lit';
import {closestOf} from './parent-of.js';

/** Id, inside each element, of the one box that shows the sources of a statement. */
export const sourcesBoxId = 'sources';

/** A box of sources, and the control that opened it last. */
const openedBy = new WeakMap<HTMLElement, HTMLElement>();

/**
 * Shows the sources of a statement where the reader asks for them. The list is copied from the one at the element's end,
 * so that the page holds each source once. A browser that knows popovers opens and closes the box by itself; in others
 * the list opens below the statement, as a disclosure.
 */
function openSources(event: Event, root: HTMLElement | DocumentFragment): void {
  const control = closestOf(event.target as Node, 'button:is([data-cites], [data-cites-within])');
  const box = root.querySelector<HTMLElement>(`#${sourcesBoxId}`);
  if (!control || !box) return;
  const list = sourcesOf(control, root);
  if (!('popover' in HTMLElement.prototype)) {
    disclose(control, list);
    return;
  }
  // The box is one for all: asked for by another statement, it moves there instead of closing.
  if (openedBy.get(box) !== control && box.matches(':popover-open')) box.hidePopover();
  if (!openedBy.has(box)) box.addEventListener('beforetoggle', giveFocusBack);
  openedBy.set(box, control);
  box.querySelector('ol')?.replaceChildren(...list);
  place(box, control, root);
}

/** Opens the sources of an element's statements, as soon as it shows any. */
export class OpenSources implements ReactiveController {
  readonly #host: LitElement;
  #listens = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#listens) return;
    this.#listens = true;
    const {renderRoot} = this.#host;
    renderRoot.addEventListener('click', (event) => openSources(event, renderRoot));
  }
}

/** Whichever way the box closes: a reader whose focus is in it goes on from the control that opened it last. */
function giveFocusBack({newState, currentTarget}: ToggleEvent): void {
  const box = currentTarget as HTMLElement;
  if (newState === 'closed' && box.matches(':focus-within')) openedBy.get(box)?.focus({preventScroll: true});
}

/** Copies of the entries that a control names, each once and in their order. */
function sourcesOf({dataset: {cites, citesWithin}}: HTMLElement, root: ParentNode): Node[] {
  if (citesWithin) return sourcesWithin(root.querySelector(`#${citesWithin}`), root);
  return numbersIn(cites).flatMap((number) => copyOf(number, root) ?? []);
}

/** The same for all statements of a place: below each entry stands whose they are, by the `data-of` around them. */
function sourcesWithin(place: Element | null, root: ParentNode): Node[] {
  const citing = new Map<string, Set<string>>();
  for (const control of place?.querySelectorAll<HTMLElement>('[data-cites]') ?? []) {
    const of = control.closest<HTMLElement>('[data-of]')?.dataset['of'];
    for (const number of numbersIn(control.dataset['cites'])) {
      const names = citing.get(number) ?? new Set();
      citing.set(number, of ? names.add(of) : names);
    }
  }
  const byNumber = [...citing].sort(([one], [other]) => Number(one) - Number(other));
  return byNumber.flatMap(([number, names]) => {
    const entry = copyOf(number, root);
    if (!entry) return [];
    const of = document.createElement('p');
    of.textContent = [...names].join(' · ');
    if (names.size > 0) entry.append(of);
    return entry;
  });
}

const numbersIn = (cites = '') => cites.split(' ').filter(Boolean);

function copyOf(number: string, root: ParentNode): Element | undefined {
  const entry = root.querySelector(`#source-${number}`)?.cloneNode(true) as Element | undefined;
  entry?.removeAttribute('id');
  return entry;
}

/** Below the control, inside the element's own width. */
function place(box: HTMLElement, control: HTMLElement, root: HTMLElement | DocumentFragment): void {
  const host = 'host' in root ? (root as ShadowRoot).host : (root as HTMLElement);
  const around = host.getBoundingClientRect();
  const at = control.getBoundingClientRect();
  const fontSize = parseFloat(getComputedStyle(control).fontSize);
  const width = Math.min(around.width, 26 * fontSize);
  const left = Math.max(around.left, Math.min(at.left, around.right - width));
  Object.assign(box.style, {
    insetBlockStart: `${at.bottom + scrollY + 6}px`,
    left: `${left + scrollX}px`,
    inlineSize: `${width}px`,
  });
}

function disclose(control: HTMLElement, list: readonly Node[]): void {
  const opened = control.getAttribute('aria-expanded') === 'true';
  control.setAttribute('aria-expanded', String(!opened));
  const block = control.closest('p, li, td, dd, div')!;
  if (opened) {
    block.querySelector(':scope > .sources-here')?.remove();
    return;
  }
  const here = document.createElement('ol');
  here.className = 'sources-here';
  here.append(...list);
  block.append(here);
}
