import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {tokens} from '../../src/styles/tokens.styles.js';
import {cssProperties, type SharedProperty} from '../api.js';
import {contrast, hexOf, pairs} from './contrast.js';
import {inline} from './in-page.js';

const isColor = ({description}: SharedProperty) => /^(Color|Ground|A quiet ground)/.test(description);
const privateName = (name: string) => name.replace('--treatment-', '--_');

/**
 * Every `--treatment-*` property with its value on this page, and, for a color, how far it is from what it must contrast with.
 * The values come from the styles that the elements use; they are measured again when the page changes its colors.
 */
export class TokenTable extends LitElement {
  static override styles = [
    tokens,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 2.2em minmax(0, 1fr) minmax(0, 1fr);
        gap: 0 1em;
        padding-block: 0.5em;
        border-block-end: 1px solid var(--_line);
        line-height: 1.4;
      }

      .sample {
        block-size: 2.2em;
        border: 1px solid var(--_edge);
      }

      code {
        font-weight: 600;
      }

      p {
        margin: 0;
      }

      .fails {
        font-weight: 700;
      }

      @media (max-width: 600px) {
        li {
          grid-template-columns: 2.2em minmax(0, 1fr);
        }

        li > :last-child {
          grid-column: 2;
        }
      }
    `,
  ];

  /** What the browser makes of each color, once it is drawn. */
  @state() private drawn: ReadonlyMap<string, string> = new Map();

  readonly #page = new MutationObserver(() => requestAnimationFrame(() => this.#measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#page.observe(document.documentElement, {attributes: true, attributeFilter: ['data-theme']});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page.disconnect();
  }

  protected override firstUpdated(): void {
    this.#measure();
  }

  protected override render(): TemplateResult {
    return html`<ul>
      ${[...cssProperties.values()].map((property) => this.#row(property))}
    </ul>`;
  }

  #row(property: SharedProperty) {
    const {name, default: initial, description, only, own} = property;
    const drawn = this.drawn.get(name);
    return html`
      <li>
        ${
          isColor(property)
            ? html`<span class="sample" data-of=${name} style="background: var(${privateName(name)})"></span>`
            : html`<span></span>`
        }
        <p><code>${name}</code><br />${drawn ? hexOf(drawn) : (initial ?? 'from the page')}</p>
        <div>
          <p>${inline(description)}</p>
          ${own.length ? html`<p>Default ${own.join(', ')}.</p>` : nothing}
          ${only.length ? html`<p>Of ${only.join(', ')}.</p>` : nothing}
          ${drawn ? this.#contrasts(name) : nothing}
        </div>
      </li>
    `;
  }

  #contrasts(name: string) {
    const {page = '#fff'} = Object.fromEntries(this.drawn);
    return pairs
      .filter(({property}) => property === name)
      .map(({against, least}) => {
        const ratio = contrast(this.drawn.get(name)!, this.drawn.get(against) ?? page, page);
        const verdict = ratio >= least ? 'enough' : `too little: ${least}:1 is needed`;
        return html`<p class=${ratio >= least ? '' : 'fails'}>
          Here ${ratio.toFixed(1)}:1 against
          ${against.startsWith('--') ? html`<code>${against}</code>` : `the ${against}`}, ${verdict}
        </p>`;
      });
  }

  #measure() {
    const drawn = new Map([
      ['page', groundOf(this)],
      ['text', getComputedStyle(this).color],
    ]);
    for (const sample of this.renderRoot.querySelectorAll<HTMLElement>('.sample'))
      drawn.set(sample.dataset['of']!, getComputedStyle(sample).backgroundColor);
    this.drawn = drawn;
  }
}

/** The first ground behind an element that is not see-through. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const {backgroundColor} = getComputedStyle(at);
    if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return '#fff';
}
