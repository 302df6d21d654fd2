/** The list of what a clinician must still read names everything that the facts leave open. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transformSync} from 'esbuild';
import {path} from '../tools/project.mjs';

const list = readFileSync(path('src', 'treatments', 'ketamine', 'to-review.md'), 'utf8');
const data = readFileSync(path('test', 'treatments', 'ketamine', 'fact-file', 'safety.ts'), 'utf8');
const {code} = transformSync(data, {loader: 'ts', format: 'esm'});
/** @type {{safety: Record<string, string>}} */
const {safety} = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** What the fact file says that nobody could read, each by a word that only its line has. */
const open = [
  ...[/pregnancy test/i, /\bfalls\b/i, /resuscitation/i, /naloxone/i, /cannabis/i, /breastfeeding \(8\.2\)/i],
  ...[/label of March 2026/i, /staff-rated sleepiness/i, /goldberg 2010/i, /scale of 0 to 100/i, /\(39\)/],
  ...[
    /how many responded/i,
    /Han 2016/,
    /KETARx/,
    /without a link/i,
    /belly pain, cluster headache and PTSD/i,
  ],
  ...[/life support/i, /midazolam was also given/i, /“about 3 times as many” counts/i],
  ...[
    /US Virgin Islands, American Samoa and the Northern Marianas/,
    /Kvarnström 2003 and 2004, Gottrup 2006/,
  ],
  ...[/signs to look out for at home/i, /will be reviewed again in 2023/i],
];
/** What was inferred, or is our own wording. */
const inferred = [
  ...['se-heart-stroke', 'se-eye', 'se-withdrawal', 'ci-breathing', 'ci-stimulants', 'ci-dementia'],
  ...['ci-diabetes', 'ci-seizure', 'ci-mental', 'ci-badreaction', 'rd-pastrak'],
];
const lines = list.replaceAll(/\s+/g, ' ');

describe('what a clinician must still read', () => {
  it('counts what was read again, and says that no clinician has read it', () => {
    for (const number of ['338', '224', '114', '79', '51', '26'])
      assert.match(lines, new RegExp(`\\b${number}\\b`));
    assert.match(lines, /no clinician has read it/i);
  });

  it('names what nobody could read', () => {
    for (const one of open) assert.match(lines, one);
    assert.doesNotMatch('A list of other things', open[0]);
  });

  it('names each safety text with its place, and what was worked out', () => {
    assert.ok(Object.keys(safety).length >= 19);
    for (const id of [...Object.keys(safety), ...inferred]) assert.ok(list.includes(`\`${id}\``), id);
  });
});
