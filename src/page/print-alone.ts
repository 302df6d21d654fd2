import type {LitElement} from 'lit';

/**
 * Prints one block without the page around it: a copy of it in a frame of its own, filled by DOM calls, which the
 * strictest content security policy allows. It is gone when the print dialog has closed.
 */
export function printAlone(
  element: LitElement,
  content: Iterable<Node> = element.renderRoot.childNodes,
): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0',
    inlineSize: '100%',
    visibility: 'hidden',
    border: '0',
  });
  document.body.append(frame);
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  page.title = document.title;

  // The frame has no custom elements: this is a plain box with the block's styles, slots and light children.
  const copy = page.createElement(element.localName);
  const root = copy.attachShadow({mode: 'open'});
  const {elementStyles} = element.constructor as typeof LitElement;
  root.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(
      'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join(''),
    );
    return sheet;
  });
  for (const node of content) root.append(page.importNode(node, true));
  for (const child of element.childNodes) copy.append(page.importNode(child, true));
  const {fontFamily, fontSize} = getComputedStyle(element);
  Object.assign(copy.style, {fontFamily, fontSize, color: '#000'});
  page.body.append(copy);

  const remove = () => frame.remove();
  view.addEventListener('afterprint', remove, {once: true});
  // A page that the browser keeps must not keep what was printed, either.
  addEventListener('pagehide', remove, {once: true});
  view.print();
}
