import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {elementNames} from '../../src/content/elements.js';
import type {Overrides} from '../../src/content/schema.js';
import '../../src/index.js';
import type {GuideElement} from '../../src/classes.js';
import {examples as checklist} from '../examples/contraindications.js';
import {examples as guide} from '../examples/guide.js';
import {examples as relief} from '../examples/relief-duration.js';
import {examples as routes} from '../examples/routes.js';
import {examples as sideEffects} from '../examples/side-effects.js';
import {examples as summary} from '../examples/summary.js';
import {examples as visit} from '../examples/visit.js';

const all = Object.entries({checklist, guide, relief, routes, sideEffects, summary, visit}).flatMap(
  ([of, examples]) => Object.entries(examples).map(([name, example]) => [`${of}.${name}`, example] as const),
);

const elementsIn = (page: Element) =>
  elementNames.flatMap((name) => [...page.querySelectorAll(`treatment-${name}`)]);

/** The tags of those that say of themselves that the clinic's hand shows in them. */
const edited = (page: Element) =>
  elementsIn(page)
    .filter((element) => element.matches(':state(edited)'))
    .map(({localName}) => localName);

/** The tags of those in which a reader sees it. */
const marked = (page: Element) =>
  elementsIn(page)
    .filter(({shadowRoot}) => /(?:edited|added) by this clinic/i.test(shadowRoot!.textContent))
    .map(({localName}) => localName);

describe('the state `edited`', () => {
  it('is that of each element of which a reader is told that the clinic changed something', async () => {
    const found = new Set<string>();
    for (const [name, {render}] of all) {
      const page = await fixture<HTMLElement>(html`<div>${render()}</div>`);
      await aTimeout(0);
      expect(edited(page), name).to.deep.equal(marked(page));
      for (const tag of edited(page)) found.add(tag);
    }
    expect([...found]).to.have.members(elementNames.map((name) => `treatment-${name}`));
  });

  it('comes and goes with the change', async () => {
    const hidden: Overrides = {hide: ['se-appetite']};
    const page = await fixture<GuideElement>(
      html`<treatment-guide>
        <treatment-side-effects></treatment-side-effects>
        <treatment-routes></treatment-routes>
      </treatment-guide>`,
    );
    await aTimeout(0);
    expect(edited(page)).to.deep.equal([]);
    for (const [overrides, then] of [
      [hidden, ['treatment-side-effects']],
      [undefined, []],
      [hidden, ['treatment-side-effects']],
    ] as const) {
      page.overrides = overrides;
      await aTimeout(0);
      expect(edited(page)).to.deep.equal(then);
    }
  });
});
