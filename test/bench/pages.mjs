/**
 * The two pages that are compared: one with the four elements, and the page that a patient developer would have written
 * by hand instead: the same markup and the same styles, without a script.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {contentTags as tags} from '../../dist/server/tags.js';
import {path} from '../tools/project.mjs';

const wrap = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Bench</title>
<style>body { margin: 1rem; font: 17px/1.5 sans-serif; color: #1d2b33; background: #fff }</style>
${head}
</head>
<body>
${body}
<script>
  // Shown: two frames after everything is there.
  Promise.all([...document.querySelectorAll(':not(:defined)')].map((one) => customElements.whenDefined(one.localName)))
    .then(() => Promise.all([...document.querySelectorAll('*')].map((one) => one.updateComplete)))
    .then(() => requestAnimationFrame(() => requestAnimationFrame(() => (window.shownAt = performance.now()))));
</script>
</body>
</html>`;

/** A page with these elements, given as HTML. */
export const elementsPage = (body = tags.map((tag) => `<${tag}></${tag}>`).join('\n')) =>
  wrap('', `${body}\n<script src="/treatment-elements.js"></script>`);

/** The same content as plain markup, taken once from the rendered elements. */
export const staticPage = ({styles, blocks}) =>
  wrap(`<style>${styles}</style>`, blocks.map((html) => `<div class="block">${html}</div>`).join('\n'));

/** Takes markup and styles out of the elements of a page, in the browser. */
export function takeContent(names) {
  const plain = (element) => {
    const copy = element.cloneNode(true);
    // What is ticked or chosen is in HTML only as an attribute.
    for (const [name, state] of [
      ['input', 'checked'],
      ['option', 'selected'],
    ]) {
      const originals = element.querySelectorAll(name);
      copy.querySelectorAll(name).forEach((one, i) => one.toggleAttribute(state, originals[i][state]));
    }
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) comment.remove();
    for (const slot of copy.querySelectorAll('slot')) slot.replaceWith(...slot.childNodes);
    return copy.outerHTML;
  };
  const roots = names.map((name) => document.querySelector(name).shadowRoot);
  const sheets = new Set(
    roots.flatMap((root) =>
      root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')),
    ),
  );
  return {
    styles: [...sheets]
      .join('\n')
      .replace(/:host\(([^()]*(?:\([^()]*\))?[^()]*)\)/g, '.block$1')
      .replaceAll(':host', '.block'),
    blocks: roots.map((root) => [...root.children].map(plain).join('')),
  };
}

/** Serves pages from memory, compressed as a good host would. */
export async function servePages(pages) {
  const script = await readFile(path('dist', 'treatment-elements.js'), 'utf8');
  const packed = (text, type) => ({body: brotliCompressSync(text), type});
  const files = new Map([
    ['/treatment-elements.js', packed(script, 'text/javascript')],
    ...Object.entries(pages).map(([name, html]) => [`/${name}`, packed(html, 'text/html')]),
  ]);
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
    add: (name, html) => files.set(`/${name}`, packed(html, 'text/html')),
    close: () => server.close(),
  };
}
