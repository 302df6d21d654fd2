/**
 * dist/ssr.js where there is neither Node nor a browser: bundled by the rules of such a place, and run without anything of
 * Node's and without the right to make code from text.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {build} from 'esbuild';
import typescript from 'typescript';
import '../../dist/locales/es.js';
import {path, root} from '../tools/project.mjs';
import {prerender} from '../../dist/ssr.js';

const example = path('test', 'examples', 'prerendering', 'worker.mjs');

/** By which rules bundlers for these places look into packages. */
const places = {
  'Cloudflare’s Workers': ['workerd', 'worker', 'browser'],
  'a worker of webpack': ['worker', 'browser', 'module'],
  'the edge of Vercel': ['edge-light', 'worker', 'browser'],
};

/** What such places have of the web, and nothing else. */
const {URL, Request, Response, Headers, TextEncoder, TextDecoder, Event, EventTarget, btoa, atob} =
  globalThis;
const web = {
  URL,
  Request,
  Response,
  Headers,
  TextEncoder,
  TextDecoder,
  Event,
  EventTarget,
  btoa,
  atob,
  console,
};

for (const [name, conditions] of Object.entries(places)) {
  describe(`on ${name}`, () => {
    let code;
    before(async () => {
      const {outputFiles} = await build({
        absWorkingDir: root,
        entryPoints: [example],
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'worker',
        platform: 'neutral',
        conditions,
        mainFields: ['browser', 'module', 'main'],
        logLevel: 'error',
      });
      code = outputFiles[0].text;
    });

    async function answer(address) {
      const context = createContext({...web}, {codeGeneration: {strings: false, wasm: false}});
      runInContext(`${code}\nglobalThis.worker = worker.default;`, context);
      return (await context.worker.fetch(new Request(address))).text();
    }

    it('prerenders what Node prerenders', async () => {
      const source = readFileSync(example, 'utf8').match(/`([^`]*)`/)[1];
      for (const [address, lang] of [
        ['https://clinic.example/', 'en'],
        ['https://clinic.example/es/', 'es'],
      ]) {
        const html = await answer(address);
        assert.match(html, /<template shadowrootmode="open">/);
        assert.equal(html, prerender(source.replace('${lang}', lang)));
      }
    });
  });
}

describe('dist/ssr.worker.js', () => {
  it('is whole: it imports nothing', () => {
    const code = readFileSync(path('dist', 'ssr.worker.js'), 'utf8');
    assert.deepEqual(typescript.preProcessFile(code).importedFiles, []);
  });
});
