import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadBuiltCode} from '../../stories/tools/builder/load-built-code.mjs';

const {builtCode, sheetFile} = await loadBuiltCode();

/** The frameworks that the embed builder writes for, with the ends of their files' names. */
const endings = {vue: 'vue', react: 'tsx'};

/** The HTML that the builder writes for each state, in the order of the components. */
export const builtMarkup = builtCode.map(({markup}) => markup);

/** Whether the builder writes for a framework. */
export const isBuiltFor = (app) => app in endings;

/** Puts what the embed builder writes into the apps: a folder for each state, with its component and its style sheet. */
export function writeBuiltComponents(apps) {
  for (const [app, ending] of Object.entries(endings)) {
    for (const [at, {code, sheet}] of builtCode.entries()) {
      const place = join(apps, app, 'src', 'built', String(at));
      mkdirSync(place, {recursive: true});
      writeFileSync(join(place, `Treatment.${ending}`), code[app]);
      if (sheet) writeFileSync(join(place, sheetFile), sheet);
    }
  }
}

/**
 * What the elements are told on an app's page of built components, and by the builder's HTML beside them: their properties,
 * or, with the tags unknown to the page, their attributes.
 */
export async function readBuilt(browser, address, known) {
  const other = await browser.newPage();
  const problems = [];
  other.on('pageerror', (error) => problems.push(error.message));
  if (!known) await other.evaluateOnNewDocument('customElements.define = () => {}');
  await other.goto(new URL('built.html', address).href, {waitUntil: 'networkidle0'});
  const read = await other.evaluate(readSections, builtMarkup, known);
  await other.close();
  assert.deepEqual(problems, []);
  return read;
}

/** In the page: tag, attributes and, of known elements, properties of all that is in each section, and in the HTML put beside it. */
function readSections(markup, known) {
  const attributesOf = (element) =>
    Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
  const propertiesOf = (element) =>
    [...element.constructor.elementProperties]
      .filter(([name, {attribute}]) => attribute && typeof element[name] !== 'object')
      .map(([name]) => [name, element[name]]);
  const elementsIn = (section) =>
    [...section.querySelectorAll('*')].map((element) => [
      element.localName,
      element.parentElement.closest('treatment-guide') !== null,
      known ? [element.lang, ...propertiesOf(element)] : attributesOf(element),
    ]);
  const built = markup.map((_, at) => elementsIn(document.querySelector(`section[data-at="${at}"]`)));
  const html = markup.map((code) => {
    const section = document.createElement('section');
    section.innerHTML = code;
    document.body.append(section);
    return elementsIn(section);
  });
  return {built, html};
}
