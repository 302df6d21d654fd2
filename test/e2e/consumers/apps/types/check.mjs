/**
 * Compiles page.ts with TypeScript from the oldest version that is promised to the newest, as strict as it gets, the types of
 * packages included, in each way of finding them. Each version is a dependency of its own: `typescript-5.4` and so on.
 */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {promisify} from 'node:util';

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const versions = Object.keys(dependencies).filter((name) => name.startsWith('typescript-'));

const strict = [
  // Types of other packages that happen to be installed are not looked for.
  ...['--noEmit', '--strict', '--skipLibCheck', 'false', '--typeRoots', 'none'],
  ...['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noPropertyAccessFromIndexSignature'],
  ...['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'],
];
const ways = [
  ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  ['--module', 'esnext', '--moduleResolution', 'bundler'],
  // Knows no `exports`. TypeScript 6 asks to be told that one knows that it is old, and 7 no longer has it.
  ['--module', 'esnext', '--moduleResolution', 'node10'],
];

const problems = [];
for (const name of versions) {
  const {version, bin} = JSON.parse(readFileSync(new URL('package.json', packageOf(name)), 'utf8'));
  const compiler = new URL(bin.tsc, packageOf(name)).pathname;
  const major = Number.parseInt(version, 10);
  for (const way of ways) {
    const isOld = way.includes('node10');
    if (isOld && major >= 7) continue;
    const old = isOld && major === 6 ? ['--ignoreDeprecations', '6.0'] : [];
    const single = major >= 6 ? ['--ignoreConfig'] : [];
    const options = [compiler, ...strict, ...way, ...old, ...single, 'page.ts'];
    await promisify(execFile)(process.execPath, options).then(
      () => console.log(`TypeScript ${version}, ${way.at(-1)}: no error`),
      ({stdout}) => problems.push(`TypeScript ${version}, ${way.at(-1)}:\n${stdout}`),
    );
  }
}
if (problems.length) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

function packageOf(name) {
  return new URL('.', import.meta.resolve(`${name}/package.json`));
}
