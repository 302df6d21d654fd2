import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {Example} from '../examples/example.js';

const grounds = ['light', 'dark', 'rtl', 'forced colors'] as const;
const colorsOf = (ground: string) =>
  ground === 'dark' ? 'color: #e8eef0; background: #14212a' : 'color: #1d2b33; background: #fff';

/** A test for each example of an element, on each ground that it may stand on: axe finds nothing. */
export function everyExampleIsAccessible(examples: Readonly<Record<string, Example>>): void {
  for (const [name, {render}] of Object.entries(examples)) {
    for (const ground of grounds) {
      it(`is accessible: ${name}, ${ground}`, async () => {
        await executeServerCommand('emulate-forced-colors', ground === 'forced colors' ? 'active' : 'none');
        const page = await fixture(
          html`<div style=${colorsOf(ground)} dir=${ground === 'rtl' ? 'rtl' : 'ltr'}>${render()}</div>`,
        );
        await aTimeout(0);
        await expect(page).to.be.accessible();
        await executeServerCommand('emulate-forced-colors', 'none');
      });
    }
  }
}
