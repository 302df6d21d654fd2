/** Serves pages and their scripts from memory, compressed as a good host would. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {elementNames} from '../tools/build/elements.mjs';
import {path} from '../tools/project.mjs';

export async function servePages() {
  const files = new Map();
  const add = (name, text, type = name.endsWith('.js') ? 'text/javascript' : 'text/html') =>
    files.set(`/${name}`, {body: brotliCompressSync(text), type});
  for (const name of ['treatment-elements.js', ...(await elementNames()).map((name) => `script/${name}.js`)])
    add(name, await readFile(path('dist', name), 'utf8'));
  const server = createServer((request, response) => {
    const file = files.get(request.url);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-encoding': 'br',
      'cache-control': 'no-store',
      // Only an isolated page may measure its memory.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    return response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    add,
    /** The bytes of a page with the scripts that it loads. */
    bytesOf(name, html) {
      const scripts = [...html.matchAll(/<script src="(.*?)"/g)].map(([, src]) => src);
      return [`/${name}`, ...scripts].reduce((sum, one) => sum + files.get(one).body.length, 0);
    },
    close: () => server.close(),
  };
}
