import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {lookGroups, titleOf, type LookName, type Scheme} from '../looks.js';
import {embedOf} from '../outputs/embed.js';
import {textOf} from '../../shared/field.js';
import type {Update} from '../parts.js';
import {widths, type BuilderState, type PreviewPage} from '../state.js';
import {styleSheet} from '../tokens.js';

/** The page as readers will see it: at one width or at all, light, dark or both, on one of several pages. */
export function previewView(state: BuilderState, update: Update, onDrawn: () => void): TemplateResult {
  const {look, scheme, width} = state.page;
  const schemes: readonly Scheme[] = scheme === 'both' ? ['light', 'dark'] : [scheme];
  const sizes = width === 'all' ? ['360', '768', '1280'] : [width];
  const embed = embedOf(state);
  const sheet = styleSheet(state);
  return html`
    <div class="row tools">
      ${chooser({legend: 'Width', name: 'width', values: widths.map(widthChoice), current: width, update})}
      ${chooser({legend: 'Page', name: 'scheme', values: schemeChoices, current: scheme, update})}
      ${lookField(look, update)}
    </div>
    <div class=${schemes.length > 1 && width === '360' ? 'side-by-side' : ''}>
      ${repeat(
        schemes,
        (one) => one,
        (one) => html`
          <div class=${schemes.length > 1 ? 'stage half' : 'stage'}>
            ${repeat(
              sizes,
              (size) => size,
              (size) => html`
                <figure style="flex-grow: ${size}; min-inline-size: min(100%, ${Number(size) * 0.4}px)">
                  <preview-frame
                    .width=${Number(size)}
                    .name="Preview, ${size} px wide, ${one}"
                    .shown=${{embed, sheet, look, scheme: one}}
                    @drawn=${onDrawn}
                  ></preview-frame>
                  <figcaption>${size} px, ${one}</figcaption>
                </figure>
              `,
            )}
          </div>
        `,
      )}
    </div>
  `;
}

const widthChoice = (value: string) => [value, value === 'all' ? 'All' : value] as const;
const schemeChoices = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['both', 'Both'],
] as const;

interface Chooser {
  readonly legend: string;
  readonly name: keyof PreviewPage;
  readonly values: readonly (readonly [value: string, title: string])[];
  readonly current: string;
  readonly update: Update;
}

function chooser({legend, name, values, current, update}: Chooser) {
  return html`
    <fieldset class="choice">
      <legend class="aloud">${legend} of the preview</legend>
      ${values.map(
        ([value, title]) => html`
          <label>
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === current}
              @change=${() => update((state) => ({...state, page: {...state.page, [name]: value}}))}
            />
            ${title}
          </label>
        `,
      )}
    </fieldset>
  `;
}

const lookField = (look: LookName, update: Update) => html`
  <select
    aria-label="Page around the preview"
    class="look"
    @change=${(event: Event) => {
      const name = textOf(event) as LookName;
      update((state) => ({...state, page: {...state.page, look: name}}));
    }}
  >
    ${Object.entries(lookGroups).map(
      ([group, names]) => html`
        <optgroup label=${group}>
          ${names.map(
            (name) => html`<option value=${name} ?selected=${name === look}>${titleOf(name)}</option>`,
          )}
        </optgroup>
      `,
    )}
  </select>
`;
