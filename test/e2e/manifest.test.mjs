/** What custom-elements.json says of each element is what the built script shows in a browser, no more and no less. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
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

it('names modules that are in the package', () => {
  const paths = modules.map(({path}) => path);
  assert.ok(paths.includes('dist/side-effects.js'));
  assert.deepEqual(
    paths.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url))),
    [],
  );
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

describe('an event of ours', () => {
  const declarations = modules.flatMap((module) => module.declarations);
  const sent = new Set(elements.flatMap(({events}) => events.map(({type}) => type.text)));
  sent.delete('Event');

  it('is one of two, and each tells fields that have a type and say what they are', () => {
    assert.deepEqual([...sent].sort(), ['TreatmentErrorEvent', 'TreatmentToggleEvent']);
    for (const name of sent) {
      const {superclass, members} = declarations.find((one) => one.name === name);
      assert.deepEqual(superclass, {name: 'Event', package: 'global:'});
      assert.notEqual(members.length, 0);
      for (const field of members) assert.ok(field.type.text && field.description, `${name}.${field.name}`);
    }
  });

  it('has the fields of the manifest in a browser, and no more', async () => {
    const told = await page.evaluate(async () => {
      const events = [];
      for (const name of ['treatment-toggle', 'treatment-error'])
        addEventListener(name, (event) => events.push(Object.entries(event)));
      const element = document.body.appendChild(document.createElement('treatment-side-effects'));
      element.setAttribute('heading-level', '9');
      await element.updateComplete;
      element.shadowRoot.querySelector('[part~="item"] summary').click();
      element.remove();
      return events.map((fields) => fields.filter(([name]) => name !== 'isTrusted'));
    });
    const fieldsOf = (name) => declarations.find((one) => one.name === name).members.map((one) => one.name);
    assert.deepEqual(
      told.map((fields) => fields.map(([name]) => name)),
      [fieldsOf('TreatmentErrorEvent'), fieldsOf('TreatmentToggleEvent')],
    );
    const [[, code]] = told[0];
    const {type} = declarations
      .find((one) => one.name === 'TreatmentErrorEvent')
      .members.find((one) => one.name === 'code');
    assert.ok(type.text.split(' | ').includes(`'${code}'`), `${code} is none of ${type.text}`);
  });
});

describe('what is written for programs that read', () => {
  const read = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

  it('names each element once, the answer in short first and the guide last', () => {
    const named = [...read('llms.txt').matchAll(/^- <(treatment-[a-z-]+)>: \S/gm)].map(([, tag]) => tag);
    assert.deepEqual([...named].sort(), elements.map(({tagName}) => tagName).sort());
    assert.deepEqual([named[0], named.at(-1)], ['treatment-summary', 'treatment-guide']);
  });

  it('tells the fields of each event, without what they are set from', () => {
    const fieldsOf = (name) => read('api.txt').split(`## ${name}\n`)[1].split('\n##')[0];
    assert.match(fieldsOf('TreatmentErrorEvent'), /^- code \('bad-attribute' \| .*\): /m);
    assert.match(fieldsOf('TreatmentToggleEvent'), /^- itemId \(string\): /m);
    for (const name of ['TreatmentErrorEvent', 'TreatmentToggleEvent'])
      assert.doesNotMatch(fieldsOf(name), /default/);
  });
});
