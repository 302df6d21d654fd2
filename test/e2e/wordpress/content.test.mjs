/** What readers get of a post, by who wrote it and how. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elementNames as content} from '../../../dist/content/elements.js';
import {clinic, outline, shown} from './clinic.mjs';

const here = clinic({prepare});
const users = ['admin', 'editor', 'author'];
const posts = {};

/** Every way to put an element into a post of the block editor. */
const inBlocks = `
<!-- wp:treatment-elements/side-effects {"headingLevel":3} /-->
<!-- wp:shortcode -->
[treatment_contraindications heading_level="3"]
<!-- /wp:shortcode -->
<!-- wp:html -->
<treatment-guide region="US">

  <treatment-routes heading-level="3"><p>Ask us.</p></treatment-routes>

</treatment-guide>
<!-- /wp:html -->
<!-- wp:html -->
<div data-treatment-element="relief-duration" data-heading-level="3"><p>Ask us.</p></div>
<!-- /wp:html -->
<!-- wp:treatment-elements/summary {"headingLevel":3} /-->
<!-- wp:shortcode -->
[treatment_visit heading_level="3"]
<!-- /wp:shortcode -->
`;

/** And into one of the classic editor, where WordPress makes paragraphs of lines. */
const inClassic = `Before.

[treatment_side_effects heading_level="3"]

<treatment-guide region="US">

<treatment-contraindications heading-level="3"><p>Ask us.</p></treatment-contraindications>

<treatment-routes
  heading-level="3"
></treatment-routes>

</treatment-guide>

<div data-treatment-element="relief-duration" data-heading-level="3">

Ask us.

</div>

[treatment_summary heading_level="3"]

<treatment-visit heading-level="3"></treatment-visit>

After.`;

function prepare() {
  for (const user of users) {
    posts[user] = {
      blocks: here.publish(inBlocks, {user, title: `Blocks by ${user}`}),
      classic: here.publish(inClassic, {user, title: `Classic by ${user}`}),
    };
  }
}

/** The level and the text of the heading that each element shows. */
async function headings(page) {
  for (const name of content) await shown(page, `treatment-${name}`);
  return page.evaluate(
    (names) =>
      names.map((name) => {
        const {shadowRoot} = document.querySelector(`treatment-${name}`);
        return shadowRoot.querySelector('[part="heading"]').localName;
      }),
    content,
  );
}

for (const user of users) {
  describe(`a post by the ${user}`, () => {
    it('shows the elements of blocks, shortcodes, tags and placeholders', async () => {
      const page = await here.open(`/?p=${posts[user].blocks.id}`);
      assert.deepEqual(new Set(await headings(page)), new Set(['h3']));
      assert.deepEqual(await outline(page), [
        'side-effects',
        'contraindications',
        'guide',
        'guide > routes',
        'relief-duration',
        'summary',
        'visit',
      ]);
      assert.deepEqual(page.said, []);
    });

    it('shows them in the classic editor’s paragraphs', async () => {
      const page = await here.open(`/?p=${posts[user].classic.id}`);
      assert.deepEqual(new Set(await headings(page)), new Set(['h3']));
      assert.deepEqual(await outline(page), [
        'side-effects',
        'guide',
        'guide > contraindications',
        'guide > routes',
        'relief-duration',
        'summary',
        'visit',
      ]);
      assert.deepEqual(page.said, []);
    });
  });
}

describe('the examples of the guide', () => {
  for (const name of ['placeholders.html', 'tags.html', 'shortcodes.txt']) {
    it(`show what they say, written by an author as they stand: ${name}`, async () => {
      const example = readFileSync(new URL(`examples/${name}`, import.meta.url), 'utf8');
      const page = await here.open(`/?p=${here.publish(example, {user: 'author'}).id}`);
      const text = await shown(page);
      await shown(page, 'treatment-contraindications');
      const [level, asks] = await page.evaluate(() => [
        document.querySelector('treatment-side-effects').shadowRoot.querySelector('[part="heading"]')
          .localName,
        document.querySelector('treatment-contraindications').withUnsure,
      ]);
      assert.deepEqual([level, asks], ['h3', true]);
      if (name.endsWith('.html')) {
        assert.match(text, /Harbor Pain Clinic offers this treatment/);
        assert.ok(
          await page.$eval('treatment-side-effects > [slot="intro"]', (intro) => intro.checkVisibility()),
        );
      }
      assert.deepEqual(page.said, []);
    });
  }
});

describe('WordPress’s paragraphs', () => {
  const tags = ['guide', ...content].map((name) => `treatment-${name}`);
  const paragraphs = (...markup) =>
    here.site.run(
      `return array_map('wpautop', json_decode(base64_decode('${btoa(JSON.stringify(markup))}')));`,
    );

  it('leave each of our tags alone, since its name begins like that of a block', () => {
    const alone = tags.map((tag) => `<${tag}></${tag}>`);
    assert.deepEqual(
      paragraphs(...alone),
      alone.map((markup) => `${markup}\n`),
    );
    const withText = paragraphs(...tags.map((tag) => `<${tag}>\n<p>Ask us.</p>\n</${tag}>`));
    for (const [index, tag] of tags.entries()) {
      assert.match(withText[index], new RegExp(`^<${tag}>\\s*<p>Ask us.</p>\\s*</${tag}>\\s*$`));
    }
  });

  it('break a tag of any other name', () => {
    const [withText] = paragraphs('<side-effects-list>\n<p>Ask us.</p>\n</side-effects-list>');
    assert.match(withText, /^<p><side-effects-list><\/p>/);
  });

  it('do not reach into a guide', () => {
    const [nested] = paragraphs(
      '<treatment-guide>\n\n<treatment-routes></treatment-routes>\n\n</treatment-guide>',
    );
    assert.doesNotMatch(nested, /<p>|<br/);
  });
});

describe('WordPress’s typography', () => {
  const heading = 'Less > more & "so" it’s -- <fine>';

  it('leaves attributes of a block as they are', async () => {
    const block = `<!-- wp:treatment-elements/side-effects ${JSON.stringify({heading}).replaceAll('--', '\\u002d\\u002d').replace(/[<>&]/g, escaped)} /-->`;
    const page = await here.open(`/?p=${here.publish(block).id}`);
    assert.ok((await shown(page)).startsWith(heading), await shown(page));
  });

  it('leaves attributes of a shortcode as they are', async () => {
    const {id} = here.publish(`Before.\n\n[treatment_side_effects heading='A & "b" 5x10 -- c']\n\nAfter.`);
    const page = await here.open(`/?p=${id}`);
    assert.ok((await shown(page)).startsWith('A & "b" 5x10 -- c'), await shown(page));
  });

  const escaped = (character) => `\\u00${character.charCodeAt(0).toString(16)}`;
});

describe('a shortcode', () => {
  it('takes attributes with and without a value', () => {
    const html = here.site.run(
      `return do_shortcode('[treatment_side_effects open_all group_by="time" without_heading="false"]');`,
    );
    assert.match(html, /^<treatment-side-effects group-by="time" open-all>/);
  });

  it('takes what a guide says of one place of several', () => {
    const [html, site] = here.site.run(
      `return array(do_shortcode('[treatment_routes clinic_phone="+1 555 010 0177"]'), get_bloginfo('name'));`,
    );
    assert.match(html, /^<treatment-guide clinic-phone="\+1 555 010 0177"><treatment-routes>/);
    assert.ok(html.includes(`Call ${site}: <a href="tel:+15550100177">+1 555 010 0177</a>.`), 'no number');
  });

  it('lets no markup through', () => {
    const html = here.site.run(
      `return do_shortcode('[treatment_routes onclick="alert(1)" heading="<img src=x onerror=alert(1)>"]');`,
    );
    assert.doesNotMatch(html, /<img|onclick/);
  });
});

describe('a guide block', () => {
  it('is the one guide of what is inside it', async () => {
    const {id} = here.publish(`
      <!-- wp:treatment-elements/guide {"clinicName":"Hilltop","clinicPhone":"+1 555 010 0177"} -->
      <!-- wp:treatment-elements/side-effects /-->
      <!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column">
      <!-- wp:treatment-elements/routes /--></div><!-- /wp:column --></div><!-- /wp:columns -->
      <!-- /wp:treatment-elements/guide -->`);
    const page = await here.open(`/?p=${id}`);
    assert.match(await shown(page), /Hilltop offers this treatment/);
    assert.deepEqual(await outline(page), ['guide', 'guide > side-effects', 'guide > routes']);
    assert.match(await here.source(`/?p=${id}`), /Hilltop: <a href="tel:\+15550100177">/);
    const gap = await page.$eval(
      'treatment-guide > * + *',
      (block) => getComputedStyle(block).marginBlockStart,
    );
    assert.ok(parseFloat(gap) >= 16, gap);
  });
});

describe('the classic editor', () => {
  it('keeps tags, with what is in them, between its two ways of editing', async () => {
    const tags = `<treatment-side-effects heading-level="3"></treatment-side-effects>

<treatment-guide region="US" clinic-name="Harbor"><treatment-routes routes="rt-iv rt-im" data-x="1"></treatment-routes><treatment-relief-duration></treatment-relief-duration></treatment-guide>

Read <treatment-contraindications></treatment-contraindications> first.

<treatment-side-effects><span slot="intro">Ask us.</span></treatment-side-effects>

<div data-treatment-element="contraindications" data-with-unsure="" data-lang="es"></div>`;
    const own = here.publish(tags, {user: 'author'});
    const editor = await here.open(`/wp-admin/post.php?post=${own.id}&action=edit&classic=yes`, {
      user: 'author',
    });
    await editor.waitForSelector('#content-tmce');
    const turnTo = (way) => editor.$eval(`#content-${way}`, (button) => button.click());
    await turnTo('tmce');
    await editor.waitForFunction(() => window.tinymce?.get('content')?.initialized);
    for (const way of ['html', 'tmce', 'html']) await turnTo(way);
    const text = await editor.$eval('#content', ({value}) => value.replace(/\s+/g, ' '));
    for (const part of tags.match(/<(?:treatment|div)[^>]*>/g))
      assert.ok(text.includes(part), `${part} in ${text}`);
    assert.match(
      text,
      /<treatment-side-effects><span slot="intro">Ask us\.<\/span><\/treatment-side-effects>/,
    );
    await editor.close();
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
