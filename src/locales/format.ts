/** The forms of a text by number, for the categories that a language has; each language has `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string};

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
  /** "112 or 999". */
  readonly either: (items: readonly string[]) => string;
  /** "22 November 2026" or, for a month, "November 2027"; the input where it is not a date. */
  readonly date: (iso: string) => string;
  /** The name of a language: "Spanish". */
  readonly language: (tag: string) => string;
  /**
   * The form for this number: `plural(1, {one: 'person', other: 'people'})`. A language gives a form for each of its own
   * categories; where it has none for a number, `other` stands.
   */
  readonly plural: (value: number, forms: PluralForms) => string;
  /** The form for a range: "1 to 2 weeks" is not always the form of its last number. */
  readonly pluralRange: (low: number, high: number, forms: PluralForms) => string;
}

/** Writes "30 to 40"; each language says it in its own words. */
export type RangeWriter = (low: string, high: string) => string;

/** Makes a value when it is first asked for by a key, and keeps it: what `Intl` makes is costly to make. */
function keep<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

/**
 * What `Intl` knows too: each kind of list takes a browser some milliseconds to begin with. A language of ours may bring what
 * most pages need; a test holds that `Intl` says the same.
 */
export interface AtHand {
  /** Names of languages by their tags. */
  readonly languages?: ReadonlyMap<string, string>;
  /** Writes "a, b, and c". */
  readonly list?: (items: readonly string[]) => string;
}

/** Makes the formatter of a language. A tag that `Intl` does not know is written as English. */
export function createFormat(lang: string, range: RangeWriter, atHand: AtHand = {}): Format {
  const locale = Intl.getCanonicalLocales(lang);
  const numbers = keep((digits: number) => new Intl.NumberFormat(locale, {maximumFractionDigits: digits}));
  const units = keep(
    (unit: string) => new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}),
  );
  // Some pages and old browsers lack parts of `Intl`. Plain words are still words.
  const lists = keep((type: Intl.ListFormatType) =>
    'ListFormat' in Intl
      ? new Intl.ListFormat(locale, {type})
      : {format: (items: readonly string[]) => items.join(', ')},
  );
  const dates = keep((day: 'numeric' | undefined) => {
    // Without a calendar named, some countries would write the year of another one.
    const options = {calendar: 'gregory', year: 'numeric', month: 'long', timeZone: 'UTC'} as const;
    return new Intl.DateTimeFormat(locale, day ? {...options, day} : options);
  });
  const plurals = keep((type: Intl.PluralRuleType): Rules =>
    'PluralRules' in Intl
      ? new Intl.PluralRules(locale, {type})
      : {select: (value) => (value === 1 ? 'one' : 'other')},
  );
  const languages = keep((type: 'language') =>
    'DisplayNames' in Intl ? new Intl.DisplayNames(locale, {type}) : {of: (tag: string) => tag},
  );

  const number = (value: number, digits = 0) => numbers(digits).format(value);
  const between = (low: number, high: number) => range(number(low, 1), number(high, 1));
  const formOf = (category: Intl.LDMLPluralRule, forms: PluralForms) => forms[category] ?? forms.other;
  return {
    number,
    range: between,
    duration: (value, unit, high) =>
      high === undefined || high === value
        ? withAmount(units(unit).formatToParts(value), number(value, 1))
        : withAmount(rangeParts(units(unit), value, high), between(value, high)),
    list: (items) =>
      items.length === 1 ? items[0]! : (atHand.list ?? ((some) => lists('conjunction').format(some)))(items),
    // Most regions have one number, and one is no list.
    either: (items) => (items.length === 1 ? items[0]! : lists('disjunction').format(items)),
    date(iso) {
      const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
      if (!year) return iso;
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
      return dates(day ? 'numeric' : undefined).format(date);
    },
    language: (tag) => atHand.languages?.get(tag) ?? languages('language').of(tag) ?? tag,
    plural: (value, forms) => formOf(plurals('cardinal').select(value), forms),
    pluralRange: (low, high, forms) => formOf(rangeCategory(plurals('cardinal'), low, high), forms),
  };
}

/** A range below 1 in 100, in whole cases of the smallest group that has them: 1 to 10 in 10,000. */
export function smallRange(low: number, high: number): {low: number; high: number; of: number} {
  const of = low >= 0.1 ? 1000 : 10000;
  return {low: Math.round((low * of) / 100), high: Math.round((high * of) / 100), of};
}

/** A part of what `Intl` writes; in a range it says which of the two numbers it belongs to. */
type Part = Pick<Intl.NumberFormatPart, 'type' | 'value'>;

/** What browsers of 2023 and later have, and TypeScript's own list does not name everywhere. */
interface RangeFormat {
  formatRangeToParts?(low: number, high: number): Part[];
}
interface Rules {
  select(value: number): Intl.LDMLPluralRule;
  selectRange?(low: number, high: number): Intl.LDMLPluralRule;
}

/**
 * The parts of a range with its unit. An older browser gives those of its last number; where the language writes that one
 * without a digit, those of a number that has one.
 */
const rangeParts = (format: Intl.NumberFormat, low: number, high: number): readonly Part[] =>
  (format as RangeFormat).formatRangeToParts?.(low, high) ??
  [high, 100].map((value) => format.formatToParts(value)).find((parts) => parts.some(isNumber)) ??
  [];

const rangeCategory = (rules: Rules, low: number, high: number) =>
  rules.selectRange?.(low, high) ?? rules.select(high);

const isNumber = ({type}: Part) => type !== 'unit' && type !== 'literal';

/**
 * A duration with another amount in the place of its number. The number may come in several parts (group, decimal,
 * fraction, both ends of a range): the amount takes the place of all of them. A duration that a language writes without a
 * number stays as it is: "أسبوعان" is two weeks.
 */
function withAmount(parts: readonly Part[], amount: string): string {
  const text = (some: readonly Part[]) => some.map(({value}) => value).join('');
  const first = parts.findIndex(isNumber);
  const last = parts.findLastIndex(isNumber);
  return first < 0 ? text(parts) : text(parts.slice(0, first)) + amount + text(parts.slice(last + 1));
}

/** A difference as it is said: to a tenth, or to a hundredth where a tenth would say that there is none. */
export const rounded = (size: number) => Number(size.toFixed(size < 0.1 ? 2 : 1));

/** With a capital letter first, as a sentence begins. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
