/** What the block editor offers of a block before it is put in, and how shortcodes and tags become blocks and the other way. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementNames} from '../../../dist/content/elements.js';
import {openBlockEditor} from './block-editor.mjs';
import {clinic} from './clinic.mjs';

const here = clinic();
const names = ['guide', ...elementNames];
let opened;

/** The editor, opened once for all. */
const editor = () => (opened ??= openBlockEditor(here, 'admin'));
const evaluate = async (...code) => (await editor()).evaluate(...code);

/** A block with what is in it, as a few words: name, attributes that say something, blocks inside. */
const told = `function told({name, attributes, innerBlocks}) {
  const usual = Object.entries(wp.blocks.getBlockType(name).attributes);
  const own = usual.flatMap(([key, {default: value}]) =>
    attributes[key] === value || attributes[key] === undefined ? [] : [[key, String(attributes[key])]]);
  return [name.replace('treatment-elements/', ''), Object.fromEntries(own), ...innerBlocks.map(told)];
}`;

/** The ways that the editor offers to turn a block into another, and what comes of one. */
const turn = (block, target) =>
  evaluate(`(${turned})(${JSON.stringify(block)}, ${JSON.stringify(target)}, ${told})`);

function turned({name, attributes, inner = []}, target, tell) {
  const {createBlock, getPossibleBlockTransformations, switchToBlockType} = window.wp.blocks;
  const block = createBlock(
    name,
    attributes,
    inner.map((one) => createBlock(...one)),
  );
  const offered = getPossibleBlockTransformations([block]).map((type) => type.name);
  if (!offered.includes(target)) return 'not offered';
  // WordPress from 7.1 on offers every block that has a shortcode, and makes nothing of what does not fit.
  const made = switchToBlockType([block], target)?.map(tell);
  if (!made) return 'not offered';
  return made.length === 1 ? made[0] : made;
}

const html = (content) => ({name: 'core/html', attributes: {content}});
const shortcode = (text) => ({name: 'core/shortcode', attributes: {text}});
const block = (name, attributes = {}, inner) => ({name: `treatment-elements/${name}`, attributes, inner});

describe('a block in the inserter', () => {
  it('shows what it is before it is put in', async () => {
    const examples = await evaluate(
      (all) => all.map((name) => window.wp.blocks.getBlockType(`treatment-elements/${name}`).example),
      names,
    );
    for (const [index, example] of examples.entries()) assert.ok(example?.viewportWidth, names[index]);

    const page = await editor();
    // WordPress before 6.3 lets no script into previews: they show the title of the block.
    const withScript = here.site.run(`return version_compare(get_bloginfo('version'), '6.3', '>=');`);
    await evaluate(() => window.wp.data.dispatch('core/editor').setIsInserterOpened?.(true));
    await evaluate(() => window.wp.data.dispatch('core/edit-post').setIsInserterOpened?.(true));
    for (const name of ['guide', elementNames.at(-1)]) {
      const item = await page.waitForSelector(`.editor-block-list-item-treatment-elements-${name}`);
      await item.scrollIntoView();
      await item.hover();
      const frame = await page.waitForSelector('.block-editor-inserter__preview iframe');
      const content = await frame.contentFrame();
      const tag = name === 'guide' ? `treatment-guide treatment-${elementNames[0]}` : `treatment-${name}`;
      await content.waitForFunction(isPreviewed, {timeout: 10_000}, tag, withScript);
    }
  });

  it('has variations that its element understands', async () => {
    const variations = await evaluate(
      (all) =>
        all.flatMap((name) =>
          window.wp.blocks
            .getBlockVariations(`treatment-elements/${name}`)
            .map(({name: variation, title, attributes}) => [name, variation, title, attributes]),
        ),
      names,
    );
    assert.deepEqual(variations.map(([name, variation]) => `${name} ${variation}`).sort(), [
      'contraindications list',
      'side-effects by-time',
      'visit after',
      'visit before',
    ]);
    const made = variations.map(([name, , , attributes]) =>
      here.site.run(
        `return do_blocks('<!-- wp:treatment-elements/${name} ${JSON.stringify(attributes)} /-->');`,
      ),
    );
    for (const [index, [name, , , attributes]] of variations.entries()) {
      for (const value of Object.values(attributes)) {
        assert.match(made[index], new RegExp(`<treatment-${name} [a-z-]+="${value}"`), name);
      }
    }
  });
});

describe('a shortcode', () => {
  it('becomes the block of its element, with what it says', async () => {
    for (const name of elementNames) {
      const text = `[treatment_${name.replaceAll('-', '_')} heading_level="3" without_heading heading='A "b"']`;
      assert.deepEqual(await turn(shortcode(` ${text} `), `treatment-elements/${name}`), [
        name,
        {headingLevel: '3', withoutHeading: 'true', heading: 'A "b"'},
      ]);
    }
  });

  it('becomes a guide with its block in it where it says something of the clinic', async () => {
    const text = '[treatment_routes clinic_phone="+1 555 010 0177" routes="rt-iv rt-im"]';
    assert.deepEqual(await turn(shortcode(text), 'treatment-elements/guide'), [
      'guide',
      {clinicPhone: '+1 555 010 0177'},
      ['routes', {routes: 'rt-iv rt-im'}],
    ]);
    assert.equal(await turn(shortcode(text), 'treatment-elements/routes'), 'not offered');
    assert.equal(await turn(shortcode('[treatment_routes]'), 'treatment-elements/guide'), 'not offered');
  });

  it('stays one where a block could not hold it', async () => {
    const others = [
      'See [treatment_routes]',
      '[treatment_routes][treatment_routes]',
      '[[treatment_routes]]',
      '[treatment_routes_of_ours]',
      '[treatment_routes color="red"]',
    ];
    for (const text of others) {
      for (const name of ['routes', 'guide'])
        assert.equal(await turn(shortcode(text), `treatment-elements/${name}`), 'not offered', text);
    }
  });

  it('is made of a block, and of that the same block', async () => {
    const values = {headingLevel: 4, openAll: true, heading: 'It’s “ours”', groupBy: 'time'};
    const [, {text}] = await turn(block('side-effects', values), 'core/shortcode');
    assert.equal(
      text,
      '[treatment_side_effects group_by="time" open_all heading="It’s “ours”" heading_level="4"]',
    );
    assert.deepEqual(await turn(shortcode(text), 'treatment-elements/side-effects'), [
      'side-effects',
      {headingLevel: '4', openAll: 'true', heading: 'It’s “ours”', groupBy: 'time'},
    ]);
    const odd = {heading: `a "b" 'c' [d] <e> & \\f \u00a0g`};
    const [, {text: written}] = await turn(block('routes', odd), 'core/shortcode');
    assert.deepEqual(await turn(shortcode(written), 'treatment-elements/routes'), ['routes', odd]);
    assert.equal(await turn(block('guide'), 'core/shortcode'), 'not offered');
  });
});

describe('HTML', () => {
  it('becomes the block of its tag or placeholder, with what it says', async () => {
    for (const name of elementNames) {
      const expected = [name, {headingLevel: '3', heading: 'A > b', className: 'ours'}];
      for (const content of [
        `<treatment-${name} heading-level="3" heading="A &gt; b" class="ours"></treatment-${name}>`,
        `<div class="ours" data-treatment-element="${name}" data-heading-level="3" data-heading="A &gt; b"> </div>`,
      ]) {
        const [made, values] = await turn(html(content), `treatment-elements/${name}`);
        assert.deepEqual([made, {...values, className: values.className ?? 'ours'}], expected, content);
      }
    }
  });

  it('becomes a guide with blocks in it, whatever else is in it', async () => {
    assert.deepEqual(
      await turn(
        html(`<treatment-guide region="GB" clinic-name="Harbor">
          <treatment-routes></treatment-routes><p>Ask us.</p><div data-treatment-element="visit"></div>
        </treatment-guide>`),
        'treatment-elements/guide',
      ),
      [
        'guide',
        {region: 'GB', clinicName: 'Harbor'},
        ['routes', {}],
        ['core/paragraph', {content: 'Ask us.'}],
        ['visit', {}],
      ],
    );
  });

  it('stays as it is where a block could not hold it', async () => {
    const others = [
      '<treatment-routes><p slot="intro">Ours</p></treatment-routes>',
      '<treatment-routes>Ask us.</treatment-routes>',
      '<treatment-routes id="here"></treatment-routes>',
      '<treatment-routes color="red"></treatment-routes>',
      '<treatment-routes></treatment-routes> and more',
      '<treatment-routes></treatment-routes><treatment-routes></treatment-routes>',
      '<div id="x" data-treatment-element="routes"></div>',
      '<treatment-plan></treatment-plan>',
      '',
    ];
    for (const content of others)
      assert.equal(await turn(html(content), 'treatment-elements/routes'), 'not offered', content);
  });

  it('is made of a block, and of that the same block', async () => {
    const guide = block('guide', {region: 'GB', clinicName: '"A" > b & <c>'}, [
      ['treatment-elements/routes', {headingLevel: 3, withoutNoTreatment: true}],
      ['treatment-elements/visit', {}],
    ]);
    const [, {content}] = await turn(guide, 'core/html');
    assert.ok(content.includes('clinic-name="&#34;A&#34; &#62; b &#38; &#60;c&#62;"'), content);
    assert.deepEqual(await turn(html(content), 'treatment-elements/guide'), [
      'guide',
      {region: 'GB', clinicName: '"A" > b & <c>'},
      ['routes', {headingLevel: '3', withoutNoTreatment: 'true'}],
      ['visit', {}],
    ]);
    const mixed = block('guide', {}, [['core/paragraph', {content: 'Ask us.'}]]);
    assert.equal(await turn(mixed, 'core/html'), 'not offered');
  });

  it('of an old post is converted as a whole, with the text around it', async () => {
    const [made, text] = await evaluate(`(() => {
      const blocks = wp.blocks.rawHandler({HTML: ${JSON.stringify(`<p>Before</p>
        <treatment-routes heading-level="3"></treatment-routes>
        <p>[treatment_visit phases="before"]</p>
        <div data-treatment-element="side-effects"></div><div>Ours</div>`)}});
      return [blocks.map(${told}), wp.blocks.serialize(blocks)];
    })()`);
    assert.deepEqual(
      made.slice(0, 4).map(([name, values]) => [name, values]),
      [
        ['core/paragraph', {content: 'Before'}],
        ['routes', {headingLevel: '3'}],
        ['visit', {phases: 'before'}],
        ['side-effects', {}],
      ],
    );
    assert.match(text, /Ours/);
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});

/** In a preview: whether an element shows its content, or, where it has no script, what it is called. */
function isPreviewed(selector, withScript) {
  const element = document.querySelector(selector);
  return withScript
    ? element?.shadowRoot?.querySelector('[part="heading"]')
    : element?.textContent.startsWith('Treatment ');
}
