import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {RoutesElement} from '../../../src/classes.js';
import {examples} from '../../examples/routes.js';
import {snapshot, type Node as TreeNode} from '../accessibility-tree.js';
import {accessible, compare, onPhone, part, parts, show} from './routes.js';

describe('<treatment-routes>', () => {
  beforeEach(() => setViewport({width: 1280, height: 720}));

  describe('to a screen reader', () => {
    /** What of the table is read: the cells of each row, its head among them. */
    const read = (element: RoutesElement) =>
      parts<HTMLTableRowElement>(element, 'tr:not([aria-hidden])').map((one) =>
        [...one.cells]
          .filter((each) => !each.hasAttribute('aria-hidden'))
          .map((each) => each.getAttribute('role')),
      );

    it('is a table with heads for columns and rows, named once', async () => {
      const element = await show();
      expect(await accessible('heading')).to.deep.equal([
        'Ways ketamine can be given',
        'Not having ketamine',
      ]);
      expect(await accessible('checkbox')).to.be.empty;
      expect(part(element, 'table').hasAttribute('aria-labelledby')).to.be.false;
      expect(part(element, '#row-where > th').getAttribute('aria-label')).to.equal('Where');
      expect(read(element)).to.deep.equal([
        Array<unknown>(8).fill('columnheader'),
        ...Array<unknown>(12).fill(['rowheader', ...Array<unknown>(7).fill('cell')]),
      ]);
    });

    it('reads a row as its question and an answer for each way', async () => {
      await show(html`<treatment-routes routes="rt-iv rt-nasal rt-oral"></treatment-routes>`);
      const rows = (await snapshot()).filter(({role}) => role === 'row');
      const namesOf = ({children = []}: TreeNode) => children.map(({name}) => name.trim());
      expect(namesOf(rows[0]!)).to.deep.equal([
        'What to compare',
        'Drip into a vein (IV infusion)',
        'Ketamine nasal spray made by a pharmacy (compounded)',
        'Swallowed (liquid or capsule)',
      ]);
      const warning =
        'The FDA warns that home use adds danger, because no health care provider is there to watch you.';
      expect(namesOf(rows[2]!)).to.deep.equal([
        'Where',
        'In a clinic or hospital only.',
        `It should be in a place where you are watched. ${warning}`,
        `At home. ${warning}`,
      ]);
    });

    it('reads each way of a phone as a box with its name, and the answer behind it', async () => {
      await onPhone(examples.offered.render());
      const nodes = await snapshot();
      const box = nodes.findIndex(({role}) => role === 'checkbox');
      const heard = nodes.slice(box).filter(({role}) => role === 'checkbox' || role === 'StaticText');
      expect(heard.slice(0, 3).map(({name}) => name.trim())).to.deep.equal([
        'Drip into a vein Offered here',
        'Drip into a vein',
        'Offered here',
      ]);
      expect(heard[3]!.name.trim()).to.equal('In a clinic or hospital only.');
    });

    it('has no landmarks', async () => {
      const landmarks = 'main, nav, header, footer, aside, section, [role="region"]';
      expect(parts(await show(), landmarks)).to.be.empty;
    });

    it('is a question, boxes and, compared, three columns in a narrow place', async () => {
      const element = await onPhone();
      expect(await accessible('combobox')).to.deep.equal(['Show for all ways']);
      expect(await accessible('checkbox')).to.include('Drip into a vein');
      await compare(element);
      expect(await accessible('combobox')).to.include.members(['First way', 'Second way']);
      expect(read(element)).to.deep.equal([
        Array<unknown>(3).fill('columnheader'),
        ...Array<unknown>(12).fill(['rowheader', 'cell', 'cell']),
      ]);
    });

    it('does not read the name of the way again with each answer', async () => {
      await show(html`<treatment-routes routes="rt-im"></treatment-routes>`);
      const texts = await accessible('StaticText');
      expect(texts.filter((text) => text.includes('Shot into a muscle'))).to.deep.equal([
        'Shot into a muscle (IM)',
      ]);
    });
  });
});
