/**
 * The only run-time check of content: what a clinic gives as JSON becomes content, or an error that names every bad
 * path and what was expected there.
 */
import * as v from 'valibot';
import {token} from './token.js';
import {
  contentFile,
  sectionNames,
  type ContentFile,
  type Overrides,
  type Treatment,
  type Words,
} from './schema.js';

/** One fault of a content file. */
export interface Fault {
  /** Where, as in "overrides.reword.se-nausea.figures". */
  readonly path: string;
  /** What was expected there. */
  readonly expected: string;
}

/** Content that cannot be used, with every fault that it has. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({path, expected}) => `${path || 'the file'}: expected ${expected}`).join('; '));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/** What is known of the page that the content is for. */
export interface ParseContext {
  /** Treatments that are built in: a file cannot take their ids. */
  readonly builtIn?: ReadonlyMap<string, Treatment>;
  /** The treatment that the overrides are for, where the file brings none. */
  readonly treatment?: Treatment | undefined;
}

/** Checks a clinic's content, given as JSON text or as its value. Throws a {@link ContentError}. */
export function parse(input: unknown, {builtIn, treatment}: ParseContext = {}): ContentFile {
  const result = v.safeParse(contentFile, typeof input === 'string' ? parseJson(input) : input);
  if (!result.success) throw new ContentError(result.issues.map(faultOf));
  const file = result.output;
  const subject = file.treatment ?? treatment;
  const faults = [
    ...(file.treatment ? treatmentFaults(file.treatment, builtIn) : []),
    ...(file.overrides && subject ? overrideFaults(file.overrides, subject) : []),
  ];
  if (faults.length > 0) throw new ContentError(faults);
  return file;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError([{path: '', expected: `JSON (${(error as Error).message})`}]);
  }
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = issue.path?.map(({key}) => String(key)).join('.') ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {path, expected: 'no such entry here'};
  }
  // Checks of ours say in their message what they want; a wrong type is said by the schema.
  return {path, expected: issue.kind === 'schema' && issue.expected ? plain(issue.expected) : issue.message};
}

/** "(1 | 2)" reads better as "1 or 2". */
const plain = (expected: string) => expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');

/* ------------------------------------------------------------------ a whole treatment */

function treatmentFaults({facts, words}: Treatment, builtIn?: ReadonlyMap<string, Treatment>): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string, expected: string) => faults.push({path: `treatment.${path}`, expected});

  if (builtIn?.has(facts.id)) {
    fault(
      'facts.id',
      `another id than "${facts.id}", which is a built-in treatment's; use "overrides" to change that`,
    );
  }
  if (!words['en']) fault('words.en', 'English words, which the other languages fall back to');

  const sources = new Set(facts.sources.map(({id}) => id));
  const populations = new Set(facts.populations.map(({id}) => id));
  visit(facts, 'facts', (value, path) => {
    if (path.endsWith('.population') && !populations.has(value))
      fault(path, 'the id of a population in facts.populations');
    if (/\.sources\.(\w+\.)?\d+$|\.certainty(\.\d+)?\.source$/.test(path) && !sources.has(value))
      fault(path, 'the id of a source in facts.sources');
  });
  for (const [lang, own] of Object.entries(words)) {
    for (const path of missingWords(facts, own)) fault(`words.${lang}.${path}`, 'a text');
    visit(own, `words.${lang}`, (value, path) => {
      for (const [, name = '', form] of value.matchAll(token)) {
        if (!(name in facts.quantities) && (form !== undefined || !builtInTokens.includes(name))) {
          fault(
            path,
            `only names of facts.quantities, "emergency" and "call-crisis" in braces, not "${name}"`,
          );
        }
        if (form !== undefined && !(own.forms && form in own.forms)) {
          fault(path, `a name of words.${lang}.forms after the number, not "${form}"`);
        }
      }
    });
  }
  return faults;
}

const builtInTokens = ['emergency', 'call-crisis'];

/** Paths of the texts that the facts need and the words lack. */
function missingWords(facts: Treatment['facts'], words: Words): string[] {
  const missing: string[] = [];
  const need = (
    path: string,
    list: readonly {readonly id: string}[] | undefined,
    table: object | undefined,
  ) => {
    for (const {id} of list ?? []) if (!table || !(id in table)) missing.push(`${path}.${id}`);
  };
  need('populations', facts.populations, words.populations);
  need('outcomes', facts.outcomes, words.outcomes);
  need('seekHelp.emergency', facts.seekHelp.emergency, words.seekHelp.emergency);
  need('seekHelp.today', facts.seekHelp.today, words.seekHelp.today);
  need('glossary', facts.glossary, words.glossary);
  need('sideEffects.overall', facts.sideEffects?.overall, words.sideEffects?.overall);
  need('sideEffects.effects', facts.sideEffects?.effects, words.sideEffects?.effects);
  need('checklist.topics', facts.checklist?.topics, words.checklist?.topics);
  need('checklist.labels', facts.checklist?.labels, words.checklist?.labels);
  need('checklist.items', facts.checklist?.items, words.checklist?.items);
  need('routes.uses', facts.routes?.uses, words.routes?.uses);
  need('routes.routes', facts.routes?.routes, words.routes?.routes);
  need('routes.none.statements', facts.routes?.none, words.routes?.none.statements);
  need('relief.conditions', facts.relief?.conditions, words.relief?.conditions);
  need('relief.evidence', facts.relief?.evidence, words.relief?.evidence);
  need('relief.factors', facts.relief?.factors, words.relief?.factors);
  need('relief.upkeep', facts.relief?.upkeep, words.relief?.upkeep);
  need('claims.claims', facts.claims?.claims, words.claims?.claims);
  const {routes, relief} = facts;
  if (routes?.dose && !words.routes?.dose) missing.push('routes.dose');
  for (const key of ['cure', 'how'] as const)
    if (relief?.[key] && !words.relief?.[key]) missing.push(`relief.${key}`);
  for (const {id, homeWarning} of facts.routes?.routes ?? []) {
    const said = words.routes?.routes[id];
    if (homeWarning && said && !said.homeWarning) missing.push(`routes.routes.${id}.homeWarning`);
  }
  for (const section of sectionNames) {
    need(`${section}.remarks`, facts[section]?.remarks, words[section]?.remarks);
  }
  return missing;
}

/** Calls back with every text in a tree and its path. */
function visit(tree: unknown, path: string, found: (value: string, path: string) => void): void {
  if (typeof tree === 'string') found(tree, path);
  else if (tree && typeof tree === 'object') {
    for (const [key, value] of Object.entries(tree)) visit(value, `${path}.${key}`, found);
  }
}

/* ------------------------------------------------------------------ overrides */

/** The fields of each kind of entry that a clinic may reword. What studies found is not among them. */
const rewordable = {
  titles: ['title'],
  sections: ['title', 'intro'],
  effects: ['name', 'feels', 'action'],
  items: ['statement', 'question', 'why'],
  routes: ['name', 'how', 'where', 'session', 'monitoring'],
  factors: ['name', 'text'],
  upkeep: ['text'],
} as const;

/** Ids that a clinic may reword in this treatment, each with the fields. */
function rewordableIn({facts}: Treatment): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>([
    ['side-effects', rewordable.sections],
    ['contraindications', rewordable.sections],
    ['routes', rewordable.sections],
    ['relief-duration', rewordable.titles],
  ]);
  const add = (list: readonly {readonly id: string}[] | undefined, of: readonly string[]) => {
    for (const {id} of list ?? []) fields.set(id, of);
  };
  add(facts.sideEffects?.effects, rewordable.effects);
  add(facts.checklist?.items, rewordable.items);
  add(facts.routes?.routes, rewordable.routes);
  add(facts.relief?.factors, rewordable.factors);
  add(facts.relief?.upkeep, rewordable.upkeep);
  return fields;
}

function overrideFaults(
  {hide = [], order = [], reword = {}, add = {}}: Overrides,
  treatment: Treatment,
): Fault[] {
  const {sideEffects, checklist, routes, relief, claims, retired = []} = treatment.facts;
  const faults: Fault[] = [];
  const fault = (path: string, expected: string) => faults.push({path: `overrides.${path}`, expected});

  const emergencies = new Set(
    sideEffects?.effects.filter(({urgency}) => urgency === 'emergency').map(({id}) => id),
  );
  const entries = new Set([
    ...[sideEffects?.effects, checklist?.items, routes?.routes, relief?.upkeep, claims?.claims].flatMap(
      (list) => list?.map(({id}) => id) ?? [],
    ),
    ...retired,
  ]);
  hide.forEach((id, i) => {
    if (emergencies.has(id)) fault(`hide.${i}`, `another id than "${id}": emergency signs cannot be hidden`);
    else if (!entries.has(id))
      fault(
        `hide.${i}`,
        `the id of a side effect, checklist item, route, upkeep entry or claim, not "${id}"`,
      );
  });
  order.forEach((id, i) => {
    if (!entries.has(id))
      fault(
        `order.${i}`,
        `the id of a side effect, checklist item, route, upkeep entry or claim, not "${id}"`,
      );
  });

  const fields = rewordableIn(treatment);
  for (const [id, texts] of Object.entries(reword)) {
    if (retired.includes(id)) continue;
    const allowed = fields.get(id);
    if (!allowed) fault(`reword.${id}`, 'the id of an entry that can be reworded');
    else {
      for (const field of Object.keys(texts)) {
        if (!allowed.includes(field)) fault(`reword.${id}.${field}`, `one of ${allowed.join(', ')}`);
      }
    }
  }

  const known = new Set([...entries, ...fields.keys()]);
  for (const [kind, list] of Object.entries(add)) {
    list.forEach(({id}, i) => {
      if (known.has(id)) fault(`add.${kind}.${i}.id`, `an id that is not taken, not "${id}"`);
      known.add(id);
    });
  }
  const topics = checklist?.topics.map(({id}) => id) ?? [];
  add.checklist?.forEach(({topic}, i) => {
    if (!topics.includes(topic)) fault(`add.checklist.${i}.topic`, `one of ${topics.join(', ')}`);
  });
  return faults;
}
