import {readFileSync} from 'node:fs';
import {oneLine} from '../one-line.js';
import {CommandError} from './command-error.js';

/** The text of a file; of what is piped in, for "-". A byte order mark stays: it is the file's. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new CommandError(`${nameOf(path)} cannot be read: expected text in UTF-8.`, 1);
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new CommandError(`${nameOf(path)} cannot be read: ${oneLine(error)}`, 1);
  }
}

const nameOf = (path: string) => (path === '-' ? 'What is piped in' : path || 'A file without a name');
