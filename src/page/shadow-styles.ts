import {adoptStyles, type CSSResultOrNative, type LitElement} from 'lit';

const mark = 'data-treatment-styles';

/** The text of a style sheet. */
export const cssOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({cssText}) => cssText).join('');

/**
 * The root that Lit makes for an element. Where it fails at the style sheets (they belong to the document that they were made
 * in, and a page may let nobody give a root any), the root is there, and gets them in another way. Where there can be no root
 * (something else has made one that nobody may see, or lets nobody make any), it is a block beside the page, so that the
 * element goes on.
 */
export function styledRoot<Root>(element: LitElement, create: () => Root): Root | ShadowRoot | HTMLElement {
  try {
    return create();
  } catch {
    const {shadowRoot} = element;
    if (!shadowRoot) return document.createElement('div');
    giveStyles(element, shadowRoot);
    return shadowRoot;
  }
}

/**
 * Gives a shadow root the styles of its element. A style sheet that scripts share belongs to the document that it was
 * made in: in another one, such as a frame that the page moved the element to, the root has them as `<style>`.
 */
export function giveStyles(element: LitElement, root: ShadowRoot): void {
  const {elementStyles} = element.constructor as typeof LitElement;
  for (const style of root.querySelectorAll(`style[${mark}]`)) style.remove();
  if (element.ownerDocument === document && adopts(root, elementStyles)) return;
  for (const style of elementStyles) {
    const copy = element.ownerDocument.createElement('style');
    copy.setAttribute(mark, '');
    copy.textContent = cssOf(style);
    root.append(copy);
  }
}

/** False where the page lets nobody give a root its sheets. */
function adopts(root: ShadowRoot, styles: CSSResultOrNative[]): boolean {
  try {
    adoptStyles(root, styles);
    return true;
  } catch {
    return false;
  }
}
