import {existsSync, readFileSync} from 'node:fs';
import {path, readJson} from '../project.mjs';
import {writeFiles} from './files.mjs';

/**
 * Writes dist/THIRD-PARTY-NOTICES.txt: of each package that is inside of a file of ours, who wrote it, and the text of its
 * license, which asks to go along.
 *
 * @param {string[]} modules the files that bundles are made of
 */
export async function writeNotices(modules) {
  const names = new Set(
    modules.flatMap((file) => file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []),
  );
  const packages = [...names].sort().map(readPackage);
  const parts = packages.map((one) => `${heading(one)}\n\n${one.text ?? withoutText(one, packages)}\n`);
  const intro = 'Files of treatment-elements have parts of these packages inside.\n';
  await writeFiles({'THIRD-PARTY-NOTICES.txt': [intro, ...parts].join(`\n${'-'.repeat(80)}\n\n`)});
}

function readPackage(name) {
  const {version, license, author} = readJson('node_modules', name, 'package.json');
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE']
    .map((one) => path('node_modules', name, one))
    .find(existsSync);
  return {
    name,
    version,
    license,
    author: author?.name ?? author,
    text: file && readFileSync(file, 'utf8').trim(),
  };
}

const heading = ({name, version, license}) => `${name} ${version} (${license})`;

/** A package may name its license without bringing the text of it. */
function withoutText({name, license, author}, packages) {
  const same = packages.find((one) => one.text && one.license === license);
  if (!same) throw new Error(`Nothing here has the text of the license of ${name}: ${license}.`);
  return `Copyright (c) ${author}\n\nIts package brings no text. Its license is that of ${same.name} in this file, with the line above.`;
}
