import {html, nothing} from 'lit';
import type {ResolvedRoute} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {say} from '../../templates/statement.js';
import type {Pair} from '../../outline/comparison.js';

/** A box for each column, where there is room for all. */
export const columnBoxes = (
  routes: readonly ResolvedRoute[],
  away: readonly string[],
  {routes: words}: Messages,
  onChange: (event: Event) => void,
) => html`
  <fieldset class="columns" part="choice" @change=${onChange}>
    <legend>${words.choose}</legend>
    ${routes.map(
      ({id, shortName}) => html`
        <label class="box">
          <input type="checkbox" value=${id} .checked=${!away.includes(id)} />
          ${say(shortName)}
        </label>
      `,
    )}
  </fieldset>
`;

/** Two lists, where there is room for two columns. */
export const pairSelects = (
  routes: readonly ResolvedRoute[],
  pair: Pair,
  {routes: words}: Messages,
  onChange: (event: Event) => void,
) => html`
  <div class="pair" part="choice" @change=${onChange}>
    ${(['first', 'second'] as const).map(
      (name, place) => html`
        <label>
          <span>${words[name]}</span>
          <select name=${name}>
            ${routes.map(
              ({id, shortName: {text, lang}}) =>
                html`<option value=${id} lang=${lang ?? nothing} .selected=${pair[place] === id}>
                  ${text}
                </option>`,
            )}
          </select>
        </label>
      `,
    )}
  </div>
`;
