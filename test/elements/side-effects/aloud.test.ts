import {expect} from '@open-wc/testing';
import {examples} from '../../examples/side-effects.js';
import {readable} from '../accessibility-tree.js';
import {everyExampleIsAccessible} from '../every-example.js';
import {item, show, words} from './side-effects.js';

describe('<treatment-side-effects>', () => {
  describe('to a screen reader', () => {
    it('is a heading, a list of signs, a choice and named rows', async () => {
      const element = await show();
      const nodes = await readable();
      const names = (role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);
      expect(names('heading')).to.deep.equal([
        'Side effects of ketamine',
        'Emergency: get help now for',
        'Tell your care team',
        'Usually mild',
      ]);
      expect(names('radio')).to.deep.equal(['All times', 'During', 'Later', 'Repeated use']);
      expect(names('button')).to.include('10 sources: Emergency: get help now for');
      expect(names('button')).to.include('Open all');
      expect(element.shadowRoot!.querySelectorAll('main, nav, header, footer, aside, [role="region"]')).to.be
        .empty;
    });

    it('reads a row as name, number and who was counted', async () => {
      const element = await show();
      expect(words(item(element, 'se-nausea').querySelector('summary')!)).to.match(
        /^Feeling sick \(nausea\) ?Effects on the stomach: about 12 more in 100 than with placebo \(from 5 to 25 more\) ?Pain trials · very low certainty$/,
      );
    });
  });

  describe('every example', () => {
    everyExampleIsAccessible(examples);
  });
});
