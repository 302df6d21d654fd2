import {expect, html} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import {resolve} from '../../content/resolve-all.js';
import {en} from '../../../src/locales/en.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {examples} from '../../examples/routes.js';
import {cell, part, parts, settled, show, showPage} from './routes.js';

describe('<treatment-routes>', () => {
  beforeEach(() => setViewport({width: 1280, height: 720}));
  afterEach(() => executeServerCommand('emulate-forced-colors', 'none'));

  describe('accessibility of the examples', () => {
    const rtl = resolve({treatment: ketamine, messages: {...en, dir: 'rtl'}});
    // As on every page, a link of the page's own comes first: axe takes the links before it for skip links.
    const page = (example: TemplateResult, colors: string) => html`
      <div style=${colors}><a href="https://clinic.example" style="color: inherit">Harbor</a>${example}</div>
    `;
    const light = 'color: #1d2b33; background: #fff';
    const dark = 'color: #e8eef0; background: #14212a';

    for (const [name, {render}] of Object.entries(examples)) {
      it(`holds for ${name} on a light page`, async () => {
        await expect((await showPage(page(render(), light))).page).to.be.accessible();
      });

      it(`holds for ${name} on a dark page`, async () => {
        await expect((await showPage(page(render(), dark))).page).to.be.accessible();
      });

      it(`holds for ${name} in forced colors`, async () => {
        await executeServerCommand('emulate-forced-colors', 'active');
        const shown = await showPage(page(render(), light));
        await expect(shown.page).to.be.accessible();
      });

      it(`holds for ${name} from right to left`, async () => {
        const shown = await showPage(page(render(), light));
        if (part(shown.element, 'table')) shown.element.content = rtl;
        await settled(shown.element);
        await expect(shown.page).to.be.accessible();
      });
    }

    it('lets rows begin at the right, and bars grow from there', async () => {
      const element = await show(
        html`<div dir="rtl" style="inline-size: 1200px">
          <treatment-routes .content=${rtl}></treatment-routes>
        </div>`,
      );
      const [first, second] = parts(element, '[part="route"]').map((one) => one.getBoundingClientRect());
      expect(first!.left).to.be.greaterThan(second!.left);
      const bar = cell(element, 'How much reaches the blood', 'rt-esketamine').querySelector('.from')!;
      const scale = bar.parentElement!.getBoundingClientRect();
      expect(bar.getBoundingClientRect().right).to.be.closeTo(scale.right, 1);
    });
  });

  describe('in forced colors', () => {
    it('still draws the bars and the edge of a warning', async () => {
      await executeServerCommand('emulate-forced-colors', 'active');
      const element = await show();
      const bar = getComputedStyle(part(element, '.from'));
      const warning = getComputedStyle(part(element, '[part="warning"]'));
      expect(bar.stroke).not.to.equal('none');
      expect(warning.borderInlineStartStyle).to.equal('solid');
    });
  });
});
