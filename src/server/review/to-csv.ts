import {elementNames} from '../../content/elements.js';
import type {Sheet} from './sheet.js';
import type {ReviewedStatement} from './statement.js';

/** The columns of a sheet, with what stands in them. */
export const columns: Readonly<Record<string, (statement: ReviewedStatement) => string>> = {
  id: ({id}) => id,
  section: ({section}) => section,
  text: ({kind, text}) => (kind === 'figure' ? '' : text),
  figure: ({kind, text}) => (kind === 'figure' ? text : ''),
  population: ({population = ''}) => population,
  certainty: ({certainty = ''}) => certainty,
  sources: ({sources}) => sources.join(' '),
  grade: ({grade}) => (grade === undefined ? '' : String(grade)),
  checked: ({checked}) => checked,
  'shown in': ({shownIn}) => (shownIn.length === elementNames.length ? 'all elements' : shownIn.join(' ')),
  clinic: ({by = ''}) => by,
};

/** A sheet for a spreadsheet (RFC 4180). What a spreadsheet would take for a formula stays a text. */
export const toCsv = ({statements}: Sheet): string =>
  [Object.keys(columns), ...statements.map((one) => Object.values(columns).map((column) => column(one)))]
    .map((row) => row.map(cell).join())
    .join('\r\n');

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
