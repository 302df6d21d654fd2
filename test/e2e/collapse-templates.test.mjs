import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {collapseMarkup, collapseModule} from '../tools/build/collapse-templates.mjs';

describe('white space in templates', () => {
  const kept = {
    'between words and inline tags': ['Hello\n  <b>world</b>\n  again', 'Hello <b>world</b> again'],
    'between paragraphs, which print sets inline': ['<p>One.</p>\n  <p>Two.</p>', '<p>One.</p> <p>Two.</p>'],
    'between entries of a running list': ['<li>a</li> <li>b</li>', '<li>a</li> <li>b</li>'],
    'between two values': ['<p>\0 \0</p>', '<p>\0 \0</p>'],
    'in an attribute': ['<div class="a  b" title="x > y"> z</div>', '<div class="a b" title="x > y">z</div>'],
  };
  const gone = {
    'inside a block': ['<div>\n  <p>\n  One.\n  </p>\n</div>', '<div><p>One.</p></div>'],
    'between a block and a value': ['<div class=\0 hidden>\n \0\n</div>', '<div class=\0 hidden>\0</div>'],
    'around what is always a block': ['\0\n <tr>\n <td>\0</td>\n </tr>\n \0', '\0<tr><td>\0</td></tr>\0'],
    'in a drawing': [
      '<svg>\n <path d="M0 6H1" />\n <path d=\0 />\n</svg>',
      '<svg><path d="M0 6H1" /><path d=\0 /></svg>',
    ],
  };
  for (const [what, [markup, expected]] of Object.entries(kept))
    it(`stays ${what}`, () => assert.equal(collapseMarkup(markup), expected));
  for (const [what, [markup, expected]] of Object.entries(gone))
    it(`goes ${what}`, () => assert.equal(collapseMarkup(markup), expected));

  it('keeps every value in its place', () => {
    const code = 'export const x = html`<div>\n ${a} <b>${b}</b>\n <p>\n ${c}</p>\n</div>`;';
    assert.equal(collapseModule(code), 'export const x = html`<div>${a} <b>${b}</b> <p>${c}</p></div>`;');
  });
});
