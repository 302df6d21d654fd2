/** What a reader has marked is gone when they leave the page, and come back. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {checklistPages, mark, selector, tag} from './checklist-page.mjs';
import {pageOf} from './open-page.mjs';

const open = checklistPages();

const state = (page) =>
  page.$eval(selector, ({shadowRoot, value}) => ({
    value,
    ticked: shadowRoot.querySelectorAll(':checked').length,
    count: shadowRoot.querySelector('[part~="count"]').textContent.trim(),
  }));

/** The button “back”. A page that the browser has kept loads nothing, so this does not wait for that. */
async function goBack(page) {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await pause(500);
  await page.waitForSelector(selector, {timeout: 5000});
}

describe('a checklist that a reader leaves', () => {
  const next = {'/next.html': pageOf('<p>The next page</p>')};

  it('is empty when they come back', async () => {
    const {page} = await open(tag, next);
    await mark(page, ['ci-stroke', 'ci-kidney']);
    assert.equal((await state(page)).ticked, 2);
    await page.goto(new URL('/next.html', page.url()).href);
    await goBack(page);
    assert.deepEqual(await state(page), {value: [], ticked: 0, count: 'Nothing marked'});
  });

  it('is empty after a reload', async () => {
    const {page} = await open(
      `<form><treatment-contraindications name="x"></treatment-contraindications></form>`,
    );
    await mark(page, ['ci-stroke']);
    await page.reload();
    assert.deepEqual(await state(page), {value: [], ticked: 0, count: 'Nothing marked'});
  });

  it('is sent with the form that it is in, and is empty when they come back from there', async () => {
    const {page} = await open(
      `<form action="/sent.html">
        <treatment-contraindications name="list" with-unsure></treatment-contraindications><button>Send</button>
      </form>`,
      {'/sent.html': pageOf('<p>Sent</p>')},
    );
    await mark(page, ['ci-stroke']);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    assert.deepEqual([...new URL(page.url()).searchParams], [['list', 'ci-stroke:unsure']]);
    await goBack(page);
    assert.deepEqual(await state(page), {value: [], ticked: 0, count: 'Nothing marked'});
  });
});
