/** Shortcodes, blocks and tags inside a guide, and guides inside of guides: the numbers are those of the place. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clinic} from './clinic.mjs';

const here = clinic();

describe('a shortcode inside a guide', () => {
  const guides = [
    '<!-- wp:treatment-elements/guide {"region":"GB"} -->X<!-- /wp:treatment-elements/guide -->',
    '<treatment-guide region="GB">X</treatment-guide>',
    '<div data-treatment-element="guide" data-region="GB">X</div>',
  ];
  const json = (value) =>
    `json_decode(base64_decode('${Buffer.from(JSON.stringify(value)).toString('base64')}'), true)`;
  const setSite = (settings) =>
    here.site.run(`return update_option('treatment_elements', ${json(settings)});`);
  const shownAs = (texts) =>
    here.site.run(
      `return array_map(function ($text) { return apply_filters('the_content', $text); }, ${json(texts)});`,
    );
  const shortcodeBlock = (text) => `<!-- wp:shortcode -->${text}<!-- /wp:shortcode -->`;
  const inGuides = (text) => shownAs(guides.map((guide) => guide.replace('X', shortcodeBlock(text))));

  for (const [name, site] of Object.entries({
    'without settings of the site': {},
    'over the settings of the site': {region: 'US', 'clinic-phone': '+1 555 010 0142'},
  })) {
    it(`has its numbers, ${name}`, () => {
      setSite(site);
      for (const html of inGuides('[treatment_side_effects]')) {
        assert.match(html, /tel:999/);
        assert.doesNotMatch(html, /tel:911|<treatment-guide[^>]*region="US"|<!--treatment/);
        assert.ok(html.split('<treatment-guide').length <= 2);
      }
    });
  }

  it('has them too where it says something else of the clinic, and where guides are inside of guides', () => {
    setSite({region: 'US', 'emergency-phone': '5000'});
    const own = inGuides('[treatment_side_effects clinic_name="Hill" clinic_phone="+1 555 010 0142"]');
    const inner =
      '<treatment-guide clinic-name="Hill"><treatment-side-effects></treatment-side-effects></treatment-guide>';
    const blocks = `<!-- wp:treatment-elements/guide {"region":"GB"} --><!-- wp:group --><div class="wp-block-group">
      <!-- wp:treatment-elements/guide {"clinicName":"Hill"} --><!-- wp:treatment-elements/side-effects /--><!-- /wp:treatment-elements/guide -->
      </div><!-- /wp:group --><!-- /wp:treatment-elements/guide -->`;
    for (const html of [
      ...own,
      ...shownAs([`<treatment-guide region="GB">${inner}</treatment-guide>`, blocks]),
    ]) {
      assert.match(html, /clinic-name="Hill"/);
      assert.match(html, /tel:999/);
      assert.doesNotMatch(html, /tel:(?:911|5000)|region="US"|emergency-phone|<!--treatment/);
    }
    const [elsewhere] = shownAs([
      `<treatment-guide emergency-phone="6000">${inner.replace('clinic', 'region="AU" clinic')}</treatment-guide>`,
    ]);
    assert.match(elsewhere, /tel:000/);
    assert.doesNotMatch(elsewhere, /tel:6000/);
  });

  it('has them in a synced pattern and in a list of posts too, also in a template', () => {
    setSite({region: 'US'});
    const inGuide = (html) =>
      `<!-- wp:treatment-elements/guide {"region":"GB"} -->${html}<!-- /wp:treatment-elements/guide -->`;
    const pattern = here.publish('<!-- wp:treatment-elements/side-effects /-->', {type: 'wp_block'}).id;
    here.publish('[treatment_side_effects]');
    const list = `<!-- wp:query {"query":{"perPage":1,"postType":"post"}} --><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --><!-- /wp:query -->`;
    for (const html of [inGuide(`<!-- wp:block {"ref":${pattern}} /-->`), inGuide(list)]) {
      for (const way of ['do_blocks($html)', "apply_filters('the_content', $html)"]) {
        const shown = here.site.run(`$html = ${json(html)}; return ${way};`);
        assert.match(shown, /tel:999/);
        assert.doesNotMatch(shown, /tel:911|region="US"|<!--treatment/);
        assert.equal(shown.split('<treatment-guide').length, 2);
      }
    }
    const [after] = shownAs(['[treatment_side_effects]']);
    assert.match(after, /tel:911/);
  });

  it('reads values between the quotation marks of editors, and keeps what stands before an end tag', () => {
    setSite({region: 'US'});
    const values = [
      '“GB”',
      '”GB”',
      '‘GB’',
      '″GB″',
      '«GB»',
      '&#8220;GB&#8221;',
      '&quot;GB&quot;',
      '“GB” heading=“Ana’s”',
    ];
    const texts = [
      ...values.map((value) => `[treatment_routes region=${value}]`),
      '[treatment_routes<br /> region="GB"]',
      '[treatment_routes region="GB"]Words [treatment_visit region=“GB”] of ours.[/treatment_routes] End.',
    ];
    const all = shownAs(texts);
    for (const html of all) {
      assert.match(html, /tel:999/);
      assert.doesNotMatch(html, /tel:911|“GB|heading="“/);
    }
    assert.match(all[values.length - 1], /<treatment-routes heading="Ana’s">/);
    assert.match(
      all.at(-1).replace(/<treatment-(?:routes|visit).*?<\/treatment-(?:routes|visit)>/gs, ''),
      /Words .* of ours\..*End\./s,
    );
  });

  it('keeps what it says itself, and the site’s own where no guide is around it', () => {
    setSite({region: 'US'});
    for (const html of inGuides('[treatment_side_effects region="AU"]')) assert.match(html, /tel:000/);
    const [alone] = shownAs(['[treatment_side_effects]']);
    assert.match(alone, /<treatment-guide region="US">/);
    assert.match(alone, /tel:911/);
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
