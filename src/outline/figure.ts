import type {ResolvedFigure} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {joined, strong, type Line, type Part} from './outline.js';

/** A sentence with parts of it marked. Each stands in it letter for letter, in the order in which they are given. */
function within(sentence: string, parts: readonly Part[]): Line {
  const line: Part[] = [];
  let from = 0;
  for (const part of parts) {
    const at = sentence.indexOf(part.text, from);
    if (at < 0) continue;
    line.push({text: sentence.slice(from, at)}, part);
    from = at + part.text.length;
  }
  return [...line, {text: sentence.slice(from)}];
}

/** What was counted, the number, and what it stands against: "Nausea: 41 in 100, 9 in 100 with placebo." */
const numbers = ({said, outcome, headline}: ResolvedFigure, {join}: Messages): Line =>
  within(join.sentence(said), [...(outcome ? [outcome] : []), strong(headline)]);

/** Who was counted, and how sure it is. Where no number is known, the words themselves say of whom. */
const counted = ({kind, ground, who}: ResolvedFigure, {join}: Messages): Line =>
  kind === 'unknown' ? [] : within(join.sentence(ground), [who]);

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
