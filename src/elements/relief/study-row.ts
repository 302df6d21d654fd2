import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {ResolvedFigure, ResolvedStudy, Statement} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import type {PlacedStudy} from '../../outline/order-studies.js';
import {groundSentence, saidSentence} from '../../templates/figure.js';
import {citations, editedMark, say} from '../../templates/statement.js';
import {strip} from './strip.js';
import {still} from '../../templates/still.js';

/**
 * One study or review: a row of the map, in a body of its own, which the browser can hide and find again. The roles are
 * the native ones, said again: rows are laid out as grids, and some browsers drop a table's semantics with its layout.
 */
export const studyRow = ({study, isShown}: PlacedStudy, messages: Messages) => html`
  <tbody part="study" hidden=${isShown ? nothing : 'until-found'}>
    <tr id=${study.id} role="row">
      <th class="name" part="study-name" role="rowheader" scope="row">${say(study.name)}</th>
      <td role="cell">
        <details class="row" part="numbers">
          <summary part="summary" aria-label=${nameOf(study, messages)}>${closed(study, messages)}</summary>
          <div class="body">${opened(study, messages)}</div>
        </details>
      </td>
    </tr>
  </tbody>
`;

/** Who was studied, against what, and how sure it is. */
const metaOf = ({about, certainty}: ResolvedStudy, {join}: Messages) =>
  join.facts([about, ...certainty.map(({text}) => text)].filter(Boolean));

/** The line that opens the row, read aloud by itself: with the study, whose name stands in a cell of its own. */
const nameOf = (study: ResolvedStudy, messages: Messages) => {
  const {join, relief: words} = messages;
  const harms = join.sentences(study.harms.map(({said}) => join.sentence(said)));
  return join.sentences(
    [
      join.sentence(study.name.text),
      study.found,
      metaOf(study, messages),
      harms && join.label(words.harms, harms),
    ].filter(Boolean),
  );
};

/** The marks and their words, who was studied and how sure it is, and the harm that the study counted, in the same size. */
const closed = (study: ResolvedStudy, messages: Messages) => {
  const {findings, found, harms} = study;
  const meta = metaOf(study, messages);
  return still`${strip(findings)}<span part="finding">${found}</span
    >${meta ? still` <span part="meta">${meta}</span>` : nothing}${
      harms.length > 0
        ? still`<span class="harms" part="harm">
            ${messages.join.label(messages.relief.harms, '')}
            ${harms.map((harm) => still`${saidSentence(harm, messages)} `)}
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
  const paragraphs = [
    ...harms.map((harm, i) => {
      const who = ground(harm, harms[i + 1], messages);
      return who && still`${messages.join.label(messages.relief.harms, '')} ${who}`;
    }),
    design,
    alsoGiven && say({...alsoGiven, text: messages.relief.alsoGiven(alsoGiven.text)}),
    note && still`${say(note)}${editedMark(note, messages)}`,
  ].filter(Boolean);
  return still`${paragraphs.map((one) => still`<p>${one}</p>`)}${
    lines.length > 0
      ? still`<ul>
            ${lines.map((line, i) => numbers(line, lines[i + 1], id, messages))}
          </ul>`
      : nothing
  }
    <p>${[...inFull.values()].map((who) => still`${say(who)} `)}${citations(all, messages, name.text)}</p>`;
}

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

const numbers = ({id, result, note}: Line, next: Line | undefined, study: string, messages: Messages) =>
  still`<li id=${id && id !== study ? id : nothing}>
    ${result && plainly(result, messages)}
    ${result && ground(result, note ? undefined : next?.result, messages)}${note && still` ${say(note)}${editedMark(note, messages)}`}
  </li>`;

/** A number among many: in words alone, but where what was counted is in another language than the page. */
const plainly = (figure: ResolvedFigure, messages: Messages) =>
  figure.outcome?.lang ? saidSentence(figure, messages) : messages.join.sentence(figure.said);

/** Who was counted: once for figures of the same people that follow each other, with the last of them. */
const ground = (figure: ResolvedFigure, next: ResolvedFigure | undefined, messages: Messages) =>
  figure.ground === next?.ground ? undefined : groundSentence(figure, messages);
