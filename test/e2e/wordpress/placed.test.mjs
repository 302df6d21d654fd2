/** Tags and placeholders that somebody wrote by hand: their text is there without a script too, and the script where they are. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementNames} from '../../../dist/content/elements.js';
import {clinic, shown} from './clinic.mjs';

const here = clinic({prepare});
const posts = {};
const shortcodes = elementNames.map((name) => name.replaceAll('-', '_'));
const written = {
  tag: '<treatment-side-effects heading-level="3" heading="Ours"></treatment-side-effects>',
  'tag in capitals': '<TREATMENT-SIDE-EFFECTS HEADING="Ours" heading-level=3></TREATMENT-SIDE-EFFECTS>',
  'tag with blanks':
    '<treatment-side-effects heading="Ours" heading-level="3">\n &nbsp; </treatment-side-effects>',
  placeholder:
    '<div class="a" data-heading="Ours" data-heading-level="3" data-treatment-element="side-effects"></div>',
  'placeholder of another tag':
    '<section data-treatment-element="side-effects" data-heading="Ours" data-heading-level="3"><!-- x --></section>',
  'tag with an intro of the clinic’s own':
    '<treatment-side-effects heading="Ours" heading-level="3"><p slot="intro">We stay with you.</p></treatment-side-effects>',
  'placeholder with an intro':
    '<div data-treatment-element="side-effects" data-heading="Ours" data-heading-level="3"><p data-slot="intro">We stay with you.</p></div>',
};

function prepare() {
  for (const [name, html] of Object.entries(written)) {
    posts[name] = here.publish(`<!-- wp:html -->${html}<!-- /wp:html -->`, {title: name}).id;
  }
  posts.excerpts = here.publish(`${'A word or two. '.repeat(60)}\n\n[treatment_side_effects]`).id;
}

describe('without a script', () => {
  for (const name of Object.keys(written)) {
    it(`the text is there, by its attributes: ${name}`, async () => {
      const page = await here.open(`/?p=${posts[name]}`, {javascript: false});
      const [heading, ...others] = await page.$$eval(
        'treatment-side-effects :is(h3, h4), [data-treatment-element] :is(h3, h4)',
        (all) => all.map(({textContent}) => textContent),
      );
      assert.equal(heading, 'Ours');
      assert.ok(others.length > 3);
      await page.close();
    });
  }

  it('it is in feeds, for programs, in excerpts, and in the text of a site that strips our tags', async () => {
    const feed = await here.source('/?feed=rss2');
    for (const name of ['tag', 'placeholder']) {
      const id = posts[name];
      const {content, excerpt} = JSON.parse(await here.source(`/?rest_route=/wp/v2/posts/${id}`));
      assert.match(content.rendered, /Feeling sick \(nausea\)/);
      assert.match(excerpt.rendered, /^<p>Ours In French pain clinics/);
      const stripped = here.site.run(
        `return wp_strip_all_tags(wp_kses(apply_filters('the_content', get_post(${id})->post_content), array('p' => array(), 'h3' => array())));`,
      );
      assert.match(stripped, /Feeling sick \(nausea\)/);
    }
    assert.equal(feed.match(/<h3>Ours<\/h3>/g).length, Object.keys(written).length);
  });

  it('it has the numbers of the guide around it, by blocks, tags and placeholders', async () => {
    const guides = [
      '<treatment-guide region="GB"><div>X</div></treatment-guide>',
      '<div data-treatment-element="guide" data-region="GB"><div>X</div></div>',
      '<!-- /wp:html --><!-- wp:treatment-elements/guide {"region":"GB"} --><!-- wp:html -->X<!-- /wp:html --><!-- /wp:treatment-elements/guide --><!-- wp:html -->',
      '<treatment-guide region="GB"><!-- /wp:html --><!-- wp:html -->X<!-- /wp:html --><!-- wp:html --></treatment-guide>',
    ];
    for (const guide of guides) {
      for (const html of [written.tag, written.placeholder]) {
        const made = here.site.run(
          `return apply_filters('the_content', ${JSON.stringify(`<!-- wp:html -->${guide.replace('X', html)}<!-- /wp:html -->`).replaceAll('$', '\\$')});`,
        );
        assert.match(made, /tel:999/, guide);
        assert.doesNotMatch(made, /tel:911/, guide);
      }
    }
  });

  it('it is in the language that its place names', () => {
    const inSpanish = [
      '<div lang="es-MX"><treatment-side-effects></treatment-side-effects></div>',
      '<treatment-guide lang="es"><treatment-side-effects></treatment-side-effects></treatment-guide>',
      '<div data-treatment-element="side-effects" data-lang="es"></div>',
      '<div data-treatment-element="guide" data-lang="es"><div data-treatment-element="side-effects"></div></div>',
    ];
    for (const html of inSpanish) {
      const made = here.site.run(`return apply_filters('the_content', '${html}');`);
      assert.match(made, /<div lang="es" dir="ltr">/, html);
    }
  });
});

describe('the script', () => {
  it('shows a placeholder in the language that it names, loaded before the main script', async () => {
    const {id} = here.publish('<div data-treatment-element="side-effects" data-lang="es"></div>');
    const page = await here.open(`/?p=${id}`);
    assert.match(await shown(page), /^Efectos secundarios/);
    assert.deepEqual(page.said, []);
  });

  it('comes after the language of a block that is not the page’s', async () => {
    const {id} = here.publish('<!-- wp:treatment-elements/side-effects {"lang":"es"} /-->');
    const source = await here.source(`/?p=${id}`);
    const [language, main] = ['locales/es.min.js', 'treatment-elements.min.js'].map((name) =>
      source.indexOf(name),
    );
    assert.ok(language > 0 && language < main, `${language} ${main}`);
  });

  it('asks Rocket Loader to leave it and its languages alone, in their order', async () => {
    const {id} = here.publish('[treatment_side_effects lang="es"]');
    const scripts = (await here.source(`/?p=${id}`)).match(/<script [^>]*treatment-elements[^>]*>/g);
    assert.ok(scripts.length >= 2);
    for (const script of scripts.filter((one) => one.includes('src=')))
      assert.match(script, /data-cfasync="false"/);
  });

  it('is not there for what only looks like an element', async () => {
    const others = [
      'Write [[treatment_routes]].',
      'See [treatment_prices].',
      '<!-- wp:html --><treatment-plan>Ours</treatment-plan><div data-treatment-element="prices"></div><!-- /wp:html -->',
      '<!-- wp:html --><!-- <treatment-routes></treatment-routes> -->Text<!-- /wp:html -->',
      '<pre>&lt;treatment-routes&gt;&lt;/treatment-routes&gt;</pre>',
    ];
    const {id} = here.publish(others.join('\n\n'));
    assert.doesNotMatch(await here.source(`/?p=${id}`), /treatment-elements\.min\.js/);
  });

  it('comes after a language, wherever on the page that is named', async () => {
    const posts = [
      '[treatment_routes]\n\n[treatment_side_effects lang="es"]',
      '<!-- wp:treatment-elements/guide {"lang":"es"} --><!-- wp:treatment-elements/routes /--><!-- /wp:treatment-elements/guide -->',
      '[treatment_routes]\n\n<q lang="es">Hola</q>',
    ];
    for (const text of posts) {
      const source = await here.source(`/?p=${here.publish(text).id}`);
      const [language, main] = ['locales/es.min.js', 'treatment-elements.min.js'].map((name) =>
        source.indexOf(name),
      );
      assert.ok(language > 0 && language < main, `${text}: ${language} ${main}`);
    }
  });

  it('is not there where an archive has excerpts only', async () => {
    const page = '/?theme=twentytwenty&s=ketamine';
    const excerpts = await here.source(page);
    assert.match(excerpts, /Ours In French pain clinics/);
    assert.doesNotMatch(excerpts, /treatment-elements\.min\.js/);
    const [block] = here.site.run(`return array(
      get_the_excerpt(${here.publish('<!-- wp:treatment-elements/routes /-->').id}),
      wp_script_is('treatment-elements', 'enqueued'),
    );`);
    assert.match(block, /^Ways ketamine can be given [A-Z]/);
    const [before, after] = here.site.run(`
      get_the_excerpt(${posts.tag});
      $before = wp_script_is('treatment-elements', 'enqueued');
      apply_filters('the_content', get_post(${posts.tag})->post_content);
      get_the_excerpt(${posts.tag});
      return array($before, wp_script_is('treatment-elements', 'enqueued'));`);
    assert.deepEqual([before, after], [false, true]);
  });

  it('is not there for whoever has not the password of a post', async () => {
    const {id} = here.publish('[treatment_side_effects]');
    here.site.run(`return wp_update_post(array('ID' => ${id}, 'post_password' => 'secret'));`);
    assert.doesNotMatch(await here.source(`/?p=${id}`), /treatment-elements\.min\.js|nausea/);
  });
});

describe('the site’s own search', () => {
  it('finds what an element says, however it is written, also in a synced pattern', () => {
    const written = [
      '<!-- wp:treatment-elements/routes {"headingLevel":3} /-->',
      '[treatment_routes]',
      '<treatment-routes></treatment-routes>',
      '<div data-treatment-element="routes"></div>',
      "<div data-treatment-element='routes'></div>",
      '<div data-treatment-element=routes></div>',
    ];
    const ids = written.map((text) => here.publish(text).id);
    const pattern = here.publish('<!-- wp:treatment-elements/routes /-->', {type: 'wp_block'}).id;
    ids.push(here.publish(`<!-- wp:block {"ref":${pattern}} /-->`).id);
    const other = here.publish(`<!-- wp:block {"ref":${pattern}0} /-->`).id;
    const found = here.site.run(
      `$search = new WP_Query(array('s' => 'infusion', 'fields' => 'ids', 'posts_per_page' => -1, 'post_type' => 'post'));
       return $search->posts;`,
    );
    assert.deepEqual(
      ids.filter((id) => !found.includes(id)),
      [],
    );
    assert.ok(!found.includes(other));
  });
});

describe('an excerpt', () => {
  it('keeps words apart that stand in blocks of their own', () => {
    here.site.run(
      `return update_option('treatment_elements', array('clinic-name' => 'Harbor', 'clinic-phone' => '+1 555 010 0142'));`,
    );
    const texts = here.site.run(`return array_map(function ($name) {
      return do_shortcode("[treatment_$name]");
    }, array('${shortcodes.join("', '")}'));`);
    const first = texts[shortcodes.indexOf('side_effects')];
    assert.match(
      first.replace(/<[^>]*>/g, ''),
      /^\s*Side effects of ketamine Call Harbor: \+1 555 010 0142\. In French/,
    );
    for (const text of texts) {
      const [touching] =
        text.match(/<\/(?:p|h[1-6]|li|td|th|caption)>(?!\s|<\/).{0,60}|<br \/>\S.{0,60}/) ?? [];
      assert.equal(touching, undefined);
    }
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
