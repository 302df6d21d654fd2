import {matchLanguage} from '../../content/language.js';
import {parse} from '../../content/parse.js';
import {getInstalled, installedTreatment} from '../../page/installed.js';
import {changesBetween, summaryOf} from '../review/changes.js';
import {makeSheet, readSheet, type SavedSheet, type Sheet} from '../review/sheet.js';
import {toCsv} from '../review/to-csv.js';
import {changesText, sheetText} from '../review/to-text.js';
import {CommandError} from './command-error.js';
import {readCommandLine} from './command-line.js';
import {readText} from './read-text.js';
import {keptSheets} from './kept-sheets.js';

/** `review`: every statement, to be read and signed; with `--since`, what changed since it was. */
export function review(args: readonly string[]): string {
  const {values, words} = readCommandLine(args, {
    content: {type: 'string'},
    lang: {type: 'string'},
    since: {type: 'string'},
    json: {type: 'boolean'},
    csv: {type: 'boolean'},
  });
  const {content, lang, since} = values as Record<string, string | undefined>;
  if (words.length > 0) throw new CommandError('Usage: treatment-elements review [options]', 2);
  const before = since === undefined ? undefined : savedSheet(since);
  const sheet = currentSheet(content, lang ?? before?.lang ?? 'en');
  if (before) return changesSince(before, sheet);
  if (values['json']) return JSON.stringify(sheet, null, 1);
  return values['csv'] ? toCsv(sheet) : sheetText(sheet);
}

function changesSince(before: SavedSheet, sheet: Sheet): string {
  if (before.treatment !== sheet.treatment || before.lang !== sheet.lang) {
    const of = ({treatment, lang}: SavedSheet | Sheet) => `${treatment} in ${lang}`;
    throw new CommandError(`--since: expected a sheet of ${of(sheet)}, not of ${of(before)}.`, 1);
  }
  const changes = changesBetween(before, sheet);
  const head = `Since ${before.hash} (version ${before.version}): ${summaryOf(changes)}\nNow: ${sheet.hash}`;
  return changes.length > 0 ? `${head}\n\n${changesText(changes)}` : head;
}

/** The content as it is now, with what a clinic's file changes. */
function currentSheet(content: string | undefined, lang: string): Sheet {
  const {treatments, messages: languages} = getInstalled();
  const tag = matchLanguage(lang, [...languages.keys()]);
  if (!tag) throw new CommandError(`--lang ${lang}: expected one of ${[...languages.keys()].join(', ')}.`, 1);
  const installed = installedTreatment()!;
  const file =
    content === undefined ? {} : parse(readText(content), {builtIn: treatments, treatment: installed});
  return makeSheet({
    treatment: file.treatment ?? installed,
    messages: languages.get(tag)!,
    overrides: file.overrides,
  });
}

/** The sheet that was saved in a file, or that of the release with this hash. */
function savedSheet(since: string): SavedSheet {
  if (/^[0-9a-f]{64}$/i.test(since)) {
    const kept = keptSheets().find(({hash}) => hash === since.toLowerCase());
    if (kept) return kept;
    throw new CommandError(
      `--since ${since}: expected a saved sheet, or the hash of a release, which this is not.`,
      1,
    );
  }
  const sheet = readSheet(readText(since));
  if (typeof sheet === 'string') throw new CommandError(`--since ${since}: ${sheet}.`, 1);
  return sheet;
}
