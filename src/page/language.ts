import {attributeOf, parentOf} from './parent-of.js';

/** The language and direction of a place in the page: its own `lang`, else its nearest ancestor's, else "en". */
export function languageOf(element: Element): string {
  for (let node: Element | undefined = element; node; node = parentOf(node)) {
    const lang = attributeOf(node, 'lang');
    if (lang) return lang;
  }
  return 'en';
}

const watchers = new Set<() => void>();
const observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` changes anywhere that the element can inherit it from. Returns how to stop that. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => watchers.forEach((watcher) => watcher()));
  watchers.add(changed);
  // One observer for the page; each shadow root on the way up is a tree of its own.
  for (let root = element.getRootNode(); !observed.has(root); root = root.host.getRootNode()) {
    observed.add(root);
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => watchers.delete(changed);
}
