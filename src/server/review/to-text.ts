import type {Change} from './changes.js';
import type {Sheet} from './sheet.js';
import {columns} from './to-csv.js';

/** What a clinic's own text may hold and a terminal would carry out. */
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A sheet on a terminal: the hash, then each section with its statements, and room to sign below it. */
export function sheetText({version, treatment, lang, hash, statements}: Sheet): string {
  const sections = [...new Set(statements.map(({section}) => section))];
  const head = [
    `${treatment}, ${lang}, treatment-elements ${version}: ${statements.length} statements`,
    `Content hash: ${hash}`,
    `In the page: <treatment-guide reviewed-content="${hash}">`,
  ];
  const parts = sections.map((section) =>
    [
      `== ${section} ==`,
      ...statements.filter((one) => one.section === section).map(statementText),
      'Read and agreed: ______________________  Date: ______________',
    ].join('\n\n'),
  );
  return [head.join('\n'), ...parts].join('\n\n');
}

function statementText(statement: Sheet['statements'][number]): string {
  const about = ['population', 'certainty', 'sources', 'grade', 'clinic']
    .map((name) => [name, columns[name]!(statement)] as const)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}`);
  return [statement.id, statement.text, about.join(' | ')]
    .filter(Boolean)
    .map((line) => line.replace(controls, ' '))
    .join('\n  ');
}

/** What changed, by id, each with what it said and what it says. */
export const changesText = (changes: readonly Change[]): string =>
  changes
    .map(({id, kind, before, now}) =>
      [`${kind} ${id}`, before && `said: ${before}`, now && `says: ${now}`]
        .filter((line) => line !== undefined)
        .map((line) => line.replace(controls, ' '))
        .join('\n  '),
    )
    .join('\n');
