import {open} from './deep-link.js';

/**
 * Links inside a shadow root lead nowhere by themselves. This leads from a statement to its source and back, and never
 * writes the page's address.
 */
export function followCitation(event: MouseEvent, root: HTMLElement | DocumentFragment): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  const back = origins.get(link);
  if (back) {
    open(back);
    return;
  }
  const source = root.querySelector<HTMLElement>(link.getAttribute('href')!);
  if (!source) return;
  open(source);
  for (const other of root.querySelectorAll<HTMLElement>('a.back')) other.hidden = true;
  const way = source.querySelector<HTMLAnchorElement>('a.back');
  if (way) {
    way.hidden = false;
    origins.set(way, link);
  }
}

/** Where each "back" link leads: the citation that was followed to it. */
const origins = new WeakMap<HTMLAnchorElement, HTMLAnchorElement>();
