/**
 * A setting taken away is a setting that says nothing. Frameworks do this all day: for every attribute and property of
 * every element, in any order, nothing is thrown, nothing false is told, and the page shows what it showed before.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readJson} from '../tools/project.mjs';
import {pageOf, startBrowser} from './open-page.mjs';

/** A good value for each setting; "x" for the rest, which take any text or are read as set. */
const good = {
  treatment: 'ketamine',
  'heading-level': '4',
  'group-by': 'time',
  view: 'list',
  routes: 'rt-iv rt-oral',
  rows: 'how where',
  condition: 'crps',
  region: 'GB',
  'emergency-phone': '112',
  'crisis-phone': '0800 100 200',
  'clinic-phone': '+1 555 010 0199',
  'clinic-url': 'https://clinic.example/',
  'offered-routes': 'rt-iv',
  'reviewed-on': '2026-11-22',
  'next-review': '2027-11',
  src: 'data:application/json,{"overrides":{"hide":["se-site"]}}',
};

const {modules} = readJson('custom-elements.json');
const elements = modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName, attributes}) => tagName && attributes)
  .map(({tagName, attributes}) => ({
    tagName,
    settings: attributes.map(({name, fieldName, type}) => ({
      name,
      field: fieldName,
      value: good[name] ?? (type?.text === 'boolean' ? '' : 'x'),
      isBoolean: type?.text === 'boolean',
    })),
  }));

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const body = `<treatment-guide>${elements
  .filter(({tagName}) => tagName !== 'treatment-guide')
  .map(({tagName}) => `<${tagName}></${tagName}>`)
  .join('')}</treatment-guide>`;

/** Sets one thing after the other and takes each away again in all the ways; returns what went wrong, in words. */
const wrongWith = (page, tagName, settings) =>
  page.evaluate(
    async (tagName, settings) => {
      const element = document.querySelector(tagName);
      const wrong = [];
      const all = [...document.querySelectorAll('treatment-guide, treatment-guide *')];
      const settle = async () => {
        for (let i = 0; i < 3; i++) {
          for (const one of all) await one.updateComplete;
          await new Promise((resolve) => setTimeout(resolve));
        }
      };
      const words = () =>
        all
          .map(({shadowRoot}) => shadowRoot.querySelector('[part="base"]')?.textContent ?? '')
          .join('\n')
          .replace(/\s+/g, ' ');
      let doing = '';
      let told = [];
      document.addEventListener('treatment-error', ({path, expected}) => told.push(`${path}: ${expected}`));
      addEventListener('error', ({message}) => wrong.push(`${doing}: ${message}`));
      addEventListener('unhandledrejection', ({reason}) => wrong.push(`${doing}: ${reason}`));

      await settle();
      const plain = words();
      const takeAway = {
        removeAttribute: ({name}) => element.removeAttribute(name),
        'attribute ""': ({name, isBoolean}) =>
          isBoolean ? element.removeAttribute(name) : element.setAttribute(name, ''),
        'property undefined': ({field}) => (element[field] = undefined),
        'property null': ({field}) => (element[field] = null),
        'property ""': ({field}) => (element[field] = ''),
        'property 0': ({field, isBoolean}) => isBoolean && (element[field] = 0),
      };
      for (const setting of settings) {
        for (const [how, take] of Object.entries(takeAway)) {
          doing = `${setting.name}, ${how}`;
          try {
            element.setAttribute(setting.name, setting.value);
            await settle();
            told = [];
            take(setting);
            await settle();
            if (told.length) wrong.push(`${doing}: told of ${told}`);
            element.removeAttribute(setting.name);
            await settle();
            if (words() !== plain) wrong.push(`${doing}: shows something else than before`);
          } catch (error) {
            wrong.push(`${doing}: ${error}`);
          }
        }
      }
      return wrong;
    },
    tagName,
    settings,
  );

describe('a setting that is taken away', () => {
  for (const {tagName, settings} of elements) {
    it(`says nothing: <${tagName}>`, async () => {
      const {page} = await browser.open('/page.html', {
        files: {'/page.html': pageOf(body, '<script src="/dist/treatment-elements.js"></script>')},
      });
      assert.ok(settings.length > 3);
      assert.deepEqual(await wrongWith(page, tagName, settings), []);
    });
  }

  it('takes no other with it: each of the guide’s after all were set', async () => {
    const {page} = await browser.open('/page.html', {
      files: {'/page.html': pageOf(body, '<script src="/dist/treatment-elements.js"></script>')},
    });
    const {settings} = elements.find(({tagName}) => tagName === 'treatment-guide');
    const shown = await page.evaluate(async (settings) => {
      const guide = document.querySelector('treatment-guide');
      const effects = document.querySelector('treatment-side-effects');
      for (const {name, value} of settings) guide.setAttribute(name, value);
      await new Promise((resolve) => setTimeout(resolve, 300)); // the file of `src` has come
      const shown = [];
      for (const {name, field} of settings.filter(({name}) => name !== 'emergency-phone')) {
        if (field) guide[field] = null;
        guide.removeAttribute(name);
        await guide.updateComplete;
        await effects.updateComplete;
        shown.push(effects.shadowRoot.querySelector('[part="action"]').textContent.trim());
      }
      return [...new Set(shown)];
    }, settings);
    assert.deepEqual(shown, ['Call 112']);
  });
});
