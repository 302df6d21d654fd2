/** A page with a checklist, for the tests of what a reader does with it. */
import {after, before} from 'node:test';
import {pageOf, startBrowser} from './open-page.mjs';

const script = '<script src="/dist/treatment-elements.js"></script>';
export const tag = '<treatment-contraindications></treatment-contraindications>';
export const selector = 'treatment-contraindications';

/** Starts a browser for the tests of a file. Returns how to open a page with this HTML. */
export function checklistPages() {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());
  return (body, {head = '', ...files} = {}) =>
    browser.open('/page.html', {files: {'/page.html': pageOf(body, head + script), ...files}});
}

/** Clicks the first boxes, or those of these ids, as a reader does. */
export const mark = (page, which) =>
  page.$eval(
    selector,
    async (element, which) => {
      const boxes = [
        ...element.shadowRoot.querySelectorAll('input:not([value="no"], [value="yes"][type="radio"])'),
      ];
      const chosen = Array.isArray(which)
        ? boxes.filter((box) => which.includes(box.closest('[part="item"]').id))
        : boxes.slice(0, which);
      for (const box of chosen) box.click();
      await element.updateComplete;
    },
    which,
  );
