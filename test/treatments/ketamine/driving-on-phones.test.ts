import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import '../../../src/es.js';

/** The words that a reader sees. */
function seen(root: ShadowRoot): string {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (nodes.nextNode()) {
    const {parentElement, textContent} = nodes.currentNode;
    if (parentElement?.checkVisibility({visibilityProperty: true})) words.push(textContent!);
  }
  return words.join('').replaceAll(/\s+/g, ' ');
}

describe('the ways on a phone', () => {
  for (const [lang, driving] of [
    ['en', /Do not drive for at least 24 hours/],
    ['es', /[Nn]o maneje/],
  ] as const) {
    it(`tell about driving with nothing touched, in "${lang}"`, async () => {
      const page = await fixture(html`
        <div lang=${lang} style="inline-size: 340px"><treatment-routes></treatment-routes></div>
      `);
      await aTimeout(100);
      expect(seen(page.querySelector('treatment-routes')!.shadowRoot!)).to.match(driving);
    });
  }
});
