/** The examples of the page about prerendering, run as they stand there. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {path} from '../tools/project.mjs';

const folder = path('test', 'examples', 'prerendering');

/** What each of them prints. */
const prints = {
  'page.mjs': [
    /^<!doctype html>/,
    /data-prerendered=/,
    /Harbor Pain Clinic offers this treatment\./,
    /Call 911</,
  ],
  'element.mjs': [
    /^<treatment-guide clinic-name="Harbor Pain Clinic" region="US"><script type="application\/json">/,
    /<treatment-routes data-prerendered="[^"]+" heading-level="3">/,
    /<h3 part="heading"/,
  ],
  'spanish.mjs': [/^<div lang="es" dir="ltr">\n<h2>Efectos/, /href="tel:988"/],
  // What it answers: test/e2e/worker.test.mjs.
  'worker.mjs': [],
  'policy.mjs': [/<link rel="stylesheet" href="\/treatment-elements\/css\/routes\.css">/],
};

describe('the examples of prerendering', () => {
  it('are all run here', () => {
    assert.deepEqual(readdirSync(folder).toSorted(), Object.keys(prints).toSorted());
  });

  for (const [file, patterns] of Object.entries(prints)) {
    it(`print what their page says: ${file}`, () => {
      const printed = execFileSync(process.execPath, [`${folder}/${file}`], {encoding: 'utf8'});
      for (const pattern of patterns) assert.match(printed, pattern);
    });
  }
});
