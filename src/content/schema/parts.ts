/**
 * The small parts that the schema of content is made of. Some say more than a type can: what an id refers to, which
 * entries a table has texts for, which texts a clinic may reword. `../check/` reads that from the schema, so that a new
 * section says it once, where its fields stand.
 */
import * as v from 'valibot';

/** What a place of the schema says beside its type. */
export interface Relation {
  /** An id of this list of facts, such as "checklist.topics". */
  readonly refersTo?: string;
  /** A table with one text for each entry of this list of facts. */
  readonly wordsOf?: string;
  /** A text that a clinic may reword. What studies found is never one. */
  readonly rewordable?: true;
  /** A list that a clinic may hide entries of and put in another order; how an entry of it is called. */
  readonly arranged?: string;
}

/** A schema that says it too. Its type stays as it is, and editors are not told: JSON Schema has no word for it. */
const related = <const T extends v.GenericSchema>(schema: T, said: Relation): T =>
  v.pipe(schema as v.GenericSchema, v.metadata({...said})) as unknown as T;

const idPattern = /^[a-z][a-z0-9-]*$/;

/** An id. Not "constructor", which every object has. */
export const id = v.pipe(
  v.string(),
  v.regex(idPattern, 'lower-case letters, digits and hyphens, such as "se-nausea"'),
  v.check((name) => !(name in {}), 'another id: this one is a word of JavaScript'),
);

/** A source may be named for a number: "988-expect". */
export const sourceId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens, such as "cohen2018"'),
  v.check((name) => !(name in {}), 'another id: this one is a word of JavaScript'),
);

/** The id of an entry of a list of facts. */
export const reference = (list: string) => related(list === 'sources' ? sourceId : id, {refersTo: list});

/**
 * Signs that no page can show: halves of letters, controls (HTML has no place for them), letters of one company's own; those
 * that turn the direction of all that follows, so that a number is read backwards; and heaps of marks on one letter, which
 * would cover the lines around it.
 */
const notToBeShown =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\p{Cs}\p{Co}\p{NChar}]|[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\ufff9-\ufffb]|\p{M}{10}/u;

/** Each sign that begins a piece in a direction of its own has one that ends it: what follows the text keeps its own. */
const turnsWhatFollows = (said: string) => {
  let open = 0;
  for (const [sign] of said.matchAll(/[\u2066-\u2069]/g)) {
    open += sign === '\u2069' ? -1 : 1;
    if (open < 0) return true;
  }
  return open > 0;
};

/** A text with something to read in it. None of ours has 700 letters; a whole book in one place is a mistake, and slow to judge. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(10_000, 'a text of at most 10,000 characters'),
  v.check(
    (said) => !notToBeShown.test(said) && !turnsWhatFollows(said),
    'a text without broken letters, controls, heaps of marks and signs that turn it round',
  ),
  v.minLength(1, 'a text of at least one letter'),
  v.check((said) => said === '' || /(?!\p{DI})[\p{L}\p{N}]/u.test(said), 'a text of at least one letter'),
);

/** A clinic's own words beside ours: room for a rule, not for a page. */
export const ownWords = v.pipe(text, v.maxLength(300, 'a text of at most 300 characters'));

/** A text that a clinic may reword. */
export const rewordable = related(text, {rewordable: true});

/** A language tag, such as "en" or "pt-BR". */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'a language tag, such as "en" or "pt-BR"'),
);

/** The years in which content can have been read: no slip of the hand lies in them. */
const isOfOurTime = (date: string) => /^20\d\d-/.test(date);
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** A day of the calendar. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as "2026-11-22"'),
  v.check(
    (day) => isDay(day) && isOfOurTime(day),
    'a day of the calendar in this century, such as "2026-11-22"',
  ),
);

/** A month or a day of the calendar. */
export const month = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a month or a date, such as "2027-11"'),
  v.check(
    (when) => isDay(when.length === 7 ? `${when}-01` : when) && isOfOurTime(when),
    'a month or a day of the calendar in this century, such as "2027-11"',
  ),
);

/** The year of a text that somebody could have read. */
export const year = v.pipe(v.number(), v.integer(), v.minValue(1500), v.maxValue(2099));

/** Any number but infinity, which nobody has measured. */
export const measured = v.pipe(v.number(), v.finite());
/** So many in 100. */
export const per100 = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
export const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.safeInteger());

export const list = <const T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());
export const some = <const T extends v.GenericSchema>(item: T, message: string) =>
  v.pipe(v.array(item), v.minLength(1, message), v.readonly());

/** A list that a clinic may hide entries of and put in another order. `entry` is what one is called in a sentence. */
export const arranged = <const T extends v.GenericSchema>(entry: string, item: T) =>
  related(list(item), {arranged: entry});

export const table = <const T extends v.GenericSchema>(value: T) => v.record(id, value);

/** A table of texts, with one for each entry of a list of facts. Its type says of which, for `words-for.ts`. */
export const wordsOf = <const Facts extends string, const T extends v.GenericSchema>(
  facts: Facts,
  value: T,
) => v.pipe(table(value), v.metadata({wordsOf: facts}));

/** At least one source: a statement without one is not shown. */
export const sources = some(reference('sources'), 'at least one source id');

export const link = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:/i, 'an address that begins with https:// or http://'),
);
