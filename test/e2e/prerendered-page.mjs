/** A clinic's page, prerendered, and what is looked at on it. */
import {after, before} from 'node:test';
import {contentTags as tags} from '../../dist/server/tags.js';
import {prerender} from '../../dist/ssr.js';
import {startSlowBrowser} from './slow-page.mjs';
import '../../dist/locales/es.js';

/** What brings the script. */
export const script = '<script src="/dist/treatment-elements.js" defer></script>';

/** All elements, with the page's own words in and below them. */
export const elements = tags
  .map((tag) => `<${tag}><p slot="intro">Our words.</p></${tag}><p>Text below.</p>`)
  .join('\n');

/** What a clinic says of itself, and its guide. */
export const clinic =
  'region="US" clinic-name="Harbor Pain Clinic" clinic-phone="+1 555 010 0142" offered-routes="rt-im rt-oral"';
export const guide = (body, attributes = clinic) =>
  `<treatment-guide ${attributes}>${body}</treatment-guide>`;

/** A clinic's page, prerendered. */
export const pageOf = (body, {head = script, lang = 'en', ...options} = {}) =>
  prerender(
    `<!DOCTYPE html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
    <link rel="icon" href="data:,">${head}
  </head>
  <body><main><h1>Ketamine</h1>${body}<p id="end">The end.</p></main></body>
</html>`,
    options,
  );

/** A browser on a slow line: started before the tests of a file that imports it, closed after. */
export let browser;
before(async () => {
  browser = await startSlowBrowser();
});
after(() => browser.close());

/** The same for every element. */
export const everyOne = (value) => tags.map(() => value);

/** In the page: keeps hold of every node of the shadow roots. */
export const keepNodes = (page) =>
  page.evaluate((all) => {
    const roots = all.map((tag) => document.querySelector(tag).shadowRoot);
    window.kept = roots.map((root) => [...root.querySelectorAll('*:not(style, link)')]);
    return window.kept.map(({length}) => length);
  }, tags);

/** In the page: whether those are the nodes that are there now. */
export const areKept = (page) =>
  page.evaluate(
    (all) =>
      all.map((tag, i) => {
        const nodes = [...document.querySelector(tag).shadowRoot.querySelectorAll('*:not(style, link)')];
        return nodes.length === window.kept[i].length && nodes.every((node, j) => node === window.kept[i][j]);
      }),
    tags,
  );

/** Where everything stands that can be seen, from the top of the page. What a status says may change: it is for the ear. */
export const places = (page) =>
  page.evaluate((all) => {
    // Of a <sup>, Chromium tells at times the box of its own text and at times that of its links, which count themselves.
    const isSeen = (node) =>
      node.checkVisibility() &&
      node.getBoundingClientRect().height > 1 &&
      !node.closest('[role=status]') &&
      node.localName !== 'sup';
    const place = (node) => {
      const {x, y, width, height} = node.getBoundingClientRect();
      return `${node.localName} ${[x, y + scrollY, width, height].map(Math.round).join(' ')}`;
    };
    const roots = [document.body, ...all.map((tag) => document.querySelector(tag).shadowRoot)];
    return roots.flatMap((root) => [...root.querySelectorAll('*')].filter(isSeen).map(place));
  }, tags);
