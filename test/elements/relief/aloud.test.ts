import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {examples} from '../../examples/relief-duration.js';
import {everyExampleIsAccessible} from '../every-example.js';
import {parts, show, showOf, snapshot} from './relief.js';

describe('<treatment-relief-duration> to a screen reader', () => {
  afterEach(() => setViewport({width: 1280, height: 720}));

  for (const width of [1280, 320]) {
    it(`is a table whose row makes sense aloud, ${width} px wide`, async () => {
      await setViewport({width, height: 800});
      await showOf('spinal-cord-injury');
      const nodes = await snapshot();
      const names = (role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);
      expect(names('table')).to.deep.equal(['What studies found, by time']);
      expect(names('columnheader')).to.deep.equal(['Study or review', 'What it found']);
      // Nine studies, and the head of those without a comparison group.
      expect(names('rowheader')).to.have.length(10);
      const [, row] = nodes.filter(({role}) => role === 'row');
      const study = 'Nerve pain after a spinal cord injury: a drip each day for 7 days';
      const found =
        'Less pain than with placebo from days to weeks 1–2; no clear difference in weeks 3–5. 40 people · guideline 2018: weak evidence';
      const [head, cell] = row!.children!.map(({name}) => name.trim());
      expect(head).to.equal(study);
      // The line that opens the row is named with the study.
      expect(cell).to.equal(`${study}. ${found}`);
      expect(names('DisclosureTriangle')).to.include(`${study}. ${found}`);
    });
  }

  it('says with each study the harm that it counted, also where only the line that opens it is read', async () => {
    await show();
    const names = (await snapshot()).filter(({role}) => role === 'DisclosureTriangle').map(({name}) => name);
    const crps = names.find((name) => name.startsWith('CRPS: drip over about 4 days'));
    expect(crps).to.match(
      /Less pain than with placebo .* Side effects: Effects on the mind during the drip: 76 in 100/,
    );
  });

  it('says nowhere that something was not measured but in the key', async () => {
    await show();
    const said = (await snapshot()).filter(({name}) => /not measured/.test(name));
    expect(said).not.to.be.empty;
    for (const {role} of said.filter((one) => one.role !== 'InlineTextBox'))
      expect(role).to.be.oneOf(['listitem', 'list', 'StaticText', 'generic', 'none']);
  });

  it('is headings, a named choice and an answer', async () => {
    await show();
    const nodes = await snapshot();
    const names = (role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);
    expect(names('heading')).to.deep.equal([
      'How long does pain relief last?',
      'What studies found, by time',
      'What may change how long it lasts (8)',
      'What to do while relief lasts (4)',
    ]);
    expect(names('combobox')).to.deep.equal(['Kind of pain']);
  });

  it('leaves out what the choice hides', async () => {
    await showOf('cancer-pain');
    const nodes = await snapshot();
    const rows = nodes.filter(({role}) => role === 'rowheader').map(({name}) => name);
    // Eight studies, and the head of those without a comparison group.
    expect(rows).to.have.length(9);
    expect(nodes.filter(({role}) => role === 'row')).to.have.length(1 + 9);
    expect(rows[0]).to.match(/^Cancer pain/);
    expect(rows.some((name) => name.startsWith('Fibromyalgia'))).to.be.false;
  });

  it('has no landmark inside', async () => {
    const element = await show();
    expect(parts(element, 'main, nav, header, footer, aside, section, [role="region"]')).to.be.empty;
  });

  it('has no two disclosures of the same name', async () => {
    await show();
    const names = (await snapshot()).filter(({role}) => role === 'DisclosureTriangle').map(({name}) => name);
    expect(names.length).to.be.above(20);
    expect(new Set(names).size).to.equal(names.length);
  });

  describe('is accessible', () => {
    everyExampleIsAccessible(examples);

    it('with every row opened', async () => {
      const element = await show();
      for (const details of parts(element, 'details') as HTMLDetailsElement[]) details.open = true;
      await expect(element).to.be.accessible();
    });
  });
});
