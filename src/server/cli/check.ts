import {getInstalled, installedTreatment} from '../../page/installed.js';
import {parse} from '../../content/parse.js';
import {CommandError} from './command-error.js';
import {oneWord, readCommandLine} from './command-line.js';
import {readText} from './read-text.js';

/** `check <file>`: whether a content file can be used. What is wrong comes as a `ContentError` with every fault. */
export function check(args: readonly string[]): string {
  const {values, words} = readCommandLine(args, {treatment: {type: 'string'}});
  const file = oneWord(words, 'check <file> [--treatment <id>]');
  const {treatments} = getInstalled();
  const id = values['treatment'];
  const treatment = id === undefined ? installedTreatment() : treatments.get(String(id));
  if (!treatment) {
    throw new CommandError(
      `--treatment ${String(id)}: expected one of ${[...treatments.keys()].join(', ')}.`,
      2,
    );
  }
  parse(readText(file), {builtIn: treatments, treatment});
  return `${file} can be used.`;
}
