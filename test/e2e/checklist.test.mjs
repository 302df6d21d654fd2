import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pageOf, startBrowser} from './open-page.mjs';

const script = '<script src="/dist/treatment-elements.js"></script>';
const tag = '<treatment-contraindications></treatment-contraindications>';
const selector = 'treatment-contraindications';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const open = (body, {head = '', ...files} = {}) =>
  browser.open('/page.html', {files: {'/page.html': pageOf(body, head + script), ...files}});

/** Clicks the first boxes, or those of these ids, as a reader does. */
const mark = (page, which) =>
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

const state = (page) =>
  page.$eval(selector, ({shadowRoot, value}) => ({
    value,
    ticked: shadowRoot.querySelectorAll(':checked').length,
    count: shadowRoot.querySelector('[role="status"]').textContent.trim(),
  }));

describe('a checklist that a reader leaves', () => {
  const next = {'/next.html': pageOf('<p>The next page</p>')};

  it('is empty when they come back', async () => {
    const {page} = await open(tag, next);
    await mark(page, ['ci-stroke', 'ci-kidney']);
    assert.equal((await state(page)).ticked, 2);
    await page.goto(new URL('/next.html', page.url()).href);
    await page.goBack();
    await page.waitForSelector(selector);
    assert.deepEqual(await state(page), {value: [], ticked: 0, count: 'Nothing marked'});
  });

  it('is empty after a reload', async () => {
    const {page} = await open(
      `<form><treatment-contraindications name="x"></treatment-contraindications></form>`,
    );
    await mark(page, ['ci-stroke']);
    await page.reload();
    assert.deepEqual(await state(page), {value: [], ticked: 0, count: 'Nothing marked'});
  });

  it('is sent with the form that it is in, and is empty when they come back from there', async () => {
    const {page} = await open(
      `<form method="post" action="/sent.html">
        <treatment-contraindications name="list" with-unsure></treatment-contraindications><button>Send</button>
      </form>`,
      {'/sent.html': pageOf('<p>Sent</p>')},
    );
    await mark(page, ['ci-stroke']);
    const sending = page.waitForRequest((request) => request.method() === 'POST');
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    assert.equal((await sending).postData(), `list=${encodeURIComponent('ci-stroke:unsure')}`);
    await page.goBack();
    await page.waitForSelector(selector);
    assert.deepEqual(await state(page), {value: [], ticked: 0, count: 'Nothing marked'});
  });
});

describe('the printed list', () => {
  it('keeps to the strictest policy that a page can have', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";
    const {page, messages} = await open(tag, {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    });
    await mark(page, 3);
    const paper = await page.$eval(selector, ({shadowRoot}) => {
      shadowRoot.querySelector('[part="print"]').click();
      const copy = document.querySelector('iframe').contentDocument.body.firstElementChild;
      const rule = copy.shadowRoot.querySelector('.rule');
      return {
        text: copy.shadowRoot.textContent,
        line: copy.ownerDocument.defaultView.getComputedStyle(rule).borderBlockEndStyle,
      };
    });
    assert.match(paper.text, /3 things to talk about/);
    assert.equal(paper.line, 'solid');
    assert.deepEqual(messages, []);
  });

  /** Puts what would be printed in the place of the page. */
  const showPaper = (page) =>
    page.$eval(selector, (element) => {
      element.shadowRoot.querySelector('[part="print"]').click();
      const copy = document.querySelector('iframe').contentDocument.body.firstElementChild;
      const styles = [...copy.shadowRoot.adoptedStyleSheets].map(({cssRules}) =>
        [...cssRules].map(({cssText}) => cssText).join('\n'),
      );
      const paper = document.createElement('div');
      paper.style.cssText = copy.style.cssText;
      const root = paper.attachShadow({mode: 'open'});
      root.append(...[...copy.shadowRoot.childNodes].map((node) => document.importNode(node, true)));
      root.adoptedStyleSheets = styles.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      });
      document.body.replaceChildren(paper);
    });

  const margin = {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'};
  const clinic = (body) =>
    `<treatment-guide region="US" clinic-name="Harbor Pain Clinic">${body}</treatment-guide>`;

  for (const [what, body] of [
    ['ticked', tag],
    ['not sure of', '<treatment-contraindications with-unsure></treatment-contraindications>'],
  ]) {
    for (const things of [1, 5, 6, 14, 15, 32]) {
      it(`is one page of Letter and of A4 with ${things} ${what}`, async () => {
        const {page} = await open(clinic(body));
        await mark(page, things);
        await showPaper(page);
        for (const format of ['letter', 'a4']) {
          const pdf = Buffer.from(await page.pdf({format, margin})).toString('latin1');
          assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, format);
        }
        await page.close();
      });
    }
  }
});
