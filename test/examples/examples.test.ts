import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {ketamine, parse} from '../../src/classes.js';
import {examples} from './guide.js';
import content from './readme/content.json' with {type: 'json'};

const words = (node: Node) => node.textContent!.replace(/\s+/g, ' ');
const shown = (page: Element) =>
  [...page.querySelectorAll('treatment-side-effects')].map(({shadowRoot}) => words(shadowRoot!)).join(' ');

/** Draws an example as a page shows it, and waits until its elements have what their guide says. */
async function show({render}: (typeof examples)[keyof typeof examples], ground = 'light') {
  const colors =
    ground === 'dark' ? 'color: #e8eef0; background: #14212a' : 'color: #1d2b33; background: #fff';
  const page = await fixture(
    html`<div style=${colors} dir=${ground === 'rtl' ? 'rtl' : 'ltr'}>${render()}</div>`,
  );
  await aTimeout(0);
  return page;
}

describe('the content file of the README and the guides', () => {
  it('is one that ketamine takes as it stands', () => {
    expect(parse(content, {treatment: ketamine})).to.deep.equal(content);
  });

  it('shows every kind of change that a clinic can make', () => {
    expect(Object.keys(content.overrides)).to.have.members(['lang', 'hide', 'order', 'reword', 'add']);
    expect(Object.keys(content.overrides.add)).to.have.members([
      'sideEffects',
      'checklist',
      'upkeep',
      'alternatives',
      'price',
    ]);
  });
});

describe('the examples of <treatment-guide>', () => {
  for (const [name, example] of Object.entries(examples)) {
    for (const ground of ['light', 'dark', 'rtl', 'forced colors']) {
      it(`are accessible: ${name}, ${ground}`, async () => {
        await executeServerCommand('emulate-forced-colors', ground === 'forced colors' ? 'active' : 'none');
        await expect(await show(example, ground)).to.be.accessible();
        await executeServerCommand('emulate-forced-colors', 'none');
      });
    }
  }

  it('name the clinic, its number, and its interest', async () => {
    const text = shown(await show(examples.clinic));
    expect(text).to.contain('Call Harbor Pain Clinic: +1 555 010 0142');
    expect(text).to.contain('Harbor Pain Clinic offers this treatment.');
  });

  it('show the numbers of another country', async () => {
    const text = shown(await show(examples.elsewhere));
    expect(text).to.contain('Call 111').and.to.contain('1737');
    // As a number of its own: those of sources can stand side by side.
    expect(text).not.to.match(/(?<!\d)911(?!\d)/);
  });

  it('keep two clinics on one page apart', async () => {
    const [harbor, hilltop] = (await show(examples.twoClinics)).querySelectorAll('treatment-side-effects');
    expect(words(harbor!.shadowRoot!)).to.contain('Harbor Pain Clinic').and.not.to.contain('Hilltop');
    expect(words(hilltop!.shadowRoot!)).to.contain('Hilltop Pain Clinic').and.not.to.contain('Harbor');
  });

  it('say who reviewed the page for the clinic, and that nobody reviewed our text', async () => {
    const text = shown(await show(examples.reviewed));
    expect(text).to.contain('reviewed by (the reviewer’s name and title) on November 22, 2026');
    expect(text).to.contain('Next check: May 2027');
    expect(text).to.contain('No clinician has reviewed it.');
  });

  it('mark what the clinic changed', async () => {
    const text = shown(await show(examples.ownContent));
    expect(text).to.contain('We keep medicine for it at hand.').and.to.contain('Edited by this clinic');
    expect(text).to.contain('Feeling cold in our room').and.to.contain('Added by this clinic');
  });

  it('keep everything on the page when attributes are wrong', async () => {
    const text = shown(await show(examples.badAttributes));
    expect(text).to.contain('Emergency (US) Call 911').and.to.contain('Feeling sick (nausea)');
    expect(text).not.to.contain('call us');
  });
});
