import {css, html, LitElement, type TemplateResult} from 'lit';
import {tokens} from '../src/styles/tokens.styles.js';
import {apiOf} from './api.js';

const {cssProperties = []} = apiOf('treatment-side-effects');
const roundness = ['--treatment-radius', '--treatment-control-radius'];
const spaces = ['--treatment-space', '--treatment-row-space'];
const isColor = ({description}: {readonly description: string}) => /^(Color|Ground) of/.test(description);
const shown = cssProperties.filter(
  (property) => isColor(property) || [...roundness, ...spaces].includes(property.name),
);

/**
 * The public colors, roundness and spaces with their values where they stand, taken from the styles that the elements use.
 * Typefaces and sizes of text are seen in the elements.
 */
export class ThemeSwatches extends LitElement {
  static override styles = [
    tokens,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
        gap: 1.2em;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 3em 1fr;
        grid-template-rows: auto 1fr;
        gap: 0 0.9em;
        font-size: 0.9em;
        line-height: 1.4;
      }

      .sample {
        grid-row: span 2;
        block-size: 3em;
        border: 1px solid var(--_edge);
      }

      code {
        font-weight: 600;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<ul>
      ${shown.map(
        ({name, description}) => html`
          <li>
            <span class="sample" style=${sampleOf(name)}></span>
            <code>${name}</code>
            <span>${description}</span>
          </li>
        `,
      )}
    </ul>`;
  }
}

/** A color fills the sample; a length shapes it. */
function sampleOf(name: string) {
  const value = `var(${name.replace('--treatment-', '--_')})`;
  if (roundness.includes(name)) return `border-radius: ${value}`;
  return spaces.includes(name) ? `inline-size: ${value}` : `background: ${value}`;
}
