import type {ResolvedFigure} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {joined, strong, within, type Line} from './outline.js';

/** A number with what it stands against: "41 in 100, 9 in 100 with placebo." */
const numbers = ({said, headline, outcome}: ResolvedFigure, {join}: Messages): Line =>
  within(join.sentence(said), strong(headline), outcome);

/** Who was counted, and how sure it is. */
const counted = ({ground, who}: ResolvedFigure, {join}: Messages): Line => within(join.sentence(ground), who);

/** A number, what was counted, who was counted and how sure it is, with its sources. */
export const figure = (said: ResolvedFigure, messages: Messages): Line => [
  ...joined(numbers(said, messages), counted(said, messages)),
  {text: '', cites: said.cites},
];

/** A further number, or where none is known; with the whole description of who was counted. */
export function figureInFull(said: ResolvedFigure, messages: Messages): Line {
  const {kind, who, whoInFull, cites} = said;
  const isKnown = kind !== 'unknown';
  const unknown = messages.join.sentence(messages.figure.unknownIn(who.text));
  const sentences = isKnown
    ? joined(numbers(said, messages), counted(said, messages))
    : [{...who, text: unknown}];
  return [...joined(sentences, whoInFull), {text: '', cites}];
}
