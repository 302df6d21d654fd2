import {html} from 'lit';
import type {View} from '../view.js';
import type {VisitContent, VisitPhase} from '../../content/resolved.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {chips} from '../../templates/chips.js';
import {helpNotes} from '../../templates/seek-help.js';
import {phaseId} from './phase.js';
import {questionsId} from './questions.js';

/** The ways down: to each phase, and to the questions where they are shown. */
export function jump(
  {section: {asks}, messages: {visit: words}}: View<VisitContent>,
  phases: readonly VisitPhase[],
  withoutQuestions: boolean,
) {
  const count = asks.flatMap((ask) => ask.questions).length;
  return chips(words.parts, [
    ...phases.map((phase) => ({
      to: phaseId(phase),
      text: words.part(phase.name.text, phase.entries.length),
    })),
    ...(withoutQuestions ? [] : [{to: questionsId, text: words.part(words.questions, count)}]),
  ]);
}

/** Below the questions: not to stop a medicine, what this is not, and what else is known of the help lines. */
export const below = ({section, messages}: View<VisitContent>) => html`
  <div class="notes">
    ${alwaysOpen(section, messages)}
    <details class="row">
      <summary>${messages.visit.helpLines}</summary>
      <div class="body">${helpNotes(section.seekHelp, messages)}</div>
    </details>
  </div>
`;
