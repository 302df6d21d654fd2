/** What is there of an element for whoever runs no script: readers, feeds, programs, excerpts, the site's own search. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clinic, shown} from './clinic.mjs';

const here = clinic({prepare});
const content = `<!-- wp:treatment-elements/side-effects {"headingLevel":3} /-->
<!-- wp:shortcode -->[treatment_contraindications heading_level="3"]<!-- /wp:shortcode -->`;
const posts = {};

function prepare() {
  posts.used = here.publish(content, {user: 'author', title: 'Used'});
  posts.hand = here.publish('<div data-treatment-element="side-effects"></div>', {title: 'By hand'});
  posts.none = here.publish('<!-- wp:paragraph --><p>Our hours.</p><!-- /wp:paragraph -->', {title: 'Hours'});
}

describe('without JavaScript', () => {
  it('readers get the text with its sources', async () => {
    const page = await here.open(`/?p=${posts.used.id}`, {javascript: false});
    const text = (await (await page.$('body')).evaluate((body) => body.innerText)).replace(/\s+/g, ' ');
    // Some themes show small headings in capitals.
    for (const part of ['Feeling sick (nausea)', 'Before ketamine: what to tell your clinic', 'Source']) {
      assert.ok(text.toLowerCase().includes(part.toLowerCase()), part);
    }
  });

  it('the heading is the one that was asked for', () => {
    const html = here.site.run(
      `return do_shortcode('[treatment_side_effects heading="Ours & yours" heading_level="4"]');`,
    );
    assert.match(html, /<h4>Ours &amp; yours<\/h4>/);
    assert.match(html, /<h5>/);
    assert.doesNotMatch(html, /<h[123]\b|Side effects of ketamine<\/h/);
  });

  it('there is no heading where none was asked for', () => {
    const html = here.site.run(`return do_shortcode('[treatment_side_effects without_heading]');`);
    assert.doesNotMatch(html, /<h2/);
    assert.match(html, /<h3/);
  });
});

describe('the text is there', () => {
  const address = (path, id) => `/?${path}${id ? `=${id}` : ''}`;
  it('in the page’s source', async () => {
    assert.match(await here.source(address('p', posts.used.id)), /Feeling sick \(nausea\)/);
  });

  it('in feeds', async () => {
    const feed = await here.source('/?feed=rss2');
    assert.match(feed, /<content:encoded>[^]*Feeling sick \(nausea\)/);
  });

  it('in what WordPress gives to programs', async () => {
    const {content: body} = JSON.parse(await here.source(`/?rest_route=/wp/v2/posts/${posts.used.id}`));
    assert.match(body.rendered, /Feeling sick \(nausea\)/);
  });

  it('in excerpts, of blocks, blocks in a guide, and shortcodes', () => {
    const block = '<!-- wp:treatment-elements/side-effects /-->';
    const guide = `<!-- wp:treatment-elements/guide -->${block}<!-- /wp:treatment-elements/guide -->`;
    const ids = [block, guide, '[treatment_side_effects]'].map((markup) => here.publish(markup).id);
    const excerpts = here.site.run(`return array_map('get_the_excerpt', array(${ids}));`);
    for (const excerpt of excerpts) {
      assert.match(excerpt, /^Side effects of ketamine In French pain clinics/);
    }
  });

  it('in the site’s own search, but for pages with a password', () => {
    const {id} = here.publish('[treatment_side_effects]', {title: 'For members'});
    const [found, others, without] = here.site.run(`
      wp_update_post(array('ID' => ${id}, 'post_password' => 'secret'));
      return array_map(
        function ($words) {
          $query = new WP_Query(array('s' => $words, 'posts_per_page' => -1));
          return wp_list_pluck($query->posts, 'post_title');
        },
        array('nausea glaucoma', 'nausea zebra', '-nausea hours')
      );`);
    assert.ok(found.includes('Used') && found.includes('By hand'), found);
    assert.ok(!found.includes('Hours') && !found.includes('For members'), found);
    assert.deepEqual(others, []);
    assert.deepEqual(without, ['Hours']);
  });
});

describe('the script', () => {
  it('comes from this site, deferred, with its version', async () => {
    const source = await here.source(`/?p=${posts.used.id}`);
    const [tag] = source.match(/<script[^>]*treatment-elements\.min\.js[^>]*>/);
    const {version} = await import('../../tools/project.mjs');
    assert.ok(
      tag.includes(
        `${here.site.address}/wp-content/plugins/treatment-elements/treatment-elements.min.js?ver=${version}`,
      ),
    );
    const hasStrategies = here.site.run(`return version_compare(get_bloginfo('version'), '6.3', '>=');`);
    assert.equal(tag.includes('defer'), hasStrategies);
  });

  it('is not there where no element is', async () => {
    assert.doesNotMatch(await here.source(`/?p=${posts.none.id}`), /treatment-elements/);
  });

  it('asks no other site for anything', async () => {
    const page = await here.open('/');
    const hosts = new Set();
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
    });
    await page.goto(`${here.site.address}/?p=${posts.used.id}&theme=twentytwenty`);
    await shown(page);
    assert.deepEqual([...hosts], [here.site.address]);
  });
});

describe('a widget', () => {
  for (const [kind, option, widget] of [
    ['of blocks', 'widget_block', {content: '<!-- wp:treatment-elements/side-effects /-->'}],
    [
      'of HTML',
      'widget_custom_html',
      {title: '', content: '<treatment-side-effects></treatment-side-effects>'},
    ],
    ['of text', 'widget_text', {title: '', text: '[treatment_side_effects]', filter: true, visual: true}],
  ]) {
    it(`${kind} shows an element`, async () => {
      const id = option.replace('widget_', '');
      here.site.run(`
        update_option('${option}', array(7 => json_decode('${JSON.stringify(widget)}', true), '_multiwidget' => 1));
        update_option('sidebars_widgets', array('sidebar-1' => array('${id}-7'), 'array_version' => 3));
        return true;`);
      const page = await here.open(`/?p=${posts.none.id}&theme=twentytwenty`);
      assert.match(await shown(page), /Side effects of ketamine/);
      assert.deepEqual(page.said, []);
    });
  }
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
