/**
 * Which language of ours a page is shown in.
 *
 * A language tag is matched as BCP 47 and Unicode say, by what it means rather than by its letters:
 *
 * 1. The tag is read without regard to case, "_" counts as "-", and outdated names count as today's ("iw" is "he"). Of a
 *    tag that is not well formed, its longest well-formed beginning counts ("pt_PT_ao90" is "pt-PT").
 * 2. What a tag leaves out is filled in with what is likely (`Intl.Locale.maximize()`): "zh" and "zh-CN" are written in
 *    "Hans", "zh-TW" and "zh-HK" in "Hant", "pt" is that of "BR", "sr" is written in "Cyrl".
 * 3. A language of ours is a match where language and script are the same. So "zh-CN" finds "zh-Hans", "pt-PT" finds
 *    "pt-BR", "es-MX" finds "es"; "zh-TW" does not find "zh-Hans", and "sr-Latn" does not find "sr".
 * 4. Of several matches, one of the same region is taken; else one that names no region; else the first.
 * 5. Without a match the page is shown in English.
 *
 * `includes/language.php` of the WordPress plugin follows the same rule, with a table that the build makes of it.
 */

import {valueOf} from './value-of.js';

/** What a tag says and what it likely means. */
interface Meaning {
  readonly language: string;
  readonly script?: string | undefined;
  readonly region?: string | undefined;
  /** The region that the tag itself names. */
  readonly named?: string | undefined;
}

/** Languages of ours written in one script everywhere, each with its likely region: known without `Intl`, whose first answer is slow. */
const likelyRegions: Readonly<Record<string, string>> = {en: 'US', es: 'ES'};

/** What a tag of one of those means: its language, and a region or none. */
function readAtOnce(tag: string): Meaning | undefined {
  const [, language = '', named] = /^(en|es)(?:-([A-Z]{2}))?$/.exec(tag) ?? [];
  const likely = valueOf(likelyRegions, language);
  return likely === undefined ? undefined : {language, script: 'Latn', region: named ?? likely, named};
}

/** A tag as `Intl` reads it; by its first part alone where a page or an old browser lacks `Intl.Locale`. */
function read(tag: string): Meaning | undefined {
  const known = readAtOnce(tag);
  if (known) return known;
  const parts = tag.trim().replaceAll('_', '-').split('-');
  if (!('Locale' in Intl)) return parts[0] ? {language: parts[0].toLowerCase()} : undefined;
  for (let length = parts.length; length > 0; length--) {
    try {
      const locale = new Intl.Locale(parts.slice(0, length).join('-'));
      const {language, script, region} = locale.maximize();
      return {language, script, region, named: locale.region};
    } catch {
      // Not well formed: without its last part it may be.
    }
  }
  return undefined;
}

/** The language out of those that there are that fits a tag best; undefined where none does. See the rule above. */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  const meant = read(wanted);
  if (!meant) return undefined;
  const matches = available
    .map((tag) => ({tag, means: read(tag)}))
    .filter(({means}) => means?.language === meant.language && means.script === meant.script);
  const best =
    matches.find(({means}) => means?.region === meant.region) ??
    matches.find(({means}) => !means?.named) ??
    matches[0];
  return best?.tag;
}
