import {expect} from '@open-wc/testing';
import {ContentError} from '../../src/classes.js';
import '../../src/index.js';
import {renderToPlainHtml} from '../../src/server/render-to-plain-html.js';
import {createElement} from '../../src/server/server-element.js';
import {contentTags, type ContentTag} from '../../src/server/tags.js';
import {es} from '../../src/locales/es.js';
import {es as ketamineInSpanish} from '../../src/treatments/ketamine/es.js';
import {installLanguage} from '../../src/page/installed.js';
import type {
  ChecklistContent,
  ReliefContent,
  Section,
  SideEffectsContent,
} from '../../src/content/resolved.js';

const clinic = {
  region: 'US',
  'clinic-name': 'Harbor <b>Pain</b> & Care',
  'clinic-phone': '+1 555 010 0142',
  'clinic-url': 'https://harbor.example/?a=1&b=2',
  'offered-routes': 'rt-iv',
  'reviewed-by': 'Dr. "Ada" Example',
};

/** As a browser reads it. */
const read = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const textOf = (node: Element) => node.textContent.replaceAll(/\s+/g, ' ').trim();
const plain = (...options: Parameters<typeof renderToPlainHtml>) => read(renderToPlainHtml(...options));

/** What WordPress keeps of an author's markup: its own list, as far as it is used here. */
const kept: Record<string, readonly string[]> = {
  a: ['href', 'aria-label'],
  br: [],
  caption: [],
  div: ['lang', 'dir'],
  em: [],
  li: ['id', 'value'],
  ol: [],
  p: [],
  span: ['lang', 'dir'],
  strong: [],
  table: [],
  tbody: [],
  td: ['colspan'],
  th: ['scope', 'id', 'colspan'],
  thead: [],
  tr: ['id'],
  ul: [],
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, ['id']])),
};

/**
 * Every text that the content has for a reader; without what only the interactive views say. A number is said both ways
 * round where a list leads with it, and nowhere else; and who was counted in few words only where rows of a list are scanned.
 */
function readersTexts(content: unknown, key = ''): string[] {
  if (Array.isArray(content) && ['figures', 'results', 'harms'].includes(key)) {
    const isList = key === 'figures';
    return content.flatMap((one: object, i) =>
      readersTexts({
        ...one,
        ...((!isList || i > 0) && {bothWays: ''}),
        ...(!isList && {whoBrief: undefined}),
      }),
    );
  }
  if (typeof content === 'string') return shownKeys.includes(key) ? [content] : [];
  if (!content || typeof content !== 'object') return [];
  return Object.entries(content).flatMap(([name, value]) =>
    unshown.includes(name) ? [] : readersTexts(value, Array.isArray(content) ? key : name),
  );
}
const shownKeys =
  'text headline against bothWays said about citation line lines title says labels certainty name'.split(' ');
const unshown = ['arrays', 'shortName', 'question', 'labelAdvice', 'listFor', 'offeredAt'];

/** The emergency line, for the list of signs says it; what leads a list to read only; and the name of pain of all kinds, for its answer stands alone. */
const saidOtherwise = (section: Section | SideEffectsContent | ChecklistContent | ReliefContent) => [
  ...('effects' in section
    ? [section.seekHelp.line]
    : section.seekHelp.remarks.filter(({kind}) => kind !== 'language').map(({text}) => text)),
  ...('introToRead' in section ? [section.introToRead.text] : []),
  ...('conditions' in section ? [section.conditions[0]!.name.text] : []),
];

for (const tag of contentTags) {
  describe(`${tag} as plain HTML`, () => {
    it('lacks nothing that the element says', () => {
      const {element} = createElement(tag, new Map(), {lang: 'en', guide: undefined})!;
      const text = textOf(plain(tag));
      const {section} = element['shown']!;
      const texts = readersTexts(section).filter((one) => !saidOtherwise(section).includes(one));
      expect(texts.length).to.be.above(40);
      const missing = texts.filter((one) => !text.includes(one.replaceAll(/\s+/g, ' ').trim()));
      expect(missing).to.deep.equal([]);
    });

    it('has only what WordPress keeps of an author’s markup', () => {
      for (const element of plain(tag, {guide: clinic}).querySelectorAll('*')) {
        const attributes = kept[element.localName];
        expect(attributes, element.localName).to.exist;
        expect(attributes, element.outerHTML.slice(0, 80)).to.include.members(element.getAttributeNames());
      }
    });

    it('begins with one heading of the level asked for, and leaves no level out below it', () => {
      const headings = [
        ...plain(tag, {attributes: {'heading-level': 3}}).querySelectorAll('h1,h2,h3,h4,h5,h6'),
      ];
      const levels = headings.map(({localName}) => Number(localName[1]));
      expect(levels[0]).to.equal(3);
      expect(levels.filter((level) => level <= 3)).to.have.length(1);
      levels.forEach((level, i) => expect(level - (levels[i - 1] ?? level)).to.be.below(2));
    });

    it('leads from each statement to its sources, in this block', () => {
      const page = read(contentTags.map((one) => renderToPlainHtml(one)).join(''));
      const name = tag.replace('treatment-', '');
      const links = [...page.querySelectorAll<HTMLAnchorElement>(`a[href^="#${name}-"]`)];
      expect(links.length).to.be.above(10);
      for (const link of links) {
        const sources = page.querySelectorAll(link.getAttribute('href')!);
        expect(sources, link.outerHTML).to.have.length(1);
        expect(link.textContent).to.equal(`[${sources[0]!.getAttribute('value')}]`);
      }
    });

    it('has each id once, beside the other elements too', () => {
      const page = read(contentTags.map((one) => renderToPlainHtml(one)).join(''));
      const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).to.deep.equal([]);
    });

    it('calls the emergency number and the crisis line', () => {
      const page = plain(tag, {guide: clinic});
      expect(page.querySelector('a[href="tel:911"]')).to.exist;
      expect(page.querySelector('a[href="tel:988"]')).to.exist;
    });

    it('shows a clinic’s texts as text', () => {
      const page = plain(tag, {guide: clinic});
      expect(textOf(page)).to.contain('Harbor <b>Pain</b> & Care offers this treatment.');
      expect(textOf(page)).to.contain('reviewed by Dr. "Ada" Example');
      expect(page.querySelector('b')).to.be.null;
      const toClinic = page.querySelector('a[href="https://harbor.example/?a=1&b=2"]')!;
      expect(textOf(toClinic)).to.equal('Harbor <b>Pain</b> & Care');
    });

    it('takes the heading’s attributes', () => {
      expect(textOf(plain(tag, {attributes: {heading: 'A < B'}}).querySelector('h2')!)).to.equal('A < B');
      expect(plain(tag, {attributes: {'without-heading': true}}).querySelector('h2')).to.be.null;
    });
  });
}

describe('plain HTML', () => {
  it('follows the attributes of the side effects', () => {
    const headings = (attributes: Record<string, string>) =>
      [...plain('treatment-side-effects', {attributes}).querySelectorAll('h3')].map(textOf);
    expect(headings({})).to.include('Usually mild');
    expect(headings({'group-by': 'time'}))
      .to.include('Hours to weeks after')
      .and.not.include('Usually mild');
  });

  it('asks the checklist’s questions where it has those', () => {
    const first = (attributes: Record<string, boolean>) =>
      textOf(plain('treatment-contraindications', {attributes}).querySelector('li strong')!);
    expect(first({})).to.not.match(/\?$/);
    expect(first({'with-unsure': true})).to.match(/\?$/);
  });

  it('says the crisis line by the item about suicide', () => {
    const item = plain('treatment-contraindications', {guide: clinic}).querySelector('#ci-suicidal')!;
    expect(item.querySelector('a[href="tel:988"]')).to.exist;
  });

  it('compares the routes and rows that are named, in a table with scopes', () => {
    const table = plain('treatment-routes', {
      attributes: {routes: 'rt-oral rt-iv', rows: 'onset', 'without-no-treatment': true},
      guide: clinic,
    }).querySelector('table')!;
    const columns = [...table.querySelectorAll('thead th[scope="col"]')];
    expect(columns.map(({id}) => id)).to.deep.equal(['', 'rt-oral', 'rt-iv']);
    expect(textOf(columns[2]!)).to.contain('Offered at Harbor');
    for (const row of table.querySelectorAll('tbody tr')) {
      expect(row.querySelectorAll('th[scope="row"]')).to.have.length(1);
      expect(row.querySelectorAll('td')).to.have.length(2);
    }
  });

  it('answers for the condition that is named, and shows its studies', () => {
    const all = plain('treatment-relief-duration');
    const crps = plain('treatment-relief-duration', {attributes: {condition: 'crps'}});
    const rows = (page: Element) => page.querySelectorAll('tbody tr').length;
    expect(rows(crps)).to.be.below(rows(all)).and.above(1);
    expect(textOf(crps.querySelector('p')!)).to.not.equal(textOf(all.querySelector('p')!));
  });

  it('takes a clinic’s content, and marks what is the clinic’s', () => {
    const content = {overrides: {hide: ['se-headache'], reword: {'se-nausea': {action: 'Tell <us>.'}}}};
    const page = plain('treatment-side-effects', {content});
    expect(textOf(page)).to.contain('Tell <us>. (Edited by this clinic)');
    expect(textOf(page)).to.contain('1 entry is not shown');
    expect(page.querySelector('#se-headache')).to.be.null;
    expect(page.querySelector('#se-nausea')).to.exist;
  });

  it('refuses content that cannot be used, and names every fault', () => {
    const content = '{"overrides": {"hide": ["nothing", "se-passout"]}}';
    const render = () => renderToPlainHtml('treatment-side-effects', {content});
    expect(render).to.throw(ContentError, /hide\.0.*hide\.1/);
  });

  it('refuses a treatment that is not installed', () => {
    const render = () => renderToPlainHtml('treatment-routes', {attributes: {treatment: 'tea'}});
    expect(render).to.throw(
      '<treatment-routes>: expected the id of a treatment that is installed, not "tea".',
    );
  });

  it('is in the language asked for', () => {
    installLanguage(es, {ketamine: ketamineInSpanish});
    const page = plain('treatment-side-effects', {lang: 'es-MX'});
    expect(page.firstElementChild!.getAttribute('lang')).to.equal('es');
    expect(textOf(page.querySelector('h2')!)).to.contain('Efectos');
  });
});

describe('plain HTML of all elements', () => {
  const tags: readonly ContentTag[] = contentTags;
  for (const tag of tags) {
    it(`is accessible: ${tag}`, async () => {
      const page = document.createElement('main');
      page.innerHTML = `<h1>Page</h1>${renderToPlainHtml(tag, {guide: clinic})}`;
      document.body.append(page);
      await expect(page).to.be.accessible();
      page.remove();
    });
  }
});
