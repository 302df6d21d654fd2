import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {saidIn, snapshot} from '../accessibility-tree.js';
import {show} from './summary.js';

describe('<treatment-summary> to a screen reader', () => {
  afterEach(() => setViewport({width: 1280, height: 720}));

  for (const width of [1280, 320]) {
    it(`is headings, and a list whose pairs are one entry each, ${width} px wide`, async () => {
      await setViewport({width, height: 800});
      await show();
      const nodes = await snapshot();
      const names = (role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);
      expect(names('heading')).to.deep.equal([
        'Ketamine for pain, in short',
        'What it is',
        'What trials found, and harm',
        'Not known',
        'What else there is',
        'Time and money',
        'The choice is yours',
        'Who made this',
        'You may have read',
      ]);
      const entries = nodes.filter(({role}) => role === 'listitem').map(saidIn);
      const crps = entries.find((said) => said.startsWith('CRPS'));
      expect(crps).to.equal(
        'CRPS, 1 trial: less pain until about week 11. It did not help people do more. In that trial 76 in 100 had effects on the mind, 18 with placebo. 1 source: CRPS, 1 trial: less pain until about week 11. It did not…',
      );
    });
  }
});
