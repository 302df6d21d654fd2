import {readFileSync} from 'node:fs';
import {CommandError} from './command-error.js';

/** The text of a file; of what is piped in, for "-". */
export function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`, 1);
  }
}
