import type {LitElement} from 'lit';
import {cssOf} from './shadow-styles.js';
import {webAddress} from './web-address.js';

/** The sheet of paper: room at its edge, and the number of each page where the browser can write it. */
const sheet = `@page {
  margin: 14mm;
  @bottom-center {
    content: counter(page) ' / ' counter(pages);
    font: 9pt sans-serif;
  }
}
body {
  margin: 0;
}
.from {
  margin: 0 0 1em;
  font: 9pt sans-serif;
  overflow-wrap: anywhere;
}`;

/**
 * Prints one block without the page around it: a copy of it in a frame of its own, filled by DOM calls, which the
 * strictest content security policy allows. It is gone when the print dialog has closed. Where the page may not look into
 * frames, as in a sandbox, the whole page is printed. False where the browser gave no sign that it began to: a page may be
 * forbidden to open windows, and nothing tells it so.
 */
export function printAlone(
  element: LitElement,
  content: Iterable<Node> = element.renderRoot.childNodes,
): boolean {
  const frame = hiddenFrame();
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view || !frame.contentDocument) {
    frame.remove();
    return hasBegun(window);
  }

  const ended = new AbortController();
  const end = () => {
    frame.remove();
    ended.abort();
  };
  view.addEventListener('afterprint', end);
  // A page that the browser keeps must not keep what was printed, either.
  addEventListener('pagehide', end, {signal: ended.signal});
  try {
    fill(frame.contentDocument, view, element, content);
    if (content === element.renderRoot.childNodes) sayWhereFrom(frame.contentDocument);
    return hasBegun(view);
  } catch {
    end();
    return hasBegun(window);
  }
}

/** Asks for the print window, and tells whether the browser said that it would open it. */
function hasBegun(view: Window): boolean {
  let begun = false;
  const begin = () => (begun = true);
  view.addEventListener('beforeprint', begin);
  view.print();
  view.removeEventListener('beforeprint', begin);
  return begun;
}

function hiddenFrame(): HTMLIFrameElement {
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
  return frame;
}

/** A whole element says on top from which page it is; what is made for paper says it itself. */
function sayWhereFrom(page: Document) {
  const line = page.createElement('p');
  line.className = 'from';
  line.textContent = [page.title, webAddress()].filter(Boolean).join(' · ');
  page.body.prepend(line);
}

/** The frame has no custom elements: this is a plain box with the block's styles, slots and light children. */
function fill(
  page: Document,
  {CSSStyleSheet}: Window & typeof globalThis,
  element: LitElement,
  content: Iterable<Node>,
): void {
  page.title = document.title;
  const copy = page.createElement(element.localName);
  const root = copy.attachShadow({mode: 'open'});
  const {elementStyles} = element.constructor as typeof LitElement;
  const sheetOf = (css: string) => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  };
  page.adoptedStyleSheets = [sheetOf(sheet)];
  root.adoptedStyleSheets = elementStyles.map((style) => sheetOf(cssOf(style)));
  for (const node of content) root.append(page.importNode(node, true));
  for (const child of element.childNodes) copy.append(page.importNode(child, true));
  const {fontFamily, fontSize} = getComputedStyle(element);
  Object.assign(copy.style, {fontFamily, fontSize, color: '#000'});
  page.body.append(copy);
}
