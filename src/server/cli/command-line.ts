import {parseArgs, type ParseArgsConfig} from 'node:util';
import {CommandError} from './command-error.js';

/** The options of a command, by name, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What stands on a command line. */
export interface CommandLine {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
}

/** Reads the arguments of a command. Where one is wrong, the error names the options that there are. */
export function readCommandLine(args: readonly string[], options: Options): CommandLine {
  try {
    const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
    return {values: values as CommandLine['values'], words: positionals};
  } catch (error) {
    const [said = ''] = (error as Error).message.split(/\.(?:\s|$)|\n/);
    const known = optionList(options);
    throw new CommandError(`${said}. ${known ? `The options: ${known}.` : 'There are no options.'}`, 2);
  }
}

/** "--plain, --lang <value>" */
export const optionList = (options: Options): string =>
  Object.entries(options)
    .map(([name, {type}]) => (type === 'boolean' ? `--${name}` : `--${name} <value>`))
    .join(', ');

/** The one word that a command takes, or its default. */
export function oneWord(words: readonly string[], usage: string, fallback?: string): string {
  const [word = fallback, ...more] = words;
  if (!word || more.length > 0) throw new CommandError(`Usage: treatment-elements ${usage}`, 2);
  return word;
}
