import {writeFileSync} from 'node:fs';
import {version} from '../../version.js';
import {CommandError} from './command-error.js';
import {oneWord, readCommandLine} from './command-line.js';

/** A content file that changes nothing yet. JSON has no comments, and pages read JSON: so the comments are an entry of it. */
const starter = {
  $schema: `https://unpkg.com/treatment-elements@${version}/dist/content.schema.json`,
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

/** `init [file]`: writes a content file to start from. It never overwrites one. */
export function init(args: readonly string[]): string {
  const file = oneWord(readCommandLine(args, {}).words, 'init [file]', 'clinic.json');
  try {
    writeFileSync(file, `${JSON.stringify(starter, null, 2)}\n`, {flag: 'wx'});
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'it is there already' : message;
    throw new CommandError(`${file} cannot be written: ${why}.`, 1);
  }
  return `${file} is written. Change it, then: npx treatment-elements check ${file}`;
}
