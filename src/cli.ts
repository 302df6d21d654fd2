#!/usr/bin/env node
/// <reference types="node" />
/** `npx treatment-elements`: see `server/cli/help.ts`. Results go to the standard output, all else to the error output. */
import {contentHash} from './content/content-hash.js';
import './index.js';
import {provideHash} from './page/reviewed.js';
import {loadLanguages} from './server/cli/load-languages.js';
import {runCommand} from './server/cli/run-command.js';

// A reader that closes early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

provideHash(contentHash);
await loadLanguages();
const {exitCode, output = '', errors = []} = runCommand(process.argv.slice(2));
process.stdout.write(output);
for (const line of errors) console.error(line);
process.exitCode = exitCode;
