/**
 * Which treatments and languages this page has. One list for the page: the entries put treatments in, a language file
 * adds its words whenever it arrives, and every element is told.
 */
import {en as common} from '../locales/common/en.js';
import {withSections} from '../content/with-sections.js';
import {completeMessages} from '../content/complete-messages.js';
import {takeLanguages} from './language-files.js';
import type {Messages, SectionMessages} from '../locales/messages.js';
import type {Treatment, Words} from '../content/schema.js';

/** What a page has. Replaced, never changed, so that whoever holds one can compare. */
export interface Installed {
  readonly treatments: ReadonlyMap<string, Treatment>;
  /** The interface's words by language tag; always has "en". */
  readonly messages: ReadonlyMap<string, Messages>;
}

/** English, which has of each section what it says as soon as an element of the page shows that section. */
const english = {...common} as Messages;

let installed: Installed = {treatments: new Map(), messages: new Map([['en', english]])};
const listeners = new Set<() => void>();

/** What the page has now. */
export const getInstalled = (): Installed => installed;

/** The treatment of an id, if the page has it; without an id, the only one, or the first. */
export const installedTreatment = (id?: string): Treatment | undefined =>
  id ? installed.treatments.get(id) : [...installed.treatments.values()][0];

/** Calls back whenever something is installed. Returns how to stop that. */
export function onInstalled(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function replace(next: Partial<Installed>) {
  installed = {...installed, ...next};
  for (const listener of listeners) listener();
}

/**
 * Puts in what sections say in English, which is also what other languages lack of it. The messages stay the same objects,
 * and nobody is told: nothing that is on the page shows these sections.
 */
export function installMessages(sections: Partial<SectionMessages>): void {
  if (Object.keys(sections).every((name) => name in english)) return;
  Object.assign(english, sections);
  for (const own of installed.messages.values())
    if (own !== english) Object.assign(own, completeMessages(own, sections));
}

/** Words that languages brought, by treatment id and language: a language may come before its treatment. */
const wordsOf = new Map<string, Record<string, Words>>();

const withLanguages = (treatment: Treatment): Treatment => ({
  ...treatment,
  words: {...treatment.words, ...wordsOf.get(treatment.facts.id)},
});

/** Gives the whole of a treatment of which the page has sections only; "here" once the page has all of it. */
type Whole = (() => Promise<Treatment>) | 'here';
const wholes = new Map<string, Whole>();
const loaded = new Map<string, Treatment>();

/**
 * Puts a treatment on the page, or sections of one, with what gives the `whole`. What is there stays; sections that it
 * lacks are added.
 */
export function installTreatment(treatment: Treatment, whole: Whole = 'here'): void {
  const {id} = treatment.facts;
  const before = installed.treatments.get(id);
  if (wholes.get(id) !== 'here') wholes.set(id, whole);
  const now = before ? withSections(before, treatment) : treatment;
  if (now === before) return;
  replace({treatments: new Map(installed.treatments).set(id, withLanguages(now))});
}

/**
 * All of a treatment: a clinic has one file for its site, which names entries of sections that this page does not show.
 * Undefined where the rest has to be loaded first.
 */
export function wholeOf(treatment: Treatment): Treatment | undefined {
  const {id} = treatment.facts;
  const isPart = typeof wholes.get(id) === 'function' && installed.treatments.get(id) === treatment;
  return isPart ? loaded.get(id) : treatment;
}

/** Loads what the page lacks of a treatment, if anything. */
export async function loadWhole({facts: {id}}: Treatment): Promise<void> {
  const whole = wholes.get(id);
  if (typeof whole === 'function' && !loaded.has(id)) loaded.set(id, await whole());
}

/**
 * Adds a language: the interface's words, and the words of treatments by their id. What it lacks stays English, statement
 * by statement.
 */
export function installLanguage(messages: Messages, words: Readonly<Record<string, Words>> = {}): void {
  for (const [id, own] of Object.entries(words)) {
    wordsOf.set(id, {...wordsOf.get(id), [messages.lang]: own});
  }
  const treatments = [...installed.treatments].map(
    ([id, treatment]) => [id, withLanguages(treatment)] as const,
  );
  replace({
    treatments: new Map(treatments),
    messages: new Map(installed.messages).set(messages.lang, completeMessages(messages, english)),
  });
}

takeLanguages(({messages, words}) => installLanguage(messages, words));
