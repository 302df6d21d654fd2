import {html, LitElement, type TemplateResult} from 'lit';

/** A piece of a page that has the page's own looks. */
export abstract class InPage extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** A text of a docblock: what stands between backticks is code. */
export const inline = (text: string): TemplateResult =>
  html`${text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part))}`;
