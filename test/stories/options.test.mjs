import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readJson} from '../tools/project.mjs';
import {atRest, frameOf, openStorybook, pages, stories, until} from './open-storybook.mjs';

/** What somebody types where a control takes a text: with letters and signs that an address must carry as well. */
const typed = {
  heading: 'What you’ll feel: ¿sí? (50% + more)',
  region: 'NZ',
  'emergency-phone': '+64 111',
  'crisis-phone': '+64 1737',
  'clinic-name': 'O’Brien & Sons; Pain, 2nd floor',
  'clinic-phone': '+1 555 010 0177',
  'clinic-url': 'https://obrien.example/?a=b&c=d#e',
  'offered-routes': 'rt-oral',
  'reviewed-by': 'Dr. José Ruiz, MD',
  'reviewed-on': '2026-10-01',
  'reviewed-content': '0123456789abcdef'.repeat(4),
  'next-review': '2027-04',
  routes: 'rt-im rt-iv',
  rows: 'where',
  phases: 'before after',
};

let storybook;
before(async () => {
  storybook = await openStorybook();
});
after(() => storybook.close());

const tryIt = stories.filter(({name}) => name === 'Try the options');

/** In the page: what the elements say, where it leads, on which level, and what of it is open or can be used. */
const shown = () =>
  [...document.querySelectorAll('clinic-page *')]
    .map(({shadowRoot: root}) =>
      [
        root?.textContent.replace(/\s+/g, ' '),
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', ':disabled', '[open]', 'input'].map(
          (what) => root?.querySelectorAll(what).length,
        ),
        ...[...(root?.querySelectorAll('a[href]') ?? [])].map(({href}) => href),
      ].join('|'),
    )
    .join('\n');
const shownIn = async (frame) => {
  const isDrawn = () => document.querySelector('clinic-page *')?.updateComplete;
  await until(frame, isDrawn).catch(async ({message}) => {
    const page = await frame.evaluate(() => document.body.innerText);
    assert.fail(`${message} Shown at ${frame.url()}: “${page}”`);
  });
  // A change may take more than one update, and a text comes letter by letter.
  return atRest(() => frame.evaluate(shown));
};
const untilShown = (frame, condition, text, timeout = 20_000) =>
  frame.waitForFunction(`(${condition})((${shown})(), ${JSON.stringify(text)})`, {timeout, polling: 100});
/** What is shown once that is another. A change that others hide never comes: it is tried again alone, and waited for longer. */
const other = async (frame, before, timeout) => {
  await untilShown(frame, (now, before) => now !== before, before, timeout);
  return shownIn(frame);
};

/** Uses a control as somebody would. */
async function use(where, name) {
  const control = await where.waitForSelector(
    `:is([id="control-${name}"], [id$="--try-it-${name}"]):is(input, select, textarea)`,
  );
  const kind = await control.evaluate(({localName, type}) => (localName === 'select' ? 'select' : type));
  if (kind === 'checkbox') return control.evaluate((box) => box.click());
  if (kind === 'select') {
    const values = await control.evaluate(({options, value}) =>
      [...options]
        .map((option) => option.value)
        .filter((option) => option && option !== value && !/^Choose/.test(option)),
    );
    return control.select(values.at(-1));
  }
  await control.click({count: 3});
  const text = kind === 'number' ? '4' : (typed[name] ?? 'Something else');
  await (where.page?.() ?? where).keyboard.sendCharacter(text);
}

describe('the controls of a story', () => {
  it('are there for every element of the package', () => {
    const tags = readJson('custom-elements.json')
      .modules.flatMap(({declarations}) => declarations)
      .flatMap(({tagName}) => tagName ?? []);
    assert.deepEqual(tryIt.map(({title}) => title.replace('Elements/', '')).toSorted(), tags.toSorted());
  });

  for (const {id, title} of tryIt) {
    it(`each change what is shown, which a reload shows again: ${title}`, async () => {
      const {page} = await storybook.manager(`/story/${id}`);
      // One upon the other, and a reload for all of them. What another one hides (a heading that is left out has no level)
      // comes next time, alone.
      let [names, alone] = [await namesOf(page), false];
      while (names.length > 0) {
        const hidden = [];
        let now = await shownIn(await frameOf(page));
        for (const name of alone ? names.slice(0, 1) : names) {
          await use(page, name);
          // A control may be there before Storybook listens to it.
          if (!(await isInAddress(page, name))) await use(page, name);
          assert.ok(await isInAddress(page, name), `${name} is not in the address`);
          const then = await other(await frameOf(page), now, alone ? 20_000 : 6000).catch(() => undefined);
          assert.ok(then || !alone, `${name} changes nothing`);
          if (then) now = then;
          else hidden.push(name);
        }
        await kept(page);
        await page.reload();
        const again = await frameOf(page);
        await shownIn(again);
        await untilShown(again, (shown, before) => shown === before, now).catch(() =>
          assert.fail(`${names.join(', ')}: not all are there after a reload`),
        );
        [names, alone] = [alone ? names.slice(1) : hidden, true];
        if (names.length > 0) await startAgain(page);
      }
      await page.close();
    });
  }
});

describe('the controls of a page of documentation', () => {
  for (const {id, title} of pages.filter((entry) => entry.title.startsWith('Elements/'))) {
    it(`change the example beside them, in one view, which a reload shows again: ${title}`, async () => {
      const {page} = await storybook.manager(`/docs/${id}`);
      let frame = await frameOf(page);
      await frame.waitForSelector('.try-options-controls [id^="control-"]');
      const [name] = (await namesOf(frame)).filter((one) => one === 'heading' || one === 'clinic-name');
      const before = await shownIn(frame);
      await use(frame, name);
      const after = await other(frame, before);
      const {control, story, window} = await frame.evaluate(() => {
        const edges = (selector) => document.querySelector(selector).getBoundingClientRect().toJSON();
        return {
          control: edges('.try-options-controls'),
          story: edges('.try-options-story'),
          window: innerHeight,
        };
      });
      const top = Math.max(control.top, story.top, 0);
      assert.ok(
        Math.min(control.bottom, story.bottom, window) - top > 300,
        'control and effect are not in one view',
      );
      await kept(page);
      await page.reload();
      frame = await frameOf(page);
      await untilShown(frame, (now, after) => now === after, after);
      await page.close();
    });
  }
});

const namesOf = async (where) => {
  await where.waitForSelector('[id^="control-"]', {timeout: 20_000});
  return where.$$eval('[id^="control-"]', (all) =>
    all.map(({name, id}) => name || id.replace(/^control-(.*--try-it-)?/, '')),
  );
};

/** Whether the address comes to name a control. */
const isInAddress = (page, name) =>
  page
    .waitForFunction((name) => location.search.includes(name), {timeout: 4000, polling: 100}, name)
    .then(Boolean, () => false);

/** The story as it is opened first. */
async function startAgain(page) {
  await page.evaluate(() => history.replaceState(null, '', location.search.replace(/&.*/, '')));
  await page.reload();
  await page.waitForSelector('[id^="control-"]');
  await shownIn(await frameOf(page));
}

/** Waits until the address holds the change, whole: a text comes letter by letter. */
async function kept(page) {
  await until(page, () => /args=|options=/.test(location.search));
  await atRest(() => page.evaluate(() => location.search));
}
