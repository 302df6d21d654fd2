/** Codes that `Intl` names and that are no place where a reader could be. */
const noPlaces = ['EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

/** The region of a code as `Intl` has it: an old or common code ("UK") is taken for today's. */
function known(code: string): string | undefined {
  // Without these, no code can be told from another: none is then refused.
  if (!('Locale' in Intl && 'DisplayNames' in Intl)) return code;
  try {
    const {region = ''} = new Intl.Locale(`und-${code}`);
    const name = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(region);
    return name === undefined || noPlaces.includes(region) ? undefined : region;
  } catch {
    return undefined;
  }
}

/** A region as a page names it (" us ", "uk"), as its two capital letters; undefined where there is no such region. */
export function readRegion(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  // The letters as they came: "ſ" has the capital S.
  return /^[A-Za-z]{2}$/.test(text.trim()) ? known(code) : undefined;
}

/** Where a language is spoken by so many who are in the US that only these two countries are taken from a tag. */
const named = ['US', 'PR'];

/**
 * The region that a language tag names. A tag says which Spanish is written, not where its reader is: a clinic in the US
 * writes es-MX or vi-VN. So only a tag of the US or of Puerto Rico names a region ("es-US", "es_PR", "zh-Hans-US").
 */
export function regionOf(tag: string): string | undefined {
  try {
    const {region} = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return region && named.includes(region) ? region : undefined;
  } catch {
    return undefined;
  }
}
