import {expect} from '@open-wc/testing';
import content from '../../../examples/readme/content.json' with {type: 'json'};
import {parse} from '../../../../src/content/parse.js';
import {ketamine} from '../../../../src/treatments/ketamine/index.js';
import {checkDraft} from '../../../../stories/tools/editor/check-draft.js';
import {readFile} from '../../../../stories/tools/editor/read-file.js';

const read = (file: unknown) => readFile(typeof file === 'string' ? file : JSON.stringify(file), ketamine);
const overridesOf = (file: unknown) => read(file).draft?.overrides;

describe('a content file that is opened', () => {
  it('means the same, where a page would use it', () => {
    const {draft, setAside} = read(content);
    expect(draft).to.deep.equal(content);
    expect(setAside).to.deep.equal([]);
    expect(checkDraft(draft!, ketamine)).to.deep.include({faults: [], valid: draft});
  });

  it('keeps its notes, its schema, and a treatment of its own', () => {
    const facts = {...ketamine.facts, id: 'our-treatment'};
    const file = {$schema: './x.json', $comment: ['ours'], treatment: {facts, words: ketamine.words}};
    expect(read(file).draft).to.deep.equal(JSON.parse(JSON.stringify(file)));
  });

  it('begins with a byte order mark', () => {
    expect(read(`\uFEFF${JSON.stringify(content)}`).draft).to.deep.equal(content);
  });

  it('leaves out what it cannot have, with its path, its line and what was expected, and keeps the rest', () => {
    const {draft, setAside} = read(`{
      "overrides": {
        "hide": ["se-headache", "<img src=x onerror=alert(1)>", "su-off-label", "se-nausea"],
        "reword": {"nobody": {"text": "x"}, "se-nausea": {"figures": "0", "action": "Ask us."}},
        "colour": "red"
      }
    }`);
    expect(draft).to.deep.equal({
      overrides: {hide: ['se-headache', 'se-nausea'], reword: {'se-nausea': {action: 'Ask us.'}}},
    });
    expect(setAside.map(({path, line}) => [path, line])).to.have.deep.members([
      ['overrides.hide.1', 3],
      ['overrides.hide.2', 3],
      ['overrides.reword.nobody', 4],
      ['overrides.reword.se-nausea.figures', 4],
      ['overrides.colour', 5],
    ]);
    for (const {expected} of setAside) expect(expected).to.match(/\w{2,}/);
  });

  it('keeps a text that can be mended where it stands, and says what is wrong with it', () => {
    const file = {overrides: {reword: {'se-nausea': {action: 'It works in 85 of 100.', name: ''}}}};
    const {draft, setAside} = read(file);
    expect(draft).to.deep.equal(file);
    expect(setAside).to.deep.equal([]);
    const {faults, valid} = checkDraft(draft!, ketamine);
    expect(faults.map(({path}) => path)).to.have.members([
      'overrides.reword.se-nausea.action',
      'overrides.reword.se-nausea.name',
    ]);
    expect(valid).to.deep.equal({});
  });

  it('gives an entry of the clinic’s a field for each text that it lacks, and keeps it from the page until then', () => {
    const whole = {id: 'our-b', text: 'We call you.'};
    const {draft} = read({
      overrides: {add: {upkeep: [{id: 'our-a'}, whole], sideEffects: [{id: 'our-c', urgency: 5}]}},
    });
    expect(draft?.overrides?.add?.upkeep).to.deep.equal([{id: 'our-a', text: ''}, whole]);
    const {faults, valid} = checkDraft(draft!, ketamine);
    expect(faults.map(({path}) => path)).to.include.members([
      'overrides.add.upkeep.0.text',
      'overrides.add.sideEffects.0.urgency',
    ]);
    expect(valid).to.deep.equal({overrides: {add: {upkeep: [whole]}}});
  });

  it('says where its JSON is broken, and keeps the parts that are whole', () => {
    const {draft, setAside} = read(
      '{"overrides": {\n  "hide": ["se-headache",],\n  "order": ["se-dizzy" "se-nausea"]\n',
    );
    expect(draft).to.deep.equal({overrides: {hide: ['se-headache'], order: ['se-dizzy', 'se-nausea']}});
    expect(setAside.map(({line}) => line)).to.deep.equal([2, 3, 4, 4]);
  });

  for (const [what, file] of Object.entries({
    nothing: '',
    'a list': [1],
    'a text': '"x"',
    'no JSON': '<!doctype html><p>Not found',
    'lists in lists': '['.repeat(300_000),
    'more than a page takes': JSON.stringify({$comment: 'x'.repeat(1_000_001)}),
    'no text': 'P\u0000K\u0003',
  })) {
    it(`is refused with a reason, where it is ${what}`, () => {
      const {draft, setAside} = read(file);
      expect(draft).to.equal(undefined);
      expect(setAside[0]?.expected).to.match(/\w{2,}/);
    });
  }

  it('reaches no prototype, by whatever name', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    for (const name of names) {
      for (const wrap of [
        (inner: string) => `{"overrides": {"hide": ["se-headache"], "${name}": ${inner}}}`,
        (inner: string) => `{"overrides": {"hide": ["se-headache"], "reword": {"${name}": ${inner}}}}`,
        (inner: string) => `{"${name}": ${inner}, "overrides": {"hide": ["se-headache"]}}`,
        (inner: string) => `{"overrides": {"hide": ["se-headache"], "add": {"${name}": ${inner}}}}`,
        (inner: string) => `{"overrides": {"hide": ["se-headache"]}, "${name}": ${inner} broken`,
      ]) {
        const {draft} = read(wrap('{"polluted": "yes"}'));
        expect(draft?.overrides?.hide).to.deep.equal(['se-headache']);
        expect(JSON.stringify(draft)).not.to.match(/polluted/);
      }
    }
    expect('polluted' in {}).to.equal(false);
  });

  it('loses a treatment that has a fault, as a whole, and keeps the changes that fit the built-in one', () => {
    const {draft, setAside} = read({treatment: {facts: {id: 'x'}}, overrides: {hide: ['se-headache']}});
    expect(draft).to.deep.equal({overrides: {hide: ['se-headache']}});
    expect(setAside.length).to.be.greaterThan(3);
    for (const {path} of setAside) expect(path).to.match(/^treatment/);
  });

  it('is kept from harm by what stands in the place of a treatment', () => {
    for (const treatment of ['ketamine', 5, null, [], {}, {facts: 1}, {facts: {}, words: {}}, true]) {
      const {draft, setAside} = read({
        treatment,
        overrides: {hide: ['se-headache'], reword: {'se-nausea': {name: ''}}},
      });
      expect(draft).to.deep.equal({overrides: {hide: ['se-headache'], reword: {'se-nausea': {name: ''}}}});
      expect(setAside.length).to.be.greaterThan(0);
    }
  });

  describe('that is full of faults', () => {
    const many = Array.from({length: 4000}, (_, i) => `x${i}`);
    const table = (value: unknown) => Object.fromEntries(many.map((name) => [name, value]));
    const good = {$comment: 'ours'};
    for (const [what, file] of Object.entries({
      'of the shape': {...good, overrides: {hide: many.map((id) => id.toUpperCase())}},
      'of what it names': {...good, overrides: {hide: many, order: many, reword: table({text: 'x'})}},
      'in its entries': {...good, overrides: {add: {upkeep: many.map((id) => ({id, text: 5}))}}},
      'in its texts': {...good, overrides: {add: {upkeep: many.map((id) => ({id, text: '5%'}))}}},
      'of names': table(1),
      'of names of JavaScript': `{"$comment": "ours", "overrides": {${many.map(() => '"__proto__": 1').join()}}}`,
    })) {
      it(`is read in good time: ${what}`, () => {
        const {draft, setAside} = read(file);
        const faults = draft ? checkDraft(draft, ketamine).faults : setAside;
        expect(setAside.length + faults.length).to.be.greaterThan(0);
      });
    }
  });

  it('of a later version loses what this one does not know', () => {
    const later = {overrides: {hide: ['se-headache', 'se-of-next-year'], soften: {x: 1}}, version: 9};
    expect(overridesOf(later)).to.deep.equal({hide: ['se-headache']});
  });

  it('never becomes what a page would refuse, once its faults are left out', () => {
    const bad = {
      hide: ['se-breathing', 'se-headache', 'se-headache', 5],
      order: ['se-nausea', 'se-nausea', 'su-found-review', 'rt-iv'],
      reword: {'se-nausea': {action: '٥', name: '{nobody}'}, 'se-breathing': {name: 'x'}},
      rules: {'vi-food': 'x'.repeat(301), 'vi-home': 'x'},
      add: {
        upkeep: [
          {id: 'se-nausea', text: 'x'},
          {id: 'our', text: 'x'},
          {id: 'our', text: 'y'},
        ],
        price: '50%',
      },
    };
    const {draft} = read({overrides: bad});
    const {valid, faults} = checkDraft(draft!, ketamine);
    expect(parse(valid, {treatment: ketamine})).to.deep.equal(valid);
    expect(faults.length).to.be.greaterThan(4);
    expect(valid.overrides?.add).to.deep.equal({upkeep: [{id: 'our', text: 'x'}]});
  });
});
