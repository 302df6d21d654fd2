/** The table of WCAG 2.2 names tests that are there, and each criterion of levels A and AA once. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {criteria} from '../../stories/conformance/criteria.mjs';
import {path} from '../tools/project.mjs';

/** How many criteria each guideline of WCAG 2.2 has at levels A and AA. */
const counts = {
  ...{1.1: 1, 1.2: 5, 1.3: 5, 1.4: 9},
  ...{2.1: 3, 2.2: 2, 2.3: 1, 2.4: 8, 2.5: 6},
  ...{3.1: 2, 3.2: 5, 3.3: 6, 4.1: 2},
};

describe('the table of WCAG 2.2', () => {
  it('has each criterion of levels A and AA once', () => {
    const ids = criteria.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    const told = {};
    for (const id of ids) {
      const guideline = id.split('.', 2).join('.');
      told[guideline] = (told[guideline] ?? 0) + 1;
    }
    assert.deepEqual(told, counts);
  });

  it('says nothing is held without a test', () => {
    const bare = criteria.filter(({verdict, tests}) => /Supports/.test(verdict) && tests.length === 0);
    assert.deepEqual(bare, []);
  });

  for (const {id, tests} of criteria) {
    for (const {file, name} of tests) {
      it(`${id} names a test that is there: ${file}, ${name}`, () => {
        const text = readFileSync(path('test', file), 'utf8');
        assert.ok(text.includes(`it('${name}`) || text.includes(`it(\`${name}`), name);
      });
    }
  }
});
