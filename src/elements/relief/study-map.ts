import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {bands, findings} from '../../locales/vocabulary.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import type {PlacedStudy} from '../../outline/order-studies.js';
import {still} from '../../templates/still.js';
import {sample} from './strip.js';
import {studyRow} from './study-row.js';

/** Chart and table at once: a row for each study or review, drawn on the stretches of time after treatment. */
export function studyMap(
  placed: readonly PlacedStudy[],
  level: number,
  messages: Messages,
  onFound: () => void,
) {
  const {relief: words} = messages;
  const count = placed.filter(({isShown}) => isShown).length;
  const compared = placed.filter(({study}) => study.compared);
  const uncompared = placed.filter(({study}) => !study.compared);
  return html`
    <div class="map" part="map" hidden=${count > 0 ? nothing : 'until-found'} @beforematch=${onFound}>
      ${heading(level, words.caption, 1, 'map')}${key(messages)}
      <table role="table" aria-labelledby="map">
        <caption class="quiet">
          ${words.reading} ${words.shown(count, placed.length)}
        </caption>
        ${bandHeads(messages)}${rows(compared, messages)}${groupHead(words.uncompared, uncompared)}${rows(uncompared, messages)}
      </table>
    </div>
  `;
}

const rows = (placed: readonly PlacedStudy[], messages: Messages) =>
  repeat(
    placed,
    ({study}) => study.id,
    // A choice moves and hides studies; it does not change what they say.
    ({study, isShown}) => guard([study, isShown], () => studyRow({study, isShown}, messages)),
  );

/** Heads the marks. What a study found is said in words too, with its times: nobody has to hear the six names. */
const bandHeads = ({relief: words}: Messages) => still`
  <thead part="row-head">
    <tr role="row">
      <th class="visually-hidden" role="columnheader" scope="col">${words.study}</th>
      <th class="bands" part="when" role="columnheader" scope="col">
        <span class="visually-hidden">${words.whatFound}</span>
        ${bands.map((band) => still`<span aria-hidden="true">${words.bandsShort[band]}</span>`)}
      </th>
    </tr>
  </thead>
`;

/** Heads a group of studies; out of sight where all of them are. */
const groupHead = (title: string, placed: readonly PlacedStudy[]) =>
  placed.length === 0
    ? nothing
    : html`<tbody class="uncompared" hidden=${placed.some(({isShown}) => isShown) ? nothing : 'until-found'}>
        <tr role="row">
          <th role="rowheader" scope="rowgroup">${title}</th>
        </tr>
      </tbody>`;

const key = ({relief: words}: Messages) => still`
  <ul class="key" part="key" role="list">
    ${findings.map(
      (kind) =>
        still`<li>
          ${kind === 'not-measured' ? still`<span class="no-mark">${words.noMark}</span>` : sample(kind)}
          <span>${words.findings[kind]}</span>
        </li>`,
    )}
  </ul>
`;
