import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {SideEffectsElement} from '../../src/classes.js';
import '../../src/relief-duration.js';
import '../../src/side-effects.js';
import {words} from '../elements/shadow.js';
import {tea} from '../content/small-treatment.js';

const provenance = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.provenance')!;
const numbers = (element: Element) =>
  [...provenance(element).querySelectorAll<HTMLLIElement>('.sources li')].map(({value}) => value);

describe('a page that is printed', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await aTimeout(0);
  });

  const print = async () => {
    dispatchEvent(new Event('beforeprint'));
    await aTimeout(0);
  };

  it('lists each source once, under the last element', async () => {
    const page = await fixture(html`
      <div>
        <treatment-relief-duration></treatment-relief-duration>
        <treatment-side-effects></treatment-side-effects>
      </div>
    `);
    const [first, last] = [...page.children];
    const own = new Set([...numbers(first!), ...numbers(last!)]);
    await print();
    expect(provenance(first!).hasAttribute('data-elsewhere')).to.be.true;
    expect(provenance(last!).hasAttribute('data-elsewhere')).to.be.false;
    expect(numbers(last!)).to.deep.equal([...own].sort((a, b) => a - b));
  });

  it('explains the words of each element, and says how its texts were made, under the last one', async () => {
    const page = await fixture(html`
      <div>
        <treatment-side-effects></treatment-side-effects>
        <treatment-relief-duration></treatment-relief-duration>
      </div>
    `);
    const [first, last] = [...page.children];
    const said = (element: Element) =>
      [...provenance(element).querySelectorAll('dd, [part=remarks] li, :scope > p')].map((one) =>
        words(one).replace(/[\d, ]+$/, ''),
      );
    const all = new Set([...said(first!), ...said(last!)]);
    expect(all.size).to.be.above(said(last!).length);
    await print();
    expect(provenance(first!).hasAttribute('data-elsewhere')).to.be.true;
    expect(said(last!)).to.have.members([...all]);
  });

  it('is on the screen again as it was', async () => {
    const page = await fixture(html`
      <div>
        <treatment-side-effects></treatment-side-effects><treatment-side-effects></treatment-side-effects>
      </div>
    `);
    const before = [...page.children].map(numbers);
    await print();
    dispatchEvent(new Event('afterprint'));
    await aTimeout(0);
    expect([...page.children].map(numbers)).to.deep.equal(before);
    expect([...page.children].some((one) => provenance(one).hasAttribute('data-elsewhere'))).to.be.false;
  });

  it('leaves an element that stands alone its own list', async () => {
    const element = await fixture<SideEffectsElement>(
      html`<treatment-side-effects></treatment-side-effects>`,
    );
    const before = numbers(element);
    await print();
    expect(numbers(element)).to.deep.equal(before);
    expect(element.printed).to.be.undefined;
  });

  it('keeps two lists where two clinics give one number to two sources', async () => {
    const coffee = (citation: string) => ({
      treatment: {
        ...tea,
        facts: {
          ...tea.facts,
          id: 'coffee',
          sources: tea.facts.sources.map((source) => ({...source, citation: `${citation} ${source.id}`})),
        },
      },
    });
    const guide = (citation: string) => `<treatment-guide>
      <script type="application/json">${JSON.stringify(coffee(citation))}</script>
      <treatment-side-effects></treatment-side-effects><treatment-side-effects></treatment-side-effects>
    </treatment-guide>`;
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = guide('First study,') + guide('Other study,');
    const all = [...page.querySelectorAll('treatment-side-effects')];
    await waitUntil(() => all.every((one) => one.shadowRoot?.querySelector('.sources li')));
    await print();
    const studies = all.map((one) => [
      ...new Set(
        (one.printed?.sources ?? []).flatMap(({citation}) => /^(\w+) study,/.exec(citation)?.[1] ?? []),
      ),
    ]);
    expect(studies).to.deep.equal([[], ['First'], [], ['Other']]);
  });

  it('passes over an element that shows nothing', async () => {
    const page = await fixture(html`
      <div>
        <treatment-side-effects></treatment-side-effects>
        <treatment-guide><treatment-side-effects treatment="none">x</treatment-side-effects></treatment-guide>
      </div>
    `);
    await print();
    expect(provenance(page.firstElementChild!).hasAttribute('data-elsewhere')).to.be.false;
  });
});
