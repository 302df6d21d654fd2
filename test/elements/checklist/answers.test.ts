import {expect} from '@open-wc/testing';
import {ketamine} from '../../../src/classes.js';
import {resolve} from '../../content/resolve-all.js';
import {answersFrom, formEntries, markedItems, type Answer} from '../../../src/elements/checklist/answers.js';
import {byWeight} from '../../../src/outline/checklist.js';
import {en} from '../../../src/locales/en.js';

const section = resolve({treatment: ketamine, messages: en}).checklist!;
const marked = (answers: [string, Answer][]) => markedItems(section, new Map(answers));
const ids = (list: ReturnType<typeof marked>) => list.map(({item}) => item.id);

describe('answers', () => {
  it('mark what is yes or not sure, in the order of the page', () => {
    const list = marked([
      ['ci-kidney', 'yes'],
      ['ci-stroke', 'unsure'],
      ['ci-eye', 'no'],
      ['unknown', 'yes'],
    ]);
    expect(ids(list)).to.deep.equal(['ci-stroke', 'ci-kidney']);
    expect(list.map(({unsure}) => unsure)).to.deep.equal([true, false]);
  });

  it('are sorted by weight, and otherwise stay in their order', () => {
    const list = marked([
      ['ci-badreaction', 'yes'],
      ['ci-kidney', 'yes'],
      ['ci-mental', 'yes'],
      ['ci-aneurysm', 'yes'],
      ['ci-allergy', 'yes'],
      ['ci-liver', 'unsure'],
    ]);
    expect(ids(byWeight(list))).to.deep.equal([
      'ci-aneurysm',
      'ci-allergy',
      'ci-liver',
      'ci-mental',
      'ci-kidney',
      'ci-badreaction',
    ]);
  });

  it('become the entries of a form, and come back from them', () => {
    const answers = answersFrom(['ci-stroke', 'ci-eye:unsure'], new Map());
    expect([...answers]).to.deep.equal([
      ['ci-stroke', 'yes'],
      ['ci-eye', 'unsure'],
    ]);
    expect(formEntries(markedItems(section, answers))).to.deep.equal(['ci-stroke', 'ci-eye:unsure']);
  });

  it('keep a no that the entries do not speak of, and lose what they leave out', () => {
    const before = new Map<string, Answer>([
      ['ci-eye', 'no'],
      ['ci-kidney', 'no'],
      ['ci-stroke', 'yes'],
    ]);
    expect([...answersFrom(['ci-kidney'], before)]).to.deep.equal([
      ['ci-eye', 'no'],
      ['ci-kidney', 'yes'],
    ]);
  });

  for (const entries of [null, undefined, '', 'ci-stroke', 0, {}, [null], [undefined, 7]]) {
    it(`are none where what is given is no list of ids: ${JSON.stringify(entries)}`, () => {
      expect([...answersFrom(entries, new Map([['ci-stroke', 'yes']]))]).to.deep.equal([]);
    });
  }
});
