import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {exports, path} from '../project.mjs';
import {filesOfDist} from './files.mjs';

/**
 * Writes a file beside package.json for each entry of the package, for resolvers that know no `exports` (Parcel as it comes,
 * TypeScript's `node10`, Jest's of old, Browserify): `treatment-elements/routes.js` is a file there. Needs all of dist/.
 */
export async function writeEntries() {
  const files = await filesOfDist();
  for (const [entry, target] of Object.entries(exports)) {
    const {types, default: file = target} = target;
    // The package itself has `main`, and what is beside package.json already needs no second file.
    if (entry === '.' || entry === file) continue;
    for (const [name, built] of expand(entry, file, files)) await writeEntry(name, built, types);
  }
}

/** `./css/*.css` stands for each file that is there. */
function expand(entry, target, files) {
  if (!entry.includes('*')) return [[entry, target]];
  const [start, end] = target.replace('./dist/', '').split('*');
  const fitting = files.filter((file) => file.startsWith(start) && file.endsWith(end));
  return fitting.map((file) => {
    const name = file.slice(start.length, file.length - end.length);
    return [entry.replace('*', name), target.replace('*', name)];
  });
}

async function writeEntry(entry, target, types) {
  const file = path(entry);
  const up = '../'.repeat(entry.split('/').length - 2) || './';
  const built = target.replace('./', up);
  await mkdir(dirname(file), {recursive: true});
  if (entry.endsWith('.json')) return cp(path(target), file);
  if (entry.endsWith('.css')) return writeFile(file, `@import '${built}';\n`);
  // A classic script exports nothing, and says nothing of types.
  await writeFile(file, types ? `export * from '${built}';\n` : `import '${built}';\n`);
  if (types) await writeFile(file.replace(/\.js$/, '.d.ts'), `export * from '${built}';\n`);
}

/** Takes away what an earlier build wrote: an entry may be gone. */
export async function removeEntries() {
  for (const entry of Object.keys(exports)) {
    if (entry === '.' || entry === './package.json') continue;
    const [name] = entry.slice(2).split('/*');
    await rm(path(name), {recursive: true, force: true});
    await rm(path(name.replace(/\.js$/, '.d.ts')), {force: true});
  }
}
