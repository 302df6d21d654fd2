import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {parseAst} from 'vite';

/**
 * A classic script that tools of other people's pages can handle: optimizers of WordPress minify it again with programs that
 * take a template literal inside another for a string, a quote in a regular expression for the beginning of one, and `//` for
 * a comment; pages in windows-1252 read it in their own encoding. It is minified already, has no template literal, no backtick
 * and plain ASCII only. Lit's templates keep their strings, letter for letter, and one object for each place: what a server
 * rendered with the modules is known by them.
 *
 * @param {string} code an ES module without imports and exports, or a script
 * @param {string} notice what stands in a comment before it
 * @param {'iife' | 'esm'} [format] `esm` for a module that exports something
 */
export async function plainScript(code, notice, format = 'iife') {
  const lowered = await transform(code, {
    minify: true,
    target: 'es2022',
    format,
    charset: 'ascii',
    legalComments: 'none',
    supported: {'template-literal': false},
  });
  // The semicolons: optimizers put files behind each other, and the one before ours may end without its own, or in a comment
  // without the end of its line, which takes in our first.
  return `;/*! ${notice} */\n;${withoutReferences(asciiCode(plainLiterals(lowered.code.trim())))}\n`;
}

/**
 * Tools that put a script into a page by `replace()` read a dollar before these signs as a reference to what they replace:
 * `$$` becomes `$`, `$1` the address of the script. In a name or in a string, an escape means the same.
 */
const withoutReferences = (code) => code.replace(/\$(?=[$&'`<\d])/g, '\\u0024');

/** In strings and regular expressions: what a simple tool would take for the beginning or the end of something else. */
export function plainLiterals(code) {
  const text = new MagicString(code);
  for (const {start, end, regex} of literals(parseAst(code))) {
    const written = code.slice(start, end);
    const plain = regex ? plainRegex(written, regex.flags) : plainString(written);
    if (plain !== written) text.update(start, end, plain);
  }
  return text.toString();
}

/** An escape is taken whole, so that the second half of one is not taken for the first half of another. */
const inStrings = /\\[^]|[`\t]|(?<= ) |(?<=[/*])\/|(?<=\/)\*|(?<=<)[!?]|(?<=--|\]\])>/g;

function plainString(written) {
  return written.replace(inStrings, (found) => {
    if (found === '\\`' || found === '`') return '\\x60';
    if (found === '\\\\') return '\\x5c';
    if (found === '\t') return '\\t';
    if (found === ' ') return '\\x20';
    return found.startsWith('\\') ? found : `\\${found}`;
  });
}

/** What a regular expression must not hold, since a tool that takes it for a division reads on as if it were code. */
const inRegexes = /\\[^]|["'`/ \t]|(?<=--)>|(?<!\?)<(?=[!?])/g;

function plainRegex(written, flags) {
  const pattern = written.slice(1, written.lastIndexOf('/'));
  const plain = pattern.replace(inRegexes, (found) => {
    const letter = found.at(-1);
    return /["'`/ \t\\<>]/.test(letter) ? `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}` : found;
  });
  return `/${plain}/${flags}`;
}

/** The strings and regular expressions in a syntax tree. */
function literals(node) {
  if (!node || typeof node !== 'object') return [];
  const isLiteral = node.type === 'Literal' && (node.regex || typeof node.value === 'string');
  return isLiteral ? [node] : Object.values(node).flatMap(literals);
}

/** Code with `\u00e9` in the place of the letter, which means the same in strings, templates, regular expressions and names. */
export const asciiCode = (code) => ascii(code, (unit) => `\\u${unit}`);

/** The same for a style sheet, where a space ends the number. */
export const asciiStyles = (css) => ascii(css, (unit) => `\\${unit} `);

function ascii(code, escape) {
  return code.replace(/\\[^]|[^\0-\x7f]/g, (found) => {
    const letter = found.at(-1);
    return letter > '\x7f' ? escape(letter.charCodeAt(0).toString(16).padStart(4, '0')) : found;
  });
}
