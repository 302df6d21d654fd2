import type {ReliefContent, ResolvedFactor, ResolvedStudy} from '../../content/resolved.js';
import {bands} from '../../content/schema.js';
import {allowed} from '../../page/allowed.js';
import {orderStudies} from '../../elements/relief/order-studies.js';
import type {ReliefDurationElement} from '../../elements/relief/relief-element.js';
import type {Block} from './block.js';
import {figure} from './figure.js';
import {heading, html, type Html, type Value} from './html.js';
import {seekHelpLine} from './seek-help.js';
import {alwaysOpen, citations, say, statement} from './statement.js';

/** How long relief lasts: the answers, what each study found by stretch of time, what may change it, what to do. */
export function reliefDuration(block: Block<ReliefContent>, element: ReliefDurationElement): Html {
  const {section, messages, level} = block;
  const {relief: words} = messages;
  const {conditions} = section;
  const ids = conditions.map(({id}) => id);
  const [general = ''] = ids;
  const chosen = element.condition ? allowed(element, 'condition', element.condition, ids, general) : general;
  const studies = orderStudies(section, chosen).filter(({isShown}) => isShown);
  return html`
    ${conditions.filter(({id}) => id === chosen).map(({answer}) => html`<p>${statement(answer, block)}</p>`)}
    <p>${statement(section.caveat, block)}</p>
    ${seekHelpLine(block)} ${alwaysOpen(block)}
    ${chosen === general && otherAnswers(conditions.slice(1), block)} ${heading(level + 1, words.caption)}
    <p>${words.shown(studies.length, section.studies.length)}</p>
    <table>
      <caption>
        ${words.caption}
      </caption>
      <thead>
        <tr>
          ${[words.study, ...bands.map((band) => words.bands[band]), words.more].map(
            (name) => html`<th scope="col">${name}</th> `,
          )}
        </tr>
      </thead>
      <tbody>
        ${studies.map(({study}) => row(study, block))}
      </tbody>
    </table>
    ${factors(words.factorsYou, section.factors.you, block)}
    ${factors(words.factorsTreatment, section.factors.treatment, block)} ${upkeep(block)}
  `;
}

const otherAnswers = (conditions: ReliefContent['conditions'], block: Block<ReliefContent>): Html => html`
  <ul>
    ${conditions.map(
      ({name, answer}) => html`<li><strong>${say(name, block)}.</strong> ${statement(answer, block)}</li> `,
    )}
  </ul>
`;

const row = (study: ResolvedStudy, block: Block<ReliefContent>): Html => html`
  <tr id="${study.id}">
    <th scope="row">
      ${say(study.name, block)}<br />
      ${study.about}${citations(study.cites, block)}
      ${study.certainty.map((rated) => html`<br />${statement(rated, block)}`)}
      ${
        study.alsoGiven &&
        html`<br />${say({...study.alsoGiven, text: block.messages.relief.alsoGiven(study.alsoGiven.text)}, block)}`
      }
    </th>
    ${study.findings.map(
      ({said, certainty}) => html`<td>${said}${certainty && html`<br />${certainty}`}</td> `,
    )}
    <td>${notes(study, block)}</td>
  </tr>
`;

function notes({note, points}: ResolvedStudy, block: Block<ReliefContent>): Value {
  const lines = points.flatMap(({results, note: remark}): Value[] => [
    ...results.map((result) => figure(result, block)),
    ...(remark ? [statement(remark, block)] : []),
  ]);
  return [
    note && html`<p>${statement(note, block)}</p>`,
    lines.length > 0 &&
      html`<ul>
        ${lines.map((line) => html`<li>${line}</li> `)}
      </ul>`,
  ];
}

function factors(title: string, list: readonly ResolvedFactor[], block: Block<ReliefContent>): Value {
  if (list.length === 0) return undefined;
  return html`
    ${heading(block.level + 1, title)}
    <ul>
      ${list.map(
        ({id, name, text, certainty}) =>
          html`<li id="${id}">
            <strong>${say(name, block)}.</strong> ${statement(text, block)}
            ${block.messages.relief.known(certainty)}.
          </li> `,
      )}
    </ul>
  `;
}

function upkeep(block: Block<ReliefContent>): Value {
  const {section, messages, level} = block;
  if (section.upkeep.length === 0) return undefined;
  return html`
    ${heading(level + 1, messages.relief.upkeep)}
    <ul>
      ${section.upkeep.map(
        (advice) =>
          html`<li id="${advice.id}">
            ${statement(advice, block)}${advice.certainty && ` ${messages.relief.known(advice.certainty)}.`}
          </li> `,
      )}
    </ul>
  `;
}
