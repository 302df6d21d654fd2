import {expect} from '@open-wc/testing';
import {en} from '../../../../src/locales/en.js';
import {es} from '../../../../src/locales/es.js';
import {ketamine} from '../../../../src/treatments/ketamine/index.js';
import {es as spanish} from '../../../../src/treatments/ketamine/es.js';
import {parse} from '../../../../src/content/parse.js';
import {entriesOf, rewordableIn} from '../../../../src/content/check/parts-of-treatment.js';
import {statementsOf} from '../../../../src/server/review/statements.js';
import {checkDraft} from '../../../../stories/tools/editor/check-draft.js';
import {costOfHiding, costOfRewording} from '../../../../stories/tools/editor/costs.js';
import {
  isHidden,
  withAdded,
  withHidden,
  withWording,
  type Draft,
} from '../../../../stories/tools/editor/draft.js';
import {sectionsOf} from '../../../../stories/tools/editor/entries.js';
import {addedLists as words} from '../../../../stories/tools/editor/field-words.js';
import {addedLists} from '../../../../stories/tools/editor/fields.js';
import {begun, done, redone, undone} from '../../../../stories/tools/editor/history.js';
import {groupsOf, inOrder, moved} from '../../../../stories/tools/editor/order.js';
import {whyFixed, whyGuarded} from '../../../../stories/tools/editor/reasons.js';
import {tokensFor} from '../../../../stories/tools/editor/tokens.js';

const treatment = {...ketamine, words: {...ketamine.words, es: spanish}};
const page = {treatment, messages: en};
const sections = sectionsOf(treatment, en);
const entries = sections.flatMap(({id: section, entries: own}) => own.map((entry) => ({section, ...entry})));

describe('the list of entries', () => {
  it('holds every statement of the treatment, in both languages', () => {
    for (const messages of [en, es]) {
      const listed = sectionsOf(treatment, messages).flatMap((section) => section.entries);
      const count = listed.reduce((sum, {fields, fixed}) => sum + fields.length + fixed.length, 0);
      expect(count).to.equal(statementsOf({treatment, messages}).length);
    }
  });

  it('offers all that the check lets a clinic reword, and nothing else', () => {
    const offered = entries.flatMap(({id, fields}) => fields.map(({name}) => `${id}.${name}`));
    const allowed = [...rewordableIn(treatment.facts)].flatMap(([id, fields]) =>
      fields.map((field) => `${id}.${field}`),
    );
    expect(offered).to.have.members(allowed);
  });

  it('writes each text as a file would: put back unchanged, no page refuses it', () => {
    for (const messages of [en, es]) {
      const fields = sectionsOf(treatment, messages)
        .flatMap((section) => section.entries)
        .flatMap(({id, fields: own}) => own.map((field) => ({id, ...field})));
      for (const {id, name, written} of fields) {
        const draft = withWording({overrides: {lang: messages.lang}}, id, name, written);
        expect(checkDraft(draft, treatment).faults, `${id}.${name}`).to.deep.equal([]);
      }
    }
  });

  it('says of all that stays why it stays', () => {
    for (const entry of entries) {
      for (const statement of entry.fixed) expect(whyFixed(statement, entry)).to.match(/^[A-Z].{20,}\.$/);
      if (entry.guarded) expect(whyGuarded(entry)).to.match(/^[A-Z].{20,}\.$/);
    }
  });

  it('knows every list that a clinic may add to', () => {
    expect(Object.keys(words)).to.have.members(addedLists);
  });
});

describe('an edit', () => {
  it('leaves nothing behind once it is taken back', () => {
    const draft: Draft = {$comment: 'ours', overrides: {hide: ['se-headache']}};
    const reworded = withWording(draft, 'se-nausea', 'action', 'Ask us.');
    expect(reworded.overrides?.reword).to.deep.equal({'se-nausea': {action: 'Ask us.'}});
    expect(withWording(reworded, 'se-nausea', 'action', undefined)).to.deep.equal(draft);
    const hidden = withHidden(draft, 'se-nausea', true);
    expect(isHidden(hidden, 'se-nausea')).to.equal(true);
    expect(withHidden(withHidden(hidden, 'se-nausea', false), 'se-headache', false)).to.deep.equal({
      $comment: 'ours',
    });
    expect(withAdded(withAdded({}, 'upkeep', [{id: 'our-a', text: 'x'}]), 'upkeep', [])).to.deep.equal({});
    expect(draft).to.deep.equal({$comment: 'ours', overrides: {hide: ['se-headache']}});
  });

  it('moves an entry past the next of its group, with as few ids as say so', () => {
    const group = ['a', 'b', 'c', 'd'];
    expect(moved(group, 'b', -1, {fixed: []})).to.deep.equal(['b']);
    expect(moved(group, 'd', -1, {fixed: []})).to.deep.equal(['a', 'b', 'd']);
    expect(moved(group, 'b', 1, {order: ['b', 'other'], fixed: []})).to.deep.equal(['other']);
    expect(moved(group, 'a', -1, {fixed: []})).to.equal(undefined);
    expect(moved(group, 'd', -1, {fixed: ['a']})).to.equal(undefined);
  });

  it('moves any entry that can be moved, and no page refuses it', () => {
    const fixed = entries.flatMap(({id, paired}) => (paired ? [id] : []));
    for (const group of groupsOf(treatment.facts)) {
      for (const id of group) {
        const order = moved(group, id, 1, {fixed});
        if (!order || fixed.includes(id)) continue;
        expect(() => parse({overrides: {order}}, {treatment}), id).not.to.throw();
        expect(inOrder(group, order).indexOf(id)).to.equal(group.indexOf(id) + 1);
      }
    }
  });

  it('is undone and done again; typing in one field is one step', () => {
    let history = begun('');
    history = done(history, 'a', 'field');
    history = done(history, 'ab', 'field');
    history = done(history, 'c', 'other');
    history = undone(history);
    expect(history.now).to.equal('ab');
    expect(undone(history).now).to.equal('');
    expect(undone(undone(history)).now).to.equal('');
    expect(redone(redone(history)).now).to.equal('c');
    expect(done(history, 'd').future).to.deep.equal([]);
    // What is typed after an undo is a step of its own.
    expect(undone(done(history, 'abd', 'other')).now).to.equal('ab');
  });
});

describe('what an edit costs', () => {
  it('is the mark, and the sources that stood by the text', () => {
    const {mark, citations, lost} = costOfRewording(page, 'sideEffects', 'se-nausea', 'action');
    expect(mark).to.equal('Edited by this clinic');
    expect(citations.length).to.be.greaterThan(0);
    expect(lost).to.deep.equal([]);
    expect(costOfRewording(page, 'sideEffects', 'se-nausea', 'name').citations).to.deep.equal([]);
    expect(costOfRewording({...page, messages: es}, 'sideEffects', 'se-nausea', 'action').mark).to.equal(
      'Cambiado por esta clínica',
    );
  });

  it('is how sure it was, too, where that was said', () => {
    const rated = treatment.facts.relief!.factors[0]!.id;
    expect(costOfRewording(page, 'relief', rated, 'text').lost.join()).to.match(/evidence|certainty|rated/);
  });

  it('is named for every text that can be reworded', () => {
    for (const {section, id, fields, sources} of entries) {
      for (const {name} of fields) {
        const cost = costOfRewording(page, section, id, name);
        expect(cost.mark).to.equal(en.edited.reworded);
        if (name === 'text' && sources.length > 0)
          expect(cost.citations, `${id}.${name}`).not.to.deep.equal([]);
      }
    }
  });

  it('of hiding is what readers are told, with all that is hidden already', () => {
    expect(costOfHiding(page, 'sideEffects', 'se-nausea').mark).to.match(/1 entry/);
    expect(costOfHiding(page, 'sideEffects', 'se-nausea', ['se-headache', 'vi-food']).mark).to.match(
      /2 entries/,
    );
    expect(costOfHiding(page, 'claims', treatment.facts.claims!.claims[0]!.id).mark).to.match(/1 entry/);
    for (const {section, id, arranged, guarded} of entries)
      if (arranged && !guarded) expect(costOfHiding(page, section, id).mark, id).to.match(/1/);
  });
});

describe('the names that stand for numbers', () => {
  it('say what readers get, those of the text first', () => {
    const {inText, contacts, others} = tokensFor(page, 'Do not drive for {no-driving}.');
    expect(inText).to.deep.equal([{name: '{no-driving}', says: '24 hours'}]);
    expect(contacts.map(({name}) => name)).to.include('{clinic-phone}');
    for (const {name, says} of [...contacts, ...others]) expect(says, name).not.to.match(/[{}]|^$/);
  });

  it('are refused by no page', () => {
    const {contacts, others} = tokensFor(page, '');
    for (const {name} of [...contacts, ...others])
      expect(
        () => parse({overrides: {reword: {'se-nausea': {action: `Ask ${name}.`}}}}, {treatment}),
        name,
      ).not.to.throw();
  });

  it('are all that a treatment has, but for shares: those belong to one text', () => {
    const {others} = tokensFor(page, '');
    const offered = others.map(({name}) => name.slice(1, -1));
    const shares = Object.entries(treatment.facts.quantities).filter(([, {kind}]) => kind === 'share');
    expect(shares.length).to.be.greaterThan(5);
    for (const [name, {kind}] of Object.entries(treatment.facts.quantities))
      expect(offered.includes(name), name).to.equal(kind !== 'share');
    expect(entriesOf(treatment.facts).size).to.be.greaterThan(10);
  });
});
