/** The content editor: what it makes on a page, what an edit costs, and what it says as one types. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ketamine} from '../../dist/treatments/ketamine/index.js';
import {edits, ours} from './edits.mjs';
import {
  inEditor,
  press,
  go,
  write,
  textOf,
  previewed,
  downloaded,
  onAPage,
  page,
  problems,
} from './open-editor.mjs';

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
