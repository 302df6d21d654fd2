#!/usr/bin/env node
/// <reference types="node" />
/** `npx treatment-elements`: see `server/cli/help.ts`. Results go to the standard output, all else to the error output. */
import './index.js';
import {ContentError} from './content/parse.js';
import {check} from './server/cli/check.js';
import {CommandError} from './server/cli/command-error.js';
import {help} from './server/cli/help.js';
import {init} from './server/cli/init.js';
import {loadLanguages} from './server/cli/load-languages.js';
import {prerenderPage} from './server/cli/prerender-page.js';
import {render} from './server/cli/render.js';
import {RenderError} from './server/render-error.js';
import {version} from './version.js';

const commands: Readonly<Record<string, (args: readonly string[]) => string>> = {
  render,
  prerender: prerenderPage,
  check,
  init,
};

try {
  await loadLanguages();
  // eslint-disable-next-line no-console -- unlike the stream itself, it takes a reader that closes early (`| head`) for no error
  console.log(answer(process.argv.slice(2)));
} catch (error) {
  if (error instanceof ContentError) {
    for (const {path, expected} of error.faults) console.error(`${path || 'the file'}: expected ${expected}`);
    process.exitCode = 1;
  } else if (error instanceof CommandError) {
    console.error(error.message);
    process.exitCode = error.exitCode;
  } else if (error instanceof RenderError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}

function answer(args: readonly string[]): string {
  const [name = '', ...rest] = args;
  if (args.includes('--help')) return help.trimEnd();
  if (name === '--version') return version;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new CommandError(name ? `There is no command "${name}".\n\n${help}` : help, 2);
  return command(rest);
}
