/** Which language the elements speak: the site's, the post's, or the one that an author names. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clinic, shown} from './clinic.mjs';

const here = clinic({
  prepare: () =>
    here.site.run(`
      return update_option('treatment_elements', array(
        'clinic-name' => 'Harbor', 'clinic-phone' => '+1 555 010 0142', 'emergency-phone' => '911', 'crisis-phone' => '988',
      ));`),
});

const english = /^Side effects of ketamine/;
const spanish = /^Efectos secundarios de la ketamina/;
const clinicInSpanish =
  /Harbor: llame al <a href="tel:\+15550100142">[^]*<a href="tel:911">Llame al 911<\/a> · <a href="tel:988">Línea de crisis: llame al 988<\/a>/;

/** Publishes a post of which a plugin for several languages says this. */
function publishIn(locale, content) {
  const {id} = here.publish(content);
  here.site.run(`return update_post_meta(${id}, 'probe_locale', '${locale}');`);
  return id;
}

/** The languages whose files a page loads. */
const loaded = (source) => [...source.matchAll(/locales\/(\w+)\.min\.js/g)].map(([, name]) => name);

/** Each element of a page, in order: its language for whoever has no script, and its first words. */
const texts = (source) =>
  [...source.matchAll(/<treatment-side-effects[^>]*>\s*<div lang="(\w+)"[^>]*>\s*<h2>(.*?)</g)].map(
    ([, lang, heading]) => `${lang}: ${heading}`,
  );

/** Holds that a page is in Spanish with and without JavaScript, the clinic's numbers too. Returns its source. */
async function assertSpanish(address) {
  const page = await here.open(address);
  assert.match(await shown(page), spanish, address);
  assert.deepEqual(page.said, []);
  const source = await here.source(address);
  assert.deepEqual(texts(source), ['es: Efectos secundarios de la ketamina']);
  assert.match(source, clinicInSpanish);
  return source;
}

describe('on a site in English', () => {
  it('no page pays for another language', async () => {
    const {id} = here.publish('[treatment_side_effects]');
    const source = await here.source(`/?p=${id}`);
    assert.deepEqual(loaded(source), []);
    assert.match(source, /<treatment-side-effects>/);
  });

  for (const asked of ['wpml', 'polylang']) {
    for (const content of ['[treatment_side_effects]', '<!-- wp:treatment-elements/side-effects /-->']) {
      it(`a post in Spanish (${asked}) is Spanish, with and without JavaScript: ${content}`, async () => {
        const address = `/?p=${publishIn('es_MX', content)}&several=${asked}`;
        await assertSpanish(address);
      });
    }
  }

  it('a tag or a placeholder in such a post is Spanish where the page says so', async () => {
    const tag = '<div lang="es"><treatment-side-effects></treatment-side-effects></div>';
    const placeholder = '<div lang="es" data-treatment-element="side-effects"></div>';
    for (const content of [tag, placeholder]) {
      const page = await here.open(`/?p=${here.publish(content).id}`);
      assert.match(await shown(page), spanish);
      assert.deepEqual(page.said, []);
    }
  });

  it('posts in one list speak each its own language', async () => {
    const ids = [
      publishIn('en_US', '[treatment_side_effects]'),
      publishIn('es_MX', '[treatment_side_effects]'),
    ];
    here.site.run(
      `foreach (get_posts(array('numberposts' => -1, 'exclude' => array(${ids}))) as $post) { wp_trash_post($post->ID); } return 1;`,
    );
    const feed = await here.source('/?feed=rss2&several=wpml');
    const heads = [...feed.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, head]) => head);
    assert.deepEqual(heads.filter((head) => /ketamin/.test(head)).sort(), [
      'Efectos secundarios de la ketamina',
      'Side effects of ketamine',
    ]);
  });

  it('an author names another language for one place', async () => {
    const shortcode = '[treatment_side_effects lang="es"]';
    const block = '<!-- wp:treatment-elements/side-effects {"lang":"es"} /-->';
    const guide = `<!-- wp:treatment-elements/guide {"lang":"es"} -->
      <!-- wp:treatment-elements/side-effects /-->
    <!-- /wp:treatment-elements/guide -->`;
    for (const content of [shortcode, block, guide]) {
      const address = `/?p=${here.publish(content, {user: 'author'}).id}`;
      const source = await assertSpanish(address);
      assert.deepEqual(loaded(source), ['es'], content);
    }
  });

  it('a language that the elements do not know leaves them English', async () => {
    const address = `/?p=${here.publish('[treatment_side_effects lang="fi"]').id}`;
    assert.match(await shown(await here.open(address)), english);
    assert.deepEqual(texts(await here.source(address)), ['en: Side effects of ketamine']);
  });
});

describe('on a site in Spanish', () => {
  it('the elements speak it, with and without JavaScript', async () => {
    const {id} = here.publish('[treatment_side_effects]');
    const address = `/?p=${id}&locale=es_MX`;
    const source = await assertSpanish(address);
    assert.match(source, /<treatment-side-effects>/, 'The page says its language; the tag need not.');
  });

  it('a post in English is English', async () => {
    const address = `/?p=${publishIn('en_US', '[treatment_side_effects]')}&locale=es_MX&several=wpml`;
    assert.match(await shown(await here.open(address)), english);
    const source = await here.source(address);
    assert.deepEqual(texts(source), ['en: Side effects of ketamine']);
    assert.deepEqual(loaded(source), []);
  });
});

it('on a site in a language that they do not know, the elements stay English and say so', async () => {
  const {id} = here.publish('[treatment_side_effects]');
  const address = `/?p=${id}&locale=fi`;
  assert.match(await shown(await here.open(address)), english);
  assert.match(await here.source(address), /<div lang="en" dir="ltr">/);
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
