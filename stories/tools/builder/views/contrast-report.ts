import {html, type TemplateResult} from 'lit';
import {pairs} from '../../../blocks/contrast.js';
import {tooClose, type Drawn, type TooClose} from '../contrast-check.js';
import type {Scheme} from '../looks.js';
import {hexOf} from '../nearest-color.js';
import {sentence} from '../options.js';
import {withEntry, type BuilderState, type TokenValue} from '../state.js';
import type {Measured} from './token-fields.js';

/** Which colors are too close on the page of the preview, light and dark, each with the nearest that is not. */
export function contrastReport(
  state: BuilderState,
  measured: Measured,
  onTake: (found: TooClose) => void,
): TemplateResult {
  if (!measured) return html`<p class="note">Choose an element: contrast is measured on it.</p>`;
  const found = [...measured].flatMap(([scheme, drawn]) => tooClose(scheme, drawn));
  // First what was set: the others follow from it, and may come right with it.
  const isSet = ({name}: TooClose) => Number(name in state.tokens);
  found.sort((one, other) => isSet(other) - isSet(one));
  if (found.length === 0)
    return html`
      <p class="passes">
        <span aria-hidden="true">✓</span> All ${pairs.length} pairs of colors have enough contrast, on the
        light and on the dark page.
      </p>
    `;
  const count = found.length === 1 ? 'One pair of colors is' : `${found.length} pairs of colors are`;
  return html`
    <h3 class="fault">${count} too close to each other</h3>
    <ul class="too-close" tabindex="0" aria-label="Colors that are too close to each other">
      ${found.map((one) => entry(one, onTake))}
    </ul>
  `;
}

const named = (name: string) =>
  name.startsWith('--')
    ? html`<code>${name.replace('--treatment-', '')}</code>`
    : `the ${name === 'text' ? 'text' : 'page'}`;

function entry(found: TooClose, onTake: (found: TooClose) => void) {
  const {scheme, name, against, ratio, least, nearest, nearestRatio} = found;
  return html`
    <li>
      <p>
        <strong>${sentence(name.replace('--treatment-', ''))}</strong> on the ${scheme} page:
        ${hexOf(found.drawn)} has <strong>${down(ratio)}:1</strong> against ${named(against)}; it needs
        ${least}:1.
      </p>
      <p class="row">
        <span class="swatch" .style=${`background: ${nearest}`}></span>
        <span>Nearest that passes: <code>${nearest}</code>, ${down(nearestRatio)}:1</span>
        <button type="button" @click=${() => onTake(found)}>
          Take it<span class="aloud"
            >: ${nearest} for ${name.replace('--treatment-', '')} on the ${scheme} page</span
          >
        </button>
      </p>
    </li>
  `;
}

/** Never rounded up: 4.49 is not 4.5. */
const down = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

/** The state with the nearest color taken on the page on which the old one is too close; on the other it stays what it is. */
export function withNearest(
  state: BuilderState,
  measured: ReadonlyMap<Scheme, Drawn>,
  {scheme, name, nearest}: TooClose,
): BuilderState {
  const set = state.tokens[name];
  const now = (on: Scheme) => hexOf(measured.get(on)?.get(name) ?? 'black');
  const value: TokenValue =
    scheme === 'light'
      ? {value: nearest, dark: set?.dark ?? set?.value ?? now('dark')}
      : {value: set?.value ?? now('light'), dark: nearest};
  return {...state, tokens: withEntry(state.tokens, name, value)};
}
