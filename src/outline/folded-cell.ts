import type {RouteCell, Text} from '../content/resolved.js';
import {safetyRows, type RouteRow} from '../locales/vocabulary.js';
import {firstFact} from './first-fact.js';

/** One line of a cell: what it says first, and what opens by row. Together they are the line, letter for letter. */
export interface FoldedLine {
  /** What is told of its language and of the clinic's hand. */
  readonly said: Text;
  readonly fact: string;
  /** Empty where the line is said whole. */
  readonly rest: string;
}

/** As many letters more are shown at once: to press for less is not worth it. */
const shortRest = 40;

/**
 * Rows that are said whole. The first sentence alone would say less than half: that the deep sleep lifts within minutes, and
 * not that a person stays drowsy for hours; what a study found, and not what it harmed. And neither side of what speaks for a
 * way and against it is folded.
 */
const saidWhole: readonly RouteRow[] = [...safetyRows, 'wearsOff', 'evidence', 'good', 'bad'];

/** The lines of a cell with their first facts. */
export function foldedCell({row, statements, approvals}: RouteCell): readonly FoldedLine[] {
  if (approvals) return approvals.map((one) => folded({text: one.text}));
  return statements.map((said) =>
    saidWhole.includes(row) ? {said, fact: said.text, rest: ''} : folded(said),
  );
}

function folded(said: Text): FoldedLine {
  const [fact, rest] = firstFact(said.text);
  return rest.length > shortRest ? {said, fact, rest} : {said, fact: said.text, rest: ''};
}

/** Whether there is something to open in a row. */
export const hasMore = (cells: readonly RouteCell[]): boolean =>
  cells.some((cell) => foldedCell(cell).some(({rest}) => rest));

/** Letters that fill a screen in half the width of a phone. */
const screenful = 400;

/** Whether one of the answers is too long to stand beside another on a phone. */
export const isLong = (cells: readonly RouteCell[]): boolean =>
  cells.some((cell) => foldedCell(cell).reduce((sum, {fact}) => sum + fact.length, 0) > screenful);
