/// <reference types="vite/client" />
import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {OwnSize} from '../../blocks/own-size.js';
import script from './preview-elements.ts?worker&url';
import {emptyPage, showOn, type Shown} from './preview-page.js';

/**
 * A page of a clinic in a window of its own, as wide as a reader's screen, and drawn smaller where there is less room. It sends
 * `drawn` once its elements are there, and each time that it shows something else.
 */
export class PreviewFrame extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-inline-size: 0;
      overflow: clip;
    }

    iframe {
      display: block;
      border: 0;
      transform-origin: 0 0;
      background: #fff;
    }
  `;

  /** In CSS pixels. */
  @property({type: Number}) width = 768;
  /** What is said of it to somebody who does not see it. */
  @property() name = '';
  /** The same again is nothing new: it is made anew each time that something around it is drawn. */
  @property({attribute: false, hasChanged: isOther}) shown: Shown | undefined;

  @query('iframe') private readonly frame!: HTMLIFrameElement;

  #isReady = false;

  constructor() {
    super();
    new OwnSize(this, () => this.#fit());
  }

  /** The page inside, once its elements are there. */
  get page(): Document | undefined {
    return (this.#isReady && this.frame.contentDocument) || undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isReady = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('width')) this.#fit();
    if (changed.has('shown')) void this.#show();
  }

  protected override render(): TemplateResult {
    const address = new URL(script, document.baseURI).href;
    return html`
      <iframe
        title=${this.name}
        sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals"
        srcdoc=${emptyPage(address)}
        @load=${this.#onLoad}
      ></iframe>
    `;
  }

  async #onLoad() {
    const page = this.frame.contentDocument!;
    await page.defaultView!.customElements.whenDefined('treatment-guide');
    page.addEventListener('click', openElsewhere);
    this.#isReady = true;
    await this.#show();
  }

  async #show() {
    const {page, shown} = this;
    if (!page || !shown) return;
    showOn(page, shown);
    const elements = [...page.querySelectorAll<LitElement>('#embed *')];
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    this.dispatchEvent(new Event('drawn'));
  }

  /** Sizes come from a measurement, so they are set on the frame itself: a strict policy would refuse `style=""`. */
  #fit() {
    const share = Math.min(1, this.clientWidth / this.width) || 1;
    const {style} = this.frame;
    style.inlineSize = `${this.width}px`;
    style.blockSize = `${this.clientHeight / share}px`;
    style.transform = share < 1 ? `scale(${share})` : '';
    style.marginInlineStart = share < 1 ? '' : `${(this.clientWidth - this.width) / 2}px`;
  }
}

function isOther(one: unknown, other: unknown) {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** A source opens in a window of its own: in its frame, it would take the place of the preview. */
function openElsewhere(event: Event) {
  const link = event.composedPath().find((one) => (one as Element).localName === 'a') as
    HTMLAnchorElement | undefined;
  if (link && /^https?:/.test(link.href)) link.target = '_blank';
}
