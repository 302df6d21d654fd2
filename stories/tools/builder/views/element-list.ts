import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ElementName} from '../../../../src/content/elements.js';
import {apiOf} from '../../../api.js';
import {optionsOf, sentence} from '../options.js';
import {checkBox} from '../../shared/field.js';
import type {Builder} from '../parts.js';
import {shownElements, withOption, type Placed} from '../state.js';
import {optionField} from './option-field.js';

/** An element moves by a press, and whoever pressed has to find the button again. */
export type Move = (name: ElementName, by: -1 | 1) => void;

/** All elements in the order of the page: which it has, where, and how each is shown. */
export function elementList(builder: Builder, move: Move): TemplateResult {
  const {elements} = builder.state;
  const shown = shownElements(builder.state).length;
  return html`
    <p class="note">${shown} of ${elements.length} are on the page, in this order.</p>
    <ol class="elements">
      ${repeat(
        elements,
        ({name}) => name,
        (placed, at) => entry(builder, placed, at, move),
      )}
    </ol>
  `;
}

function entry(builder: Builder, placed: Placed, at: number, move: Move) {
  const {name, isShown} = placed;
  const set = Object.keys(placed.values).length;
  return html`
    <li class=${isShown ? 'shown' : ''}>
      <div class="head">
        ${checkBox({
          label: html`<span
            ><strong>${sentence(name)}</strong
            ><span class="note">${apiOf(`treatment-${name}`).summary}</span></span
          >`,
          isTicked: isShown,
          onChange: (isTicked) => show(builder, name, isTicked),
        })}
        ${moveButton({name, by: -1, isEnd: at === 0, move})}
        ${moveButton({name, by: 1, isEnd: at === builder.state.elements.length - 1, move})}
      </div>
      ${
        isShown
          ? html`
              <details>
                <summary>Options${set ? html` <span class="count">${set} set</span>` : nothing}</summary>
                <div class="stack">${options(builder, placed)}</div>
              </details>
            `
          : nothing
      }
    </li>
  `;
}

interface MoveButton {
  readonly name: ElementName;
  readonly by: -1 | 1;
  readonly isEnd: boolean;
  readonly move: Move;
}

/** At the end of the list it stays and does nothing, so that the focus is not lost there. */
function moveButton({name, by, isEnd, move}: MoveButton) {
  const label = `Move ${sentence(name)} ${by < 0 ? 'up' : 'down'}`;
  return html`
    <button
      type="button"
      class="icon"
      id="move-${name}-${by < 0 ? 'up' : 'down'}"
      aria-label=${label}
      title=${label}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => !isEnd && move(name, by)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d=${by < 0 ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.75"
        />
      </svg>
    </button>
  `;
}

function show({update}: Builder, name: ElementName, isShown: boolean) {
  update((state) => ({
    ...state,
    elements: state.elements.map((placed) => (placed.name === name ? {...placed, isShown} : placed)),
  }));
}

const options = ({update}: Builder, {name, values}: Placed) =>
  optionsOf(`treatment-${name}`).map((option) =>
    optionField({
      id: `${name}-${option.attribute}`,
      option,
      value: values[option.attribute],
      onChange: (value) => update((state) => withOption(state, name, option.attribute, value)),
    }),
  );
