import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {TreatmentToggleEvent} from '../../../src/classes.js';
import {installLanguage} from '../../../src/page/installed.js';
import {es} from '../../../src/locales/es.js';
import {es as ketamineInSpanish} from '../../../src/treatments/ketamine/es.js';
import {examples} from '../../examples/visit.js';
import {entry, has, isVisible, part, parts, show, words} from './visit.js';

const alwaysOpen = ['vi-next-dose', 'vi-drive', 'vi-emergency', 'vi-mood'];

describe('the time line of <treatment-visit>', () => {
  it('is before, during, after and later, the answer of each first', async () => {
    const element = await show();
    const phases = parts(element, '[part="phase"]');
    expect(phases.map((phase) => words(phase.querySelector('[part="subheading"]')!))).to.deep.equal([
      'Before',
      'During',
      'After',
      'Later',
    ]);
    for (const phase of phases) {
      const [, answer] = phase.children;
      expect(answer!.getAttribute('part')).to.equal('phase-answer');
      expect(answer!.querySelector('[part="citation"]') !== null).to.be.true;
    }
    expect(words(part(element, '[part="phase-answer"]'))).to.match(
      /^Ask what to eat, drink and take that day/,
    );
  });

  it('has a row for each short entry, and the others behind one fold a phase', async () => {
    const element = await show();
    const rows = parts(element, '.phase > .rows > details:not(.more)');
    expect(rows).to.have.length(26);
    for (const row of rows) {
      expect(isVisible(row.querySelector('summary')!), row.id).to.be.true;
      expect(isVisible(row.querySelector('.body p')!), row.id).to.be.false;
    }
    expect(parts(element, '[part="more"]').map(words)).to.deep.equal([
      '8 more',
      '5 more',
      '3 more',
      '5 more',
    ]);
    expect(parts(element, '[part="more"]').map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      '8 more: Before',
      '5 more: During',
      '3 more: After',
      '5 more: Later',
    ]);
  });

  it('keeps open what keeps a reader safe', async () => {
    const element = await show();
    for (const id of alwaysOpen) {
      expect(entry(element, id).closest('details') === null, id).to.be.true;
      expect(isVisible(entry(element, id).querySelector('p:last-child')!), id).to.be.true;
    }
    expect(words(entry(element, 'vi-drive'))).to.contain(
      'at least 24 hours, and until you have slept for a night',
    );
    expect(entry(element, 'vi-emergency').querySelectorAll('li')).to.have.length(10);
    const always = part(element, '[part="always"]');
    expect(words(always)).to.contain('Do not stop opioids').and.to.contain('general information');
    expect(isVisible(always)).to.be.true;
  });

  it('opens the sources of an entry by one control', async () => {
    const element = await show();
    for (const one of parts(element, '[part="item"]'))
      expect(one.querySelectorAll('[part="citation"]').length, one.id).to.equal(1);
  });

  it('shows the phases that a page names, and what is always open', async () => {
    const element = await show(examples.before.render());
    expect(parts(element, '[part="phase"] > [part="subheading"]').map(words)).to.deep.equal([
      'Before',
      'After',
    ]);
    const after = parts(element, '[part="phase"]')[1]!;
    expect([...after.querySelectorAll('[part="item"]')].map(({id}) => id)).to.deep.equal(alwaysOpen);
    expect(has(element, '[part="questions"]')).to.be.false;
    expect(element.toText()).to.contain('Do not drive').and.not.to.contain('Liver checks');
  });

  it('tells of a phase that does not exist, once, and shows all', async () => {
    const told: string[] = [];
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.addEventListener('treatment-error', ({path}) => told.push(path));
    const element = document.createElement('treatment-visit');
    element.setAttribute('phases', 'yesterday');
    place.append(element);
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(told).to.deep.equal(['phases']);
    expect(parts(element, '[part="phase"]')).to.have.length(4);
  });
});

describe('what a reader opens in <treatment-visit>', () => {
  it('is told to the page, and nothing that code opens', async () => {
    const element = await show();
    const told: unknown[] = [];
    element.addEventListener('treatment-toggle', ({itemId, open}: TreatmentToggleEvent) =>
      told.push([itemId, open]),
    );
    entry(element, 'vi-food').querySelector('summary')!.click();
    entry(element, 'vi-food').querySelector('summary')!.click();
    (entry(element, 'vi-liver') as HTMLDetailsElement).open = true;
    part(element, '[part="more"]').click();
    part(element, '[part="ask"] > summary').click();
    await element.updateComplete;
    expect(told).to.deep.equal([
      ['vi-food', true],
      ['vi-food', false],
    ]);
  });

  it('stays open when the element renders again', async () => {
    const element = await show(html`<treatment-guide><treatment-visit></treatment-visit></treatment-guide>`);
    entry(element, 'vi-food').querySelector('summary')!.click();
    element.parentElement!.setAttribute('clinic-name', 'Harbor Pain Clinic');
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect((entry(element, 'vi-food') as HTMLDetailsElement).open).to.be.true;
  });

  for (const id of ['vi-drive', 'vi-food', 'vi-consent', 'qu-price'])
    it(`is opened and focused by a link to #${id}`, async () => {
      const element = await show();
      location.hash = id;
      await new Promise((done) => setTimeout(done, 60));
      const there = entry(element, id);
      expect(isVisible(there.querySelector('p')!)).to.be.true;
      expect(there.contains(element.shadowRoot!.activeElement)).to.be.true;
      history.replaceState(null, '', location.pathname + location.search);
    });
});

describe('where clinics differ, <treatment-visit>', () => {
  it('gives the way to ask, where the page names the clinic’s phone', async () => {
    const element = await show(examples.clinic.render());
    const calls = parts(element, '[part="call"]') as HTMLAnchorElement[];
    expect(calls.map((call) => call.closest('[part="item"]')!.id)).to.deep.equal([
      'vi-food',
      'vi-medicine-day',
      'vi-call-clinic',
    ]);
    for (const call of calls) {
      expect(call.getAttribute('href')).to.equal('tel:+15550100142');
      expect(words(call)).to.equal('Call Harbor Pain Clinic: +1 555 010 0142');
    }
    expect(has(await show(), '[part="call"]')).to.be.false;
  });

  it('shows the clinic’s own rule, open and marked, beside our text', async () => {
    const element = await show(examples.ownRule.render());
    const food = entry(element, 'vi-food') as HTMLDetailsElement;
    expect(food.open).to.be.true;
    expect(words(part(element, '#vi-food [part="rule"]'))).to.equal(
      'Eat a light meal up to 6 hours before. Drink water up to 2 hours before. Added by this clinic',
    );
    expect(words(food)).to.contain('Rules differ.');
    expect(element.toText()).to.contain('Drink water up to 2 hours before. (Added by this clinic)');
    expect(words(entry(element, 'vi-medicine-day'))).to.contain('Do not stop opioids');
  });
});

describe('the first screen of <treatment-visit>', () => {
  before(() => {
    installLanguage(es, {ketamine: ketamineInSpanish});
    return setViewport({width: 360, height: 740});
  });
  after(() => setViewport({width: 1280, height: 720}));

  /** As the demo page sets it. */
  const asOnTheDemo = "font: 17px/1.6 'Liberation Sans', Arial, sans-serif; inline-size: 320px";

  for (const lang of ['en', 'es'])
    it(`has the answer, whom to call, the choice and the first rows, in ${lang}`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div lang=${lang} style=${asOnTheDemo}>
          <treatment-guide region="US"><treatment-visit></treatment-visit></treatment-guide>
        </div>`,
      );
      const element = place.querySelector('treatment-visit')!;
      await element.updateComplete;
      const {top} = element.getBoundingClientRect();
      const endOf = (selector: string) => part(element, selector).getBoundingClientRect().bottom - top;
      const lead = words(part(element, '[part="lead"]')).replace(/\d+ (?:sources|fuentes).*/, '');
      expect(lead.split(' ').length).to.be.at.most(70);
      for (const selector of ['[part="lead"]', '[part="seek-help"]', '[part="jump"]', '#vi-food'])
        expect(endOf(selector), selector).to.be.at.most(740);
    });

  it('is the beginning of 3,200 px, with everything closed', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style=${asOnTheDemo}>
        <treatment-guide region="US" clinic-name="Harbor Pain Clinic" clinic-phone="+1 555 010 0142"
          ><treatment-visit></treatment-visit
        ></treatment-guide>
      </div>`,
    );
    const element = place.querySelector('treatment-visit')!;
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.be.at.most(3200);
  });

  it('never makes the page scroll sideways', async () => {
    await setViewport({width: 320, height: 740});
    const place = await fixture<HTMLElement>(
      html`<div lang="es" style="inline-size: 288px; overflow: auto">
        <treatment-visit></treatment-visit>
      </div>`,
    );
    await (place.firstElementChild as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    expect(place.scrollWidth).to.be.at.most(288);
  });
});

describe('<treatment-visit> on paper', () => {
  before(() => emulateMedia({media: 'print'}));
  after(() => emulateMedia({media: 'screen'}));

  it('has all of its entries open', async () => {
    const element = await show();
    for (const one of parts(element, '[part="item"]'))
      expect(isVisible(one.querySelector('.body p, :scope > p:last-of-type')!), one.id).to.be.true;
  });
});

describe('every example of <treatment-visit>', () => {
  for (const [name, {render}] of Object.entries(examples))
    it(`is accessible: ${name}`, async () => {
      const page = await fixture<HTMLElement>(html`<div>${render()}</div>`);
      await new Promise((done) => setTimeout(done, 50));
      await expect(page).to.be.accessible();
      for (const details of page.querySelector('treatment-visit')!.shadowRoot!.querySelectorAll('details'))
        details.open = true;
      await expect(page).to.be.accessible();
    });
});
