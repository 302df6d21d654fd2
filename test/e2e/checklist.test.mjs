import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checklistPages, mark, selector, tag} from './checklist-page.mjs';

const open = checklistPages();

/** More than there are. */
const everything = 100;

describe('the printed list', () => {
  it('keeps to the strictest policy that a page can have', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";
    const {page, messages} = await open(tag, {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    });
    await mark(page, 3);
    await page.emulateMediaType('print');
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

  const unsure = '<treatment-contraindications with-unsure></treatment-contraindications>';
  for (const [what, body] of [
    ['ticked', tag],
    ['not sure of', unsure],
  ]) {
    // 12 pt, with a reason to each and room to write: a page for a few things, more for many.
    for (const [things, most] of [
      [1, 1],
      [5, 1],
      [14, 2],
      [everything, 4],
    ]) {
      it(`is in 12 pt at most ${most} pages of Letter and of A4 with ${things === everything ? 'everything' : things} ${what}`, async () => {
        const {letter, a4} = await pagesOf(clinic(body), things);
        assert.ok(letter <= most && a4 <= most, `${letter} of Letter, ${a4} of A4`);
      });
    }
  }

  /** How many pages of each size the list takes, with so many things in it. */
  async function pagesOf(body, things) {
    const {page} = await open(body);
    await mark(page, things);
    await showPaper(page);
    const pages = {};
    for (const format of ['letter', 'a4']) {
      const pdf = Buffer.from(await page.pdf({format, margin})).toString('latin1');
      pages[format] = pdf.match(/\/Type\s*\/Page\b/g).length;
    }
    await page.close();
    return pages;
  }
});
