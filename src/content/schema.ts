/**
 * What content is. This is the one definition: the types below are inferred from it, `dist/content.schema.json` is
 * generated from it, and `parse.ts` checks a clinic's JSON against it.
 *
 * A treatment is `facts` (ids, figures, sources, dates: no prose) and one `words` per language, keyed by the ids of the
 * facts. Words hold no digits: a number in a sentence is a `{token}` that names a quantity of the facts.
 */
import * as v from 'valibot';
import {elements} from './elements.js';
import {
  approvals,
  bands,
  comparators,
  designs,
  findings,
  routeRows,
  times,
  urgencies,
  type Band,
  type RouteRow,
} from '../locales/vocabulary.js';
import {
  arranged,
  date,
  id,
  languageTag,
  link,
  list,
  measured,
  month,
  people,
  per100,
  reference,
  rewordable,
  some,
  sourceId,
  sources,
  table,
  text,
  wordsOf,
  year,
} from './schema-parts.js';

export * from '../locales/vocabulary.js';

/* ------------------------------------------------------------------ numbers */

/** How sure a finding is: a level, on the scale on which somebody rated it. */
export const certainty = v.variant('scale', [
  /** GRADE, as a review gives it. */
  v.strictObject({scale: v.literal('grade'), level: v.picklist(['high', 'moderate', 'low', 'very-low'])}),
  /** The level that a guideline gives; `source` names it. */
  v.strictObject({
    scale: v.literal('guideline'),
    level: v.picklist(['moderate', 'weak', 'weak-or-none']),
    source: reference('sources'),
  }),
  /** What a review concludes in words; `source` names it. */
  v.strictObject({
    scale: v.literal('review'),
    // Where a review found harm beside a benefit that is not clear, its level says both.
    level: v.picklist(['only-weak', 'no-clear-evidence', 'no-clear-evidence-more-harm']),
    source: reference('sources'),
  }),
  /** Nobody rated it: where it comes from. */
  v.strictObject({
    scale: v.literal('not-rated'),
    level: v.picklist([
      'trial',
      'label',
      'reports',
      'observational',
      'non-medical-use',
      'blood-levels',
      'mixed',
      'unproven',
      'general-advice',
      'guidance',
      'opinion',
    ]),
  }),
]);

/** So many times as many. */
const factor = v.pipe(v.number(), v.minValue(0.01));

const figureParts = {
  /** What was counted, where it is not the side effect itself: an id of `words.outcomes`. */
  outcome: v.optional(reference('outcomes')),
  /** Who was counted: an id of `populations`. */
  population: reference('populations'),
  certainty,
  sources,
};

/** From so many to so many in 100. */
const span = v.strictObject({low: per100, high: per100});

/** A number, always with who was counted, against what, and how sure it is. Values are per 100. */
export const figure = v.variant('kind', [
  /** So many with the treatment, so many in the comparison group. */
  v.strictObject({kind: v.literal('versus'), treatment: per100, comparison: per100, ...figureParts}),
  /** From so many to so many with the treatment, from so many to so many in the comparison group. */
  v.strictObject({kind: v.literal('versus-ranges'), treatment: span, comparison: span, ...figureParts}),
  /** So many more than in the comparison group, from low to high (95% confidence interval). */
  v.strictObject({kind: v.literal('excess'), by: per100, low: per100, high: per100, ...figureParts}),
  /** So many times as many as in the comparison group, from low to high (95% confidence interval). */
  v.strictObject({kind: v.literal('ratio'), times: factor, low: factor, high: factor, ...figureParts}),
  /** From so many to so many, without a comparison group. */
  v.strictObject({kind: v.literal('range'), low: per100, high: per100, ...figureParts}),
  /** More than in the comparison group; the source does not say how many. */
  v.strictObject({kind: v.literal('more'), ...figureParts}),
  /** So many, without a comparison group; `count` of `of` people where the source gives them. */
  v.strictObject({
    kind: v.literal('count'),
    per100,
    count: v.optional(people),
    of: v.optional(people),
    ...figureParts,
  }),
  /** So many cases that someone reported, in so many visits where these are known. No rate: others went unreported. */
  v.strictObject({
    kind: v.literal('reports'),
    count: people,
    visits: v.optional(people),
    ...figureParts,
  }),
  /** A difference in points of a pain scale; below zero is less pain. */
  v.strictObject({
    kind: v.literal('points'),
    by: measured,
    low: measured,
    high: measured,
    scale: v.picklist([10, 100]),
    ...figureParts,
  }),
  /** Mean pain scores: with the treatment and the comparison, or before and after where there was none. */
  v.strictObject({
    kind: v.literal('scores'),
    compares: v.picklist(['groups', 'before-after']),
    first: measured,
    second: measured,
    scale: v.picklist([10, 100]),
    ...figureParts,
  }),
  /** Named by its sources, which give no rate. */
  v.strictObject({kind: v.literal('unknown'), ...figureParts}),
]);

const durationUnit = v.picklist(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** A number that stands in a sentence, named there as `{its-id}` and written by `Intl` for the reader's language. */
export const quantity = v.variant('kind', [
  v.strictObject({kind: v.literal('number'), value: measured, high: v.optional(measured)}),
  v.strictObject({
    kind: v.literal('duration'),
    value: measured,
    high: v.optional(measured),
    unit: durationUnit,
  }),
  /** So many in 100. */
  v.strictObject({kind: v.literal('share'), value: per100, high: v.optional(per100)}),
  v.strictObject({kind: v.literal('year'), value: year}),
  v.strictObject({kind: v.literal('phone'), value: text}),
]);

/* ------------------------------------------------------------------ facts */

const source = v.strictObject({
  id: sourceId,
  /** What kind of text it is. */
  kind: v.picklist([
    'label',
    'guideline',
    'review',
    'trial',
    'study',
    'regulator',
    'patient-information',
    'reference',
    'news',
    'opinion',
  ]),
  year: v.optional(year),
  /** Author, title, place: as a library would write it. Not translated. */
  citation: text,
  /** Language of the citation; default "en". */
  lang: v.optional(languageTag),
  /** The publisher's, regulator's or DOI address; null where none is known. */
  href: v.nullable(link),
});

const population = v.strictObject({
  id,
  /** How many were counted, in all groups. */
  people: v.optional(people),
  comparator: v.picklist(comparators),
});

const named = v.strictObject({id});
const statement = v.strictObject({id, sources});
/** How the texts of a section were made: said with the sources, never under an instruction. */
const remarks = v.optional(list(statement));
/** The sections that a treatment can have. */
export const sectionNames = [...Object.values(elements), 'claims'] as const;
export type SectionName = (typeof sectionNames)[number];

const effect = v.strictObject({
  id,
  urgency: v.picklist(urgencies),
  time: v.picklist(times),
  /** People treated for what the treatment is given for come first. */
  figures: some(figure, 'at least one figure; kind "unknown" where there is none'),
  /** How many of the figures, from the first, the closed line shows; 1 where left out. */
  leads: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  sources,
});

/** On what ground an item stands in the checklist. */
export const basis = v.variant('kind', [
  v.strictObject({
    kind: v.literal('label'),
    /** Ids of `labels`, so that each is named with its country. */
    labels: some(reference('checklist.labels'), 'at least one label'),
    says: v.picklist(['do-not-use', 'not-recommended', 'warns', 'interacts']),
  }),
  v.strictObject({
    kind: v.literal('guideline'),
    says: v.picklist(['usually-not-given', 'avoid', 'review']),
  }),
  /** Neither label nor guideline: what was found or is advised elsewhere. */
  v.strictObject({
    kind: v.literal('evidence'),
    says: v.picklist(['trials', 'case-reports', 'hospital', 'general-advice']),
  }),
  v.strictObject({kind: v.literal('opinion')}),
]);

const item = v.strictObject({
  id,
  topic: reference('checklist.topics'),
  /** The weightiest first. */
  basis: some(basis, 'at least one basis'),
  /** True where marking it must show the crisis line at once. */
  crisis: v.optional(v.literal(true)),
  sources,
});

const amount = v.variant('kind', [
  v.strictObject({kind: v.literal('range'), low: per100, high: per100}),
  v.strictObject({kind: v.literal('unknown')}),
]);

const route = v.strictObject({
  id,
  /** How much of 100 parts reaches the blood. */
  reaches: amount,
  /** By use: an id of `uses`. */
  status: v.record(reference('routes.uses'), v.picklist(approvals)),
  /** True where home use of this form carries the regulator's warning. */
  homeWarning: v.optional(v.literal(true)),
  /** The sources of each row. */
  sources: v.strictObject(
    Object.fromEntries(routeRows.map((row) => [row, sources])) as Record<RouteRow, typeof sources>,
  ),
});

const evidence = v.strictObject({
  id,
  condition: reference('relief.conditions'),
  design: v.picklist(designs),
  comparator: v.picklist(comparators),
  /** How many people; left out where the text read does not say. */
  people: v.optional(people),
  /** How many studies, for a review. */
  studies: v.optional(people),
  certainty: some(certainty, 'at least one certainty'),
  /** The day up to which less pain was found, where that is within a stretch of time: its mark ends there. */
  drawUntilDay: v.optional(people),
  findings: v.strictObject(
    Object.fromEntries(bands.map((band) => [band, v.picklist(findings)])) as Record<
      Band,
      v.PicklistSchema<typeof findings, undefined>
    >,
  ),
  /** What was measured. Not every source gives a number. */
  results: list(figure),
  /** The harm that the same source counted. It stands beside what it found, as large. */
  harms: v.optional(list(figure)),
  sources,
});

/** Facts: everything that a translation or a setting must not change. */
export const facts = v.strictObject({
  id,
  /** What it is given for. Evidence of another indication is never shown in the same view. */
  indication: id,
  /** Day on which the sources were last read. */
  checked: date,
  /** When they are due to be read again. */
  nextCheck: month,
  sources: list(source),
  quantities: table(quantity),
  populations: list(population),
  /** What figures count, where it is not the side effect itself. */
  outcomes: list(named),
  seekHelp: v.strictObject({
    emergency: some(statement, 'at least one emergency sign'),
    today: some(statement, 'at least one reason to call on the same day'),
    /** What to do at night and on weekends, when the clinic is closed. */
    night: v.optional(sources),
    crisis: sources,
  }),
  /** Sources of the safety texts that more than one element shows. */
  notes: v.strictObject({
    general: sources,
    offLabel: v.optional(sources),
    medicines: sources,
    /** Care during treatment. */
    care: v.optional(sources),
    day: v.optional(sources),
    /** The next dose of other medicine that makes sleepy. */
    evening: v.optional(sources),
    naloxone: v.optional(sources),
    homeUse: v.optional(sources),
    report: v.optional(sources),
  }),
  /** Words that the texts use, each with the sections whose readers meet it. */
  glossary: v.optional(list(v.strictObject({id, sections: list(v.picklist(sectionNames)), sources}))),
  sideEffects: v.optional(
    v.strictObject({
      /** What is known of side effects as a whole, the people treated first. Stands before everything else. */
      overall: v.optional(list(statement)),
      intro: sources,
      effects: arranged('side effect', effect),
      remarks,
    }),
  ),
  checklist: v.optional(
    v.strictObject({
      intro: sources,
      topics: list(named),
      /** The medicine labels that items stand on, each with its country. */
      labels: list(named),
      items: arranged('checklist item', item),
      remarks,
    }),
  ),
  routes: v.optional(
    v.strictObject({
      intro: sources,
      /** What a regulator's approval is for. */
      uses: list(named),
      routes: arranged('route', route),
      /** Who sets the dose: no number is ever shown. */
      dose: v.optional(sources),
      /** What is known of not having the treatment. */
      none: list(statement),
      remarks,
    }),
  ),
  relief: v.optional(
    v.strictObject({
      /** The finding that stands beside every statement of benefit. */
      caveat: sources,
      /** Whether it is a cure, and how it acts: a sentence or two each. */
      cure: v.optional(sources),
      how: v.optional(sources),
      conditions: list(statement),
      evidence: list(evidence),
      factors: list(
        v.strictObject({
          id,
          group: v.picklist(['you', 'treatment']),
          /** More than one where bodies that rated it differ. */
          certainty: some(certainty, 'at least one certainty'),
          sources,
        }),
      ),
      upkeep: arranged('upkeep entry', v.strictObject({id, certainty, sources})),
      remarks,
    }),
  ),
  /** What readers meet elsewhere; the sources are of what was found. */
  claims: v.optional(v.strictObject({claims: arranged('claim', statement), remarks})),
  /** Ids that were shown once. A clinic's file may still name them, and none of its own may take them. */
  retired: v.optional(list(id)),
});

/* ------------------------------------------------------------------ words */

const texts = list(text);

/** A text by the number in it, which `#` stands for: a form for each category that the language has. */
const forms = v.strictObject({
  zero: v.optional(text),
  one: v.optional(text),
  two: v.optional(text),
  few: v.optional(text),
  many: v.optional(text),
  other: text,
});

/** Words of one language, keyed by the ids of the facts. */
export const words = v.strictObject({
  /** The treatment's name, as it stands in a sentence. */
  name: text,
  /** What follows a number: `{people: {one: '# person', other: '# people'}}` makes "{cups people}" "1 person". */
  forms: v.optional(table(forms)),
  populations: wordsOf(
    'populations',
    v.strictObject({
      /** One line: what was given, in whom. */
      name: text,
      /** The same in three or four words, for lines that are scanned; the name, where left out. */
      short: v.optional(text),
      /** The whole description, where there is more to say. */
      who: v.optional(text),
      /** What the people were given, as it follows "with": "the spray". */
      treatment: text,
      /** What the others were given, as it follows "with": "placebo". */
      comparison: v.optional(text),
    }),
  ),
  outcomes: wordsOf('outcomes', text),
  /** By a source’s id: what to write for a citation that is no title, but a remark of ours. The others stay as they are. */
  sources: v.optional(v.record(reference('sources'), text)),
  seekHelp: v.strictObject({
    emergency: wordsOf('seekHelp.emergency', text),
    today: wordsOf('seekHelp.today', text),
    night: v.optional(text),
    crisis: text,
  }),
  notes: v.strictObject({
    general: text,
    offLabel: v.optional(text),
    medicines: text,
    care: v.optional(text),
    day: v.optional(text),
    evening: v.optional(text),
    naloxone: v.optional(text),
    homeUse: v.optional(text),
    report: v.optional(text),
  }),
  glossary: v.optional(wordsOf('glossary', v.strictObject({term: text, meaning: text}))),
  sideEffects: v.optional(
    v.strictObject({
      title: rewordable,
      overall: v.optional(wordsOf('sideEffects.overall', text)),
      intro: rewordable,
      effects: wordsOf(
        'sideEffects.effects',
        v.strictObject({name: rewordable, feels: rewordable, action: rewordable, note: v.optional(text)}),
      ),
      remarks: v.optional(wordsOf('sideEffects.remarks', text)),
    }),
  ),
  checklist: v.optional(
    v.strictObject({
      title: rewordable,
      intro: rewordable,
      /** Said in its place where nothing can be marked. */
      introToRead: v.optional(text),
      /** What a reader does about an item that a medicine label stands behind. */
      labelAdvice: text,
      topics: wordsOf('checklist.topics', text),
      labels: wordsOf('checklist.labels', text),
      items: wordsOf(
        'checklist.items',
        v.strictObject({
          statement: rewordable,
          question: rewordable,
          why: rewordable,
          note: v.optional(text),
        }),
      ),
      remarks: v.optional(wordsOf('checklist.remarks', text)),
    }),
  ),
  routes: v.optional(
    v.strictObject({
      title: rewordable,
      intro: rewordable,
      uses: wordsOf('routes.uses', text),
      routes: wordsOf(
        'routes.routes',
        v.strictObject({
          name: rewordable,
          /** For a narrow head cell. */
          shortName: text,
          how: rewordable,
          where: rewordable,
          session: rewordable,
          onset: text,
          wearsOff: text,
          /** When to drive again: said for each way, also where all say the same. */
          driving: text,
          /** What the range of `reaches` needs beside it. */
          reaches: v.optional(text),
          monitoring: rewordable,
          /** What a status needs beside it, by use. */
          status: v.optional(v.record(reference('routes.uses'), text)),
          homeWarning: v.optional(text),
          evidence: text,
          good: texts,
          bad: texts,
        }),
      ),
      dose: v.optional(text),
      none: v.strictObject({title: text, statements: wordsOf('routes.none', text)}),
      remarks: v.optional(wordsOf('routes.remarks', text)),
    }),
  ),
  relief: v.optional(
    v.strictObject({
      title: rewordable,
      /** The finding that stands beside every statement of benefit. */
      caveat: text,
      cure: v.optional(text),
      how: v.optional(text),
      conditions: wordsOf('relief.conditions', v.strictObject({name: text, answer: text})),
      evidence: wordsOf(
        'relief.evidence',
        v.strictObject({
          /** The condition and what was given. */
          name: text,
          /** Of the first of several points that come from one study or review: the name of the whole. */
          study: v.optional(text),
          /** What was found, where marks and figures do not say it all. */
          note: v.optional(text),
          /** What else was given, as it follows "Also given:". */
          alsoGiven: v.optional(text),
          /** What a study of "other-drug" was compared with, as it follows "with". */
          comparator: v.optional(text),
        }),
      ),
      factors: wordsOf('relief.factors', v.strictObject({name: rewordable, text: rewordable})),
      upkeep: wordsOf('relief.upkeep', rewordable),
      remarks: v.optional(wordsOf('relief.remarks', text)),
    }),
  ),
  claims: v.optional(
    v.strictObject({
      title: text,
      /** Each without quotation marks: the interface sets them, and never shows the claim without what was found. */
      claims: wordsOf('claims.claims', v.strictObject({claim: text, found: text})),
      remarks: v.optional(wordsOf('claims.remarks', text)),
    }),
  ),
});

/** A whole treatment: its facts, and its words by language tag. English is what the others fall back to. */
export const treatment = v.strictObject({facts, words: v.record(languageTag, words)});

/* ------------------------------------------------------------------ what a clinic may change */

/** A clinic's changes to a treatment: add, hide, reorder, reword. No number, basis or urgency can be reached. */
export const overrides = v.strictObject({
  /** Language of the texts below; default "en". */
  lang: v.optional(languageTag),
  /** Ids that are not shown. Emergency signs cannot be hidden. */
  hide: v.optional(list(id)),
  /** Ids that come first in their group, in this order. */
  order: v.optional(list(id)),
  /** New texts, by id and field. A reworded statement is marked as the clinic's and loses our citation. */
  reword: v.optional(table(v.record(v.string(), text))),
  /** The clinic's own entries. They are marked as added by the clinic. */
  add: v.optional(
    v.strictObject({
      sideEffects: v.optional(
        list(
          v.strictObject({
            id,
            urgency: v.picklist(['team', 'mild']),
            time: v.picklist(times),
            name: text,
            feels: text,
            action: text,
          }),
        ),
      ),
      checklist: v.optional(
        list(
          v.strictObject({
            id,
            topic: reference('checklist.topics'),
            statement: text,
            question: text,
            why: text,
          }),
        ),
      ),
      upkeep: v.optional(list(v.strictObject({id, text}))),
    }),
  ),
});

/** A clinic's content file: changes to the treatment that is installed, or a whole treatment of its own. */
export const contentFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Notes for people: JSON has no other comments. */
  $comment: v.optional(v.union([v.string(), list(v.string())])),
  treatment: v.optional(treatment),
  overrides: v.optional(overrides),
});

/* ------------------------------------------------------------------ types */

export type Certainty = v.InferOutput<typeof certainty>;
export type Figure = v.InferOutput<typeof figure>;
export type Quantity = v.InferOutput<typeof quantity>;
export type Basis = v.InferOutput<typeof basis>;
export type Source = v.InferOutput<typeof source>;
export type Facts = v.InferOutput<typeof facts>;
export type Words = v.InferOutput<typeof words>;
/** A treatment; or sections of one, whose sources keep the numbers that they have in the whole. */
export type Treatment = v.InferOutput<typeof treatment> & {
  /** Ids of all its sources in the order of their numbers, where `facts.sources` has some of them only. */
  readonly sourceIds?: readonly string[];
};
export type Overrides = v.InferOutput<typeof overrides>;
export type ContentFile = v.InferOutput<typeof contentFile>;
export type Effect = v.InferOutput<typeof effect>;
export type ChecklistItem = v.InferOutput<typeof item>;
export type Route = v.InferOutput<typeof route>;
export type Evidence = v.InferOutput<typeof evidence>;

/** The ids of a list of facts. */
type Ids<List> = List extends readonly {readonly id: infer Id extends string}[] ? Id : never;
/** `F[A][B]`, for facts that are known exactly. */
type At<F, A extends string, B extends string> = F extends {readonly [K in A]: {readonly [L in B]: infer X}}
  ? X
  : never;
/** A table of words with exactly the ids that a list of facts has. */
type Table<List, Entry> = {readonly [Id in Ids<List>]: Entry};
/** The same for a list that facts may leave out: its words are asked for where they have it. */
type OptionalTable<Name extends string, List, Entry> = [List] extends [never]
  ? {readonly [Key in Name]?: Readonly<Record<string, Entry>>}
  : {readonly [Key in Name]: Table<List, Entry>};
type SectionWords<Key extends keyof Words> = NonNullable<Words[Key]>;

/**
 * The words that a treatment with these facts must have: a missing text, or one for an id that does not exist, is a
 * compile error.
 */
export type WordsFor<F> = Omit<
  Words,
  | 'populations'
  | 'outcomes'
  | 'seekHelp'
  | 'glossary'
  | 'sideEffects'
  | 'checklist'
  | 'routes'
  | 'relief'
  | 'claims'
> & {
  populations: F extends {readonly populations: infer L} ? Table<L, Words['populations'][string]> : never;
  outcomes: F extends {readonly outcomes: infer L} ? Table<L, string> : never;
  seekHelp: {
    emergency: Table<At<F, 'seekHelp', 'emergency'>, string>;
    today: Table<At<F, 'seekHelp', 'today'>, string>;
    crisis: string;
  } & ([At<F, 'seekHelp', 'night'>] extends [never] ? {night?: string} : {night: string});
  sideEffects: Omit<SectionWords<'sideEffects'>, 'overall' | 'effects' | 'remarks'> & {
    effects: Table<At<F, 'sideEffects', 'effects'>, SectionWords<'sideEffects'>['effects'][string]>;
  } & OptionalTable<'overall', At<F, 'sideEffects', 'overall'>, string> &
    OptionalTable<'remarks', At<F, 'sideEffects', 'remarks'>, string>;
  checklist: Omit<SectionWords<'checklist'>, 'topics' | 'labels' | 'items' | 'remarks'> & {
    topics: Table<At<F, 'checklist', 'topics'>, string>;
    labels: Table<At<F, 'checklist', 'labels'>, string>;
    items: Table<At<F, 'checklist', 'items'>, SectionWords<'checklist'>['items'][string]>;
  } & OptionalTable<'remarks', At<F, 'checklist', 'remarks'>, string>;
  routes: Omit<SectionWords<'routes'>, 'uses' | 'routes' | 'none' | 'remarks'> & {
    uses: Table<At<F, 'routes', 'uses'>, string>;
    routes: Table<At<F, 'routes', 'routes'>, SectionWords<'routes'>['routes'][string]>;
    none: {title: string; statements: Table<At<F, 'routes', 'none'>, string>};
  } & OptionalTable<'remarks', At<F, 'routes', 'remarks'>, string>;
  relief: Omit<SectionWords<'relief'>, 'conditions' | 'evidence' | 'factors' | 'upkeep' | 'remarks'> & {
    conditions: Table<At<F, 'relief', 'conditions'>, SectionWords<'relief'>['conditions'][string]>;
    evidence: Table<At<F, 'relief', 'evidence'>, SectionWords<'relief'>['evidence'][string]>;
    factors: Table<At<F, 'relief', 'factors'>, SectionWords<'relief'>['factors'][string]>;
    upkeep: Table<At<F, 'relief', 'upkeep'>, string>;
  } & OptionalTable<'remarks', At<F, 'relief', 'remarks'>, string>;
  claims: Omit<SectionWords<'claims'>, 'claims' | 'remarks'> & {
    claims: Table<At<F, 'claims', 'claims'>, SectionWords<'claims'>['claims'][string]>;
  } & OptionalTable<'remarks', At<F, 'claims', 'remarks'>, string>;
} & OptionalTable<
    'glossary',
    F extends {readonly glossary: infer L} ? L : never,
    SectionWords<'glossary'>[string]
  >;

/** The same for a part of a treatment that is written apart, such as one section: words for the facts that it has. */
export type PartWords<F> = Pick<WordsFor<F>, keyof F & keyof WordsFor<F>>;
