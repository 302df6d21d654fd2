import type {ResolvedFigure, Text} from '../content/resolved.js';
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
const counted = (kind: ResolvedFigure['kind'], ground: string, who: Text, {join}: Messages): Line =>
  kind === 'unknown' ? [] : pieces(...within<Line>(join.sentence(ground), [ground, sentence(ground, who)]));

/** A number, what was counted, who was counted and how sure it is, with its sources. */
export const figure = (said: ResolvedFigure, messages: Messages): Line => [
  ...joined(numbers(said, messages), counted(said.kind, said.ground, said.who, messages)),
  {text: '', cites: said.cites},
];

/** A number, what was counted, who was counted in few words, and how sure it is where that is rated, with its sources. */
export const figureInBrief = (said: ResolvedFigure, messages: Messages): Line => [
  ...joined(numbers(said, messages), counted(said.kind, said.brief, said.whoBrief, messages)),
  {text: '', cites: said.cites},
];

/** Who was counted, all that is known of them, how sure it is, and the number both ways round. */
export const whoInFull = (
  {kind, ground, who, whoInFull: all, bothWays}: ResolvedFigure,
  messages: Messages,
): Line => joined(counted(kind, ground, who, messages), bothWays, all);

/** A number with the whole description of who was counted. */
export const figureInFull = (said: ResolvedFigure, messages: Messages): Line => [
  ...joined(numbers(said, messages), whoInFull(said, messages)),
  {text: '', cites: said.cites},
];

/** The two apart, where the one is in sight and the other is opened. */
export const figureNumbers = numbers;
export const figureGround = ({kind, ground, who}: ResolvedFigure, messages: Messages): Line =>
  counted(kind, ground, who, messages);
