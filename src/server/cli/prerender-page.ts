import {dirname, join} from 'node:path';
import {prerender} from '../prerender.js';
import {betweenTags} from './between-tags.js';
import {oneWord, readCommandLine} from './command-line.js';
import {readText} from './read-text.js';
import {requireLanguage} from './require-language.js';

/** `prerender <page>`: a page with its elements filled. The content files that its guides name are read beside it. */
export function prerenderPage(args: readonly string[]): string {
  const {values, words} = readCommandLine(args, {
    lang: {type: 'string'},
    stylesheets: {type: 'string'},
    nonce: {type: 'string'},
    'between-tags': {type: 'string'},
  });
  const {lang, stylesheets, nonce} = values as Record<string, string | undefined>;
  requireLanguage(lang);
  const page = oneWord(words, 'prerender <page> [options]');
  const readFile = (src: string) => readText(join(page === '-' ? '.' : dirname(page), src));
  return prerender(readText(page), {
    lang,
    stylesheets,
    nonce,
    readFile,
    betweenTags: betweenTags(values),
  });
}
