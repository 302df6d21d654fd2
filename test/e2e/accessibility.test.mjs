/**
 * A second accessibility engine beside axe: IBM Equal Access, which looks into shadow roots and asks other questions. What it
 * finds on the demo page is either mended, or stands here with the reason why it is none.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {path} from '../tools/project.mjs';
import {startBrowser} from './open-page.mjs';

const engine = readFileSync(path('node_modules', 'accessibility-checker-engine', 'ace.js'), 'utf8');

/** Where the engine is certain, and mistaken. */
const falseAlarms = {
  input_checkboxes_grouped:
    'the boxes are the entries of one list; what they are for stands on the button after it',
  aria_content_in_landmark: 'the skip link of the page stands before its landmarks, as skip links do',
  aria_child_valid: 'a native radio button in a label is a radio; the engine looks for role="radio" only',
  aria_accessiblename_exists: 'the cell in the corner of a table heads nothing, and has nothing to say',
};

/** What it asks a person to look at, who has looked. */
const answered = {
  select_options_grouped: 'eleven questions in the order of the table need no groups',
  style_color_misuse: 'shapes and words say what colors say: seen in forced colors and in grey',
  style_highcontrast_visible: 'forced colors have a test of their own',
  style_viewport_resizable: 'text is sized in em and px; 100vh is a height',
  style_focus_visible: 'every control has an outline of 3 px',
  element_tabbable_visible: 'the skip link is seen when it has the focus',
  text_sensory_misuse: '"small", "top", "below" are about doses and the order of the text',
  text_quoted_correctly: 'the title of a source has quotation marks of its own, around the name of a form',
  text_block_heading: 'the caption of a short list is no heading: the list is named by it',
  aria_keyboard_handler_exists: 'the radio buttons in the group have the keys of the browser',
  widget_tabbable_exists: 'the radio buttons in the group can be reached',
  widget_tabbable_single: 'a cell holds text with its sources, not one control',
  list_structure_proper: 'a <div> may group the terms of a <dl>',
  input_label_visible: 'a <label for> stands before the field',
};

/** Opens everything that is folded, as a reader may. */
const openAll = () => {
  for (const {shadowRoot} of document.querySelectorAll('*'))
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
};

/** The demo page as a clinic in Spanish would have it. */
const spanish = readFileSync(path('stories', 'demo', 'index.html'), 'utf8')
  .replace(/<html lang="en"/, '<html lang="es"')
  .replace('<script', '<script src="/dist/locales/es.js" defer></script><script');

/** What the engine finds: one line for each rule, with the first place. `certain` is what it calls a failure. */
async function findings(page) {
  await page.evaluate(`${engine}; window.ace = ace;`);
  const results = await page.evaluate(async () => {
    const {results} = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    return results.map(({ruleId, value, path, message}) => [ruleId, value[1], `${message} (${path.dom})`]);
  });
  for (const [rule, outcome] of results) if (outcome !== 'PASS') seen.add(rule);
  const linesOf = (outcomes, known) => {
    const unknown = results.filter(([rule, outcome]) => outcomes.includes(outcome) && !(rule in known));
    return [...new Map(unknown.map(([rule, , where]) => [rule, `${rule}: ${where}`])).values()];
  };
  return {
    passed: results.filter(([, outcome]) => outcome === 'PASS').length,
    certain: linesOf(['FAIL'], falseAlarms),
    questions: linesOf(['POTENTIAL', 'MANUAL'], {...answered, ...falseAlarms}),
  };
}

const seen = new Set();

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

describe('IBM Equal Access', () => {
  for (const [name, options, address = '/'] of [
    ['in the light', {}],
    ['in the dark', {scheme: 'dark'}],
    ['in Spanish', {}, '/es.html'],
    ['on a phone', {width: 360}],
  ]) {
    for (const [state, open] of [
      ['closed', undefined],
      ['opened', openAll],
    ]) {
      it(`finds nothing on the demo page ${name}, ${state}, but what is explained here`, async () => {
        const {page} = await browser.open(address, {...options, files: {'/es.html': spanish}});
        assert.equal(
          await page.$eval(
            'treatment-routes',
            ({shadowRoot}) => shadowRoot.querySelector('[part=base]').lang,
          ),
          address === '/' ? 'en' : 'es',
        );
        if (open) await page.evaluate(open);
        const {passed, ...unexplained} = await findings(page);
        assert.ok(passed > 1000, `${passed} passed`);
        assert.deepEqual(unexplained, {certain: [], questions: []});
        await page.close();
      });
    }
  }

  it('is explained where it finds something, and nowhere else', () => {
    const explained = Object.keys({...falseAlarms, ...answered});
    assert.deepEqual(
      explained.filter((rule) => !seen.has(rule)),
      [],
    );
  });

  it('finds what is wrong', async () => {
    const {page} = await browser.open('/page.html', {
      files: {'/page.html': '<!doctype html><title>t</title><body><div id="host"></div>'},
    });
    await page.evaluate(() => {
      document.querySelector('#host').attachShadow({mode: 'open'}).innerHTML = '<img src="data:,"><input>';
    });
    const {certain} = await findings(page);
    for (const rule of ['html_lang_exists', 'img_alt_valid', 'input_label_exists'])
      assert.ok(
        certain.some((line) => line.startsWith(rule)),
        `${rule} in ${certain}`,
      );
  });
});
