/** Pages: prerendering fills the elements and touches nothing else. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {parse} from 'parse5';
import {contentTags as tags} from '../../dist/server/tags.js';
import {prerender, RenderError} from '../../dist/ssr.js';

const fewOfOurs = fc.oneof(
  {weight: 6, arbitrary: fc.constant('')},
  {weight: 1, arbitrary: fc.constantFrom(...tags).map((tag) => `<${tag}></${tag}>`)},
);
const around = fc.constantFrom(
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<a href=x>',
  '</a>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<svg>',
  '</svg>',
  '<math>',
  '</math>',
  '<foreignObject>',
  '</foreignObject>',
  '<desc>',
  '<template>',
  '</template>',
  '<noscript>',
  '</noscript>',
  '<textarea>',
  '</textarea>',
  '<select>',
  '</select>',
  '<option>',
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<title>',
  '</title>',
  '<!--',
  '-->',
  '<!',
  '<?php ?>',
  '<![CDATA[',
  ']]>',
  '<body class=a>',
  '</body>',
  '</html>',
  '<head>',
  '<frameset>',
  '<ul>',
  '<li>',
  '<form>',
  '<button>',
  '<treatment-guide region="GB">',
  '<treatment-guide clinic-name="A &amp; B">',
  '</treatment-guide>',
  '<script type="application/json">{"overrides": {"hide": ["se-nausea"]}}</script>',
  ...tags.flatMap((tag) => [
    `<${tag} lang=en>`,
    `</${tag}>`,
    `<${tag.toUpperCase()}>`,
    `<${tag}/>`,
    `<${tag} data-prerendered>`,
  ]),
);
const text = fc.oneof(
  fc.constantFrom('\r\n', '\0', '\uFEFF', '\u{1f600}', '&amp', '&lt;', '<', '>', '"', "'", '=', '<?', '\t'),
  fc.string({unit: 'grapheme', maxLength: 5}),
);
const piece = fc.oneof(
  {weight: 2, arbitrary: fewOfOurs},
  {weight: 5, arbitrary: around},
  {weight: 3, arbitrary: text},
);
const page = fc
  .tuple(
    fc.constantFrom('', '<!doctype html>', '<html lang="en">', '\uFEFF<!doctype html><html>'),
    fc.array(piece, {maxLength: 14}),
  )
  .map(([start, pieces]) => start + pieces.join(''));

/** A page without what was put in. What stood in it before is told by how often it was there. */
const emptied = (html) =>
  html
    .replaceAll(/<template shadowrootmode="open"><link rel="stylesheet" href="\/css\/.*?<\/template>/gs, '')
    .replaceAll(/<(span|div) data-for-readers="[^"]*".*?<\/\1>/gs, '')
    .replaceAll(/ data-prerendered="[^"]*"/g, '');

/** The elements of a page that have a shadow root in the markup. */
function filledIn(html) {
  const found = [];
  const waiting = [parse(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const roots = (node.childNodes ?? []).filter(
      (child) => child.tagName === 'template' && child.attrs.some(({name}) => name === 'shadowrootmode'),
    );
    if (roots.length) found.push({tag: node.tagName, roots: roots.length});
    waiting.push(...(node.childNodes ?? []));
  }
  return found;
}

/** The tree of a page without what was put in: text of ours that ends a paragraph or a link would change it. */
function treeOf(html) {
  const told = [];
  const waiting = [{node: parse(html), depth: 0}];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, depth} = next;
    const attrs = (node.attrs ?? []).map(({name}) => name);
    if (attrs.includes('data-for-readers') || attrs.includes('shadowrootmode')) continue;
    if (node.tagName) told.push(`${depth} ${node.tagName}`);
    const inner = (node.childNodes ?? []).map((child) => ({node: child, depth: depth + 1}));
    waiting.push(...inner.reverse());
  }
  return told.join('\n');
}

function assertPage(html, betweenTags) {
  const options = {stylesheets: '/css', lang: 'en', betweenTags};
  const filled = prerender(html, options);
  assert.equal(emptied(filled), html, 'the page around the elements changed');
  assert.equal(prerender(filled, options), filled, 'the second time changed it again');
  assert.equal(treeOf(filled), treeOf(html), 'the tree around the elements changed');
  const count = (markup, piece) => markup.split(piece).length - 1;
  assert.equal(count(filled, '<?'), count(html, '<?'));
  const roots = filledIn(filled);
  assert.equal(
    roots.length,
    count(filled, '<template shadowrootmode='),
    'a shadow root stands in no element',
  );
  for (const {tag, roots: one} of roots) assert.deepEqual([tags.includes(tag), one], [true, 1]);
}

export const pageProperties = [
  {
    name: 'pages: prerendering fills the elements and changes nothing else',
    share: 0.8,
    property: fc.property(
      page,
      fc.constantFrom(undefined, undefined, undefined, 'nothing', 'plain-html'),
      assertPage,
    ),
  },
  {
    name: 'pages: a wrong argument is answered in one line',
    share: 0.4,
    property: fc.property(
      fc.oneof(fc.constant('<p>'), fc.anything()),
      fc.oneof(
        fc.anything(),
        fc.record({
          lang: fc.anything(),
          readFile: fc.anything(),
          nonce: fc.anything(),
          betweenTags: fc.anything(),
        }),
      ),
      (markup, options) => {
        try {
          prerender(markup, options);
        } catch (error) {
          assert.ok(error instanceof RenderError, `${error?.stack}`);
          assert.doesNotMatch(error.message, /\n/);
        }
      },
    ),
  },
];
