import {expect} from '@open-wc/testing';
import '../../src/index.js';
import '../../src/es.js';
import {prerender} from '../../src/server/prerender.js';
import {RenderError} from '../../src/server/render-error.js';
import {renderToHtml} from '../../src/server/render-to-html.js';
import {renderToPlainHtml} from '../../src/server/render-to-plain-html.js';
import {contentTags} from '../../src/server/tags.js';

const line =
  /<\/template><span data-for-readers="emergency-line" lang="en" dir="ltr">In an emergency, call 911[^<]*<\/span><\/treatment-/;
const inUS = (markup: string) => `<treatment-guide region="US">${markup}</treatment-guide>`;
const withLine = (markup: string) => prerender(inUS(markup));
const withPlain = (markup: string) => prerender(inUS(markup), {betweenTags: 'plain-html'});
const withNothing = (markup: string) => prerender(inUS(markup), {betweenTags: 'nothing'});
const blocks = (filled: string) => filled.match(/<div data-for-readers="plain-html"/g)?.length ?? 0;

/** The page that a browser makes of it. */
function pageOf(filled: string): HTMLElement {
  const place = document.createElement('div');
  place.setHTMLUnsafe(filled);
  document.body.append(place);
  return place;
}

describe('prerender(), for those who see no shadow roots', () => {
  for (const tag of contentTags) {
    it(`writes whom to call behind the shadow root, and leaves it where it is the second time (${tag})`, () => {
      const filled = withLine(`<${tag}></${tag}>`);
      expect(filled).to.match(line);
      for (const again of [withLine, withPlain, withNothing]) expect(again(filled)).to.contain(filled);
      expect(prerender(filled)).to.equal(filled);
    });

    it(`writes all of it as plain HTML where that is asked for, once (${tag})`, () => {
      const filled = withPlain(`<${tag}></${tag}>`);
      const plain = renderToPlainHtml(tag, {guide: {region: 'US'}});
      expect(filled).to.contain(`</template>${plain.replace('<div', '<div data-for-readers="plain-html"')}`);
      expect(prerender(filled, {betweenTags: 'plain-html'})).to.equal(filled);
      expect(filled).not.to.match(line);
    });

    it(`writes nothing where that is asked for (${tag})`, () => {
      expect(withNothing(`<${tag}></${tag}>`)).not.to.contain('data-for-readers');
    });
  }

  it('writes it where there is but white space or what goes into slots, and not where the page has words of its own', () => {
    for (const own of ['\n  ', '<!-- ours -->', '<p slot="intro">Ask us.</p>']) {
      expect(withLine(`<treatment-routes>${own}</treatment-routes>`)).to.match(line);
      expect(blocks(withPlain(`<treatment-routes>${own}</treatment-routes>`))).to.equal(1);
    }
    for (const own of ['Ask us.', '<p>Ask us.</p>', '<p slot="">Ask us.</p>'])
      for (const filled of [withLine, withPlain])
        expect(filled(`<treatment-routes>${own}</treatment-routes>`)).not.to.contain('data-for-readers');
  });

  it('writes no blocks into a paragraph or a link, which would end there, but whom to call', () => {
    for (const [start, end] of [
      ['<p>', '</p>'],
      ['<a href="/">', '</a>'],
      ['<p><b>', '</b></p>'],
      ['<a href="/"><div>', '</div></a>'],
      ['<table>', '</table>'],
      ['<table><tr><div>', '</div></table>'],
    ]) {
      const filled = withPlain(`${start}<treatment-routes></treatment-routes>${end}`);
      expect(filled).to.match(line);
      expect(blocks(filled)).to.equal(0);
    }
  });

  it('writes nothing into an element that another one has swallowed, which shows its own words', () => {
    for (const fill of [withLine, withPlain]) {
      const filled = fill('<treatment-routes /><treatment-visit></treatment-visit>');
      expect(filled).not.to.contain('data-for-readers');
    }
  });

  it('gives an id once on a page, and none that the page has', () => {
    const twice = '<treatment-side-effects></treatment-side-effects>'.repeat(2);
    const place = pageOf(withPlain(`<h2 id="se-nausea">Sick?</h2>${twice}`));
    const ids = [...place.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids.length).to.equal(new Set(ids).size);
    expect(place.querySelector('#se-nausea')!.localName).to.equal('h2');
    expect(place.querySelectorAll('#side-effects-source-1').length).to.equal(1);
    place.remove();
  });

  it('reaches elements in a guide inside a guide with what that one says', () => {
    const nested = `<treatment-guide region="GB"><treatment-routes></treatment-routes></treatment-guide>`;
    expect(withLine(nested)).to.match(/<span data-for-readers="emergency-line"[^>]*>[^<]*999/);
    expect(withPlain(nested)).to.match(/<div data-for-readers="plain-html"[^]*tel:999/);
  });

  it('is the same of one element', () => {
    const guide = {region: 'US'};
    expect(renderToHtml('treatment-routes', {guide})).to.match(line);
    expect(blocks(renderToHtml('treatment-routes', {guide, betweenTags: 'plain-html'}))).to.equal(1);
    expect(renderToHtml('treatment-routes', {guide, betweenTags: 'nothing'})).not.to.contain('data-for-');
  });

  it('is in the language of its place', () => {
    expect(withLine('<p lang="es"><treatment-routes></treatment-routes></p>')).to.match(
      /<span data-for-readers="emergency-line" lang="es" dir="ltr">En una emergencia, llame al 911/,
    );
  });

  for (const betweenTags of ['emergency-line', 'plain-html'] as const) {
    it(`is not shown, found or read out beside the element, before the script and after it (${betweenTags})`, async () => {
      const place = pageOf(
        prerender(inUS('<treatment-side-effects></treatment-side-effects>'), {betweenTags}),
      );
      const element = place.querySelector('treatment-side-effects')!;
      const text = element.querySelector('[data-for-readers]')!;
      await element.updateComplete;
      expect(text.assignedSlot === null).to.equal(true);
      expect(text.checkVisibility()).to.equal(false);
      expect(place.innerText).not.to.contain('911');
      const shown = element.shadowRoot!.querySelector<HTMLElement>('[part="base"]')!.innerText;
      expect(shown).to.contain('911');
      place.remove();
    });
  }

  it('refuses what there is not, by name', () => {
    const call = () => prerender('<p>', {betweenTags: 'all' as 'nothing'});
    expect(call).to.throw(
      RenderError,
      'expected the option betweenTags to be one of emergency-line, plain-html, nothing, not "all"',
    );
  });
});

describe('an element that cannot be shown, with whom to call between its tags', () => {
  it('tells its reader more than that', async () => {
    const place = pageOf(
      '<treatment-routes treatment="tea"><span data-for-readers="emergency-line">Call 911.</span></treatment-routes>',
    );
    const element = place.querySelector('treatment-routes')!;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('emergency');
    expect(element.querySelector('span')!.checkVisibility()).to.equal(false);
    place.remove();
  });
});
