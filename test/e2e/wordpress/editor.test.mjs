/** The block editor, as those who write for the clinic use it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementNames} from '../../../dist/content/elements.js';
import {readJson} from '../../tools/project.mjs';
import {openBlockEditor} from './block-editor.mjs';
import {clinic, shown} from './clinic.mjs';

const here = clinic({
  prepare: () =>
    here.site.run(
      `return update_option('treatment_elements', array('clinic-name' => 'Harbor', 'region' => 'US'));`,
    ),
});

const {modules} = readJson('custom-elements.json');
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

const openEditor = (user, id) => openBlockEditor(here, user, id);

/** Puts blocks into the post. */
const insert = (page, ...names) =>
  page.evaluate((all) => {
    const {createBlock} = window.wp.blocks;
    const blocks = all.map((name) => createBlock(`treatment-elements/${name}`));
    return window.wp.data.dispatch('core/block-editor').insertBlocks(blocks);
  }, names);

/** The document in which the post is edited: newer versions put it into a frame. */
async function canvasOf(page) {
  await page.waitForSelector('iframe[name="editor-canvas"], .editor-styles-wrapper');
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page;
}

/** Publishes the post, and tells its id. */
async function publish(page) {
  await page.evaluate(async () => {
    await window.wp.data
      .dispatch('core/editor')
      .editPost({title: 'Written in the editor', status: 'publish'});
    await window.wp.data.dispatch('core/editor').savePost();
  });
  return page.evaluate(() => {
    const {didPostSaveRequestSucceed, getCurrentPostId} = window.wp.data.select('core/editor');
    return didPostSaveRequestSucceed() && getCurrentPostId();
  });
}

/** Chooses the block whose controls stand beside the page. */
async function choose(page, name) {
  await page.evaluate((full) => {
    const {data} = window.wp;
    const [block] = data
      .select('core/block-editor')
      .getBlocks()
      .filter((one) => one.name === full);
    data.dispatch('core/block-editor').selectBlock(block.clientId);
    const edit = data.dispatch('core/edit-post');
    edit.openGeneralSidebar('edit-post/block');
  }, `treatment-elements/${name}`);
  await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
}

/** The controls beside the page, by their labels. */
const labels = (page) =>
  page.$$eval('.block-editor-block-inspector :is(label, legend)', (all) =>
    all.map(({textContent}) => textContent),
  );

for (const user of ['admin', 'editor', 'author']) {
  describe(`the ${user}`, () => {
    it('sees the elements as readers will, publishes them, and finds them unchanged', async () => {
      const page = await openEditor(user);
      await insert(page, 'side-effects', 'routes');
      const canvas = await canvasOf(page);
      assert.match(await shown(canvas), /Harbor offers this treatment/);
      assert.match(await shown(canvas, 'treatment-routes'), /Ways ketamine can be given/);

      const id = await publish(page);
      const post = await here.open(`/?p=${id}`);
      assert.match(await shown(post), /Harbor offers this treatment/);

      const again = await openEditor(user, id);
      const blocks = await again.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({name, isValid}) => [name, isValid]),
      );
      assert.deepEqual(blocks, [
        ['treatment-elements/side-effects', true],
        ['treatment-elements/routes', true],
      ]);
      await again.close();
      await page.close();
    });
  });
}

describe('the controls beside a block', () => {
  it('are the attributes of its element', async () => {
    const page = await openEditor('admin');
    for (const {tagName, attributes} of elements) {
      const name = tagName.replace('treatment-', '');
      await insert(page, name);
      await choose(page, name);
      await page.evaluate(openAdvanced);
      const found = (await labels(page)).map((label) => label.toLowerCase());
      const toSettings = await page.$$('.block-editor-block-inspector a[href*="page=treatment-elements"]');
      assert.equal(toSettings.length, name === 'guide' ? 1 : 0, name);
      const expected = attributes.map((attribute) => attribute.name.replaceAll('-', ' '));
      assert.deepEqual(
        expected.filter((label) => !found.includes(label)),
        [],
        tagName,
      );
    }
    await page.close();
  });

  it('change what is seen at once, and what is published', async () => {
    const page = await openEditor('admin');
    await insert(page, 'side-effects');
    await choose(page, 'side-effects');
    const canvas = await canvasOf(page);
    await shown(canvas);

    await page.evaluate(pick, 'Heading level', '4');
    await canvas.waitForFunction(() =>
      document.querySelector('treatment-side-effects').shadowRoot.querySelector('h4[part="heading"]'),
    );
    await page.evaluate(press, 'Without heading');
    await canvas.waitForFunction(
      () => !document.querySelector('treatment-side-effects').shadowRoot.querySelector('[part="heading"]'),
    );
    await page.evaluate(press, 'Without heading');
    await canvas.waitForFunction(() =>
      document.querySelector('treatment-side-effects').shadowRoot.querySelector('h4[part="heading"]'),
    );

    const id = await publish(page);
    const stored = here.site.run(`return get_post(${id})->post_content;`);
    assert.equal(stored, '<!-- wp:treatment-elements/side-effects {"headingLevel":4} /-->');
    assert.match(await here.source(`/?p=${id}`), /<treatment-side-effects heading-level="4">/);
    await page.close();
  });

  it('show another language at once', async () => {
    const page = await openEditor('admin');
    await insert(page, 'side-effects');
    await choose(page, 'side-effects');
    const canvas = await canvasOf(page);
    assert.match(await shown(canvas), /^Side effects of ketamine/);
    await page.evaluate(pick, 'Language', 'es');
    await canvas.waitForFunction(() =>
      document.querySelector('treatment-side-effects').shadowRoot.querySelector('[part="base"][lang="es"]'),
    );
    assert.match(await shown(canvas), /^Efectos secundarios de la ketamina/);
    const post = await here.open(`/?p=${await publish(page)}`);
    assert.match(await shown(post), /^Efectos secundarios de la ketamina/);
    await page.close();
  });
});

describe('a guide block', () => {
  it('starts with every element, and tells them what its controls say', async () => {
    const page = await openEditor('author');
    await insert(page, 'guide');
    const canvas = await canvasOf(page);
    for (const name of elementNames) {
      assert.match(await shown(canvas, `treatment-guide treatment-${name}`), /Harbor offers this treatment/);
    }
    assert.equal(await canvas.$$eval('treatment-guide', ({length}) => length), 1);

    await page.evaluate(() => {
      const {data} = window.wp;
      const [{clientId}] = data.select('core/block-editor').getBlocks();
      data.dispatch('core/block-editor').updateBlockAttributes(clientId, {
        clinicName: 'Hilltop',
        offeredRoutes: 'rt-iv',
      });
    });
    await canvas.waitForFunction(() =>
      document
        .querySelector('treatment-routes')
        .shadowRoot.textContent.includes('Hilltop offers this treatment'),
    );

    const id = await publish(page);
    const post = await here.open(`/?p=${id}`);
    assert.match(await shown(post), /Hilltop offers this treatment/);
    assert.equal(await post.$$eval('treatment-guide', ({length}) => length), 1);
    assert.equal(
      await post.$eval('treatment-guide', (guide) => guide.getAttribute('offered-routes')),
      'rt-iv',
    );
    await page.close();
  });
});

describe('a phone number in the panel', () => {
  it('is told to be none as it is typed, and the page keeps its own', async () => {
    const page = await openEditor('author');
    await insert(page, 'guide');
    await choose(page, 'guide');
    const helpOf = (label) =>
      page.evaluate((name) => {
        const found = [...document.querySelectorAll('.block-editor-block-inspector label')];
        const {control} = found.find(({textContent}) => textContent === name);
        return [
          control.closest('.components-base-control').textContent,
          control.getAttribute('aria-invalid'),
        ];
      }, label);
    await page.evaluate(type, 'Emergency phone', '911 or 988');
    const [said, invalid] = await helpOf('Emergency phone');
    assert.match(said, /left out until it is a phone number such as/);
    assert.equal(invalid, 'true');
    await page.evaluate(type, 'Emergency phone', '+1 (555) 010-0199');
    assert.doesNotMatch((await helpOf('Emergency phone'))[0], /left out/);
    await page.close();
  });

  it('stands below a list of regions, of which each says what its page will say', async () => {
    const page = await openEditor('author');
    await insert(page, 'guide');
    await choose(page, 'guide');
    await page.evaluate(pick, 'Region', 'IE');
    const region = await page.evaluate(() => {
      const [block] = window.wp.data.select('core/block-editor').getBlocks();
      return block.attributes.region;
    });
    assert.equal(region, 'IE');
    const labels = await page.$$eval('.block-editor-block-inspector option', (options) =>
      options.map(({textContent}) => textContent),
    );
    assert.ok(labels.includes('Ireland: Call 112 · Call 999 · Crisis line: call 116 123'));
    assert.ok(labels.includes('France: Call your local emergency number.'));
    await page.close();
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});

/** In the page: opens what stands under “Advanced”, where developers’ controls are. */
async function openAdvanced() {
  const button = document.querySelector('.block-editor-block-inspector__advanced button');
  if (button.getAttribute('aria-expanded') === 'false') button.click();
  while (!document.querySelector('.block-editor-block-inspector__advanced .components-base-control'))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** In the page: chooses an option of the control with this label. */
function pick(label, value) {
  const found = [...document.querySelectorAll('.block-editor-block-inspector label')];
  const {control} = found.find(({textContent}) => textContent === label);
  // React looks for changes made by the property itself.
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(control, value);
  control.dispatchEvent(new Event('change', {bubbles: true}));
}

/** In the page: presses the control with this label. */
function press(label) {
  const found = [...document.querySelectorAll('.block-editor-block-inspector label')];
  found.find(({textContent}) => textContent === label).click();
}

/** In the page: types into the control with this label. */
function type(label, value) {
  const found = [...document.querySelectorAll('.block-editor-block-inspector label')];
  const {control} = found.find(({textContent}) => textContent === label);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(control, value);
  control.dispatchEvent(new Event('input', {bubbles: true}));
}
