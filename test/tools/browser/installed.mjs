import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * The first program that is there: of these names on the PATH, then of these places.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} [places]
 * @returns {string | undefined} its path
 */
export function installed(names, places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((program) => existsSync(program));
}
