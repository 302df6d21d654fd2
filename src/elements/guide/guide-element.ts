import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Overrides} from '../../content/schema.js';
import {ContextConsumer, ContextProvider} from '../../page/context.js';
import {ForeignWrites} from '../../page/foreign-writes.js';
import {guideContext} from '../../page/guide-context.js';
import {installedTreatment, onInstalled} from '../../page/installed.js';
import {showSlot} from '../../page/plain-fallback.js';
import {giveStyles, styledRoot} from '../../page/shadow-styles.js';
import {textOf} from '../../page/text-of.js';
import {ClinicContent} from './clinic-content.js';
import {ClinicFile} from './clinic-file.js';
import {provided} from './provided.js';
import {ReviewCheck} from './review-check.js';

/**
 * @summary Tells the elements inside it which treatment, clinic and region they are for, and who reviewed the page.
 * @tag treatment-guide
 *
 * A plain block that shows its children. It may hold `<script type="application/json">` with a clinic's own content. Inside
 * another guide it takes over where readers are and whom they call there (`region`, `emergency-phone`, `crisis-phone`), where
 * it says nothing of that itself and names no other region; nothing else.
 *
 * @slot - The page's content, with the other elements anywhere inside it.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the readers keep what there was.
 */
export class GuideElement extends LitElement {
  static override styles = css`
    :host(:not([hidden])) {
      display: block !important;
    }
  `;

  /** Id of the treatment that the elements inside show. Default: the only one installed. */
  @property() treatment = '';

  /** Address of a JSON file with the clinic's changes, or with a whole treatment. The only request we ever make. */
  @property() src = '';

  /** Where the readers are: the two letters of a country, such as `US`, or `EU`. It decides whose emergency numbers are shown. */
  @property() region = '';

  /** Number to call in an emergency, instead of the region's. */
  @property({attribute: 'emergency-phone'}) emergencyPhone = '';

  /** Number of the crisis line, instead of the region's. */
  @property({attribute: 'crisis-phone'}) crisisPhone = '';

  /** Name of the clinic. Where it is given, the sources say that the clinic offers this treatment. */
  @property({attribute: 'clinic-name'}) clinicName = '';

  /** Number of the clinic, shown where a reader is told to call it. */
  @property({attribute: 'clinic-phone'}) clinicPhone = '';

  /** Address of the clinic's own page, http or https. */
  @property({attribute: 'clinic-url'}) clinicUrl = '';

  /** Ids of the routes that the clinic offers, separated by spaces, such as `rt-iv rt-esketamine`. */
  @property({attribute: 'offered-routes'}) offeredRoutes = '';

  /** Who reviewed the page for the clinic. */
  @property({attribute: 'reviewed-by'}) reviewedBy = '';

  /** When that was, as an ISO date such as `2026-11-22`. */
  @property({attribute: 'reviewed-on'}) reviewedOn = '';

  /**
   * The hash on the sheet that was signed; of several languages, their hashes, separated by spaces. Where the content is
   * another, the sources say that it changed since the review.
   */
  @property({attribute: 'reviewed-content'}) reviewedContent = '';

  /** When it is due again, as an ISO date. */
  @property({attribute: 'next-review'}) nextReview = '';

  /** The clinic's changes as a value: wins over the JSON child and the file. */
  @property({attribute: false}) overrides: Overrides | undefined;

  readonly #provider = new ContextProvider(this, {
    context: guideContext,
    initialValue: {settings: {}, pending: false},
  });
  readonly #changed = () => this.requestUpdate();
  /** The guide around this one. */
  readonly #outer = new ContextConsumer(this, {
    context: guideContext,
    subscribe: true,
    callback: this.#changed,
  });
  readonly #fromProperty = new ClinicContent(this, this.#changed, (overrides) => ({overrides}));
  readonly #fromChild = new ClinicContent(this, this.#changed);
  readonly #fromFile = new ClinicContent(this, this.#changed);
  readonly #file = new ClinicFile(this, this.#changed);
  readonly #review = new ReviewCheck(this, this.#changed);
  #childText = '';
  #children: MutationObserver | undefined;
  #stopWatching: (() => void) | undefined;

  constructor() {
    super();
    // Without its slot, nothing of what it holds would be seen.
    new ForeignWrites(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = onInstalled(this.#changed);
    this.#children ??= new MutationObserver(this.#lookAtChild);
    this.#children.observe(this, {childList: true, characterData: true, subtree: true});
    document.addEventListener('DOMContentLoaded', this.#changed, {once: true});
    if (this.hasUpdated) this.requestUpdate('src');
    // Before the first update: an element that asks meanwhile must already know that a file is on its way.
    else this.#provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#outer.value = undefined;
    this.#stopWatching?.();
    this.#children?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#changed);
    // A guide that only moves is back at once, and asks for its file only once.
    queueMicrotask(() => this.isConnected || this.#file.stop());
  }

  /** @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) giveStyles(this, this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return styledRoot(this, () => super.createRenderRoot());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) void this.#file.load(this.src);
    this.#provide();
  }

  /** The page's own content is seen, whatever of the page makes rendering fail. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      showSlot(this, error);
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Hands what the guide knows to the elements inside it. */
  #provide() {
    const {text, asked} = this.#file;
    const pending = this.#file.pending || (!this.hasUpdated && textOf(this.src) !== '');
    const installed = installedTreatment(textOf(this.treatment).trim());
    const file = this.#fromFile.read(text, installed, asked);
    // While a file is on its way, nobody knows whether it brings the treatment that the child is for.
    const child = this.#fromChild.read(
      this.#readChild(),
      file?.treatment ?? (pending || !file ? undefined : installed),
      'the JSON child',
    );
    const own = child?.treatment ?? file?.treatment;
    const property = this.#fromProperty.read(this.overrides, own ?? installed, 'overrides');
    const shown = own ?? installed;
    const isReviewed = shown !== undefined && textOf(this.reviewedContent).trim() !== '';
    const value = provided(this, {
      own,
      installed,
      outer: this.#outer.value?.settings,
      overrides: property?.overrides ?? child?.overrides ?? file?.overrides,
      pending: pending || !property || !child || !file || (isReviewed && this.#review.isPending(shown)),
    });
    this.#provider.setValue(value);
  }

  /** Of all that changes inside it, its JSON child alone is its own. */
  readonly #lookAtChild = () => {
    const before = this.#childText;
    if (this.#readChild() !== before) this.requestUpdate();
  };

  /** The text of the JSON child. While the page is still being read, it may not be whole. */
  #readChild(): string {
    if (document.readyState !== 'loading')
      this.#childText =
        this.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
    return this.#childText;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-guide': GuideElement;
  }
}
