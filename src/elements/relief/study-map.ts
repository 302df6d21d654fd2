import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {bands, findings} from '../../locales/vocabulary.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {findingMark} from './finding-mark.js';
import type {PlacedStudy} from '../../outline/order-studies.js';
import {studyRow} from './study-row.js';

/** Chart and table at once: a row for each study or review, a column for each stretch of time after treatment. */
export function studyMap(
  placed: readonly PlacedStudy[],
  level: number,
  messages: Messages,
  onFound: () => void,
) {
  const {relief: words} = messages;
  const count = placed.filter(({isShown}) => isShown).length;
  const uncompared = placed.filter(({study}) => !study.compared);
  return html`
    <div class="map" part="map" hidden=${count > 0 ? nothing : 'until-found'} @beforematch=${onFound}>
      ${heading(level, words.caption, 1, 'map')}
      <p class="quiet">${words.reading}</p>
      ${key(messages)}
      <table role="table" aria-labelledby="map">
        <caption>
          ${words.shown(count, placed.length)}
        </caption>
        <thead>
          <tr role="row">
            ${column(words.study)} ${column(words.aboutStudy, 'visually-hidden')}
            ${bands.map((band) => column(words.bands[band]))} ${column(words.more, 'visually-hidden')}
          </tr>
        </thead>
        ${rows(
          placed.filter(({study}) => study.compared),
          messages,
        )}
        ${groupHead(words.uncompared, uncompared)} ${rows(uncompared, messages)}
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

/** Heads a group of studies; out of sight where all of them are. */
const groupHead = (title: string, placed: readonly PlacedStudy[]) =>
  placed.length === 0
    ? nothing
    : html`<tbody class="group" hidden=${placed.some(({isShown}) => isShown) ? nothing : 'until-found'}>
        <tr role="row">
          <th role="rowheader" scope="rowgroup">${title}</th>
        </tr>
      </tbody>`;

const column = (text: string, name = '') =>
  html`<th class=${name} role="columnheader" scope="col">${text}</th>`;

const key = ({relief: words}: Messages) => html`
  <ul class="key" part="key">
    ${findings.map(
      (kind) =>
        html`<li>${kind === 'not-measured' ? words.noMark : findingMark(kind)} ${words.findings[kind]}</li>`,
    )}
  </ul>
`;
