import {adoptStyles, type CSSResultOrNative, type LitElement} from 'lit';

const mark = 'data-treatment-styles';

/** The text of a style sheet. */
export const cssOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({cssText}) => cssText).join('');

/**
 * Gives a shadow root the styles of its element. A style sheet that scripts share belongs to the document that it was
 * made in: in another one, such as a frame that the page moved the element to, the root has them as `<style>`.
 */
export function giveStyles(element: LitElement, root: ShadowRoot): void {
  const {elementStyles} = element.constructor as typeof LitElement;
  for (const style of root.querySelectorAll(`style[${mark}]`)) style.remove();
  if (element.ownerDocument === document) {
    adoptStyles(root, elementStyles);
    return;
  }
  for (const style of elementStyles) {
    const copy = element.ownerDocument.createElement('style');
    copy.setAttribute(mark, '');
    copy.textContent = cssOf(style);
    root.append(copy);
  }
}
