import type {ResolvedFigure} from '../content/resolved.js';
import {within} from '../content/within.js';
import type {Messages} from '../locales/messages.js';
import {joined, pieces, sentence, strong, type Line, type Part} from './outline.js';

/** A number with what was counted and what it stands against: "41 in 100, 9 in 100 with placebo." */
const numbers = ({said, headline, headlineAt, outcome}: ResolvedFigure, {join}: Messages): Line => {
  const counted = outcome ? [[outcome.text, outcome] as const] : [];
  const inside = within<Part>(said, [headline, strong(headline), headlineAt], ...counted);
  return pieces(...within<Line>(join.sentence(said), [said, pieces(...inside)]));
};

/** Who was counted, and how sure it is. */
const ground = ({ground: counted, who}: ResolvedFigure, {join}: Messages): Line =>
  pieces(...within<Line>(join.sentence(counted), [counted, sentence(counted, who)]));

/** A number, what was counted, who was counted and how sure it is, with its sources. */
export const figure = (said: ResolvedFigure, messages: Messages): Line =>
  joined(numbers(said, messages), [...ground(said, messages), {text: '', cites: said.cites}]);

/** A further number, or where none is known; with the whole description of who was counted. */
export function figureInFull(said: ResolvedFigure, messages: Messages): Line {
  const {kind, who, whoInFull, cites} = said;
  const unknown = messages.join.sentence(messages.figure.unknownIn(who.text));
  const counted =
    kind === 'unknown' ? [{...who, text: unknown}] : joined(numbers(said, messages), ground(said, messages));
  return [...joined(counted, whoInFull), {text: '', cites}];
}
