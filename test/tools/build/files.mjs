import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {path} from '../project.mjs';

/** Writes files into dist/, by their names there. */
export async function writeFiles(files) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(path('dist', name)), {recursive: true});
    await writeFile(path('dist', name), content);
  }
}

/** The names of the files in dist/, in alphabetic order, as addresses have them. */
export async function filesOfDist() {
  const entries = await readdir(path('dist'), {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`.replaceAll('\\', '/').slice(path('dist').length + 1))
    .sort();
}

/** Changes the text of a file in dist/. */
export async function rewrite(name, change) {
  const text = await readFile(path('dist', name), 'utf8');
  await writeFile(path('dist', name), change(text));
}
