/** The command line: every call ends with 0, 1 or 2, and says in lines what is wrong. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import '../../dist/index.js';
import {runCommand} from '../../dist/server/cli/run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'treatment-elements-fuzz-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

const files = {
  'good.json': '{"overrides": {"hide": ["se-nausea"]}}',
  'bom.json': '\uFEFF{}',
  'bad.json': '{"overrides": {"hide": 5}}',
  'broken.json': '{"a',
  'page.html': '<p>A page<treatment-guide src="good.json"></treatment-guide>',
  'lost.html': '<treatment-guide src="nowhere.json"></treatment-guide>',
  'bytes.html': Buffer.from([0x3c, 0xff, 0xfe]),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

/** Only names in the folder: `init` writes where it is told, and "-" waits for somebody to type. */
const file = fc.constantFrom(...Object.keys(files), 'nowhere.json', '.', 'no/such/folder.json', '', '\0');
const word = fc.oneof(
  fc.constantFrom(
    'render',
    'prerender',
    'check',
    'init',
    'side-effects',
    'treatment-routes',
    'constructor',
    '__proto__',
  ),
  file,
  fc.stringMatching(/^[\p{L}\p{N}= ]{0,6}$/u),
);
const option = fc.oneof(
  fc.constantFrom(
    '--plain',
    '--content',
    '--lang',
    '--lang=es',
    '--lang=',
    '--stylesheets',
    '--nonce',
    '--between-tags',
    '--between-tags=plain-html',
    '--treatment',
    '--treatment=tea',
    '--src',
    '--region',
    '--region=US',
    '--heading-level',
    '--heading-level=9',
    '--rows=how',
    '--without-heading',
    '--help',
    '--version',
    '--constructor',
    '--__proto__=x',
    '--no-plain',
    '-x',
    '--',
  ),
  fc.stringMatching(/^--[a-z-]{0,6}=?[a-z]{0,3}$/),
);
const args = fc.tuple(
  fc.oneof({weight: 3, arbitrary: word}, {weight: 1, arbitrary: option}),
  fc.array(fc.oneof(word, option), {maxLength: 4}),
);

function assertEnds(typed) {
  const {warn} = console;
  const cwd = process.cwd();
  console.warn = () => {};
  process.chdir(folder);
  try {
    const {exitCode, output, errors = []} = runCommand(typed);
    assert.ok([0, 1, 2].includes(exitCode));
    if (exitCode === 0) assert.match(output, /\S/);
    else {
      assert.equal(output, undefined);
      assert.ok(errors.length > 0);
      for (const line of errors) {
        assert.match(line, /\S/);
        assert.doesNotMatch(line, /should not have|^\s+at |readFile|\.js:\d|The options: \./m);
        if (!line.includes('Usage: treatment-elements <command>')) assert.doesNotMatch(line, /\n/);
      }
    }
  } finally {
    process.chdir(cwd);
    console.warn = warn;
  }
}

export const commandProperties = [
  {
    name: 'command line: whatever is typed is done, or said to be wrong in lines',
    share: 1,
    property: fc.property(args, ([first, rest]) => assertEnds([first, ...rest])),
  },
];
