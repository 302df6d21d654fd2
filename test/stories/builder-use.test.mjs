/** The embed builder: how it helps with colors, by mouse and by keyboard, on any page, and that it asks nobody. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsOf, pageOf} from '../e2e/open-page.mjs';
import {
  files,
  id,
  storybook,
  browser,
  hostileHash,
  openBuilder,
  settled,
  inBuilder,
  textOf,
  codeOf,
  choose,
  shown,
  unfold,
  type,
} from './open-builder.mjs';
import {frameOf, until} from './open-storybook.mjs';

describe('contrast', () => {
  /** Contrast as WCAG 2 defines it, reckoned here anew. */
  const contrast = (one, other) => {
    const light = (hex) =>
      [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };

  it('that is too little is named with its ratio; taking what is proposed, each in its turn, leaves nothing too close', async () => {
    const {page} = await openBuilder({
      hash: '#builder=1&elements=summary&token.accent=%23b8a000&token.surface=%23dddddd&look=plain',
    });
    assert.match(
      await textOf(page, '.too-close li'),
      /Accent on the light page: #b8a000 has\s+1\.9:1 against\s+surface\s*; it needs 4\.5:1/,
    );
    const proposed = /Nearest that passes: (#[0-9a-f]{6})/.exec(await textOf(page, '.too-close li'))[1];
    assert.ok(contrast(proposed, '#dddddd') >= 4.5);
    for (let presses = 0; presses < 20; presses += 1) {
      const button = await page.$(inBuilder('.too-close button'));
      if (!button) break;
      const before = await textOf(page, '#contrast');
      await button.evaluate((one) => one.click());
      await until(
        page,
        (text) =>
          document
            .querySelector('embed-builder')
            .shadowRoot.querySelector('#contrast')
            .textContent.replace(/\s+/g, ' ')
            .trim() !== text,
        before,
      );
    }
    assert.match(await textOf(page, '#contrast'), /All \d+ pairs of colors have enough contrast/);
    assert.match(await codeOf(page), new RegExp(`--treatment-accent: .*${proposed}`));
    await page.close();
  });

  it('is that of the ground that the page has: the same color passes on one page, and not on another', async () => {
    const {page} = await openBuilder({hash: '#builder=1&elements=summary&token.quiet=%23767676&look=black'});
    const onLight = () => textOf(page, '#contrast');
    assert.doesNotMatch(await onLight(), /Quiet on the light page/);
    await page.$eval(inBuilder('.look'), (field) => {
      field.value = 'grey';
      field.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await until(page, () =>
      /Quiet on the light page:\s+#767676 has\s+2\.8:1\s+against\s+the page/.test(
        document.querySelector('embed-builder').shadowRoot.querySelector('#contrast').textContent,
      ),
    );
    await page.close();
  });
});

describe('by keyboard alone', () => {
  const focused = (page) =>
    page.evaluate(() => {
      const {activeElement} = document.querySelector('embed-builder').shadowRoot;
      return activeElement?.id || activeElement?.localName;
    });

  it('elements are chosen and moved, the focus stays, and each move is said', async () => {
    const {page} = await openBuilder();
    await page.focus(inBuilder('#move-summary-down'));
    await page.keyboard.press('Enter');
    await until(
      page,
      () => document.querySelector('embed-builder').shadowRoot.activeElement?.id === 'move-summary-down',
    );
    assert.match(await textOf(page, '.aloud[role="status"]'), /Summary is number 2 of 6 now/);
    assert.match(await codeOf(page), /side-effects[^]+summary/);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    assert.equal(await focused(page), 'move-summary-up');
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    assert.equal(await focused(page), 'move-summary-up');
    assert.match(await codeOf(page), /summary[^]+side-effects/);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Space');
    assert.doesNotMatch(await codeOf(page), /summary/);
    await page.close();
  });

  it('what was built comes back after somebody has begun anew', async () => {
    const {page} = await openBuilder({hash: hostileHash});
    const code = await codeOf(page);
    await page.focus(inBuilder('#begin-anew'));
    await page.keyboard.press('Enter');
    await until(
      page,
      () => document.querySelector('embed-builder').shadowRoot.activeElement?.id === 'bring-back',
    );
    assert.doesNotMatch(await codeOf(page), /clinic-name/);
    await page.keyboard.press('Enter');
    await until(
      page,
      () => document.querySelector('embed-builder').shadowRoot.activeElement?.id === 'begin-anew',
    );
    assert.equal(await codeOf(page), code);
    await page.close();
  });

  it('everything is reached by Tab, and nothing holds the focus', async () => {
    const {page} = await openBuilder();
    await page.focus(inBuilder('summary'));
    const reached = new Set();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      reached.add(await focused(page));
      // A preview has as many stops as the page of a clinic: who has seen it leaps over it.
      if (reached.has('skip-preview') && !reached.has('copy-code')) {
        await page.keyboard.press('Enter');
        reached.add(await focused(page));
      }
      if (reached.has('make-address')) break;
    }
    for (const one of ['move-visit-up', 'begin-anew', 'skip-preview', 'copy-code', 'make-address'])
      assert.ok(reached.has(one), `${one} of ${[...reached].join(' ')}`);
    await page.close();
  });
});

describe('for everybody, on any page of the toolbar', () => {
  for (const [theme, width] of [
    ['light', 1140],
    ['dark', 400],
  ]) {
    it(`axe finds no fault, and nothing is too wide: ${theme}, ${width} px`, async () => {
      const {page, problems} = await openBuilder({globals: `theme:${theme}`, width});
      await page.$eval('embed-builder', (one) => {
        for (const part of one.shadowRoot.querySelectorAll('details')) {
          part.removeAttribute('name');
          part.open = true;
        }
      });
      await unfold(page, 2);
      await type(page, '#token-accent-light', '#808080');
      await type(page, '#token-radius-light', 'round; color: red');
      await shown(page, '.too-close');
      assert.match(await textOf(page, '#token-radius-light-fault'), /Not taken: “;” cannot stand/);
      const around = await faultsOf(page);
      assert.deepEqual(around, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('works with the network off, and asks nobody', async () => {
    const {page, problems} = await openBuilder();
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setOfflineMode(true);
    await unfold(page, 1);
    await type(page, '#guide-clinic-name', 'Harbor Pain Clinic');
    await type(page, '#guide-src', 'https://clinic.example/content.json');
    await choose(page, 'width', '360');
    await until(page, () => {
      const frame = document.querySelector('embed-builder').shadowRoot.querySelector('preview-frame');
      return frame.width === 360;
    });
    assert.match(await codeOf(page), /src="https:\/\/clinic\.example\/content\.json"/);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('http://localhost') && !url.startsWith('about:')),
      [],
    );
    assert.deepEqual(
      problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED/.test(problem)),
      [],
    );
    await page.close();
  });
});

describe('from opening Storybook to a page of a clinic in its colors', () => {
  it('takes few presses', async (t) => {
    const start = performance.now();
    let presses = 0;
    const {page} = await storybook.manager('/docs/start-here-welcome--docs');
    const press = async (find) => {
      presses += 1;
      const button = await find;
      await button.evaluate((one) => one.click());
    };
    await press(page.waitForSelector(`#${id}`));
    const frame = await frameOf(page);
    await settled(frame);
    await press(shown(frame, 'details.panel:nth-of-type(3) > summary'));
    presses += 1;
    await type(frame, '#token-accent-light', '#6b2a6e');
    await press(shown(frame, '#copy-code'));
    const code = await codeOf(frame);
    const bare = await browser.open('/', {files: {'/': pageOf(code), ...files}});
    const accent = await bare.page.$eval('treatment-summary', (one) =>
      getComputedStyle(one).getPropertyValue('--treatment-accent'),
    );
    assert.equal(accent, '#6b2a6e');
    assert.ok(presses <= 4, `${presses} presses`);
    t.diagnostic(`${presses} presses, ${((performance.now() - start) / 1000).toFixed(1)} s by a script`);
    await Promise.all([page.close(), bare.page.close()]);
  });
});
