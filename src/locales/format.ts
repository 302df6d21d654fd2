/** How one language writes numbers, durations, lists and dates. All of it is `Intl`'s work. */
export interface Format {
  /** "1,285"; at most `digits` decimals (default 0). */
  readonly number: (value: number, digits?: number) => string;
  /** "30 to 40", without a unit. */
  readonly range: (low: number, high: number) => string;
  /** "24 hours", "30 to 40 minutes". */
  readonly duration: (value: number, unit: string, high?: number) => string;
  /** "a, b, and c". */
  readonly list: (items: readonly string[]) => string;
  /** "22 November 2026" or, for a month, "November 2027"; the input where it is not a date. */
  readonly date: (iso: string) => string;
  /** The form for this number: `plural(1, {one: 'person', other: 'people'})`. */
  readonly plural: (value: number, forms: {one: string; other: string}) => string;
}

/** Writes "30 to 40"; each language says it in its own words. */
export type RangeWriter = (low: string, high: string) => string;

/** Makes the formatter of a language. A tag that `Intl` does not know is written as English. */
export function createFormat(lang: string, range: RangeWriter): Format {
  const locale = Intl.getCanonicalLocales(lang);
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, {maximumFractionDigits: digits}).format(value);
  const between = (low: number, high: number) => range(number(low, 1), number(high, 1));
  const plurals = new Intl.PluralRules(locale);
  return {
    number,
    range: between,
    duration(value, unit, high) {
      const last = high ?? value;
      const parts = new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}).formatToParts(
        last,
      );
      const amount = high === undefined ? number(value, 1) : between(value, high);
      // The number may come in several parts (group, decimal, fraction): the amount takes the place of all of them.
      const isUnit = ({type}: Intl.NumberFormatPart) => type === 'unit' || type === 'literal';
      const at = parts.findIndex((part) => !isUnit(part));
      return parts.map((part, i) => (i === at ? amount : isUnit(part) ? part.value : '')).join('');
    },
    list: (items) => new Intl.ListFormat(locale, {type: 'conjunction'}).format(items),
    date(iso) {
      const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
      if (!year) return iso;
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
      const options: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long', timeZone: 'UTC'};
      return new Intl.DateTimeFormat(locale, day ? {...options, day: 'numeric'} : options).format(date);
    },
    plural: (value, forms) => (plurals.select(value) === 'one' ? forms.one : forms.other),
  };
}

/** A range below 1 in 100, in whole cases of the smallest group that has them: 1 to 10 in 10,000. */
export function smallRange(low: number, high: number): {low: number; high: number; of: number} {
  const of = low >= 0.1 ? 1000 : 10000;
  return {low: Math.round((low * of) / 100), high: Math.round((high * of) / 100), of};
}

/** A difference as it is said: to a tenth, or to a hundredth where a tenth would say that there is none. */
export const rounded = (size: number) => Number(size.toFixed(size < 0.1 ? 2 : 1));
