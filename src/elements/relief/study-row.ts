import {html, nothing} from 'lit';
import type {ResolvedFigure, ResolvedFinding, ResolvedStudy, Statement} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {groundSentence, saidSentence} from '../../templates/figure.js';
import {citations, say, statement} from '../../templates/statement.js';
import {findingMark} from './finding-mark.js';
import type {PlacedStudy} from '../../outline/order-studies.js';

/**
 * One study or review: a row of the map, in a body of its own, which the browser can hide and find again. The roles are
 * the native ones, said again: rows are laid out as grids, and some browsers drop a table's semantics with its layout.
 */
export const studyRow = ({study, isShown}: PlacedStudy, messages: Messages) => html`
  <tbody part="study" hidden=${isShown ? nothing : 'until-found'}>
    <tr id=${study.id} role="row">
      <th class="name" role="rowheader" scope="row">${say(study.name)}</th>
      <td class="about" role="cell">${about(study, messages)}</td>
      ${study.findings.map((found) => finding(found, messages))}
      <td class="more" role="cell">${more(study, messages)}</td>
    </tr>
  </tbody>
`;

const about = ({about, certainty, alsoGiven, cites}: ResolvedStudy, messages: Messages) => html`
  <p>${about}${citations(cites, messages)}</p>
  ${certainty.map((rated) => html`<p>${statement(rated, messages)}</p>`)}
  ${alsoGiven ? html`<p>${say({...alsoGiven, text: messages.relief.alsoGiven(alsoGiven.text)})}</p>` : nothing}
`;

/** The word stands twice, short for a narrow cell and in full; the styles show one of them, a screen reader the full one. */
const finding = (
  {band, kind, short, said, drawn, certainty}: ResolvedFinding,
  {relief: words}: Messages,
) => html`
  <td class="finding ${kind}" role="cell" part="finding">
    <span class="band" aria-hidden="true">${words.bands[band]}</span>${findingMark(kind, drawn)}<span
      class="word"
      >${
        short === said
          ? said
          : html`<span class="short" aria-hidden="true">${short}</span><span class="said">${said}</span>`
      }${certainty ? html` <small>${certainty}</small>` : nothing}</span
    >
  </td>
`;

function more({id, note, harms, points}: ResolvedStudy, messages: Messages) {
  const lines = points.flatMap((point) => linesOf(point));
  const inFull = new Map(lines.flatMap(({result}) => result?.whoInFull ?? []).map((who) => [who.text, who]));
  return html`
    ${note ? html`<p>${statement(note, messages)}</p>` : nothing}
    ${harms.map(
      (harm, i) =>
        html`<p part="harm">
          ${messages.relief.harms}: ${figure(harm, isSameGround(harm, harms[i + 1]), messages)}
        </p>`,
    )}
    ${
      lines.length > 0
        ? html`<details part="numbers">
            <summary>${messages.relief.numbers}</summary>
            <ul>
              ${lines.map((line, i) => html`<li id=${line.id && line.id !== id ? line.id : nothing}>${numbers(line, lines[i + 1], messages)}</li>`)}
            </ul>
            ${[...inFull.values()].map((who) => html`<p class="quiet">${say(who)}</p>`)}
          </details>`
        : nothing
    }
  `;
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

const numbers = ({result, note}: Line, next: Line | undefined, messages: Messages) => html`
  ${result ? figure(result, !note && isSameGround(result, next?.result), messages) : nothing}
  ${note ? statement(note, messages) : nothing}
`;

/** On paper, figures of the same people follow each other, and the last of them says who was counted. */
const isSameGround = (a: ResolvedFigure, b: ResolvedFigure | undefined) =>
  a.who.text === b?.who.text && a.certainty === b.certainty && a.cites.join() === b.cites.join();

const figure = (result: ResolvedFigure, isFollowed: boolean, messages: Messages) => html`
  ${saidSentence(result, messages)}
  <span class=${isFollowed ? 'screen' : nothing}
    ><span class="quiet">${groundSentence(result, messages)}</span>${citations(result.cites, messages)}</span
  >
`;
