import {hydrate} from '@lit-labs/ssr-client';
import {adoptStyles, type LitElement} from 'lit';
import {NativeEvent} from './native-event.js';
import {stampAttribute, stampOf} from './stamp.js';
import {takingOver} from './taking-over.js';

/**
 * Takes over a shadow root that a server filled, before the element first renders into it. Where it holds just what the
 * element would render, its nodes stay: nothing moves, and the focus is kept. Where it does not (page caches make that
 * normal), it is emptied, and the element renders as on any page.
 */
export function takeOver(element: LitElement, rendered: unknown, lang: string): void {
  const root = element.renderRoot as ShadowRoot;
  // The element's own sheets first: they need no permission of a content security policy, and none of the server's stay.
  adoptStyles(root, (element.constructor as typeof LitElement).elementStyles);
  for (const child of [...root.children]) if (child.matches('style, link')) child.remove();

  const changed = changedControls(root);
  if (element.getAttribute(stampAttribute) !== stampOf(rendered, lang) || !hydrates(element, rendered)) {
    root.replaceChildren();
    return;
  }
  // What a reader chose while the script was on its way is done now.
  void element.updateComplete.then(() => {
    for (const {control, state} of changed) {
      Object.assign(control, state);
      control.dispatchEvent(new NativeEvent('change', {bubbles: true}));
    }
  });
}

/** False where the markup is not whole: what shrinks pages on their way takes out the comments that mark Lit's places. */
function hydrates({renderRoot, renderOptions}: LitElement, rendered: unknown): boolean {
  const isMarked = [...renderRoot.childNodes].some(({nodeType}) => nodeType === Node.COMMENT_NODE);
  try {
    if (isMarked) takingOver(() => hydrate(rendered, renderRoot, renderOptions));
    return isMarked;
  } catch {
    return false;
  }
}

/** The controls that are not as the server rendered them, with what the reader made of them. */
function changedControls(root: ShadowRoot) {
  const inputs = [...root.querySelectorAll('input')].filter(
    // Choosing one radio button unchooses another, which says nothing of its own.
    ({type, checked, defaultChecked}) => checked !== defaultChecked && (checked || type === 'checkbox'),
  );
  const selects = [...root.querySelectorAll('select')].filter(
    ({selectedOptions: [option]}) => option && !option.defaultSelected,
  );
  return [
    ...inputs.map((control) => ({control, state: {checked: control.checked}})),
    ...selects.map((control) => ({control, state: {value: control.value}})),
  ];
}
