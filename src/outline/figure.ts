import type {ResolvedFigure} from '../content/resolved.js';
import {within} from '../content/within.js';
import type {Messages} from '../locales/messages.js';
import {joined, pieces, sentence, strong, type Line, type Part} from './outline.js';

/** What was counted, the number, and what it stands against: "Nausea: 41 in 100, 9 in 100 with placebo." */
const numbers = ({said, headline, headlineAt, outcome}: ResolvedFigure, {join}: Messages): Line => {
  const counted = outcome ? [[outcome.text, outcome] as const] : [];
  const inside = within<Part>(said, [headline, strong(headline), headlineAt], ...counted);
  return pieces(...within<Line>(join.sentence(said), [said, pieces(...inside)]));
};

/** Who was counted, and how sure it is. Where no number is known, the words themselves say of whom. */
const counted = ({kind, ground, who}: ResolvedFigure, {join}: Messages): Line =>
  kind === 'unknown' ? [] : pieces(...within<Line>(join.sentence(ground), [ground, sentence(ground, who)]));

/** A number, what was counted, who was counted and how sure it is, with its sources. */
export const figure = (said: ResolvedFigure, messages: Messages): Line => [
  ...joined(numbers(said, messages), counted(said, messages)),
  {text: '', cites: said.cites},
];

/** The same, with the whole description of who was counted. */
export const figureInFull = (said: ResolvedFigure, messages: Messages): Line => [
  ...joined(numbers(said, messages), counted(said, messages), said.whoInFull),
  {text: '', cites: said.cites},
];

/** The two apart, where the one is in sight and the other is opened. */
export const figureNumbers = numbers;
export const figureGround = counted;
