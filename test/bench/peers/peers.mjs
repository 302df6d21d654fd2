/** Builds what the pages load that are made with something else: React, and Web Awesome. */
import {build} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import * as react from './react.mjs';
import * as webAwesome from './web-awesome.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** One file, as a page loads it: what is not used is left out, and the rest is made small. */
async function bundle(source) {
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: folder},
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'bundled',
    define: {'process.env.NODE_ENV': '"production"'},
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The React app of these blocks: a script for the client, one that takes over, and the markup of the server. */
export async function reactPeer(blocks) {
  const [client, hydrating, server] = await Promise.all(
    [react.client, react.hydrating, react.server].map((source) => bundle(source(blocks))),
  );
  return {client, hydrating, html: new Function(`${server}; return bundled.html;`)()};
}

/** A script and a style sheet with the components that the page uses. */
export const webAwesomePeer = async () => ({
  script: await bundle(webAwesome.script),
  styles: await readFile(new URL(`./node_modules/${webAwesome.styles}`, import.meta.url), 'utf8'),
});
