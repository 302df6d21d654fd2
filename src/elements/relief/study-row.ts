import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {ResolvedFigure, ResolvedStudy, Statement} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import type {PlacedStudy} from '../../outline/order-studies.js';
import {groundSentence, saidSentence} from '../../templates/figure.js';
import {citations, editedMark, say} from '../../templates/statement.js';
import {strip} from './strip.js';

/**
 * One study or review: a row of the map, in a body of its own, which the browser can hide and find again. The roles are
 * the native ones, said again: rows are laid out as grids, and some browsers drop a table's semantics with its layout.
 * The line that opens the row is named with the study, whose name stands in a cell of its own.
 */
export const studyRow = ({study, isShown}: PlacedStudy, messages: Messages) => html`
  <tbody part="study" hidden=${isShown ? nothing : 'until-found'}>
    <tr id=${study.id} role="row">
      <th id="name-${study.id}" class="name" part="study-name" role="rowheader" scope="row">
        ${say(study.name)}
      </th>
      <td role="cell">
        <details class="row" part="numbers">
          <summary id="line-${study.id}" part="summary" aria-labelledby="name-${study.id} line-${study.id}">
            ${closed(study, messages)}
          </summary>
          <div class="body">${opened(study, messages)}</div>
        </details>
      </td>
    </tr>
  </tbody>
`;

/** The marks and their words, who was studied and how sure it is, and the harm that the study counted, in the same size. */
const closed = ({findings, found, about, certainty, harms}: ResolvedStudy, messages: Messages) => {
  const meta = messages.join.facts([about, ...certainty.map(({text}) => text)].filter(Boolean));
  return html`${strip(findings)}<span part="finding">${found}</span
    >${meta ? html` <span part="meta">${meta}</span>` : nothing}${
      harms.length > 0
        ? html`<span class="harms" part="harm">
            ${messages.join.label(messages.relief.harms, '')}
            ${harms.map((harm) => html`${saidSentence(harm, messages)} `)}
          </span>`
        : nothing
    }`;
};

/** How it was studied, what the marks do not say, and the numbers, with one control for the sources of them all. */
function opened(study: ResolvedStudy, messages: Messages) {
  const {id, name, design, alsoGiven, note, harms, points, certainty, cites} = study;
  const lines = points.flatMap((point) => linesOf(point));
  const figures = [...harms, ...points.flatMap(({results}) => results)];
  const inFull = new Map(figures.flatMap(({whoInFull}) => whoInFull ?? []).map((who) => [who.text, who]));
  const all = citesOf([{cites}, ...certainty, note, ...points.map((point) => point.note), ...figures]);
  return html`
    ${harms.map((harm, i) => ground(harm, harms[i + 1], messages))}
    <p>${design}</p>
    ${alsoGiven ? html`<p>${say({...alsoGiven, text: messages.relief.alsoGiven(alsoGiven.text)})}</p>` : nothing}${note ? html`<p>${said(note, messages)}</p>` : nothing}${
      lines.length > 0
        ? html`<ul>
            ${lines.map((line, i) => numbers(line, lines[i + 1], id, messages))}
          </ul>`
        : nothing
    }${[...inFull.values()].map((who) => html`<p>${say(who)}</p>`)}
    <p>${citations(all, messages, name.text)}</p>
  `;
}

const said = (one: Statement, messages: Messages) => html`${say(one)}${editedMark(one, messages)}`;

/** One figure of a study, or a note that has none. */
interface Line {
  /** The point's permanent id, on its first line: pages may link to it. */
  readonly id: string | undefined;
  readonly result: ResolvedFigure | undefined;
  readonly note: Statement | undefined;
}

function linesOf({id, note, results}: ResolvedStudy['points'][number]): Line[] {
  if (results.length === 0) return note ? [{id, result: undefined, note}] : [];
  return results.map((result, i) => ({
    id: i === 0 ? id : undefined,
    result,
    note: i === results.length - 1 ? note : undefined,
  }));
}

const numbers = ({id, result, note}: Line, next: Line | undefined, study: string, messages: Messages) => html`
  <li id=${id && id !== study ? id : nothing}>
    ${result ? html`${saidSentence(result, messages)} ${ground(result, note ? undefined : next?.result, messages)}` : nothing}
    ${note ? said(note, messages) : nothing}
  </li>
`;

/** One text needs no list of pieces: each piece is nodes more on the page. */
const inOne = (pieces: readonly unknown[]) => (pieces.length === 1 ? pieces[0] : pieces);

/** Who was counted: once for figures of the same people that follow each other, with the last of them. */
const ground = (figure: ResolvedFigure, next: ResolvedFigure | undefined, messages: Messages) =>
  figure.ground === next?.ground
    ? nothing
    : html`<span class="quiet">${inOne(groundSentence(figure, messages))}</span>`;
