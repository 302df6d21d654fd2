/** The content editor: what it does with files that come from anywhere, for everybody, and to nobody else. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {ContentError, parse} from '../../dist/content/parse.js';
import {ketamine} from '../../dist/treatments/ketamine/index.js';
import {faultsOf} from '../e2e/open-page.mjs';
import {overridesOf} from '../fuzz/clinic-files.mjs';
import {path, readJson} from '../tools/project.mjs';
import {edits, ours} from './edits.mjs';
import {
  alerted,
  inEditor,
  press,
  go,
  write,
  previewed,
  downloaded,
  written,
  choose,
  page,
  problems,
  folder,
} from './open-editor.mjs';
import {until} from './open-storybook.mjs';

describe('a file', () => {
  it('that is opened and saved again is the same', async () => {
    const content = readFileSync(path('test/examples/readme/content.json'), 'utf8');
    await choose(content);
    assert.deepEqual(JSON.parse(await downloaded()), JSON.parse(content));
    assert.match(await previewed(), /\S/);
  });

  it('means the same, or loses what no page would take, whatever clinics write', async () => {
    const open = (overrides) =>
      inEditor(
        (root, all) =>
          all.map((one) => {
            const {editing} = root.host;
            editing.open(JSON.stringify({overrides: one}), 'content.json');
            const {checked, setAside, text} = editing;
            return {text, valid: checked.valid, faults: checked.faults.length + setAside.length};
          }),
        JSON.parse(JSON.stringify(overrides)),
      );
    const isRight = (overrides) => {
      try {
        return Boolean(parse({overrides}, {treatment: ketamine}));
      } catch (error) {
        assert.ok(error instanceof ContentError);
        return false;
      }
    };
    const written = fc.sample(overridesOf(ketamine), {numRuns: 120, seed: 14});
    const opened = await open(written);
    opened.forEach(({faults, valid: {overrides = {}}}, i) => {
      assert.equal(faults === 0, isRight(written[i]), JSON.stringify(written[i]));
      assert.ok(isRight(overrides), JSON.stringify(overrides));
    });

    const right = [...written.filter(isRight), ...opened.map(({valid: {overrides = {}}}) => overrides)];
    const again = await open(right);
    again.forEach(({text, faults}, i) => {
      assert.equal(faults, 0);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify({overrides: right[i]})));
    });
  });

  for (const [what, content, said, kept] of [
    [
      'broken',
      '{"overrides": {\n"hide": ["se-headache",],\n}}',
      /Line 2: expected a value/,
      {overrides: {hide: ['se-headache']}},
    ],
    [
      'hostile',
      '{"overrides": {"hide": ["<img src=x onerror=window.hacked=1>", "se-headache"], "add": {"upkeep": [{"id": "our-x", "text": "<script>window.hacked=1</script>"}]}, "__proto__": {"hacked": 1}}}',
      /Line 1, overrides\.hide\.0: expected lower-case letters/,
      {
        overrides: {
          hide: ['se-headache'],
          add: {upkeep: [{id: 'our-x', text: '<script>window.hacked=1</script>'}]},
        },
      },
    ],
    [
      'of another version',
      '{"overrides": {"hide": ["se-of-next-year", "se-headache"], "tone": 1}}',
      /not "se-of-next-year"/,
      {overrides: {hide: ['se-headache']}},
    ],
    [
      'a sheet that was signed',
      JSON.stringify(readJson('src/releases/0.2.0.en.json')),
      /statements: expected no such entry here/,
      {},
    ],
  ]) {
    it(`that is ${what} says what and where, keeps the rest, and runs nothing`, async () => {
      await choose(content);
      await alerted(said);
      assert.deepEqual(JSON.parse(await inEditor((root) => root.host.editing.text)), kept);
      assert.equal(await page.evaluate(() => 'hacked' in window || 'hacked' in {}), false);
      assert.equal(await page.$('content-editor >>> img'), null);
      await previewed();
      assert.deepEqual(problems, []);
    });
  }

  it('that is no content leaves what was there', async () => {
    await edits['hides an entry'].act();
    for (const content of [
      '',
      '[]',
      '<!doctype html>',
      Buffer.from([0x50, 0x4b, 0xff, 0xfe, 0]),
      '['.repeat(200_000),
    ]) {
      await choose(content);
      await alerted(/cannot be used/);
      assert.deepEqual(JSON.parse(await inEditor((root) => root.host.editing.text)), {
        overrides: {hide: ['se-headache']},
      });
    }
  });

  it('can be pasted, or dropped', async () => {
    const content = '{"overrides": {"hide": ["se-headache"]}}';
    await inEditor((root, text) => (root.getElementById('pasted').value = text), content);
    await press('Read it');
    assert.equal(await inEditor((root) => root.host.editing.draft.overrides.hide[0]), 'se-headache');
    await press('Start from the built-in content');
    await inEditor(async (root, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.json'));
      root.host.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    }, content);
    await until(page, () => document.querySelector('content-editor').editing.fileName === 'dropped.json');
    assert.equal(await inEditor((root) => root.host.editing.fileName), 'dropped.json');
  });

  it('with a treatment of its own shows that one, and keeps it', async () => {
    const treatment = {facts: {...ketamine.facts, id: 'our-treatment'}, words: ketamine.words};
    const own = JSON.parse(JSON.stringify({treatment}));
    own.treatment.words.en.sideEffects.title = 'What our treatment may do';
    await choose(JSON.stringify(own));
    await go('overrides.reword.side-effects.title');
    assert.match(await previewed(), /What our treatment may do/);
    assert.deepEqual(JSON.parse(await downloaded()), own);
  });
});

describe('somebody with a keyboard alone', () => {
  it('finds an entry, rewords it and downloads the file', async () => {
    await page.evaluate(() => document.activeElement?.blur());
    await page.focus('content-editor >>> #file');
    const tabTo = async (isThere, value) => {
      for (let tries = 0; tries < 80; tries++) {
        await page.keyboard.press('Tab');
        if (await inEditor(isThere, value)) return;
      }
      throw new Error(`no way by Tab to ${value}`);
    };
    const byId = (root, id) => root.activeElement?.id === id;
    const byText = (root, text) => root.activeElement?.textContent.trim().startsWith(text);
    await tabTo(byId, 'find');
    await page.keyboard.type('se-nausea');
    await tabTo((root, id) => root.activeElement?.closest('.entry')?.dataset.entry === id, 'se-nausea');
    await page.keyboard.press('Enter');
    await tabTo(byId, ours);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Tell us.');
    await tabTo(byText, 'Back to the built-in text');
    await tabTo(byText, 'Download content.json');
    rmSync(join(folder, 'content.json'), {force: true});
    await page.keyboard.press('Enter');
    assert.deepEqual(JSON.parse(await written(join(folder, 'content.json'))), {
      overrides: {reword: {'se-nausea': {action: 'Tell us.'}}},
    });
    await write('find', '');
  });
});

describe('axe', () => {
  for (const theme of ['light', 'dark']) {
    it(`finds no fault on a ${theme} page, with faults, a report and an open entry`, async () => {
      await page.evaluate(
        (name) => window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals: {theme: name}}),
        theme,
      );
      await choose('{"overrides": {"hide": ["x", "su-pain"], "reword": {"su-what": {"text": "In 5 days"}}}}');
      await go('overrides.reword.su-what.text');
      await inEditor((root) => root.querySelectorAll('details').forEach((one) => (one.open = true)));
      assert.deepEqual(await faultsOf(page, 'content-editor'), []);
    });
  }
});

describe('what is typed', () => {
  it('is sent to nobody and stored nowhere, and all works without a network', async () => {
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setOfflineMode(true);
    await go(ours);
    await write(ours, 'Whisper this to our nurse.');
    assert.match(await previewed(), /Whisper this/);
    assert.match(await downloaded(), /Whisper this/);
    await page.setOfflineMode(false);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('blob:')),
      [],
    );
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        {...localStorage},
        {...sessionStorage},
        document.cookie,
        location.href,
        window.name,
        await indexedDB.databases(),
      ]),
    );
    assert.doesNotMatch(kept, /Whisper/);
  });

  it('is still there after another page of the Storybook, and asks before the tab goes', async () => {
    await edits['hides an entry'].act();
    const text = await inEditor((root) => {
      const {parentElement} = root.host;
      root.host.remove();
      const again = document.createElement('content-editor');
      parentElement.append(again);
      return again.editing.text;
    });
    assert.match(text, /se-headache/);

    const asked = [];
    const dismissed = new Promise((resolve) => {
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        resolve(dialog.dismiss());
      });
    });
    await page.click('content-editor >>> #find');
    await page.evaluate(() => setTimeout(() => location.reload()));
    await dismissed;
    assert.deepEqual(asked, ['beforeunload']);
    assert.match(await inEditor((root) => root.host.editing.text), /se-headache/);

    await downloaded();
    await Promise.all([page.waitForNavigation(), page.evaluate(() => setTimeout(() => location.reload()))]);
    assert.deepEqual(asked, ['beforeunload']);
  });
});
