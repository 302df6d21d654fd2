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

/** A tag as `Intl` reads it, complete with its likely script and region. */
function read(tag: string): Intl.Locale | undefined {
  const parts = tag.trim().replaceAll('_', '-').split('-');
  for (let length = parts.length; length > 0; length--) {
    try {
      return new Intl.Locale(parts.slice(0, length).join('-')).maximize();
    } catch {
      // Not well formed: without its last part it may be.
    }
  }
  return undefined;
}

/** The language out of those that there are that fits a tag best; undefined where none does. See the rule above. */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  const locale = read(wanted);
  if (!locale) return undefined;
  const matches = available.filter((tag) => {
    const own = read(tag);
    return own?.language === locale.language && own.script === locale.script;
  });
  return (
    matches.find((tag) => read(tag)?.region === locale.region) ??
    matches.find((tag) => !new Intl.Locale(tag).region) ??
    matches[0]
  );
}
