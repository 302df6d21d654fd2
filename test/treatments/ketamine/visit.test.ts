import {expect} from '@open-wc/testing';
import {en as messages} from '../../../src/locales/en.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {resolve} from '../../content/resolve-all.js';
import {alwaysOpen, differ, groups, items, offThePage, phases, questions} from './fact-file/visit.js';

const {facts} = ketamine;
const visit = facts.visit!;
const shown = resolve({treatment: ketamine, messages, settings: {region: 'US'}}).visit!;
const entries = shown.phases.flatMap((phase) => phase.entries);
const asked = shown.asks.flatMap((ask) => ask.questions);

/** The number to call is the region’s; quotation marks, capitals, the end of a sentence, and whether one is a word or a digit, are the page's own. */
const plain = (text: string) =>
  text
    .replaceAll('{emergency}', '911')
    .toLowerCase()
    .replaceAll(/["'‘’“”.,;:()]/g, '')
    .replaceAll(/\b1 (?=us |uk |trial|treatment|report|hospital|clinic)/g, 'one ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Where the page says it in other words than the file: what, and why. */
const ownWords: Readonly<Record<string, string>> = {
  // What follows are names of signs, as in all lists of them.
  'vi-emergency.label': 'Call 911 for',
  'vi-call-clinic.label': 'Call the clinic the same day for',
  // The signs and reasons stand above it, from the list that every section shows.
  'vi-emergency.text': 'Show this list to the person who stays with you.',
  'vi-call-clinic.text':
    'At night or on weekends, use the after-hours number that your clinic gave you. If no one answers, go to an emergency room.',
  // When a line is open is said of those lines only of which it is known, below.
  'vi-mood.text':
    'If you have dark thoughts, or think of harming yourself, call or text 988. If you are in danger now, call 911.',
};

describe('the day of treatment, beside its fact file', () => {
  it('has its phases, each with its answer', () => {
    expect(shown.phases.map(({id, name, answer}) => [id, name.text, answer.text])).to.deep.equal(
      Object.entries(phases).map(([id, {label, answer}]) => [id, label, answer]),
    );
  });

  for (const [id, item] of Object.entries(items))
    it(`says ${id} in its words`, () => {
      const entry = entries.find((one) => one.id === id)!;
      const pairs = [
        ['label', item.label, entry.label.text],
        ['text', item.text, entry.text.text],
        ['why', item.why ?? '', entry.why?.text ?? ''],
      ] as const;
      for (const [field, file, page] of pairs) {
        const own = ownWords[`${id}.${field}`];
        if (own) expect(page).to.equal(own);
        else if (!(id === 'vi-emergency' && field === 'why'))
          expect(plain(page), field).to.equal(plain(file));
      }
    });

  it('cites the sources of its fact file, entry by entry', () => {
    for (const {id, sources} of visit.items) expect(sources.join(' '), id).to.equal(items[id]!.sources);
    for (const {id, sources} of visit.questions)
      expect(sources.join(' '), id).to.equal(questions[id]!.sources);
  });

  it('rests each answer on what stands in its phase', () => {
    for (const {id, sources} of visit.phases) {
      const own = visit.items.filter(({phase}) => phase === id).flatMap((item) => item.sources);
      expect(own, id).to.include.members([...sources]);
    }
  });

  it('gives a row to what is short, and folds the rest', () => {
    for (const {id, shown: how} of entries) {
      const expected = alwaysOpen.includes(id) ? 'open' : items[id]!.short ? 'row' : 'more';
      expect(how, id).to.equal(expected);
    }
    for (const {id, phase} of visit.items) expect(phase, id).to.equal(items[id]!.phase);
  });

  it('asks its questions, in its groups', () => {
    expect(shown.asks.map(({id, name}) => [id, name.text])).to.deep.equal(Object.entries(groups));
    for (const {id, group} of visit.questions) expect(group, id).to.equal(questions[id]!.group);
    for (const {id, text, why} of asked)
      expect([text.text, why?.text], id).to.deep.equal([questions[id]!.text, questions[id]!.why]);
  });

  it('shows nothing that the file marks as a suggestion of its own', () => {
    expect([...entries, ...asked].filter(({id}) => offThePage.includes(id))).to.deep.equal([]);
  });

  it('lists the signs of every section, and no second list', () => {
    const {seekHelp} = resolve({treatment: ketamine, messages, settings: {region: 'US'}}).sideEffects!;
    const signs = (id: string) => entries.find((one) => one.id === id)!.signs.map(({text}) => text);
    expect(signs('vi-emergency')).to.deep.equal(seekHelp.signs.map(({text}) => text));
    expect(signs('vi-call-clinic')).to.deep.equal(seekHelp.today.reasons.map(({text}) => text));
    // The file's own sentence has the same signs.
    for (const sign of signs('vi-emergency'))
      expect(plain(items['vi-emergency']!.text)).to.contain(plain(sign));
    for (const reason of signs('vi-call-clinic'))
      expect(plain(items['vi-call-clinic']!.text)).to.contain(plain(reason));
  });

  it('says that clinics differ, and tells the reader to ask, where they do', () => {
    expect(visit.items.filter(({differs}) => differs).map(({id}) => id)).to.deep.equal(differ);
    const said = (id: string) => {
      const {text, why} = entries.find((one) => one.id === id)!;
      return `${text.text} ${why?.text}`;
    };
    expect(said('vi-food'))
      .to.match(/in writing/)
      .and.to.match(/Rules differ/);
    expect(said('vi-medicine-day'))
      .to.match(/^Ask about each one/)
      .and.to.match(/Clinics differ/);
    expect(entries.find(({id}) => id === 'vi-next-dose')!.text.text).to.match(/have it written down/);
  });

  it('tells nobody to leave out a medicine', () => {
    const all = [...entries.flatMap(({text, why}) => [text, why]), ...asked.map(({text}) => text)];
    for (const one of all)
      expect(one?.text ?? '').not.to.match(
        /(?<!Do not )leave out|(?<!(?:Do not|to) )\bstop (?:opioid|insulin)/i,
      );
    expect(shown.medicines.text).to.match(/^Do not stop /);
  });
});

for (const region of ['US', 'GB', 'NZ', 'DE', undefined])
  it(`names whom to call, and no empty number, for ${region ?? 'a reader of any country'}`, () => {
    const {phases: here} = resolve({treatment: ketamine, messages, settings: region ? {region} : {}}).visit!;
    const texts = here.flatMap((phase) =>
      phase.entries.flatMap(({label, text, why}) => [label.text, text.text, why?.text ?? '']),
    );
    expect(texts.filter((text) => /[{}]|undefined|call \.|, \./.test(text))).to.deep.equal([]);
  });
