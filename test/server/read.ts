/** What a browser makes of the markup before any script: the page, and the text of an element's shadow root. */
export const read = (markup: string) => Document.parseHTMLUnsafe(markup);
export const rootOf = (page: Document, tag: string) => page.querySelector(tag)!.shadowRoot!;
export const words = (root: ParentNode & Node) => root.textContent!.replaceAll(/\s+/g, ' ');
