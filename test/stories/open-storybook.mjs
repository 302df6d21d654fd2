import puppeteer from 'puppeteer-core';
import {launchOptions} from '../tools/browser/browser.mjs';
import {serve} from '../tools/browser/serve.mjs';
import {readJson} from '../tools/project.mjs';

/** What the built Storybook has: its stories, and its pages of documentation. */
export const entries = Object.values(readJson('storybook-static', 'index.json').entries);
export const stories = entries.filter(({type}) => type === 'story');
export const pages = entries.filter(({type}) => type === 'docs');

/** A setting of the toolbar: the accessibility panel does not look by itself, which takes longer than drawing. */
export const withoutAxe = 'a11y.manual:!true';

/**
 * Waits in a page or a frame until a condition holds. It is asked for by the clock: by drawn frames, which is what the driver
 * counts by itself, it would not be asked for at all where the page is not drawn, as on a busy machine or behind another page.
 */
export const until = (where, condition, ...values) =>
  where.waitForFunction(condition, {timeout: 20_000, polling: 100}, ...values);

/** Reads something again and again until it is the same twice in a row: what still changes has not come to rest. */
export async function atRest(read) {
  let [before, now] = [undefined, await read()];
  while (JSON.stringify(before) !== JSON.stringify(now)) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    [before, now] = [now, await read()];
  }
  return now;
}

/**
 * The built Storybook in a browser. `story` and `docs` open what stands in its frame, `manager` all of it; each comes back
 * once it is drawn, with what went wrong until then (`problems`).
 */
export async function openStorybook() {
  const server = await serve({'/': 'storybook-static'});
  const browser = await puppeteer.launch(launchOptions());

  async function open(path, {width = 1140, height = 900, scheme = 'light'} = {}) {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error')
        problems.push(`console: ${message.text()} ${message.location().url ?? ''}`);
    });
    await page.setViewport({width, height});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.evaluateOnNewDocument(recordEnd);
    await page.goto(`${server.address}/${path}`);
    return {page, problems};
  }

  /** Opens a page of the frame, and waits for its end. */
  async function drawn(path, options) {
    const opened = await open(path, options);
    const end = await until(opened.page, 'window.pageEnd');
    opened.problems.push(...(await end.jsonValue()).problems);
    return opened;
  }

  const globalsOf = (globals) => (globals ? `&globals=${globals}` : '');
  return {
    story: (id, {globals, ...options} = {}) =>
      drawn(`iframe.html?viewMode=story&id=${id}${globalsOf(globals)}`, options),
    docs: (id, {globals, ...options} = {}) =>
      drawn(`iframe.html?viewMode=docs&id=${id}${globalsOf(globals)}`, options),
    /** With its frame: the sidebar, the toolbar, the panels. */
    manager: (path, options) => open(`?path=${path}`, {width: 1440, ...options}),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * The frame of the manager in which a story or a page stands, once its document is there: asked for again each time, since
 * what a reload puts there first is exchanged for it.
 */
export async function frameOf(page) {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const frame = await loadedFrame(page).catch(() => undefined);
    if (frame) return frame;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No story is in the frame of Storybook after 30 s: ${page.url()}`);
}

async function loadedFrame(page) {
  const element = await page.$('#storybook-preview-iframe');
  const frame = await element?.contentFrame();
  const isLoaded = await frame?.evaluate(
    () => location.pathname.endsWith('/iframe.html') && document.readyState === 'complete',
  );
  return isLoaded ? frame : undefined;
}

/**
 * In the page, before its scripts: waits for the event of Storybook's that ends it. What the a11y addon found with axe
 * comes with the end of a story.
 */
function recordEnd() {
  const failures = ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'];

  function faults({reporters}) {
    const report = reporters.find(({type}) => type === 'a11y');
    if (!report) return ['axe did not look at this story'];
    return report.result.violations.map(
      ({id, help, nodes: [{target}, ...others]}) =>
        `axe ${id}: ${help} (${target.flat().join(' ')}${others.length ? ` and ${others.length} more` : ''})`,
    );
  }

  function listen(channel) {
    for (const event of failures) {
      channel.on(event, (detail) => {
        const message = detail?.message ?? detail?.description ?? JSON.stringify(detail);
        window.pageEnd ??= {problems: [`${event}: ${message}`]};
      });
    }
    channel.on('storyFinished', (detail) => (window.pageEnd ??= {problems: faults(detail)}));
    // What the panel “Code” shows.
    channel.on('storybook/docs/snippet-rendered', ({source}) => (window.copiedCode = source));
    channel.on('docsRendered', () => (window.pageEnd ??= {problems: []}));
  }

  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      listen(channel);
    },
  });
}
