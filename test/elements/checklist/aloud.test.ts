import {expect, html} from '@open-wc/testing';
import {ketamine} from '../../../src/classes.js';
import {resolve} from '../../content/resolve-all.js';
import {en} from '../../../src/locales/en.js';
import {examples} from '../../examples/contraindications.js';
import {everyExampleIsAccessible} from '../every-example.js';
import {box, has, mark, part, parts, readOnly, show, tree, withUnsure, words} from './checklist.js';

describe('<treatment-contraindications>', () => {
  describe('to a screen reader', () => {
    it('is topics with boxes named by their statement alone, each with its own “Why?”', async () => {
      await show();
      const nodes = await tree();
      const boxes = nodes.filter(({role}) => role === 'checkbox');
      expect(boxes).to.have.length(34);
      expect(boxes[2]!.name).to.equal('I have had a stroke or bleeding in the brain');
      expect(nodes.map(({name}) => name)).to.include('Why? I have had a stroke or bleeding in the brain');
      expect(nodes.filter(({role}) => role === 'heading').map(({name}) => name)).to.deep.equal([
        'Before ketamine: what to tell your clinic',
        'Heart, blood pressure and blood vessels 5',
        'Mental health 3',
        'Brain, eyes and nerves 4',
        'Liver, kidneys, bladder and thyroid 4',
        'Pregnancy and breastfeeding 3',
        'Medicines, alcohol and street drugs 8',
        'Reactions in the past 2',
        'About you and the day 5',
        'Nothing marked',
      ]);
    });

    it('is questions with three answers each, each group named and described as the boxes are', async () => {
      const element = await show(withUnsure);
      const nodes = await tree();
      expect(nodes.filter(({role}) => role === 'radio')).to.have.length(102);
      // The tree leaves groups out, so what makes their name and description is looked up here.
      const group = part<HTMLFieldSetElement>(element, 'fieldset#ci-stroke');
      expect(group.getAttribute('role')).to.equal('radiogroup');
      expect(words(group.firstElementChild!)).to.equal('Have you had a stroke or bleeding in the brain?');
      expect(group.firstElementChild!.localName).to.equal('legend');
      expect(group.getAttribute('aria-labelledby')).to.equal(group.firstElementChild!.id);
      expect(group.querySelector('summary')!.getAttribute('aria-label')).to.equal(
        'Why? Have you had a stroke or bleeding in the brain?',
      );
    });

    it('says the new count when something is marked, and only the count', async () => {
      const element = await show();
      const statuses = parts(element, '[role="status"], [role="alert"], [aria-live]');
      await mark(element, 'ci-stroke');
      const after = parts(element, '[role="status"], [role="alert"], [aria-live]');
      expect(
        after.every((one, i) => one === statuses[i]),
        'the same places',
      ).to.be.true;
      // Those of the crisis line and of the buttons have nothing to say.
      expect(after.map(words)).to.deep.equal(['', '1 thing to talk about', '']);
      const nodes = await tree();
      expect(nodes.find(({name}) => name === 'I have had a stroke or bleeding in the brain')).to.deep.include(
        {
          checked: true,
        },
      );
      expect(nodes.filter(({role}) => role === 'button').map(({name}) => name)).to.include.members([
        'Print',
        'Copy',
        'Clear',
      ]);
    });

    it('is a list to read where there is nothing to mark', async () => {
      await show(readOnly);
      const nodes = await tree();
      expect(nodes.filter(({role}) => role === 'checkbox')).to.be.empty;
      expect(nodes.some(({name}) => name === 'I have had a stroke or bleeding in the brain')).to.be.true;
    });

    it('adds no landmark', async () => {
      const element = await show();
      expect(has(element, 'main, nav, header, footer, aside, form, section, [role="region"]')).to.be.false;
    });
  });

  describe('from right to left', () => {
    it('has the box on the right of its statement', async () => {
      const content = resolve({treatment: ketamine, messages: {...en, lang: 'en-x-rtl', dir: 'rtl'}});
      const element = await show(html`
        <treatment-contraindications .content=${content}></treatment-contraindications>
      `);
      await mark(element, 'ci-stroke');
      const {left} = box(element, 'ci-stroke').getBoundingClientRect();
      expect(left).to.be.greaterThan(part(element, '#ci-stroke label span').getBoundingClientRect().left);
      expect(part(element, '#list').getBoundingClientRect().right).to.be.lessThan(
        part(element, '#ci-stroke').getBoundingClientRect().left,
      );
      await expect(element).to.be.accessible();
    });
  });

  describe('every example', () => {
    everyExampleIsAccessible(examples);
  });
});
