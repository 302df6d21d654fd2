/** Libraries that pages have, the real ones: what they do to a page, they do without us, and to our elements no harm. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {elementNames} from '../../dist/content/elements.js';
import {path} from '../tools/project.mjs';
import {pageOf, startBrowser} from './open-page.mjs';

const library = (file) => readFileSync(path('node_modules', file), 'utf8');
const script = '<script src="/dist/treatment-elements.js"></script>';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const open = (body, {head = '', ...files} = {}) =>
  browser.open('/page.html', {files: {'/page.html': pageOf(body, head + script), ...files}});

describe('Dark Reader', () => {
  for (const [ground, text] of [
    ['#fff', '#222'],
    ['#111', '#eee'],
  ]) {
    it(`leaves the emergency number readable on a page of ${text} on ${ground}`, async () => {
      const {page} = await open('<treatment-side-effects></treatment-side-effects>', {
        head: `<style>body {background: ${ground}; color: ${text}}</style><script src="/darkreader.js"></script>`,
        '/darkreader.js': library('darkreader/darkreader.js'),
      });
      await page.evaluate(() => window.DarkReader.enable({brightness: 100, contrast: 90}));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const contrast = await page.$eval('treatment-side-effects', ({shadowRoot}) => {
        const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
        const luminance = (color) => {
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
            value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const strip = shadowRoot.querySelector('[part=seek-help]');
        const [low, high] = [
          luminance(getComputedStyle(strip).backgroundColor),
          luminance(getComputedStyle(strip.querySelector('[part=action]')).color),
        ].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      });
      assert.ok(contrast >= 4.5, `${contrast}`);
    });
  }
});

describe('html2canvas', () => {
  it('makes its picture of the page', async () => {
    const {page} = await open(
      `<h1 style="background: rgb(0, 128, 0); color: rgb(0, 128, 0)">Us</h1>${elementNames
        .map((name) => `<treatment-${name}></treatment-${name}>`)
        .join('')}`,
      {
        head: '<script src="/html2canvas.js"></script>',
        '/html2canvas.js': library('html2canvas/dist/html2canvas.min.js'),
      },
    );
    const color = await page.evaluate(async () => {
      const canvas = await window.html2canvas(document.body, {scale: 1, logging: false});
      const {left, top} = document.querySelector('h1').getBoundingClientRect();
      return [...canvas.getContext('2d').getImageData(left + 5, top + 5, 1, 1).data];
    });
    assert.deepEqual(color, [0, 128, 0, 255]);
  });
});

describe('idiomorph, as Turbo and htmx use it', () => {
  const tag = '<treatment-contraindications></treatment-contraindications>';
  const placeholder = '<div data-treatment-element="contraindications"></div>';
  for (const [what, body, sent] of [
    ['a tag', tag, tag],
    ['a placeholder', placeholder, placeholder],
    ['a placeholder with new words', placeholder, placeholder.replace('></', '>Ask us.</')],
    ['a page that grows', placeholder, `<p>News</p>${placeholder}`],
  ]) {
    it(`keeps what was ticked: ${what}`, async () => {
      const {page, messages} = await open(`<div id="all">${body}</div>`, {
        head: '<script src="/idiomorph.js"></script>',
        '/idiomorph.js': library('idiomorph/dist/idiomorph.min.js'),
      });
      const shown = await page.evaluate(async (sent) => {
        const find = () => document.querySelector('treatment-contraindications');
        const element = find();
        element.shadowRoot.querySelector('input').click();
        await element.updateComplete;
        window.Idiomorph.morph(document.querySelector('#all'), `<div id="all">${sent}</div>`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await find().updateComplete;
        const {shadowRoot, value} = find();
        return [shadowRoot.querySelector('[part~="count"]').textContent.trim(), value.length];
      }, sent);
      assert.deepEqual(shown, ['1 thing to talk about', 1]);
      assert.deepEqual(messages, []);
    });
  }
});

describe('a plugin that prints a copy of the page’s markup', () => {
  it('has the elements in it, where the copy has the script', async () => {
    const {page} = await open('<section><treatment-routes>Ask us.</treatment-routes></section>');
    const copied = await page.evaluate(async (script) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const copy = frame.contentDocument;
      copy.open();
      copy.write(`<!doctype html>${script}${document.querySelector('section').outerHTML}`);
      copy.close();
      await new Promise((resolve) => frame.contentWindow.addEventListener('load', resolve));
      await new Promise((resolve) => setTimeout(resolve, 200));
      return copy.querySelector('treatment-routes').shadowRoot.textContent.length;
    }, script);
    assert.ok(copied > 3000);
  });

  it('has the page’s own words between the tags, where it has not', async () => {
    const {page} = await open('<section><treatment-routes>Ask us.</treatment-routes></section>');
    const height = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument.body.innerHTML = document.querySelector('section').outerHTML;
      return frame.contentDocument.querySelector('section').getBoundingClientRect().height;
    });
    assert.ok(height > 10);
  });
});

describe('a frame that may not look into frames', () => {
  it('prints all of its page, and leaves nothing behind', async () => {
    const {page, messages} = await open(
      `<iframe sandbox="allow-scripts allow-modals" width="900" height="700" srcdoc='<treatment-contraindications></treatment-contraindications>'></iframe>`,
    );
    const frame = page.frames().find((one) => one.parentFrame());
    // The browser does not let such a frame load from this machine.
    await frame.evaluate(readFileSync(path('dist', 'treatment-elements.js'), 'utf8'));
    const found = await frame.evaluate(async () => {
      let printed = 0;
      window.print = () => printed++;
      const list = document.querySelector('treatment-contraindications');
      await list.updateComplete;
      list.shadowRoot.querySelector('input').click();
      await list.updateComplete;
      list.shadowRoot.querySelector('[part="print"]').click();
      return {printed, frames: document.querySelectorAll('iframe').length};
    });
    assert.deepEqual(found, {printed: 1, frames: 0});
    assert.deepEqual(messages, []);
  });
});

describe('a page that is served as XML', () => {
  it('has the content as text, and one message', async () => {
    const {page, messages} = await open('');
    const shown = await page.evaluate(async () => {
      const markup = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title><script src="${location.origin}/dist/treatment-elements.js"></script></head><body><treatment-routes></treatment-routes></body></html>`;
      const frame = document.createElement('iframe');
      frame.src = URL.createObjectURL(new Blob([markup], {type: 'application/xhtml+xml'}));
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      await new Promise((resolve) => setTimeout(resolve, 200));
      const {shadowRoot} = frame.contentDocument.querySelector('treatment-routes');
      return shadowRoot.textContent;
    });
    assert.match(shown, /911/);
    assert.ok(shown.length > 3000);
    assert.equal(messages.filter((message) => message.includes('treatment-routes')).length, 1, `${messages}`);
  });
});

describe('a list to take along', () => {
  it('can be copied by hand where the page forbids to select and has no clipboard', async () => {
    const {page} = await open('<treatment-contraindications></treatment-contraindications>', {
      head: `<style>* {user-select: none !important}</style><script>Object.defineProperty(navigator, 'clipboard', {value: undefined})</script>`,
    });
    const selected = await page.$eval('treatment-contraindications', async (list) => {
      list.shadowRoot.querySelector('input').click();
      await list.updateComplete;
      list.shadowRoot.querySelector('[part="copy"]').click();
      await list.updateComplete;
      return String(getSelection());
    });
    assert.match(selected, /blood pressure/);
  });
});
