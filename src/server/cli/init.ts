import {existsSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {oneLine} from '../one-line.js';
import {CommandError} from './command-error.js';
import {oneWord, readCommandLine} from './command-line.js';

/** A content file that changes nothing yet. JSON has no comments, and pages read JSON: so the comments are an entry of it. */
const starter = {
  $comment: [
    'What your clinic changes in the built-in content. Every entry of "overrides" can be left out.',
    "Numbers, sources and urgency cannot be changed. What you hide, reword or add is marked as the clinic's.",
    'lang: the language of your own texts.',
    'hide: ids that are not shown, such as "se-headache". Emergency signs cannot be hidden.',
    'order: ids that come first in their group.',
    'reword: your texts by id and field, such as {"se-nausea": {"action": "Tell your nurse."}}.',
    'add.sideEffects: {"id", "urgency": "team" or "mild", "time": "session", "weeks" or "long-term", "name", "feels", "action"}.',
    'add.checklist: {"id", "topic", "statement", "question", "why"}. add.upkeep: {"id", "text"}.',
    'The ids stand in the page: each entry has its own, as in #se-nausea.',
    'Check this file: npx treatment-elements check clinic.json',
    'Use it: <treatment-guide src="clinic.json"> around the elements.',
  ],
  overrides: {
    lang: 'en',
    hide: [],
    order: [],
    reword: {},
    add: {sideEffects: [], checklist: [], upkeep: []},
  },
};

/**
 * Where the schema is that editors complete and check the file by: in the package that the project has installed, else in
 * this one. It is always a file that is there, as seen from the content file.
 */
function schemaFor(file: string): string {
  const schema =
    installedSchema(dirname(resolve(file))) ??
    fileURLToPath(new URL('../../content.schema.json', import.meta.url));
  const path = relative(dirname(resolve(file)), schema);
  // On Windows there is no way from one drive to another.
  if (resolve(path) === path) return pathToFileURL(path).href;
  const address = path.split(sep).join('/');
  return address.startsWith('.') ? address : `./${address}`;
}

/** The schema in the nearest `node_modules`, from a folder upwards. */
function installedSchema(folder: string): string | undefined {
  const schema = join(folder, 'node_modules', 'treatment-elements', 'dist', 'content.schema.json');
  if (existsSync(schema)) return schema;
  const above = dirname(folder);
  return above === folder ? undefined : installedSchema(above);
}

/** `init [file]`: writes a content file to start from. It never overwrites one. */
export function init(args: readonly string[]): string {
  const file = oneWord(readCommandLine(args, {}).words, 'init [file]', 'clinic.json');
  try {
    const content = {$schema: schemaFor(file), ...starter};
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, {flag: 'wx'});
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'it is there already' : oneLine(error);
    throw new CommandError(`${file} cannot be written: ${why}.`, 1);
  }
  return `${file} is written. Change it, then: npx treatment-elements check ${file}`;
}
