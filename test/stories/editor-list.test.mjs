/** The list of the content editor: finding an entry in it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {edits} from './edits.mjs';
import {inEditor, page, press, write} from './open-editor.mjs';
import {until} from './open-storybook.mjs';

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

  it('says how much was found in each section, and leads there', async () => {
    await write('find', 'pain');
    const jumps = () =>
      inEditor((root) => [...root.querySelectorAll('.jump')].map((one) => one.textContent.trim()));
    const found = await jumps();
    const headings = await inEditor((root) =>
      [...root.querySelectorAll('.rows h2')].map((one) => one.textContent.trim()),
    );
    assert.deepEqual(found, headings);
    const counts = found.map((one) => Number(/\((\d+)\)$/.exec(one)[1]));
    const all = await inEditor((root) => root.querySelectorAll('.entry').length);
    assert.equal(
      counts.reduce((sum, one) => sum + one, 0),
      all,
    );
    await press(found.at(-1));
    await until(
      page,
      (title) => {
        const {activeElement} = document.querySelector('content-editor').shadowRoot;
        const {top, bottom} = activeElement.getBoundingClientRect();
        return activeElement.textContent.trim() === title && top >= 0 && bottom <= innerHeight;
      },
      found.at(-1),
    );
    await write('find', 'se-naus');
    assert.deepEqual(await jumps(), []);
    await write('find', '');
  });

  it('has its own scroll beside the page, so that what is done with the file stays near', async () => {
    const heights = await inEditor((root) => ({
      list: root.querySelector('.entries').clientHeight,
      all: root.querySelector('.entries').scrollHeight,
      page: root.host.clientHeight,
    }));
    assert.ok(heights.list < heights.all && heights.page < 2000, JSON.stringify(heights));
  });
});
