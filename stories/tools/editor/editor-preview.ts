import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {html as withTag, unsafeStatic} from 'lit/static-html.js';
import type {Treatment} from '../../../src/content/schema.js';
import type {Draft} from './draft.js';

/** The page as readers get it: the element of the section that is edited, in its own scroll, with what is right of the draft. */
export class EditorPreview extends LitElement {
  static override styles = css`
    :host {
      display: block;
      overflow: auto;
      border: 1px solid;
      border-radius: 10px;
      color: #1d2b33;
      background: #fff;
    }

    clinic-page {
      min-block-size: 100%;
    }
  `;

  /** How the tag of the element ends. */
  @property() element = '';
  @property({attribute: 'page-language'}) pageLanguage = 'en';
  @property() theme = 'light';
  /** The entry to show. */
  @property() entry: string | undefined;
  @property({attribute: false}) draft: Draft = {};

  @query('treatment-guide') private readonly guide!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    // It scrolls by itself, so keys must reach it.
    this.tabIndex = 0;
    this.role = 'region';
    this.ariaLabel = 'Preview: the page as readers get it';
  }

  protected override render(): TemplateResult {
    const tag = unsafeStatic(`treatment-${this.element}`);
    return withTag`
      <clinic-page theme=${this.theme} lang=${this.pageLanguage}>
        <treatment-guide region="US" clinic-name="Your clinic" clinic-phone="+1 555 010 0142" .overrides=${this.draft.overrides}>
          ${this.element ? withTag`<${tag} heading-level="3"></${tag}>` : nothing}
        </treatment-guide>
      </clinic-page>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('draft')) this.#giveTreatment(this.draft.treatment);
    if (changed.has('entry') || changed.has('element')) void this.#show();
  }

  /** A treatment of the clinic's own reaches the guide as it would on a page: as JSON inside it. */
  #giveTreatment(treatment: Treatment | undefined) {
    const before = this.guide.querySelector('script');
    if (!treatment) before?.remove();
    else {
      const script = before ?? Object.assign(document.createElement('script'), {type: 'application/json'});
      const text = JSON.stringify({treatment});
      if (script.textContent !== text) script.textContent = text;
      if (!before) this.guide.prepend(script);
    }
  }

  /** Opens what an entry is folded in, and scrolls to it. */
  async #show() {
    const element = this.guide.querySelector<LitElement>(`treatment-${this.element}`);
    await element?.updateComplete;
    const entry = this.entry && element?.shadowRoot?.getElementById(this.entry);
    if (!entry) return;
    for (let fold = entry.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    await new Promise(requestAnimationFrame);
    const top = entry.getBoundingClientRect().top - this.getBoundingClientRect().top;
    this.scrollTop += top - this.clientHeight / 5;
  }
}

/** The preview with what of the draft is right. */
export const preview = (
  values: Pick<EditorPreview, 'element' | 'pageLanguage' | 'theme' | 'entry' | 'draft'>,
): TemplateResult => html`
  <editor-preview
    element=${values.element}
    page-language=${values.pageLanguage}
    theme=${values.theme}
    .entry=${values.entry}
    .draft=${values.draft}
  ></editor-preview>
`;
