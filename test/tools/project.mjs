/** What the scripts here need of the project: where it is, which version, and how its tools are started. */
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the project. */
export const path = (...parts) => join(root, ...parts);

/** Whether a module is the script that was started, and not one that another imports. */
export const isMain = ({url}) => process.argv[1] === fileURLToPath(url);

/** The content of a JSON file of the project. */
export const readJson = (...parts) => JSON.parse(readFileSync(path(...parts), 'utf8'));

export const {version, exports} = readJson('package.json');

/** The languages beside English, by their tags: those that the package exports. */
export const languages = Object.keys(exports).flatMap(
  (entry) => entry.match(/^\.\/locales\/(.+)\.js$/)?.[1] ?? [],
);

/**
 * Runs an installed tool, `node` or `npm`, in the project's folder.
 *
 * @param {string} command the tool and its arguments, separated by spaces
 * @param {{show?: boolean}} [options] `show` writes what it says on the terminal as well
 * @returns {Promise<{code: number, stdout: string, output: string}>} `output` is all that it said, errors among it
 */
export async function run(command, {show = false} = {}) {
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, PATH: path('node_modules', '.bin') + delimiter + process.env.PATH},
  });
  const result = {code: 1, stdout: '', output: ''};
  child.stdout.setEncoding('utf8').on('data', (text) => (result.stdout += text));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      result.output += text;
      if (show) process.stdout.write(text);
    });
  }
  result.code = await new Promise((resolve) => child.on('close', resolve));
  return result;
}
