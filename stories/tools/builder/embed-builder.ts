import {html, LitElement, type TemplateResult} from 'lit';
import {query, state as reactive} from 'lit/decorators.js';
import type {ElementName} from '../../../src/content/elements.js';
import {Announcer} from '../shared/announcer.js';
import {copyText} from '../shared/copy-text.js';
import {toolStyles} from '../shared/tool-styles.js';
import {builderStyles} from './builder-styles.js';
import {measure, type TooClose} from './contrast-check.js';
import {fromAddress} from './from-address.js';
import {hashes} from './hashes.js';
import {sentence} from './options.js';
import {hashOfPage, offOtherHash, onOtherHash, setHashOfPage} from './page-address.js';
import type {Builder, Draft} from './parts.js';
import type {PreviewFrame} from './preview-frame.js';
import {previewStyles} from './preview-styles.js';
import {initialState, withMoved, type BuilderState} from './state.js';
import {toAddress} from './to-address.js';
import {addressView} from './views/address-view.js';
import {codeView, sheetView, type Code} from './views/code-view.js';
import {contrastReport, withNearest} from './views/contrast-report.js';
import {faultList} from './views/fault-list.js';
import {previewView} from './views/preview-view.js';
import {settings} from './views/settings.js';
import type {Measured} from './views/token-fields.js';

/** What was built, for as long as this window is open: who looks at another page of the Storybook finds it again. */
let before: BuilderState | undefined;

/** Puts together the code of a page: elements, options, clinic and colors, with a preview as one changes them. */
export class EmbedBuilder extends LitElement {
  static override styles = [toolStyles, builderStyles, previewStyles];

  @reactive() private built: BuilderState = initialState;
  @reactive() private drafts: ReadonlyMap<string, Draft> = new Map();
  @reactive() private faults: readonly string[] = [];
  @reactive() private measured: Measured;
  @reactive() private language = 'html';
  @reactive() private withHashes = false;
  @reactive() private withClinic = true;
  @reactive() private address = '';
  /** The text that was copied last: its button says so while it is the same. */
  @reactive() private copied = '';
  /** What there was before somebody began anew, until they change something. */
  @reactive() private past: BuilderState | undefined;

  @query('preview-frame') private readonly preview!: PreviewFrame | null;
  @query('#contrast') private readonly contrast!: HTMLElement;

  readonly #announcer = new Announcer(this);

  override connectedCallback(): void {
    super.connectedCallback();
    if (before) this.built = before;
    else this.#readAddress();
    onOtherHash(this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    before = this.built;
    offOtherHash(this.#readAddress);
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#announcer.region} ${faultList(this.faults, this.#closeFaults)}
      <div class="builder">
        <div class="work">
          <div class="settings">${this.#settings()}</div>
          <section class="preview" aria-label="Preview">
            <button type="button" class="skip" id="skip-preview" @click=${() => this.#focus('#copy-code')}>
              Skip the preview
            </button>
            ${previewView(this.built, this.#update, this.#measure)}
            <div id="contrast" tabindex="-1" role="region" aria-label="Contrast">
              ${contrastReport(this.built, this.measured, this.#take)}
            </div>
          </section>
        </div>
        <section class="panel code" aria-labelledby="code-title">
          <h2 id="code-title">The code</h2>
          ${codeView(this.#code)}
        </section>
        <section class="panel" aria-labelledby="sheet-title">
          <h2 id="sheet-title">The tokens as a file</h2>
          ${sheetView(this.#code)}
        </section>
        <section class="panel" aria-labelledby="address-title">
          <h2 id="address-title">An address to come back, or to hand on</h2>
          ${this.#addressPart()}
        </section>
      </div>
    `;
  }

  #settings() {
    const builder: Builder = {
      state: this.built,
      update: this.#update,
      drafts: this.drafts,
      setDraft: this.#setDraft,
    };
    return html`
      ${settings(builder, this.measured, this.#move)}
      ${
        this.past
          ? html`<button type="button" id="bring-back" @click=${this.#bringBack}>
              Bring back what there was
            </button>`
          : html`<button type="button" id="begin-anew" @click=${this.#beginAnew}>Begin anew</button>`
      }
    `;
  }

  #addressPart() {
    return addressView({
      state: this.built,
      made: this.address,
      withClinic: this.withClinic,
      setWithClinic: (withClinic) => (this.withClinic = withClinic),
      make: () => void this.#makeAddress(),
    });
  }

  get #code(): Code {
    return {
      state: this.built,
      language: this.language,
      hashes,
      withHashes: this.withHashes,
      copied: this.copied,
      choose: (language) => (this.language = language),
      setHashes: (withHashes) => (this.withHashes = withHashes),
      copy: (text, what) => void this.#copy(text, what),
    };
  }

  /** An address without anything of ours, such as that of a heading, changes nothing. */
  readonly #readAddress = (): void => {
    const read = fromAddress(hashOfPage());
    if (!read) return;
    this.built = read.state;
    this.faults = read.faults;
    this.drafts = new Map();
  };

  readonly #update = (change: (state: BuilderState) => BuilderState): void => {
    this.built = change(this.built);
    this.address = '';
    this.past = undefined;
  };

  readonly #closeFaults = (): void => {
    this.faults = [];
  };

  readonly #setDraft = (field: string, draft: Draft | undefined): void => {
    const drafts = new Map(this.drafts);
    if (draft) drafts.set(field, draft);
    else drafts.delete(field);
    this.drafts = drafts;
  };

  readonly #measure = (): void => {
    const page = this.preview?.page;
    this.measured = page && measure(page);
  };

  readonly #move = (name: ElementName, by: -1 | 1): void => {
    this.#update((state) => withMoved(state, name, by));
    const {elements} = this.built;
    const place = elements.findIndex((placed) => placed.name === name) + 1;
    this.#announcer.say(`${sentence(name)} is number ${place} of ${elements.length} now.`);
    // The entry was put elsewhere, and what is put elsewhere loses the focus.
    void this.updateComplete.then(() => this.#focus(`#move-${name}-${by < 0 ? 'up' : 'down'}`));
  };

  readonly #take = (found: TooClose): void => {
    if (!this.measured) return;
    const {measured} = this;
    this.#setDraft(`token-${found.name.replace('--treatment-', '')}-${found.scheme}`, undefined);
    this.#update((state) => withNearest(state, measured, found));
    this.#announcer.say(`${found.nearest} was taken for ${found.name.replace('--treatment-', '')}.`);
    // The button that was pressed goes away.
    this.contrast.focus();
  };

  readonly #beginAnew = (): void => {
    const past = this.built;
    this.drafts = new Map();
    this.#update(() => initialState);
    this.past = past;
    this.#announcer.say('All is as it was at the beginning.');
    void this.updateComplete.then(() => this.#focus('#bring-back'));
  };

  readonly #bringBack = (): void => {
    this.#update((state) => this.past ?? state);
    this.#announcer.say('What there was is there again.');
    void this.updateComplete.then(() => this.#focus('#begin-anew'));
  };

  #focus(selector: string) {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #copy(text: string, what: string) {
    const isCopied = await copyText(text);
    if (isCopied) this.copied = text;
    this.#announcer.say(
      isCopied ? `${what}: copied.` : `${what}: this browser does not let a page copy. Select it.`,
    );
  }

  async #makeAddress() {
    this.address = setHashOfPage(toAddress(this.built, {withClinic: this.withClinic}));
    await this.#copy(this.address, 'The address');
  }
}
