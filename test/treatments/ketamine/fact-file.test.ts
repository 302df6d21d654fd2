import {expect} from '@open-wc/testing';
import {routeRows, type RouteRow} from '../../../src/locales/vocabulary.js';
import {en as messages} from '../../../src/locales/en.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {resolve} from '../../content/resolve-all.js';
import {items, topics} from './fact-file/checklist.js';
import {pageWords} from './fact-file/page-words.js';
import {conditions, factors, studies, upkeep} from './fact-file/relief.js';
import {routes} from './fact-file/routes.js';
import {claims, emergencySigns, glossary, safety} from './fact-file/safety.js';
import {intro, sideEffects} from './fact-file/side-effects.js';
import * as summaryFile from './fact-file/summary.js';

/** In this test a text may be missing on either side. */
type Text = {readonly text: string} | undefined;
type Pair = readonly [key: string, file: string | undefined, page: string | undefined];

/** Quotation marks, capitals and the end of a sentence are the page's own. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/["'‘’“”.,;:()]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const numbers = (text: string) =>
  (text.match(/\d[\d,.]*\d|\d/g) ?? []).map((said) => said.replaceAll(',', '')).sort();

const content = resolve({treatment: ketamine, messages, settings: {region: 'US'}});
const {words} = ketamine;
const byId = <T extends {readonly id: string}>(list: readonly T[], id: string) =>
  list.find((one) => one.id === id)!;
const pair = (key: string, file: string | undefined, page: Text): Pair => [key, file, page?.text];

/** What the page fills in: the project, the clinic, the dates. A test of its own reads it. */
const filledIn = ['su-maker-who', 'su-maker-interest', 'su-maker-update'];

/** Each text of the fact file beside the page's. */
function pairs(): Pair[] {
  const {emergencies, effects, seekHelp} = content.sideEffects!;
  const listed = [...emergencies, ...effects];
  const topicsShown = content.checklist!.topics;
  const itemsShown = topicsShown.flatMap((topic) => topic.items);
  const {relief, summary} = content;
  const inShort = summary!.groups.flatMap(({entries}) => entries.flat());
  const foot = summary!.foot;
  const boxed = summary!.box.flat();
  const factorsShown = [...relief!.factors.you, ...relief!.factors.treatment];
  return [
    ...Object.entries(sideEffects).flatMap(([id, {label, explanation, action, note}]) => {
      const shown = byId(listed, id);
      return [
        pair(`${id}.label`, label, shown.name),
        pair(`${id}.explanation`, explanation, shown.feels),
        pair(`${id}.action`, action, shown.action),
        pair(`${id}.note`, note, shown.note),
      ];
    }),
    ...Object.entries(items).flatMap(([id, {question, statement, why}]) => {
      const shown = byId(itemsShown, id);
      return [
        pair(`${id}.question`, question, shown.question),
        pair(`${id}.statement`, statement, shown.statement),
        pair(`${id}.why`, why, shown.why),
      ];
    }),
    ...Object.entries(topics).map(([id, label]) => pair(`${id}.topic`, label, byId(topicsShown, id).name)),
    ...Object.entries(conditions).flatMap(([id, {label, answer}]) => {
      const shown = byId(relief!.conditions, id);
      return [pair(`${id}.label`, label, shown.name), pair(`${id}.answer`, answer, shown.answer)];
    }),
    // Points of one study that were put together stand in the row of the first.
    ...relief!.studies.map(({id, note}) => pair(`${id}.note`, studies[id]!.note, note)),
    ...Object.entries(factors).flatMap(([id, {label, text}]) => {
      const shown = byId(factorsShown, id);
      return [pair(`${id}.label`, label, shown.name), pair(`${id}.text`, text, shown.text)];
    }),
    ...Object.entries(upkeep).map(([id, {text}]) => pair(id, text, byId(relief!.upkeep, id))),
    ...Object.entries(claims).flatMap(([id, {claim, found}]): Pair[] => [
      [`${id}.claim`, claim, words.en!.claims!.claims[id]!.claim],
      pair(`${id}.found`, found, byId(content.claims!.claims, id).found),
    ]),
    ...Object.entries(summaryFile.entries)
      .filter(([id]) => !filledIn.includes(id) && !summaryFile.foot.includes(id))
      .flatMap(([id, {label, text}]) => {
        const shown = byId(inShort, id);
        return [pair(`${id}.label`, label, shown.label), pair(`${id}.text`, text, shown.text)];
      }),
    ...summaryFile.box.map((id, i) => pair(`${id}.brief`, summaryFile.entries[id]!.brief!, boxed[i])),
    ...summaryFile.foot.map((id) => pair(`${id}.text`, summaryFile.entries[id]!.text, byId(foot, id))),
    pair('sf-mood.text', summaryFile.mood.text, byId(inShort, 'sf-mood').text),
    ...Object.entries(emergencySigns).map(([id, {text}], i) => pair(id, text, seekHelp.signs[i])),
    ...Object.entries(routes).flatMap(([id, route]) => [
      pair(`${id}.name`, route.name, byId(content.routes!.routes, id).name),
      ...routeRows
        .filter((row): row is RouteRow & keyof typeof route => row in route)
        .map((row): Pair => {
          const {statements} = byId(content.routes!.routes, id).cells[row];
          return [`${id}.${row}`, String(route[row]), statements.map(({text}) => text).join(' ')];
        }),
    ]),
  ];
}

describe('the texts of the fact file', () => {
  const all = pairs().filter(([, file, page]) => file || page);

  it('are there, all of them', () => {
    expect(all.length).to.be.above(370);
    expect(all.filter(([, , page]) => !page).map(([key]) => key)).to.deep.equal([]);
  });

  for (const [key, file = '', page = ''] of all)
    it(`${key}: ${page.slice(0, 50)}`, () => {
      const own = pageWords[key]?.says;
      if (own === undefined) {
        expect(plain(page)).to.equal(plain(file));
        return;
      }
      expect(page).to.equal(own);
      // A text of our own for what the fact file says as well would hide the next difference.
      expect(plain(own)).not.to.equal(plain(file));
    });

  it('say it otherwise nowhere else', () => {
    const known = new Set(all.map(([key]) => key));
    expect(Object.keys(pageWords).filter((key) => !known.has(key))).to.deep.equal([]);
  });

  it('keep their numbers where the page has words of its own', () => {
    // The number to call is the region's; the bladder survey stands in the note; a share is said as one.
    const told: Record<string, string[]> = {
      'se-bladder.action': ['251'],
      'se-suicide.action': [],
      'rt-iv.evidence': [],
    };
    const lost = all.flatMap(([key, file = '', page = '']) => {
      const word = pageWords[key];
      if (!word || word.because === 'line' || word.because === 'notes') return [];
      const said = numbers(page);
      return (
        numbers(file)
          .filter((number) => !said.includes(number) && !told[key]?.includes(number))
          // "one more stopped"
          .filter((number) => !(number === '1' && /\bone\b/.test(page)))
          // The study's length stands in its name.
          .filter((number) => !(key === 'rd-gottrup2006.note' && number === '30'))
          .map((number) => `${key}: ${number}`)
      );
    });
    expect(lost).to.deep.equal([]);
  });
});

describe('the facts in short of the fact file', () => {
  const {facts} = ketamine;
  const items = facts.summary!.items;

  it('have the box of the fact file, in its order, with its foot and its title', () => {
    expect(facts.summary!.box).to.deep.equal(summaryFile.box);
    expect(facts.summary!.foot).to.deep.equal(summaryFile.foot);
    expect(words.en!.summary!.title).to.equal(summaryFile.title);
  });

  it('rest on its sources, are of its kinds, and have its pairs', () => {
    for (const [id, {kind, sources, pair: other}] of Object.entries(summaryFile.entries)) {
      const item = byId(items, id);
      expect(item.kind, id).to.equal(kind);
      expect(item.sources, id).to.deep.equal(sources);
      expect(item.pair, id).to.equal(other);
    }
    expect(byId(items, 'sf-mood').sources).to.deep.equal(summaryFile.mood.sources);
  });

  it('show only what was read', () => {
    for (const [id, {conf}] of Object.entries(summaryFile.entries)) expect(conf, id).to.be.oneOf(['V', 'V2']);
  });

  it('stand in the order of the fact file', () => {
    const ids = items.map(({id}) => id).filter((id) => id !== 'sf-mood');
    // Two halves stand together: the harm of each finding beside it.
    const kinds = ids.map((id) => summaryFile.entries[id]!.kind).filter((kind) => kind !== 'harm');
    expect([...new Set(kinds)]).to.deep.equal([
      ...new Set(
        Object.values(summaryFile.entries)
          .map(({kind}) => kind)
          .filter((kind) => kind !== 'harm'),
      ),
    ]);
  });

  it('say who made them, when they were checked, and what the clinic earns', () => {
    const settings = {
      region: 'US',
      clinicName: 'Harbor Clinic',
      reviewedBy: 'Dr. A',
      reviewedOn: '2026-11-22',
    };
    const {groups} = resolve({treatment: ketamine, messages, settings}).summary!;
    const told = groups.flatMap(({entries}) => entries.flat());
    const file = (id: string) => summaryFile.entries[id]!.text;
    expect(byId(told, 'su-maker-who').text.text).to.equal(
      file('su-maker-who')
        .replace('{project}', 'The treatment-elements project')
        .replace('{review}', 'The clinic says: reviewed by Dr. A on November 22, 2026.'),
    );
    expect(byId(told, 'su-maker-interest').text.text).to.equal(
      file('su-maker-interest').replace('{clinic}', 'Harbor Clinic'),
    );
    expect(byId(told, 'su-maker-update').text.text).to.equal(
      file('su-maker-update').replace('{checked}', 'November 26, 2026').replace('{next}', 'November 2027'),
    );
  });

  it('leave out what is of a clinic where none is named, and what is of US law elsewhere', () => {
    const idsFor = (settings: object) =>
      resolve({treatment: ketamine, messages, settings}).summary!.groups.flatMap(({entries}) =>
        entries.flat().map(({id}) => id),
      );
    expect(idsFor({region: 'US'}))
      .to.include('su-cost-price')
      .and.not.to.include('su-maker-interest');
    expect(idsFor({})).to.include('su-cost-price');
    expect(idsFor({region: 'GB', clinicName: 'Harbor Clinic'}))
      .to.include('su-maker-interest')
      .and.not.to.include('su-cost-price');
  });
});

describe('the safety texts of the fact file', () => {
  const {notes, seekHelp, routes: ways, relief, checklist} = words.en!;
  const said = (text: string) =>
    plain(
      text
        .replaceAll('{no-driving}', '24 hours')
        .replaceAll('{emergency}', 'emergency help')
        .replaceAll('{medwatch}', '1-800-FDA-1088')
        .replaceAll('{medwatch-digits}', '1-800-332-1088')
        .replaceAll('{cochrane-year}', '2025')
        .replaceAll('{cochrane-times}', '3')
        .replaceAll('{nice-age}', '16'),
    );
  const list = (texts: Record<string, string>) => Object.values(texts).join(' ');

  it('are on the page word for word', () => {
    expect(said(notes.general)).to.equal(plain(safety['sf-general']!));
    // "Chronic" is explained among the words; the page says "long-term".
    expect(said(notes.offLabel!)).to.equal(plain(safety['sf-offlabel']!.replace('chronic', 'long-term')));
    expect(said(notes.medicines)).to.equal(plain(safety['sf-medicines']!));
    expect(said(`${notes.day} ${notes.evening}`)).to.equal(plain(safety['sf-day']!));
    expect(said(notes.homeUse!)).to.equal(plain(safety['sf-home']!));
    expect(said(notes.naloxone!)).to.equal(plain(safety['sf-naloxone']!));
    expect(said(notes.care!)).to.equal(plain(safety['sf-awake']!));
    expect(said(notes.report!)).to.equal(plain(safety['sf-report']!));
    expect(said(ways!.dose!)).to.equal(plain(safety['sf-dose']!));
    expect(said(relief!.cure!)).to.equal(plain(safety['sf-cure']!));
    expect(said(relief!.how!)).to.equal(plain(safety['sf-how']!));
    expect(said(relief!.caveat)).to.equal(plain(safety['sf-caveat']!));
    expect(plain(`Call now for: ${list(seekHelp.emergency)}`)).to.equal(plain(safety['sf-emergency']!));
    expect(plain(`Call your clinic today for: ${list(seekHelp.today)} ${seekHelp.night}`)).to.equal(
      plain(safety['sf-today']!),
    );
  });

  it('say that a reader may say no, and what else there is', () => {
    const {statements} = ways!.none;
    const told = said(list(statements));
    for (const sentence of safety['sf-options']!.split('. '))
      // NICE's advice stands in a statement of its own, with its term.
      if (!sentence.startsWith('NICE advises')) expect(told).to.include(plain(sentence));
    expect(said(statements['none-nice']!)).to.equal(
      plain(
        'NICE in the UK advises not to start ketamine, from age 16, for long-term pain without a clear cause (chronic primary pain). This takes in fibromyalgia and CRPS.',
      ),
    );
  });

  it('say what the marked list is, without a verdict', () => {
    const [, label, none] = /adds: '([^']+)'.*gets: '([^']+)'/.exec(safety['sf-checklist']!)!;
    expect(plain(checklist!.labelAdvice)).to.equal(plain(label!));
    expect(plain(JSON.stringify(messages.checklist))).to.include(plain(none!));
  });

  it('explain the words as the fact file does', () => {
    for (const [id, {term, text}] of Object.entries(glossary)) {
      const own = words.en!.glossary![id]!;
      expect(own.term, id).to.equal(term);
      expect(own.meaning.replace('{chronic-months}', 'three months'), id).to.equal(text);
    }
  });

  it('begin with what is known of side effects as a whole', () => {
    const {overall, intro: after} = content.sideEffects!;
    const [clinics, trials, last] = intro;
    // The French clinics had no placebo group, and a figure of one group says so.
    expect(overall.map(({text}) => text.replace('; no placebo group', ''))).to.deep.equal([clinics, trials]);
    expect(after.text).to.equal(last);
  });
});
