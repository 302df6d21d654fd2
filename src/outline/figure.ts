import type {ResolvedFigure} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {joined, line, strong, type Line} from './outline.js';

/** A number with what it stands against: "41 in 100, 9 in 100 with placebo". */
const numbers = ({headline, against}: ResolvedFigure): Line =>
  against ? line`${strong(headline)}, ${against}.` : line`${strong(headline)}.`;

/** Who was counted, and how sure it is. */
const ground = ({who, certainty}: ResolvedFigure): Line =>
  certainty ? line`${who} · ${certainty}.` : line`${who}.`;

/** A number, what was counted, who was counted and how sure it is, with its sources. */
export const figure = (said: ResolvedFigure): Line =>
  joined(said.outcome && line`${said.outcome}:`, numbers(said), [
    ...ground(said),
    {text: '', cites: said.cites},
  ]);

/** A further number, or where none is known; with the whole description of who was counted. */
export function figureInFull(said: ResolvedFigure, {figure: words}: Messages): Line {
  const {kind, who, whoInFull, cites} = said;
  const counted =
    kind === 'unknown'
      ? line`${{...who, text: words.unknownIn(who.text)}}.`
      : joined(said.outcome && line`${said.outcome}:`, numbers(said), ground(said));
  return [...joined(counted, whoInFull), {text: '', cites}];
}
