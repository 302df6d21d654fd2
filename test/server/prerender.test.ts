import {expect} from '@open-wc/testing';
import {ContentError, installLanguage, version} from '../../src/classes.js';
import '../../src/index.js';
import {es} from '../../src/locales/es.js';
import {prerender} from '../../src/server/prerender.js';
import {contentTags} from '../../src/server/tags.js';
import {es as ketamineInSpanish} from '../../src/treatments/ketamine/es.js';
import {tea} from '../content/small-treatment.js';
import {read, rootOf, words} from './read.js';

const {warn} = console;
const warnings: string[] = [];

beforeEach(() => {
  warnings.length = 0;
  console.warn = (said: string) => warnings.push(said);
});

afterEach(() => {
  console.warn = warn;
});

describe('prerender()', () => {
  it('fills every element, and changes nothing else', () => {
    const markup = `<!DOCTYPE html><!-- note --><html lang="en"><head><title>A&amp;B</title></head>
      <body class=x><p>One<br/>two</p>${contentTags.map((tag) => `<${tag}></${tag}>`).join('\n')}</body></html>`;
    const prerendered = prerender(markup);
    const without = prerendered
      .replaceAll(/<template shadowrootmode="open">[^]*?<\/template>/g, '')
      .replaceAll(/<span data-for-readers=[^]*?<\/span>/g, '')
      .replaceAll(/ data-prerendered="[^"]*"/g, '');
    expect(without).to.equal(markup);
    for (const tag of contentTags)
      expect(rootOf(read(prerendered), tag).querySelector('[part="base"]')).to.exist;
  });

  it('stamps each with the version, the language and a hash', () => {
    const page = read(prerender('<treatment-routes></treatment-routes>'));
    const stamp = page.querySelector('treatment-routes')!.getAttribute('data-prerendered');
    expect(stamp).to.match(new RegExp(`^${version.replaceAll('.', '\\.')} en [0-9a-z]+$`));
  });

  it('gives the same stamp to the same content, and another to any other', () => {
    const stamp = (attributes = '', guide = '') =>
      /data-prerendered="([^"]*)"/.exec(
        prerender(
          `<treatment-guide ${guide}><treatment-routes ${attributes}></treatment-routes></treatment-guide>`,
        ),
      )![1];
    const stamps = [
      stamp(),
      stamp('heading-level="3"'),
      stamp('rows="onset"'),
      stamp('', 'clinic-name="A"'),
      stamp('', 'region="US"'),
    ];
    expect(new Set(stamps).size).to.equal(stamps.length);
    expect(stamp()).to.equal(stamps[0]);
  });

  it('fills what stands inside another element’s slot', () => {
    const page = read(
      prerender(
        '<treatment-side-effects><treatment-routes slot="after"></treatment-routes></treatment-side-effects>',
      ),
    );
    for (const tag of ['treatment-side-effects', 'treatment-routes']) {
      expect(rootOf(page, tag).querySelectorAll('[part="base"]')).to.have.length(1);
    }
  });

  it('leaves an element alone that has been filled before', () => {
    const once = prerender('<treatment-routes></treatment-routes>');
    expect(prerender(once)).to.equal(once);
  });

  it('takes the language from where it stands', () => {
    installLanguage(es, {ketamine: ketamineInSpanish});
    const page = read(
      prerender(`<html lang="es"><body><treatment-routes></treatment-routes>
        <div lang="en"><treatment-side-effects></treatment-side-effects></div></body></html>`),
    );
    const langOf = (tag: string) => rootOf(page, tag).querySelector('[part="base"]')!.getAttribute('lang');
    expect(langOf('treatment-routes')).to.equal('es');
    expect(langOf('treatment-side-effects')).to.equal('en');
  });

  it('says once which language there is not', () => {
    prerender('<treatment-routes lang="xx"></treatment-routes>');
    expect(warnings).to.deep.equal([
      '<treatment-routes> lang="xx": its texts are English. Import treatment-elements/locales/xx.js first, if there is one.',
    ]);
  });

  it('leaves an element alone for which a treatment has no content', () => {
    const content = structuredClone(tea) as unknown as {
      facts: {routes?: unknown};
      words: {en: {routes?: unknown}};
    };
    delete content.facts.routes;
    delete content.words.en.routes;
    const json = JSON.stringify({treatment: content});
    const markup = `<treatment-guide><script type="application/json">${json}</script><treatment-routes></treatment-routes></treatment-guide>`;
    expect(prerender(markup)).to.equal(markup);
  });

  it('refuses a treatment that is not installed', () => {
    expect(() => prerender('<treatment-routes treatment="tea"></treatment-routes>')).to.throw('not "tea"');
  });
});

describe('prerender() of a guide', () => {
  const inGuide = (attributes: string, child = '') =>
    `<treatment-guide ${attributes}>${child}<p><treatment-side-effects></treatment-side-effects></p></treatment-guide>`;
  const overrides = {reword: {'se-nausea': {action: 'Tell <us> at once.'}}};
  const said = (...options: Parameters<typeof prerender>) =>
    words(rootOf(read(prerender(...options)), 'treatment-side-effects'));

  it('gives its settings to the elements inside', () => {
    const text = said(inGuide('region="us" clinic-name="A & B" clinic-phone="+1 555 010 0142"'));
    expect(text).to.contain('Call 911').and.not.contain('911 in the US');
    expect(text).to.contain('Call A & B: +1 555 010 0142');
    expect(text).to.contain('A & B offers this treatment.');
  });

  it('tells of attributes that cannot be used, and goes on', () => {
    expect(said(inGuide('reviewed-on="soon" offered-routes="rt-iv rt-tea"'))).to.contain('Side effects');
    expect(warnings).to.have.length(2);
    expect(warnings.join()).to.contain('reviewed-on: expected a date').and.contain('not "rt-tea"');
  });

  it('takes the JSON inside it', () => {
    const json = JSON.stringify({overrides});
    expect(said(inGuide('', `<script type="application/json">${json}</script>`))).to.contain(
      'Tell <us> at once.',
    );
  });

  it('takes it by whatever case its type is written in, as a browser does', () => {
    const hide = '{"overrides": {"hide": ["rt-iv"]}}';
    const page = (type: string) =>
      prerender(
        `<treatment-guide><script type="${type}">${hide}</script><treatment-routes></treatment-routes></treatment-guide>`,
      );
    const without = (html: string) => html.replace(/type="[^"]*"/, '');
    expect(without(page('Application/JSON'))).to.equal(without(page('application/json')));
  });

  it('takes what its src names', () => {
    const asked: string[] = [];
    const readFile = (src: string) => {
      asked.push(src);
      return JSON.stringify({overrides});
    };
    expect(said(inGuide('src="/clinic.json"'), {readFile})).to.contain('Tell <us> at once.');
    expect(asked).to.deep.equal(['/clinic.json']);
  });

  it('says what it needs where it cannot read that', () => {
    expect(() => prerender(inGuide('src="/clinic.json"'))).to.throw(
      '<treatment-guide src="/clinic.json">: expected the option readFile',
    );
  });

  it('refuses content that cannot be used', () => {
    const readFile = () => ({overrides: {hide: ['no-such-thing']}});
    expect(() => prerender(inGuide('src="/clinic.json"'), {readFile})).to.throw(
      ContentError,
      'overrides.hide.0',
    );
  });

  it('shows a treatment that the content brings', () => {
    const treatment = structuredClone(tea);
    expect(said(inGuide('src="/tea.json"'), {readFile: () => ({treatment})})).to.contain(
      'Side effects of tea',
    );
  });

  const nested = (outer: string, inner: string) =>
    said(`<treatment-guide ${outer}>${inGuide(inner)}</treatment-guide>`);

  it('does not reach the elements of a guide inside it', () => {
    expect(nested('clinic-name="Outer" clinic-phone="+1 555 010 0142"', 'clinic-name="Inner"'))
      .to.contain('Inner offers')
      .and.not.contain('Outer')
      .and.not.contain('0142');
  });

  it('says to a guide inside it whom readers call, unless that says so itself or names another region', () => {
    expect(nested('region="GB"', '')).to.contain('Call 999').and.not.contain('911');
    expect(nested('region="GB" emergency-phone="5000"', 'region=""')).to.contain('Call 5000');
    expect(nested('region="GB" emergency-phone="5000"', 'region="gb"')).to.contain('Call 5000');
    expect(nested('region="GB" emergency-phone="5000"', 'emergency-phone="6000"')).to.contain('Call 6000');
    expect(nested('region="GB" emergency-phone="5000"', 'region="AU"')).to.contain('Call 000');
  });
});

describe('the styles of prerendered markup', () => {
  const styleOf = (...options: Parameters<typeof prerender>) =>
    rootOf(read(prerender(...options)), 'treatment-routes').firstElementChild!;

  it('stand in it', () => {
    const style = styleOf('<treatment-routes></treatment-routes>');
    expect(style.localName).to.equal('style');
    expect(style.textContent).to.contain('.scroller');
    expect(style.hasAttribute('nonce')).to.be.false;
  });

  it('have the nonce of the page', () => {
    const markup = prerender('<treatment-routes></treatment-routes>', {nonce: 'a"b'});
    expect(markup).to.contain('<style nonce="a&quot;b">');
  });

  it('are linked to where the page serves them', () => {
    for (const stylesheets of ['/assets/css', '/assets/css/']) {
      const link = styleOf('<treatment-routes></treatment-routes>', {stylesheets});
      expect(link.outerHTML).to.equal('<link rel="stylesheet" href="/assets/css/routes.css">');
    }
  });
});
