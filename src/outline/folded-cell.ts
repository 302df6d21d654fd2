import type {RouteCell, Text} from '../content/resolved.js';
import {safetyRows} from '../locales/vocabulary.js';
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
/** What a study found and what it harmed stand in sentences side by side: there a short second one is shown as well. */
const otherHalf = 120;

/**
 * The lines of a cell with their first facts. Points for and against are short, and all of them stand open, so that neither
 * side is folded; what may save a reader from harm is said whole.
 */
export function foldedCell({row, statements, approvals}: RouteCell): readonly FoldedLine[] {
  if (approvals) return approvals.map((one) => folded({text: one.text}, shortRest));
  if (row === 'good' || row === 'bad' || safetyRows.includes(row))
    return statements.map((said) => ({said, fact: said.text, rest: ''}));
  return statements.map((said) => folded(said, row === 'evidence' ? otherHalf : shortRest));
}

function folded(said: Text, kept: number): FoldedLine {
  const [fact, rest] = firstFact(said.text);
  return rest.length > kept ? {said, fact, rest} : {said, fact: said.text, rest: ''};
}

/** Whether there is something to open in a row. */
export const hasMore = (cells: readonly RouteCell[]): boolean =>
  cells.some((cell) => foldedCell(cell).some(({rest}) => rest));
