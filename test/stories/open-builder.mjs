/** The embed builder in a browser, for the tests that import it: the browsers are started before them, and closed after. */
import {after, before} from 'node:test';
import {builtFiles, startBrowser} from '../e2e/open-page.mjs';
import {openStorybook, until} from './open-storybook.mjs';

export const files = builtFiles();
export const id = 'tools-embed-builder--docs';

/** The Storybook, and the browser of a bare page. */
export let storybook;
export let browser;
before(async () => {
  [storybook, browser] = await Promise.all([openStorybook(), startBrowser()]);
});
after(() => Promise.all([storybook.close(), browser.close()]));

/** What a clinic may write that is markup, code or an address to somebody else. */
export const hostile = `Ana's "Pain" & <b>Care</b> {1+1} [x] \\ 100% --><script>window.hacked=1</script>`;
export const hostileHash = `#${new URLSearchParams([
  ['builder', '1'],
  ['order', 'routes summary side-effects'],
  ['elements', 'routes summary'],
  ['routes.heading-level', '3'],
  ['routes.without-no-treatment', ''],
  ['routes.routes', 'rt-iv rt-im'],
  ['guide.clinic-name', hostile],
  ['guide.region', 'US'],
  ['lang', 'es'],
  ['token.accent', '#6b2a6e'],
])}`;

/** The builder, once its preview is drawn. */
export async function openBuilder({hash = '', globals, ...options} = {}) {
  // Behind "#" nothing else can stand.
  const opened = await storybook.docs(hash ? `${id}${hash}` : id, {globals, ...options});
  await settled(opened.page);
  return opened;
}

/** The preview shows what the code says, and contrast is measured. */
export async function settled(page) {
  await until(page, () => {
    const root = document.querySelector('embed-builder')?.shadowRoot;
    const frames = [...(root?.querySelectorAll('preview-frame') ?? [])];
    return (
      frames.length > 0 &&
      frames.every((frame) =>
        frame.shadowRoot
          ?.querySelector('iframe')
          ?.contentDocument?.querySelector('#embed :not(treatment-guide)')
          ?.shadowRoot?.textContent.trim(),
      ) &&
      root.querySelector('#contrast .passes, #contrast .too-close')
    );
  });
  await page.evaluate(() => document.querySelector('embed-builder').updateComplete);
}

export const inBuilder = (selector) => `embed-builder >>> ${selector}`;
/** Waits for a part of the builder. A selector that reaches into a shadow root is not asked again when that changes. */
export const shown = (page, selector) =>
  until(page, (one) => document.querySelector('embed-builder')?.shadowRoot?.querySelector(one), selector);
export const textOf = (page, selector) =>
  page.$eval(inBuilder(selector), ({textContent}) => textContent.replace(/\s+/g, ' ').trim());
export const codeOf = (page) => page.$eval(inBuilder('#code'), ({textContent}) => textContent);
export const choose = (page, name, value) =>
  page.$eval(inBuilder(`[name="${name}"][value="${value}"]`), (radio) => radio.click());
/** What the builder keeps folded is opened, one part at a time. */
export const unfold = (page, part) =>
  page.$eval(
    'embed-builder',
    (one, at) => {
      one.shadowRoot.querySelectorAll('details.panel')[at].open = true;
    },
    part,
  );
export const type = (page, selector, text) =>
  page.$eval(
    inBuilder(selector),
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
    text,
  );

/** The tags of a page, outermost first, with their attributes. */
export const tagsOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(({localName}) => localName.startsWith('treatment-'))
      .map((one) => [one.localName, one.getAttribute('heading-level'), one.getAttribute('clinic-name')]),
  );
