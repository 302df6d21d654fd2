/** The content editor: what it makes on a page, what it says as one types, and what it does with files that come from anywhere. */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import fc from 'fast-check';
import {ContentError, parse} from '../../dist/content/parse.js';
import {ketamine} from '../../dist/treatments/ketamine/index.js';
import {builtFiles, faultsOf, pageOf, startBrowser} from '../e2e/open-page.mjs';
import {overridesOf} from '../fuzz/clinic-files.mjs';
import {path, readJson} from '../tools/project.mjs';
import {openStorybook} from './open-storybook.mjs';

const files = builtFiles();

let storybook;
let browser;
let folder;
let page;
let problems;
before(async () => {
  [storybook, browser] = await Promise.all([openStorybook(), startBrowser()]);
  folder = mkdtempSync(join(tmpdir(), 'treatment-elements-'));
  ({page, problems} = await storybook.docs('tools-content-editor--docs'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  await page.waitForFunction(() =>
    document.querySelector('content-editor')?.shadowRoot?.querySelector('.entry'),
  );
});
after(async () => {
  await Promise.all([storybook.close(), browser.close()]);
  rmSync(folder, {recursive: true});
});

/** Runs in the editor's own tree, and waits until it is drawn. */
const inEditor = (act, ...values) =>
  page.evaluate(
    async (source, given) => {
      const editor = document.querySelector('content-editor');
      const done = await new Function(`return (${source})`)()(editor.shadowRoot, ...given);
      await editor.updateComplete;
      return done;
    },
    String(act),
    values,
  );
const press = (name) =>
  inEditor((root, text) => {
    const button = [...root.querySelectorAll('button')].find((one) =>
      one.textContent.trim().startsWith(text),
    );
    if (!button) throw new Error(`no button "${text}"`);
    button.click();
  }, name);
const go = (where) => inEditor((root, to) => root.host.goTo(to), where);
const write = (where, text) =>
  inEditor(
    (root, id, value) => {
      const field = root.getElementById(id);
      field.value = value;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}));
    },
    where,
    text,
  );
const textOf = (selector) =>
  inEditor((root, one) => root.querySelector(one)?.textContent.replace(/\s+/g, ' ').trim() ?? '', selector);
const previewed = () =>
  inEditor(async (root) => {
    const preview = root.querySelector('editor-preview');
    await preview.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return preview.shadowRoot.querySelector('treatment-guide').lastElementChild.toText();
  });

/** Presses “Download”, and reads the file. */
async function downloaded() {
  const name = await inEditor((root) => root.host.editing.fileName);
  const file = join(folder, name);
  rmSync(file, {force: true});
  await press('Download');
  for (let tries = 0; tries < 100 && !(existsSync(file) && readFileSync(file, 'utf8')); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return readFileSync(file, 'utf8');
}

/** Opens a file as somebody does who chooses it. */
let given = 0;
async function choose(content) {
  const file = join(folder, `chosen-${(given += 1)}.json`);
  writeFileSync(file, content);
  const before = await inEditor((root) => (root.host.read = root.querySelector('.aloud').textContent));
  const input = await page.$('content-editor >>> input[type="file"]');
  await input.uploadFile(file);
  await page.waitForFunction(
    (was) => document.querySelector('content-editor').shadowRoot.querySelector('p.aloud').textContent !== was,
    {polling: 20},
    before,
  );
}

/** What the elements say on a bare page, by one of the codes that the editor gives. */
async function onAPage(title, content = '') {
  const code = await inEditor(
    (root, name) => root.querySelector(`pre[aria-label="${name}"]`).textContent,
    title,
  );
  const {page: bare, messages} = await browser.open('/', {
    files: {'/': pageOf(code), '/content.json': content, ...files},
  });
  await bare.waitForFunction(() => document.querySelector('treatment-visit').shadowRoot?.childElementCount);
  const said = await bare.evaluate(() =>
    [...document.querySelectorAll('treatment-guide > *')].map((one) => one.toText?.() ?? '').join('\n'),
  );
  await bare.close();
  return {said, messages};
}

beforeEach(() => press('Start from the built-in content'));

const ours = 'overrides.reword.se-nausea.action';
const edits = {
  'puts a text in the clinic’s words': {
    async act() {
      await go(ours);
      await write(ours, 'Tell our nurse, <b>Ana</b>, at once.');
    },
    file: {reword: {'se-nausea': {action: 'Tell our nurse, <b>Ana</b>, at once.'}}},
    shows: /Tell our nurse, <b>Ana<\/b>, at once\. .*Edited by this clinic/,
  },
  'hides an entry': {
    async act() {
      await go('overrides.hide.se-headache');
      await inEditor((root) => root.host.toggle('se-headache'));
      await inEditor((root) => root.host.toggle('se-headache'));
      await press('Hide this entry');
    },
    file: {hide: ['se-headache']},
    shows: /Edited by this clinic: 1 entry is not shown\./,
  },
  'moves an entry': {
    async act() {
      await go('overrides.reword.rt-im.name');
      await press('Move up');
    },
    file: {order: ['rt-im']},
    // Nowhere does the one that stood before it come before it now.
    shows: /^(?:(?!Drip into a vein \(IV)[^])*Shot into a muscle \(IM\)/,
  },
  'adds an entry': {
    async act() {
      await go('overrides.reword.se-nausea.name');
      await press('Add your own side effect');
      await write('overrides.add.sideEffects.0.name', 'A cold room');
      await write('overrides.add.sideEffects.0.feels', 'We keep it at 18 degrees.');
      await write('overrides.add.sideEffects.0.action', 'Ask for a blanket.');
      await write('overrides.add.sideEffects.0.urgency', 'mild');
    },
    file: {
      add: {
        sideEffects: [
          {
            urgency: 'mild',
            time: 'session',
            name: 'A cold room',
            feels: 'We keep it at 18 degrees.',
            action: 'Ask for a blanket.',
            id: 'our-effect-1',
          },
        ],
      },
    },
    shows: /A cold room.*Added by this clinic/,
  },
  'puts the clinic’s own rule beside ours': {
    async act() {
      await go('overrides.rules.vi-food');
      await write('overrides.rules.vi-food', 'Nothing to eat from 6 in the morning.');
    },
    file: {rules: {'vi-food': 'Nothing to eat from 6 in the morning.'}},
    shows: /Nothing to eat from 6 in the morning\. .*Added by this clinic/,
  },
  'says the clinic’s price': {
    async act() {
      await go('overrides.add.price');
      await write('overrides.add.price', 'A drip costs $480 here.');
    },
    file: {add: {price: 'A drip costs $480 here.'}},
    shows: /A drip costs \$480 here\..*Added by this clinic/,
  },
  'speaks Spanish': {
    async act() {
      await write('language', 'es');
      await go(ours);
      await write(ours, 'Avise a la enfermera.');
    },
    file: {lang: 'es', reword: {'se-nausea': {action: 'Avise a la enfermera.'}}},
    shows: /Avise a la enfermera\. .*Cambiado por esta clínica/,
  },
};

describe('an edit, downloaded', () => {
  for (const [what, {act, file, shows}] of Object.entries(edits)) {
    it(`${what}, on a page and in the preview, with its mark`, async () => {
      await act();
      const text = await downloaded();
      assert.deepEqual(JSON.parse(text), {overrides: file});
      const titles = ['Inside your page', ...(file.hide ? ['As a file beside your page'] : [])];
      for (const title of titles) {
        const {said, messages} = await onAPage(title, text);
        assert.match(said, shows);
        assert.deepEqual(messages, []);
      }
      assert.match(await previewed(), shows);
      assert.deepEqual(problems, []);
    });
  }

  it('adds an entry of each kind that a file may add', async () => {
    const added = {
      sideEffects: ['A cold room', {feels: 'We keep it cool.', action: 'Ask for a blanket.'}],
      checklist: ['I would like an interpreter', {question: 'Would you like one?', why: 'We book one.'}],
      upkeep: ['We call you a week after each visit.', {}],
      alternatives: ['Our pain school', {text: 'A group that meets on 8 evenings.'}],
      visit: ['Our garden', {text: 'Wait there, if you like.'}],
      questions: ['May I bring my dog?', {}],
    };
    for (const [list, [first, others]] of Object.entries(added)) {
      await go(`overrides.add.${list}`);
      await inEditor((root, name) => root.querySelector(`[data-add="${name}"]`).click(), list);
      const [, field] = /\.0\.(\w+)$/.exec(await inEditor((root) => root.activeElement.id));
      await write(`overrides.add.${list}.0.${field}`, first);
      for (const [name, text] of Object.entries(others)) await write(`overrides.add.${list}.0.${name}`, text);
    }
    await downloaded();
    const {said, messages} = await onAPage('Inside your page');
    assert.deepEqual(messages, []);
    for (const [first] of Object.values(added)) assert.ok(said.includes(first), first);
    assert.equal(said.split('Added by this clinic').length - 1 >= Object.keys(added).length, true);
  });

  it('keeps the focus where it was, so that the next key goes on', async () => {
    const focused = () =>
      inEditor((root) => root.activeElement?.textContent.trim() ?? root.activeElement?.localName);
    await go('overrides.reword.rt-im.name');
    for (const button of ['Move up', 'Move down', 'Hide this entry']) {
      await inEditor(
        (root, text) =>
          [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === text).focus(),
        button,
      );
      await page.keyboard.press('Enter');
      assert.match(await focused(), /^(?:Move|Show it)/);
    }
    await write('overrides.reword.rt-im.name', 'A shot');
    await inEditor((root) =>
      [...root.querySelectorAll('button')]
        .find((one) => one.textContent.trim() === 'Back to the built-in text')
        .focus(),
    );
    await page.keyboard.press('Enter');
    assert.equal(await inEditor((root) => root.activeElement.id), 'overrides.reword.rt-im.name');

    await go('overrides.add.upkeep');
    for (let i = 0; i < 2; i++) await press('Add your own way to keep relief up');
    assert.equal(await inEditor((root) => root.activeElement.id), 'overrides.add.upkeep.1.text');
    await press('Move up');
    assert.equal(await focused(), 'Move up');
    assert.deepEqual(
      await inEditor((root) => root.host.editing.draft.overrides.add.upkeep.map(({id}) => id)),
      ['our-advice-2', 'our-advice-1'],
    );
    await press('Take it out');
    assert.match(await focused(), /^Add your own/);
  });

  it('is undone and done again by buttons and by keys', async () => {
    await edits['hides an entry'].act();
    const text = () => inEditor((root) => root.host.editing.text);
    const hidden = await text();
    await press('Undo');
    assert.equal(await text(), '{}\n');
    await page.focus('content-editor >>> .bar button');
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.press('z');
    await page.keyboard.up('Shift');
    assert.equal(await text(), hidden);
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    assert.equal(await text(), '{}\n');
  });
});

describe('what an edit costs', () => {
  it('stands beside it before and after: the mark, the sources, how sure it was, the hash', async () => {
    const rated = ketamine.facts.relief.factors[0].id;
    await go(`overrides.reword.${rated}.text`);
    const costs = () => textOf(`[data-entry="${rated}"] .field:has([id$=".text"]) .cost`);
    assert.match(
      await costs(),
      /will see .*Edited by this clinic.* will no longer say here: .+ hash will change.*\d sources? will no longer/,
    );
    const [before] = await inEditor((root) =>
      [...root.querySelectorAll('.hashes code')].map((one) => one.textContent),
    );
    await write(`overrides.reword.${rated}.text`, 'Our own words.');
    assert.match(
      await costs(),
      /readers see .*Edited by this clinic.* no longer says here: .+ hash is another.*\d sources? no longer/,
    );
    const [now, builtIn] = await inEditor((root) =>
      [...root.querySelectorAll('.hashes code')].map((one) => one.textContent),
    );
    assert.equal(builtIn, before);
    assert.notEqual(now, before);
    await press('Back to the built-in text');
    assert.equal(await inEditor((root) => root.host.editing.text), '{}\n');
  });
});

describe('the check, as one types', () => {
  it('says what is wrong, where, and what to write instead; keeps it from the page and from the file', async () => {
    await go(ours);
    await write(ours, 'It works in 85 of 100 people.');
    const fault = `[id="${ours}-fault"]`;
    assert.match(
      await textOf(fault),
      /^overrides\.reword\.se-nausea\.action: expected a text without a number/,
    );
    assert.doesNotMatch(await previewed(), /85 of 100/);
    await press('Download');
    assert.match(await textOf('p.aloud'), /Not downloaded: 1 to mend/);
    assert.equal(await inEditor((root) => root.activeElement.id), ours);

    await write(ours, 'Call ');
    await inEditor((root, id) => root.getElementById(id).setSelectionRange(5, 5), ours);
    await inEditor((root, id) => {
      const field = root.getElementById(id).closest('.field');
      [...field.querySelectorAll('.token')].find((one) => one.textContent.includes('{clinic-phone}')).click();
    }, ours);
    assert.equal(await textOf(fault), '');
    const {overrides} = JSON.parse(await downloaded());
    assert.deepEqual(overrides.reword['se-nausea'], {action: 'Call {clinic-phone}'});
    assert.match(await previewed(), /Call \+1 555 010 0142/);
  });

  for (const [what, where, text, expected] of [
    ['nothing', ours, '', /at least one letter/],
    ['a name that stands for nothing', ours, 'In {nobody}.', /in braces only one of/],
    ['a number in letters', ours, 'Hundreds of people.', /without a number/],
    ['a rule that is a page', 'overrides.rules.vi-food', 'x '.repeat(200), /at most 300 characters/],
    ['a dose in a price', 'overrides.add.price', 'Five mg for $40', /without a share, a rate or a dose/],
  ]) {
    it(`refuses ${what}`, async () => {
      await go(where);
      await write(where, text);
      assert.match(await textOf(`[id="${where}-fault"]`), expected);
      assert.equal(await inEditor((root, id) => root.getElementById(id).ariaInvalid, where), 'true');
    });
  }
});

describe('what cannot be changed', () => {
  for (const [what, id, reason] of [
    ['an emergency sign', 'se-breathing', /This stays as it is\. This tells a reader when help cannot wait/],
    ['a warning', 'su-off-label', /warning, or a right/],
    ['half of what is known', 'su-found-review', /side by side/],
    ['a safety text', 'notes', /A safety text/],
    ['who was counted', ketamine.facts.populations[0].id, /who or what was counted/],
    ['a claim', ketamine.facts.claims.claims[0].id, /A claim stands with what was found/],
    ['a number', 'se-nausea', /A number, who was counted and how sure it is come from the sources/],
  ]) {
    it(`says why, at its place: ${what}`, async () => {
      await go(`overrides.reword.${id}`);
      const entry = `[data-entry="${id}"]`;
      assert.match(await textOf(`${entry} .body`), reason);
      const controls = await inEditor(
        (root, one) => [...root.querySelectorAll(`${one} textarea, ${one} [disabled]`)].length,
        entry,
      );
      if (id !== 'se-nausea') assert.equal(controls, 0);
    });
  }
});

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
      assert.match(await textOf('[role="alert"]'), said);
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
      assert.match(await textOf('[role="alert"]'), /cannot be used/);
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
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, content);
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

describe('the list', () => {
  it('finds a statement by its words or its id, and what was changed', async () => {
    const listed = () =>
      inEditor((root) => [...root.querySelectorAll('.entry')].map((one) => one.dataset.entry));
    await write('find', 'glaucoma');
    assert.ok((await listed()).includes('se-eye'));
    await write('find', 'se-naus');
    assert.deepEqual(await listed(), ['se-nausea']);
    await write('find', '');
    await edits['hides an entry'].act();
    await write('filter', 'changed');
    assert.deepEqual(await listed(), ['se-headache']);
    await write('filter', 'all');
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
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'content.json'), 'utf8')), {
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
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.click('content-editor >>> #find');
    await page.evaluate(() => setTimeout(() => location.reload()));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(asked, ['beforeunload']);
    assert.match(await inEditor((root) => root.host.editing.text), /se-headache/);

    await downloaded();
    await Promise.all([page.waitForNavigation(), page.evaluate(() => setTimeout(() => location.reload()))]);
    assert.deepEqual(asked, ['beforeunload']);
  });
});
