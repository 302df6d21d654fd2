import {expect} from '@open-wc/testing';
import {ContentError} from '../../src/classes.js';
import '../../src/index.js';
import {renderToHtml} from '../../src/server/render-to-html.js';
import {RenderError} from '../../src/server/render-error.js';
import {read, rootOf, words} from './read.js';

describe('renderToHtml()', () => {
  it('renders one element with its attributes', () => {
    const html = renderToHtml('treatment-side-effects', {
      attributes: {
        'heading-level': 3,
        heading: 'A "B" <c>',
        'open-all': true,
        'without-heading': false,
        id: undefined,
      },
    });
    expect(html).to.match(
      /^<treatment-side-effects data-prerendered="[^"]+" heading-level="3" heading="A &quot;B&quot; &lt;c&gt;" open-all>/,
    );
    const heading = rootOf(read(html), 'treatment-side-effects').querySelector('h3')!;
    expect(heading.textContent).to.equal('A "B" <c>');
  });

  it('puts its children before the shadow root, so that slots are filled at once', () => {
    const html = renderToHtml('treatment-routes', {children: '<p slot="intro">Hello</p>'});
    expect(html).to.match(
      /^<treatment-routes [^>]*><p slot="intro">Hello<\/p><template shadowrootmode="open">/,
    );
  });

  it('brings the guide that its settings need', () => {
    const html = renderToHtml('treatment-routes', {
      guide: {'clinic-name': 'Harbor', region: 'GB'},
      lang: 'en-GB',
    });
    expect(html).to.match(
      /^<treatment-guide lang="en-GB" clinic-name="Harbor" region="GB"><treatment-routes data-/,
    );
    expect(words(rootOf(read(html), 'treatment-routes')))
      .to.contain('Harbor offers')
      .and.to.contain('999')
      .and.not.contain('911');
  });

  it('brings a clinic’s content along, in a script that no text can end', () => {
    const content = {
      overrides: {reword: {'rt-iv': {how: '</script><script>alert(document.domain)</script>'}}},
    };
    for (const given of [content, JSON.stringify(content)]) {
      const page = read(renderToHtml('treatment-routes', {content: given}));
      expect(page.querySelectorAll('script')).to.have.length(1);
      expect(JSON.parse(page.querySelector('script')!.textContent)).to.deep.equal(content);
      expect(words(rootOf(page, 'treatment-routes'))).to.contain(
        '</script><script>alert(document.domain)</script>',
      );
    }
  });

  it('answers in one line what is no content, and names that are none of attributes', () => {
    const circle: Record<string, unknown> = {};
    circle['overrides'] = circle;
    for (const content of ['', ' ', '{', null, 5, circle, {overrides: 5n}, () => 1, Symbol('x')])
      expect(() => renderToHtml('treatment-routes', {content})).to.throw(ContentError, /^.+: expected .+$/);
    for (const name of ['', '"><script>', 'a b', "a'", 'a=b', 'a/b', 'a\0'])
      for (const own of [{attributes: {[name]: 'x'}}, {guide: {[name]: 'x'}}])
        expect(() => renderToHtml('treatment-routes', own)).to.throw(RenderError, /by their names in HTML/);
  });

  it('leaves the content where the guide’s src names it', () => {
    const content = {overrides: {reword: {'rt-iv': {how: 'As we do it.'}}}};
    const page = read(renderToHtml('treatment-routes', {guide: {src: '/clinic.json'}, content}));
    expect(page.querySelector('script')).to.be.null;
    expect(words(rootOf(page, 'treatment-routes'))).to.contain('As we do it.');
  });

  it('renders a guide with the elements inside it', () => {
    const children = '<treatment-routes></treatment-routes><treatment-side-effects></treatment-side-effects>';
    const html = renderToHtml('treatment-guide', {attributes: {'clinic-name': 'Harbor'}, children});
    const page = read(html);
    for (const tag of ['treatment-routes', 'treatment-side-effects']) {
      expect(words(rootOf(page, tag))).to.contain('Harbor offers');
    }
    expect(page.querySelector('treatment-guide')!.shadowRoot).to.be.null;
  });
});
