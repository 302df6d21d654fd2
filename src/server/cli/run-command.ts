import {ContentError} from '../../content/parse.js';
import {version} from '../../version.js';
import {oneLine} from '../one-line.js';
import {RenderError} from '../render-error.js';
import {check} from './check.js';
import {CommandError} from './command-error.js';
import {help} from './help.js';
import {init} from './init.js';
import {prerenderPage} from './prerender-page.js';
import {render} from './render.js';
import {review} from './review.js';

/** How a command ends. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  /** What goes to the standard output. */
  readonly output?: string;
  /** What goes to the error output, a line each. */
  readonly errors?: readonly string[];
}

const commands: Readonly<Record<string, (args: readonly string[]) => string>> = {
  render,
  prerender: prerenderPage,
  check,
  init,
  review,
};

/** Carries out what is typed. Whatever goes wrong is said in lines for whoever typed it, never as a stack. */
export function runCommand(args: readonly string[]): Outcome {
  try {
    const output = answer(args);
    // A page comes out as it went in, to its last byte.
    return {exitCode: 0, output: args[0] === 'prerender' ? output : `${output}\n`};
  } catch (error) {
    if (error instanceof ContentError) {
      const errors = error.faults.map(({path, expected}) => `${path || 'the file'}: expected ${expected}`);
      return {exitCode: 1, errors};
    }
    if (error instanceof CommandError) return {exitCode: error.exitCode, errors: [error.message]};
    if (error instanceof RenderError) return {exitCode: 1, errors: [error.message]};
    return {
      exitCode: 1,
      errors: [`treatment-elements ${version} failed, and should not have: ${oneLine(error)}`],
    };
  }
}

function answer(args: readonly string[]): string {
  const [name = '', ...rest] = args;
  if (args.includes('--help')) return help.trimEnd();
  if (name === '--version') return version;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new CommandError(name ? `There is no command "${name}".\n\n${help}` : help, 2);
  return command(rest);
}
