/** `npx treatment-elements`, typed in a folder with a good file, a bad one and a broken one. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {path, readJson} from '../tools/project.mjs';

const {bin} = readJson('package.json');
/** What a clinic's good file holds. */
export const content = {overrides: {reword: {'se-nausea': {action: 'Tell your nurse.'}}}};

/** Where the command is typed. */
export let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'treatment-elements-'));
  writeFileSync(join(folder, 'good.json'), JSON.stringify(content));
  writeFileSync(join(folder, 'broken.json'), '{"overrides": ');
  writeFileSync(
    join(folder, 'bad.json'),
    JSON.stringify({
      overrides: {hide: ['no-such-id', 'se-passout'], reword: {'se-nausea': {figures: 'None.'}}},
    }),
  );
});
after(() => rmSync(folder, {recursive: true}));

/** Runs the command in the folder, with its arguments as they are typed. */
export function type(line, input = '') {
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word);
  const {status, stdout, stderr} = spawnSync(process.execPath, [path(bin), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return {code: status, out: stdout, said: stderr};
}

/** Holds that a command does what it is asked, without a word beside. */
export const assertPrints = (line, expected, input) =>
  assert.deepEqual(type(line, input), {code: 0, out: `${expected}\n`, said: ''});

/** Holds that a command cannot do what it is asked, and says why in one line. */
export function assertRefuses(line, code, message, input) {
  const result = type(line, input);
  assert.deepEqual({code: result.code, out: result.out}, {code, out: ''}, line);
  assert.match(result.said, message);
  assert.equal(result.said.trim().split('\n').length, 1, result.said);
}
