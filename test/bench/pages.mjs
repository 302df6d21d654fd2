/**
 * The pages that are compared. All show the same content in the same styles: with our elements; as the page that a patient
 * developer would have written by hand, without a script; as a React app; and with Web Awesome's components.
 */
import {contentTags} from '../../dist/server/tags.js';
import {prerender} from '../../dist/ssr.js';
import {reactPeer, webAwesomePeer} from './peers/peers.mjs';
import {useComponents} from './peers/web-awesome.mjs';

const named = process.argv.slice(3);
/** The elements that are compared: those named behind the number of runs, else all. */
export const tags = named.length > 0 ? named : [...contentTags];

const wrap = (body, {head = '', script = ''} = {}) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Bench</title>
<style>body { margin: 1rem; font: 17px/1.5 sans-serif; color: #1d2b33; background: #fff }</style>
${head}
<script>
  // Scripts that held the page up: by the file that ran, the longest of each.
  window.longest = {};
  new PerformanceObserver((list) => {
    for (const script of list.getEntries().flatMap((frame) => frame.scripts)) {
      const file = new URL(script.sourceURL || '/', location.href).pathname;
      window.longest[file] = Math.max(window.longest[file] ?? 0, script.duration);
    }
  }).observe({type: 'long-animation-frame', buffered: true});
</script>
</head>
<body>
${body}
${script && `<script src="/${script}"></script>`}
<script>
  // Shown: two frames after everything is there.
  Promise.resolve(window.ready)
    .then(() => Promise.all([...document.querySelectorAll(':not(:defined)')].map((one) => customElements.whenDefined(one.localName))))
    .then(() => Promise.all([...document.querySelectorAll('*')].map((one) => one.updateComplete)))
    .then(() => requestAnimationFrame(() => requestAnimationFrame(() => (window.shownAt = performance.now()))));
</script>
</body>
</html>`;

/** What such a page loads of ours: an element that is alone has a script of its own. */
const ours = tags.length === 1 ? tags[0].replace('treatment-', 'script/') + '.js' : 'treatment-elements.js';

/** A page with these elements, given as HTML. */
export const elementsPage = (body = tags.map((tag) => `<${tag}></${tag}>`).join('\n')) =>
  wrap(body, {script: ours});

/** The same content as plain markup, taken once from the rendered elements. */
export const staticPage = ({styles, blocks}) =>
  wrap(blocks.map((html) => `<div class="block">${html}</div>`).join('\n'), {
    head: `<style>${styles}</style>`,
  });

/** Markup and styles of the elements of a page, and the same as a tree. Runs in the browser. */
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
    copy.normalize();
    return copy;
  };
  const tree = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : {
          tag: node.localName,
          attributes: Object.fromEntries([...node.attributes].map(({name, value}) => [name, value])),
          ...(node.localName === 'select' && {selected: node.value}),
          children: [...node.childNodes].map(tree),
        };
  const roots = names.map((name) => document.querySelector(name).shadowRoot);
  const sheets = new Set(
    roots.flatMap((root) =>
      root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')),
    ),
  );
  const copies = roots.map((root) => [...root.children].map(plain));
  return {
    styles: [...sheets]
      .join('\n')
      .replace(/:host\(([^()]*(?:\([^()]*\))?[^()]*)\)/g, '.block$1')
      .replaceAll(':host', '.block'),
    blocks: copies.map((children) => children.map((child) => child.outerHTML).join('')),
    trees: copies.map((children) => ({
      tag: 'div',
      attributes: {class: 'block'},
      children: children.map(tree),
    })),
  };
}

/** Every page of a comparison by its name, and the files that the pages load. */
export async function makePages(browser, content) {
  const [react, webAwesome] = await Promise.all([reactPeer(content.trees), webAwesomePeer()]);
  const head = `<style>${content.styles}</style>`;
  const app = (html = '') => `<div id="app">${html}</div>`;
  return {
    files: {
      'react.js': react.client,
      'react-hydrating.js': react.hydrating,
      'web-awesome.js': webAwesome.script,
    },
    pages: {
      static: staticPage(content),
      elements: elementsPage(),
      prerendered: prerender(elementsPage()),
      react: wrap(app(), {head, script: 'react.js'}),
      'react-prerendered': wrap(app(react.html), {head, script: 'react-hydrating.js'}),
      'web-awesome': wrap(await withComponents(browser, content), {
        head: `<style>${webAwesome.styles}</style>${head}`,
        script: 'web-awesome.js',
      }),
    },
  };
}

/** The markup of the static page with components in it. */
async function withComponents(browser, {blocks}) {
  const page = await browser.newPage();
  try {
    await page.setContent(blocks.map((html) => `<div class="block">${html}</div>`).join('\n'));
    return await page.evaluate(useComponents);
  } finally {
    await page.close();
  }
}
