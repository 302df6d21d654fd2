/**
 * Placeholders: `<div data-treatment-element="side-effects" data-heading-level="3">…</div>`, for pages whose editor or
 * system strips unknown tags. The element is put inside the placeholder, which stays as it is: its class, id and language
 * are the page's, and so may be the hands of a framework or a page builder that made it.
 */
import {elementNames} from './content/elements.js';

/** The tags without their prefix: what `data-treatment-element` may say. */
const names: readonly string[] = ['guide', ...elementNames];

const mark = 'data-treatment-element';

/** The element of each placeholder, also while the page's own hands have taken it out. */
const mounted = new WeakMap<HTMLElement, HTMLElement>();
const warned = new Set<string>();

/**
 * Gives every placeholder of the page its element, and those that come later too: from a page builder, a pop-up, a
 * request. One that fails is named in the console, and the others are not touched by it. Calling it again, or from a
 * second copy of the script, changes nothing.
 */
export function mountPlaceholders(): void {
  // While the page is still being read, the content of a placeholder may not be whole.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

function start() {
  mountAllIn(document.documentElement);
  for (const name of names) {
    if (document.querySelector(`svg treatment-${name}`)?.namespaceURI?.endsWith('/svg'))
      warnOnce(`<treatment-${name}> inside <svg>: expected a place in HTML, such as <foreignObject>.`);
  }
  new MutationObserver((records) => {
    for (const {target, addedNodes} of records) {
      if (!target.isConnected) continue;
      // The placeholder itself may have been given its mark, or new content, only now.
      if (target instanceof HTMLElement && target.hasAttribute(mark)) tryToMount(target);
      for (const node of addedNodes) if (node instanceof Element) mountAllIn(node);
    }
  }).observe(document, {childList: true, subtree: true, attributeFilter: [mark]});
}

/** The outer ones first, so that a guide is there before the elements in it. */
function mountAllIn(place: Element) {
  if (place instanceof HTMLElement && place.hasAttribute(mark)) tryToMount(place);
  place.querySelectorAll<HTMLElement>(`[${mark}]`).forEach(tryToMount);
}

function tryToMount(placeholder: HTMLElement) {
  try {
    mount(placeholder);
  } catch (error) {
    console.error('treatment-elements: this placeholder was left as it is.', placeholder, error);
  }
}

function mount(placeholder: HTMLElement) {
  const name = placeholder.getAttribute(mark)!;
  if (!names.includes(name)) {
    warnOnce(`${mark}="${name}": expected one of ${names.join(', ')}.`);
    return;
  }
  const tag = `treatment-${name}`;
  if ([...placeholder.children].some(({localName}) => localName === tag)) return;

  // Libraries that morph a page take out what the server has not sent: with it would go what the reader has ticked.
  const before = mounted.get(placeholder);
  const element = before?.localName === tag ? before : document.createElement(tag);
  mounted.set(placeholder, element);
  copyAttributes(placeholder, element);
  // What a sanitizer leaves of `slot="intro"`.
  for (const child of placeholder.querySelectorAll(':scope > [data-slot]')) {
    child.slot = child.getAttribute('data-slot')!;
  }
  if (placeholder.hasChildNodes()) element.replaceChildren(...placeholder.childNodes);
  placeholder.append(element);
}

/**
 * Only attributes that the element knows: `data-id` of a page builder must not become an `id`, nor `data-onclick`, which
 * sanitizers let pass, a script.
 */
function copyAttributes(placeholder: HTMLElement, element: HTMLElement) {
  const {observedAttributes = []} = element.constructor as {observedAttributes?: readonly string[]};
  for (const attribute of observedAttributes) {
    const value = placeholder.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
    else element.removeAttribute(attribute);
  }
  // Every element has a language, whatever else it knows.
  const lang = placeholder.getAttribute('data-lang');
  if (lang !== null) element.setAttribute('lang', lang);
  else element.removeAttribute('lang');
}

function warnOnce(message: string) {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
