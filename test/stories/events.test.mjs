import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {frameOf, openStorybook, until} from './open-storybook.mjs';

let storybook;
before(async () => {
  storybook = await openStorybook();
});
after(() => storybook.close());

/** What the panel “Actions” says once something was done in a story. */
async function logged(id, act) {
  const {page} = await storybook.manager(`/story/${id}`);
  const frame = await frameOf(page);
  await until(frame, () =>
    document
      .querySelector(
        'clinic-page :is(treatment-side-effects, treatment-contraindications):not(treatment-guide *), treatment-guide > *',
      )
      ?.shadowRoot?.querySelector('[part~="base"]'),
  );
  const tab = await until(page, () =>
    [...document.querySelectorAll('[role="tab"]')].find(({textContent}) => textContent.startsWith('Actions')),
  );
  await tab.click();
  await act(frame);
  const panel = await page.waitForSelector('#storybook-panel-root');
  await until(page, (panel) => /treatment-|change/.test(panel.textContent), panel);
  const text = await panel.evaluate(({innerText}) => innerText.replace(/\s+/g, ' '));
  await page.close();
  return text;
}

describe('the panel of events', () => {
  it('says which row a reader opened', async () => {
    const text = await logged('elements-treatment-side-effects--what-might-i-feel', (frame) =>
      frame.$eval('treatment-side-effects', ({shadowRoot}) =>
        shadowRoot.querySelector('[part~="item"] summary').click(),
      ),
    );
    assert.match(text, /treatment-toggle/);
    assert.match(text, /itemId/);
  });

  it('says that the checklist changed, and not what was marked', async () => {
    const text = await logged('elements-treatment-contraindications--what-must-i-tell', (frame) =>
      frame.$eval('treatment-contraindications', ({shadowRoot}) =>
        shadowRoot.querySelector('input[type="checkbox"]').click(),
      ),
    );
    assert.match(text, /change/);
    assert.doesNotMatch(text, /ci-/);
  });

  it('says what is wrong with an attribute', async () => {
    const text = await logged('elements-treatment-guide--bad-attributes', async () => {});
    assert.match(text, /treatment-error/);
    assert.match(text, /bad-attribute/);
  });
});
