/** What custom-elements.json says of each element is what the built script shows in a browser, no more and no less. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../tools/browser/browser.mjs';
import {serve} from '../tools/browser/serve.mjs';

const {modules} = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const names = (list = []) => list.map(({name}) => name).sort();

let server, browser, page;

before(async () => {
  server = await serve({'/dist': 'dist', '/': 'stories/demo'});
  browser = await puppeteer.launch(launchOptions());
  page = await browser.newPage();
  await page.goto(`${server.address}/bare.html`);
});

after(async () => {
  await browser.close();
  await server.close();
});

for (const {tagName, attributes, members, slots, cssParts, cssProperties} of elements) {
  describe(`<${tagName}>`, () => {
    let shown;

    before(async () => {
      shown = await page.evaluate(look, tagName);
    });

    it('observes the attributes of the manifest', () => {
      assert.deepEqual(shown.attributes, names(attributes));
    });

    it('has the properties and methods of the manifest', () => {
      for (const name of names(members)) assert.ok(shown.members.includes(name), name);
    });

    it('has the slots of the manifest, but the default one: that stands in while there is no content', () => {
      assert.deepEqual(shown.slots.filter(Boolean), names(slots).filter(Boolean));
    });

    it('shows no part that the manifest does not name', () => {
      const unnamed = shown.parts.filter((part) => !names(cssParts).includes(part));
      assert.deepEqual(unnamed, []);
    });

    it('uses the custom properties of the manifest', () => {
      assert.deepEqual(shown.properties, names(cssProperties));
    });
  });
}

/** In the page: what an element of this kind shows of itself to a page. */
async function look(tagName) {
  const element = document.body.appendChild(document.createElement(tagName));
  await element.updateComplete;
  const {shadowRoot} = element;
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const unique = (list) => [...new Set(list)].sort();
  const rules = shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const css = rules.map(({cssText}) => cssText).join('\n');
  // The sheets of all elements map each public property to one of their own, which an element may or may not use.
  const tokens = [...css.matchAll(/(--_[a-z-]+):[^;]*?var\(\s*(--treatment-[a-z-]+)/g)];

  const members = [];
  for (let object = element; object !== HTMLElement.prototype; object = Object.getPrototypeOf(object)) {
    members.push(...Object.getOwnPropertyNames(object));
  }
  const notOurs = ['defer-hydration', 'lang'];
  const shown = {
    attributes: element.constructor.observedAttributes.filter((name) => !notOurs.includes(name)).sort(),
    members,
    slots: unique(all('slot').map(({name}) => name)),
    parts: unique(all('[part]').flatMap(({part}) => [...part])),
    properties: unique(tokens.filter(([, own]) => css.includes(`var(${own})`)).map(([, , name]) => name)),
  };
  element.remove();
  return shown;
}

describe('what is written for programs that read', () => {
  const read = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

  it('names each element once, the answer in short first and the guide last', () => {
    const named = [...read('llms.txt').matchAll(/^- <(treatment-[a-z-]+)>: \S/gm)].map(([, tag]) => tag);
    assert.deepEqual([...named].sort(), elements.map(({tagName}) => tagName).sort());
    assert.deepEqual([named[0], named.at(-1)], ['treatment-summary', 'treatment-guide']);
  });

  it('tells the fields of the error, without what they are set from', () => {
    const [, fields] = read('api.txt').split('## TreatmentErrorEvent');
    assert.match(fields, /^- code \(TreatmentErrorCode\): /m);
    assert.doesNotMatch(fields, /default/);
  });
});
