import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {PropertyValues, ReactiveElement} from 'lit';
import '../../src/es.js';
import '../../src/index.js';

const tags = ['side-effects', 'contraindications', 'routes', 'relief-duration'] as const;

/** A page with all four elements, in English. */
async function page() {
  const place = await fixture<HTMLElement>(html`
    <div lang="en">
      <treatment-side-effects></treatment-side-effects>
      <treatment-contraindications></treatment-contraindications>
      <treatment-routes></treatment-routes>
      <treatment-relief-duration></treatment-relief-duration>
    </div>
  `);
  await aTimeout(50);
  const [sideEffects, contraindications, routes, reliefDuration] = tags.map((tag) =>
    place.querySelector<ReactiveElement>(`treatment-${tag}`),
  ) as [ReactiveElement, ReactiveElement, ReactiveElement, ReactiveElement];
  return {place, sideEffects, contraindications, routes, reliefDuration};
}

const base = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
const heading = (element: Element) => element.shadowRoot!.querySelector('[part=heading]')!.textContent.trim();
const part = <Part extends Element>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<Part>(selector)!;

/** How often an element renders while something is done. */
async function updates(element: ReactiveElement, act: () => void): Promise<number> {
  let count = 0;
  const watched = element as ReactiveElement & {update(changed: PropertyValues): void};
  const update = watched.update.bind(element);
  watched.update = (changed) => {
    count++;
    update(changed);
  };
  act();
  await aTimeout(50);
  Reflect.deleteProperty(watched, 'update');
  return count;
}

describe('all four elements', () => {
  for (const lang of ['es', 'es-MX', 'es-419', 'ES-us', 'es_ES']) {
    it(`speak Spanish, also where a country is named with it: ${lang}`, async () => {
      const {place} = await page();
      place.lang = lang;
      await aTimeout(50);
      for (const tag of tags) {
        const element = place.querySelector(`treatment-${tag}`)!;
        expect(base(element).lang, `${tag} ${lang}`).to.equal('es');
        expect(base(element).textContent, `${tag} ${lang}`).to.contain(
          'Ningún profesional de la salud que hable español',
        );
      }
    });
  }

  it('follow the language of the page itself', async () => {
    const {place, routes} = await page();
    place.removeAttribute('lang');
    const {lang} = document.documentElement;
    document.documentElement.lang = 'es';
    await aTimeout(50);
    expect(heading(routes)).to.equal('Formas de dar la ketamina');
    document.documentElement.lang = lang;
    await aTimeout(50);
    expect(heading(routes)).to.equal('Ways ketamine can be given');
  });

  for (const [index, tag] of tags.entries()) {
    it(`change language in one update: ${tag}`, async () => {
      const {place} = await page();
      const element = place.querySelectorAll<ReactiveElement>(':scope > *')[index]!;
      await aTimeout(50); // the ways look whether there is room for more than two
      expect(await updates(element, () => (place.lang = 'es'))).to.equal(1);
      expect(base(element).lang).to.equal('es');
      expect(await updates(element, () => (element.lang = 'en'))).to.equal(1);
      expect(base(element).lang).to.equal('en');
    });
  }

  it('keep what is open, ticked and chosen, and where the reader is', async () => {
    const {place, sideEffects, contraindications, routes, reliefDuration} = await page();

    part<HTMLInputElement>(sideEffects, 'input[value=weeks]').click();
    part<HTMLDetailsElement>(sideEffects, '#se-bladder').open = true;
    part<HTMLInputElement>(contraindications, '#ci-stroke input').click();
    part<HTMLInputElement>(contraindications, '#ci-liver input').click();
    part<HTMLInputElement>(routes, '.way input[value=rt-oral]').click();
    const select = part<HTMLSelectElement>(reliefDuration, 'select');
    select.value = 'crps';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    const summary = part<HTMLElement>(reliefDuration, 'details summary');
    (summary.parentElement as HTMLDetailsElement).open = true;
    summary.focus();
    await aTimeout(50);

    place.lang = 'es';
    await aTimeout(50);

    expect(part<HTMLInputElement>(sideEffects, 'input[value=weeks]').checked).to.be.true;
    expect(part<HTMLDetailsElement>(sideEffects, '#se-bladder').open).to.be.true;
    expect(part(sideEffects, '#se-bladder summary').textContent).to.contain('Dolor en la vejiga');
    expect(part<HTMLInputElement>(contraindications, '#ci-stroke input').checked).to.be.true;
    expect(part<HTMLInputElement>(contraindications, '#ci-liver input').checked).to.be.true;
    expect(part(contraindications, '[part~=count]').textContent.trim()).to.equal('2 temas para hablar');
    expect(part(contraindications, '[part=list]').textContent).to.contain(
      'He tenido un ataque o derrame cerebral, una embolia cerebral, o un sangrado en el cerebro',
    );
    expect(part<HTMLInputElement>(routes, '.way input[value=rt-oral]').checked).to.be.true;
    expect(part<HTMLSelectElement>(reliefDuration, 'select').value).to.equal('crps');
    expect(part(reliefDuration, '[part=answer]').textContent).to.contain('SDRC');
    expect((summary.parentElement as HTMLDetailsElement).open).to.be.true;
    expect(reliefDuration.shadowRoot!.activeElement).to.equal(summary);
  });
});
