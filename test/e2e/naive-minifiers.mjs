/**
 * What tools of other people's pages do to scripts, each in the way of its kind and with the faults of its kind. None of them
 * knows that a template literal may stand inside another.
 */

/** What follows one of these cannot be a division, say tools that look one letter back. */
const beforeRegex = '(,=:[!&|?+-~*/{;\n';

/** Letter by letter, as JSMin and its many ports: drops blanks beside what is no word, where it is in no string. */
function letterByLetter(code) {
  const out = [];
  let i = 0;
  const isWord = (letter = '') => /[\w$\\]/.test(letter) || letter > '~';
  const copyUntil = (end) => {
    out.push(code[i++]);
    while (i < code.length && code[i] !== end) {
      if (code[i] === '\\') out.push(code[i++]);
      out.push(code[i++]);
    }
    if (i < code.length) out.push(code[i++]);
  };
  while (i < code.length) {
    const letter = code[i];
    const last = out.at(-1) ?? '\n';
    if ('"\'`'.includes(letter)) copyUntil(letter);
    else if (letter === '/' && code[i + 1] === '*') i = code.indexOf('*/', i) + 2;
    else if (letter === '/' && code[i + 1] === '/') i = nextLine(code, i);
    else if (letter === '/' && beforeRegex.includes(last)) copyUntil('/');
    else if (/\s/.test(letter)) {
      while (/\s/.test(code[i] ?? '')) i++;
      const joins = (isWord(last) && isWord(code[i])) || ('+-'.includes(last) && last === code[i]);
      if (joins) out.push(' ');
    } else out.push(code[i++]);
  }
  return out.join('');
}

const nextLine = (code, from) => (code.indexOf('\n', from) + 1 || code.length + 1) - 1;

/** Strings first, by a pattern: each is taken out, blanks and comments go from the rest, each is put back. */
function stringsTakenOut(code) {
  const kept = [];
  const keep = (text) => `"${kept.push(text) - 1}"`;
  return code
    .replace(/\/\*[^]*?\*\/|(["'`])(?:\\[^]|(?!\1)[^\\])*\1/g, (text, quote) => (quote ? keep(text) : ''))
    .replace(/\/\/.*$/gm, '')
    .replace(/\s*([{}()[\];,:=<>|&?!*%^~])\s*/g, '$1')
    .replace(/([^+])\s*\+\s*(?!\+)/g, '$1+')
    .replace(/\s+/g, ' ')
    .replace(/"(\d+)"/g, (_, index) => kept[index]);
}

/** The same for single lines, without the strings between backticks, and `;` before `}` goes. */
const compressed = (code) => stringsTakenOut(code.replace(/^\s+|\s+$/gm, '')).replaceAll(';}', '}');

/** Comments by two patterns that know of no string. An address keeps its slashes: a colon stands before them. */
const withoutComments = (code) => code.replace(/\/\*[^]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');

/** Each line trimmed, and all in one. */
const inOneLine = (code) =>
  withoutComments(code)
    .split('\n')
    .map((line) => line.trim())
    .join('');

/** Every run of blanks is one blank, wherever it is. */
const oneBlank = (code) => code.replace(/\s+/g, ' ');

/** Behind and before other scripts, which begin and end as they like, each in its own try. */
const amongOthers = (code) =>
  `"use strict";var first = function () {}\n${code}(function () { window.last = first })()`;
/** Behind a script whose last line is a comment, and has no end. */
const afterComment = (code) => `var first = 1 // the end${code}`;
const inTries = (code) =>
  ['window.first = 1', code, '(() => { window.last = 1 })()']
    .map((script) => `try{${script.trim().replace(/;$/, '')}}catch(e){console.error(e)}`)
    .join('');
/** Into the page itself. HTML has its own ends of a script. */
const inlined = (code) => code.replace(/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<\/script[^]*$/gi, '');

/** Into the page too, by a replacement in which a dollar stands for what is replaced. */
const inReplacement = (code) => '%script%'.replace(/%(script)%/, code);

/**
 * By what they are: what they make of a script, and an expression that they break, so that a test can tell that they do what
 * they are here for.
 */
export const naiveMinifiers = {
  'puts scripts behind a comment': {minify: afterComment},
  'reads letter by letter': {minify: letterByLetter, breaks: '`a${`b  c`} d  e`'},
  'takes strings out by a pattern': {minify: stringsTakenOut, breaks: '`a ${`b : c`} d`'},
  'compresses lines': {minify: compressed, breaks: '`a ${`b ;} c`} d`'},
  'drops comments, in strings too': {minify: withoutComments, breaks: '"a /* b */ // c"'},
  'joins lines': {minify: inOneLine, breaks: '`a\n  b`'},
  'leaves one blank': {minify: oneBlank, breaks: '"a  b"'},
  'puts scripts behind each other': {minify: amongOthers},
  'puts each script into a try': {minify: inTries},
  'puts scripts into a replacement': {minify: inReplacement, breaks: '"$$ $& $1"'},
  'puts scripts into the page': {minify: inlined, breaks: '"<!-- a"'},
};

/** All of them, one after the other, as several plugins on one site. */
export const allAtOnce = (code) =>
  Object.values(naiveMinifiers).reduce((script, {minify}) => minify(script), code);
