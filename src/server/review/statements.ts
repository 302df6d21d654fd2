import {elements} from '../../content/elements.js';
import type {Figure, Overrides, Treatment} from '../../content/schema.js';
import {createWriter, type Writer} from '../../content/writer.js';
import {valueOf} from '../../content/value-of.js';
import type {Messages} from '../../locales/messages.js';
import {changedTexts, wasHidden} from './clinics-changes.js';
import {below, factsOnTheWay, isEntry, isTable, leavesOf, type Table} from './facts-by-path.js';
import {readingGrade} from './reading-grade.js';
import type {ReviewedStatement} from './statement.js';

/** What a sheet is made of. */
export interface Reviewed {
  readonly treatment: Treatment;
  readonly messages: Messages;
  readonly overrides?: Overrides | undefined;
}

type Draft = Omit<ReviewedStatement, 'checked' | 'shownIn' | 'grade'>;

/**
 * All that a treatment says in a language, with the clinic's changes: every text, every figure, what is known of each entry
 * beside them, and the sources. It reads the content as data, so that a new section needs nothing here.
 */
export function statementsOf({treatment, messages, overrides = {}}: Reviewed): ReviewedStatement[] {
  const {lang} = messages;
  const {facts, words} = treatment;
  const writer = createWriter({treatment, lang, messages, settings: {}, overrides: {}});
  const drafts = [
    ...texts(treatment, writer, [words['en'], words[lang]]),
    ...factsBelow(facts, writer),
    ...facts.sources.map(({id, citation}): Draft => ({
      id: `source.${id}`,
      section: 'sources',
      kind: 'source',
      text: citation,
      sources: [id],
    })),
  ];
  const own = changedTexts(drafts, overrides);
  const isEnglish = (by: Draft['by']) => (by ? (overrides.lang ?? 'en') : lang) === 'en';
  return withUniqueIds(own).map((draft) => ({
    ...draft,
    ...(wasHidden(draft.id, overrides) && {by: 'hidden' as const}),
    ...(isSentence(draft) && isEnglish(draft.by) && {grade: rounded(readingGrade(draft.text))}),
    checked: facts.checked,
    shownIn: shownIn(draft.section),
  }));
}

/** A name is no sentence: its grade would say how long the word is. */
const isSentence = ({kind, text}: Draft) => kind === 'text' && /[.?!]$/.test(text);

const rounded = (grade: number) => Math.round(grade * 10) / 10;

/** The elements that show a section; all of them where it is shared. */
function shownIn(section: string): string[] {
  const all = Object.entries(elements);
  const own = all.filter(([, name]) => name === section);
  return (own.length > 0 ? own : all).map(([name]) => `treatment-${name}`);
}

/** Of two entries with one id, such as a topic's name and its note, each has a number. */
function withUniqueIds(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const times = (seen.get(draft.id) ?? 0) + 1;
    seen.set(draft.id, times);
    return times === 1 ? draft : {...draft, id: `${draft.id}.${times}`};
  });
}

/** Every text, with its numbers in it, and the sources that the facts name for it. */
function texts({facts}: Treatment, writer: Writer, words: readonly unknown[]): Draft[] {
  const leaves = words.flatMap((own) => leavesOf(own));
  const paths = new Map(leaves.map(({path}) => [path.join('.'), path]));
  return [...paths.values()].map((path) => {
    const way = factsOnTheWay(facts, path);
    const entry = way.findLastIndex(isEntry);
    const {text} = writer.text((own) => {
      const said = path.reduce<unknown>(below, own);
      return typeof said === 'string' ? said : undefined;
    });
    const id = (entry > 0 ? path.slice(entry - 1) : path).join('.');
    return {id, section: sectionOf(facts, path), kind: 'text', text, sources: sourcesOn(way, path)};
  });
}

const sectionOf = (facts: Table, [name = '']: readonly string[]): string =>
  name in facts && !['populations', 'outcomes', 'seekHelp', 'notes', 'glossary', 'sources'].includes(name)
    ? name
    : 'treatment';

/** The sources that stand nearest to a text: an entry may name them for each of its fields. */
function sourcesOn(way: readonly unknown[], path: readonly string[]): string[] {
  for (let at = way.length - 1; at > 0; at--) {
    const facts = way[at];
    const named = isEntry(facts) ? facts['sources'] : facts;
    const own = isTable(named) ? valueOf(named, path[at] ?? '') : named;
    if (isIds(own)) return own;
  }
  return [];
}

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** Figures, and the facts of each entry in one line: its urgency, its basis, what a study showed when. */
function factsBelow(facts: Treatment['facts'], writer: Writer): Draft[] {
  const drafts: Draft[] = [];
  const visit = (value: unknown, owner: string, section: string, path: readonly string[]): string[] => {
    if (isFigure(value)) {
      drafts.push(figureDraft(value, owner, section, writer));
      return [];
    }
    if (Array.isArray(value) && value.some(isEntry)) {
      value.filter(isEntry).forEach((entry) => enter(entry, section));
      return [];
    }
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, one]) =>
        name === 'id' || name === 'sources' ? [] : visit(one, owner, section, [...path, name]),
      );
    return [`${path.join('.')}: ${String(value)}`];
  };
  const enter = ({id, ...entry}: Table & {readonly id: string}, section: string) => {
    const text = visit(entry, id, section, []).join(' · ');
    const {sources} = entry;
    if (text)
      drafts.push({id: `${id}.facts`, section, kind: 'fact', text, sources: isIds(sources) ? sources : []});
  };
  for (const [name, value] of Object.entries(facts)) {
    if (['sources', 'quantities', 'retired'].includes(name)) continue;
    const section = sectionOf(facts, [name]);
    const text = visit(value, name, section, []).join(' · ').replace(/^: /, '');
    if (text) drafts.push({id: `${name}.facts`, section, kind: 'fact', text, sources: []});
  }
  return drafts;
}

const isFigure = (value: unknown): value is Figure =>
  isTable(value) && ['kind', 'population', 'certainty'].every((name) => name in value);

function figureDraft(data: Figure, owner: string, section: string, writer: Writer): Draft {
  const {headline, against, outcome, who, certainty} = writer.figure(data);
  const id = [owner, 'figure', data.population, ...(data.outcome ? [data.outcome] : [])].join('.');
  const text = [outcome?.text, headline, against].filter(Boolean).join(' · ');
  return {id, section, kind: 'figure', text, population: who.text, certainty, sources: data.sources};
}
