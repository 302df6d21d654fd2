import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readSheet, type SavedSheet} from '../review/sheet.js';
import {readText} from './read-text.js';

/** What each release said, in each language: the package keeps it, since a hash cannot tell what it was made of. */
export function keptSheets(): SavedSheet[] {
  const folder = fileURLToPath(new URL('../../releases/', import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readSheet(readText(`${folder}${file}`)))
    .filter((sheet) => typeof sheet !== 'string');
}
