/** What the embed builder writes for WordPress, pasted into posts as it is: the page has the attributes that the builder's HTML has. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {loadBuiltCode} from '../../stories/tools/builder/load-built-code.mjs';
import {openBlockEditor} from './block-editor.mjs';
import {clinic} from './clinic.mjs';

const {builtCode} = await loadBuiltCode();
const here = clinic();

/** The block editor, opened once for all. */
let opened;
const evaluate = async (...code) => (await (opened ??= openBlockEditor(here, 'admin'))).evaluate(...code);

/** The elements of a piece of HTML as a browser reads them: tag, own attributes, and those of the guide around it. */
const elementsIn = (html) =>
  evaluate((source) => {
    const attributesOf = (element) =>
      Object.fromEntries([...(element?.attributes ?? [])].map(({name, value}) => [name, value]));
    return [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('*')]
      .filter(({localName}) => /^treatment-(?!guide)/.test(localName))
      .map((element) => ({
        tag: element.localName,
        own: attributesOf(element),
        guide: attributesOf(element.closest('treatment-guide')),
      }));
  }, html);

/** A shortcode stands alone: it says itself what the guide around it would. */
const saidInAll = (elements) => elements.map(({tag, own, guide}) => ({tag, ...guide, ...own}));

/** The elements of a page with a post of this content. */
async function elementsOfPost(content, user) {
  const {id} = here.publish(content, {user});
  return elementsIn(await here.source(`/?p=${id}`));
}

/** What the editor makes of a text in its code view: whether each block is valid, and what it saves. */
const parsed = (text) =>
  evaluate((content) => {
    const {parse, serialize} = window.wp.blocks;
    const whole = ({name, isValid, innerBlocks}) => [[name, isValid], ...innerBlocks.flatMap(whole)];
    const blocks = parse(content);
    return {blocks: blocks.flatMap(whole), saved: serialize(blocks)};
  }, text);

/** What the editor saves of a text that is pasted between blocks. */
const pasted = (text) =>
  evaluate((plainText) => {
    const {pasteHandler, serialize} = window.wp.blocks;
    return serialize(pasteHandler({HTML: '', plainText, mode: 'BLOCKS'}));
  }, text);

/** What the editor saves of a text in a Shortcode block that somebody turns into the block of the element. */
const turned = (text) =>
  evaluate((content) => {
    const {createBlock, getPossibleBlockTransformations, serialize, switchToBlockType} = window.wp.blocks;
    const shortcode = createBlock('core/shortcode', {text: content});
    const [target] = getPossibleBlockTransformations([shortcode]).filter(
      ({name}) => name.startsWith('treatment-elements/') && switchToBlockType([shortcode], name),
    );
    return serialize(switchToBlockType([shortcode], target.name));
  }, text);

for (const {title, markup, code} of builtCode) {
  describe(`what the embed builder writes: ${title}`, () => {
    let html;
    before(async () => {
      html = await elementsIn(markup);
    });

    for (const user of ['admin', 'author']) {
      it(`shows as blocks what it shows as HTML, when the ${user} publishes it`, async () => {
        assert.deepEqual(await elementsOfPost(code.blocks, user), html);
      });

      it(`shows as shortcodes what it shows as HTML, when the ${user} publishes it`, async () => {
        assert.deepEqual(saidInAll(await elementsOfPost(code.shortcodes, user)), saidInAll(html));
      });
    }

    it('is valid in the block editor, which saves the same and makes the same of what is pasted', async () => {
      const {blocks, saved} = await parsed(code.blocks);
      assert.deepEqual(
        blocks.filter(([name, isValid]) => !isValid || !name.startsWith('treatment-elements/')),
        [],
      );
      assert.deepEqual(await elementsOfPost(saved), html);
      assert.deepEqual(await elementsOfPost(await pasted(code.blocks)), html);
    });

    it('says the same as shortcodes that are pasted into the block editor, or turned into blocks', async () => {
      const wanted = saidInAll(html);
      assert.deepEqual(saidInAll(await elementsOfPost(await pasted(code.shortcodes))), wanted);
      const blocks = await Promise.all(code.shortcodes.split('\n\n').map(turned));
      assert.deepEqual(saidInAll(await elementsOfPost(blocks.join('\n\n'))), wanted);
    });
  });
}

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
