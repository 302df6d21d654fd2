import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nodesOf, saidIn, wholeTree} from '../accessibility-tree.js';
import {show} from './visit.js';

describe('<treatment-visit> to a screen reader', () => {
  afterEach(() => setViewport({width: 1280, height: 720}));

  for (const width of [1280, 320]) {
    it(`is headings for each part of the day, rows that open by their label, and what is open read out, ${width} px wide`, async () => {
      await setViewport({width, height: 800});
      await show();
      const tree = await wholeTree();
      const names = (role: string) =>
        nodesOf(tree)
          .filter((node) => node.role === role)
          .map(({name}) => name);
      expect(names('heading')).to.include.members([
        'The day of treatment',
        'Before',
        'During',
        'After',
        'Later',
        'Questions to ask',
      ]);
      expect(names('DisclosureTriangle')).to.include.members([
        'Food and drink',
        'Can it be stopped?',
        'Alcohol',
      ]);
      const said = saidIn(tree);
      expect(said).to.include(
        'Driving Do not drive for at least 24 hours, and until you have slept for a night.',
      );
      expect(said).to.include('a person who cannot be woken');
    });
  }
});
