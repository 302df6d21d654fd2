import {en as messages} from '../../../src/locales/en.js';
import {en} from '../../../src/treatments/ketamine/en.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {resolve} from '../../content/resolve-all.js';
import {textsOf} from './texts.js';

/** Every text of the English words, with its tokens. */
export const texts = textsOf(en);
/** The names of the numbers in a text. */
export const tokens = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
/** A text without them. */
export const withoutTokens = (text: string) => text.replace(/\{[^}]*\}/g, '');

/** All that a reader can meet: the words with their numbers in them, and the interface's own. */
export const shown = [
  {},
  {region: 'US'},
  {region: 'GB', clinicName: 'Harbor Clinic', clinicPhone: '555 0100'},
].flatMap((settings) => {
  const {summary, sideEffects, checklist, routes, relief, visit, claims} = resolve({
    treatment: ketamine,
    messages,
    settings,
  });
  return textsOf({summary, sideEffects, checklist, routes, relief, visit, claims}).filter(
    ({path}) => !/\.(?:id|kind|href|citation)$/.test(path),
  );
});
/** Sentences that say that something is not so. */
export const denials =
  /does not mean (?:that )?it is safe for you|cannot tell you if ketamine is right for you|no study that we read shows that ketamine cures long-term pain/gi;
/** What others claim says what we must not; it is held to stand with its answer in claims.test.ts. */
export const ours = (list: readonly {path: string; text: string}[]) =>
  list
    .filter(({path}) => !/^claims\.claims\.[\w-]+\.claim$/.test(path))
    .map(({path, text}) => ({path, text: text.replace(/^You may have read this claim: “[^”]*”/, '')}));
/** What the interface says. */
export const builtIn = textsOf(messages).map(({path, text}) => ({path, text: text.replace(denials, '')}));

/** The texts in which a pattern is found, to be read in a failing test. */
export const where = (list: readonly {path: string; text: string}[], pattern: RegExp) =>
  list.filter(({text}) => pattern.test(text)).map(({path, text}) => `${path}: ${text}`);
