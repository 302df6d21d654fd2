import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {directionOf} from '../../../src/locales/direction.js';
import {OwnSize} from '../../blocks/own-size.js';

/**
 * The page of a clinic around a story: its colors, its font, its language, and the width of the place that an element has.
 * A place that is wider than the window is shown smaller, as a whole, and says so.
 */
export class ClinicPage extends LitElement {
  static override styles = css`
    :host {
      box-sizing: border-box;
      display: block;
      overflow: clip;
      padding-block: 24px;
      font:
        17px/1.6 system-ui,
        sans-serif;
      color: #1d2b33;
      background: #fff;
    }

    :host([theme='dark']) {
      color: #e8eef0;
      background: #14212a;
      color-scheme: dark;
    }

    :host([theme='cream']) {
      font-family: Georgia, 'Times New Roman', serif;
      color: #3a2c1f;
      background: #fbf4e6;
    }

    .place {
      box-sizing: border-box;
      margin-inline: auto;
      padding-inline: 16px;
      transform-origin: 0 0;
    }

    .scale {
      margin: 0 0 16px;
      padding-inline: 16px;
      font-size: 14px;
    }
  `;

  @property({reflect: true}) theme = 'light';

  /** In CSS pixels, or `full`. */
  @property() width = 'full';

  @query('.place') private readonly place!: HTMLElement;
  @query('.scale') private readonly scale!: HTMLElement;

  readonly #size = new OwnSize(this, () => this.#fit());

  protected override firstUpdated(): void {
    this.#size.alsoOf(this.place);
  }

  protected override willUpdate(): void {
    this.dir = directionOf(this.lang || 'en');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('width')) this.#fit();
  }

  protected override render(): TemplateResult {
    return html`
      <p class="scale" hidden></p>
      <div class="place"><slot></slot></div>
    `;
  }

  /** Sizes come from a measurement, so they are set on the elements themselves: a strict policy would refuse `style=""`. */
  #fit() {
    const wanted = Number.parseInt(this.width) || this.clientWidth;
    const share = Math.min(1, this.clientWidth / wanted);
    const {place, scale} = this;
    place.style.inlineSize = `${wanted}px`;
    place.style.transform = share < 1 ? `scale(${share})` : '';
    place.style.marginInline = share < 1 ? '0' : '';
    // A transform leaves the room that the place had before.
    place.style.marginBlockEnd = share < 1 ? `${place.offsetHeight * (share - 1)}px` : '';
    place.style.transformOrigin = this.dir === 'rtl' ? '100% 0' : '';
    scale.hidden = share === 1;
    scale.textContent = `${wanted} px wide, shown at ${Math.round(share * 100)}%`;
  }
}
