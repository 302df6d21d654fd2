import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {GuideElement} from '../../../src/classes.js';
import {examples} from '../../examples/routes.js';
import {
  all,
  cell,
  columns,
  compare,
  mark,
  marked,
  more,
  onPhone,
  part,
  parts,
  settled,
  show,
  words,
} from './routes.js';

describe('<treatment-routes>', () => {
  beforeEach(() => setViewport({width: 1280, height: 720}));

  describe('when a clinic offers some of the ways', () => {
    it('says so at the head of their columns, by the clinic’s name', async () => {
      const element = await show(examples.offered.render());
      const marks = parts(element, 'th [part="offered"]');
      expect(marks.map((one) => one.closest('th')!.id)).to.deep.equal(['rt-iv', 'rt-esketamine']);
      expect(words(marks[0]!)).to.equal('Offered at Harbor Pain Clinic');
    });

    it('keeps the order of the ways', async () => {
      expect(columns(await show(examples.offered.render()))).to.deep.equal(all);
    });

    it('compares those first where there is room for two', async () => {
      const element = await onPhone(examples.offered.render());
      expect(marked(element)).to.deep.equal(['rt-iv', 'rt-esketamine']);
      await compare(element);
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-esketamine']);
    });

    it('marks what the clinic reworded, and says what it hides', async () => {
      const element = await show(examples.reworded.render());
      await waitUntil(() => columns(element).length > 0, 'the clinic’s changes are checked');
      await settled(element);
      expect(columns(element)).to.deep.equal(['rt-im', 'rt-iv', ...all.slice(3)]);
      expect(words(part(element, '#rt-iv'))).to.equal('Drip with us Edited by this clinic');
      const visit = cell(element, 'How long a visit takes', 'rt-iv');
      expect(words(visit)).to.contain('takes an afternoon. Edited by this clinic');
      expect(visit.querySelector('.numbers')).to.be.null;
      expect(words(element.shadowRoot!)).to.contain('1 entry is not shown');
    });
  });

  describe('when the clinic’s settings change', () => {
    it('keeps what the reader marked and opened', async () => {
      const element = await show(examples.offered.render());
      await mark(element, 'rt-im');
      await more(element, 'session');
      element.closest<GuideElement>('treatment-guide')!.setAttribute('offered-routes', 'rt-oral');
      await waitUntil(() => part(element, '#rt-oral [part="offered"]'));
      expect(marked(element)).to.deep.equal(['rt-im', 'rt-esketamine']);
      expect(part(element, 'tbody .more[data-row="session"]').getAttribute('aria-expanded')).to.equal('true');
    });
  });
});
