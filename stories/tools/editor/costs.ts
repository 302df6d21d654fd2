/**
 * What an edit costs. Not a list of rules beside the rules: the page is made with the edit and without it, and what it has
 * lost is what the edit costs.
 */
import type {elements} from '../../../src/content/elements.js';
import type {SectionWriter} from '../../../src/content/resolved.js';
import {resolve} from '../../../src/content/resolve.js';
import type {Overrides, Treatment} from '../../../src/content/schema.js';
import {checklist} from '../../../src/content/sections/checklist.js';
import {relief} from '../../../src/content/sections/relief.js';
import {routes} from '../../../src/content/sections/routes.js';
import {sideEffects} from '../../../src/content/sections/side-effects.js';
import {summary} from '../../../src/content/sections/summary.js';
import {visit} from '../../../src/content/sections/visit.js';
import type {Messages} from '../../../src/locales/messages.js';

export interface Cost {
  /** The mark that readers see. */
  readonly mark: string;
  /** Sources that no longer stand by the text. */
  readonly citations: readonly string[];
  /** What else is no longer said, such as how sure it is. */
  readonly lost: readonly string[];
}

/** What a page is made for. */
export interface Page {
  readonly treatment: Treatment;
  readonly messages: Messages;
}

type Section = (typeof elements)[keyof typeof elements];
const writers: Readonly<Record<Section, SectionWriter<object | undefined>>> = {
  summary,
  sideEffects,
  checklist,
  routes,
  relief,
  visit,
};

/** A page that names a clinic, as all of those do whose file is edited here: some entries stand there alone. */
const settings = {clinicName: 'Clinic', region: 'US'};

function shownBy(section: string, {treatment, messages}: Page, overrides: Overrides): Table {
  const name = section in writers ? (section as Section) : 'summary';
  const content = resolve({treatment, messages, settings, overrides}).section(writers[name]);
  return (content ?? {}) as Table;
}

const nothing: Overrides = {};

/** What it costs to put a text in other words. */
export function costOfRewording(page: Page, section: string, id: string, field: string): Cost {
  const before = shownBy(section, page, nothing);
  const after = shownBy(section, page, {
    reword: {[id]: {[field]: 'Our own words.'}},
    lang: page.messages.lang,
  });
  const {cites, lost} = lossBetween(before, after);
  const all = (before as {provenance?: {sources: readonly Cited[]}}).provenance?.sources ?? [];
  return {
    mark: page.messages.edited.reworded,
    citations: all.filter(({number}) => cites.has(number)).map(({citation}) => citation),
    lost: [...lost],
  };
}

/** What it costs to hide an entry beside those that are hidden already: what readers are told in its place. */
export function costOfHiding(page: Page, section: string, id: string, hide: readonly string[] = []): Cost {
  const {hidden} = shownBy(section, page, {hide: [...new Set([...hide, id])]}) as {readonly hidden?: string};
  return {mark: hidden ?? '', citations: [], lost: []};
}

interface Cited {
  readonly number: number;
  readonly citation: string;
}
type Table = Readonly<Record<string, unknown>>;
interface Loss {
  readonly cites: Set<number>;
  readonly lost: Set<string>;
}

/** What the first of two contents says, and the second no longer. Their lists of all sources are set aside. */
function lossBetween(
  before: unknown,
  after: unknown,
  loss: Loss = {cites: new Set(), lost: new Set()},
): Loss {
  if (typeof before !== 'object' || before === null) return loss;
  const rest: Table = typeof after === 'object' && after !== null ? (after as Table) : {};
  for (const [name, value] of Object.entries(before as Table)) {
    const kept = rest[name];
    if (name === 'provenance') continue;
    if (name === 'cites')
      (value as readonly number[])
        .filter((one) => !(kept as readonly number[] | undefined)?.includes(one))
        .forEach((one) => loss.cites.add(one));
    else if (name === 'certainty' && typeof value === 'string') {
      if (kept === undefined) loss.lost.add(value);
    } else if (kept === undefined && isSaid(value)) loss.lost.add(value.text);
    else lossBetween(value, kept, loss);
  }
  return loss;
}

const isSaid = (value: unknown): value is {readonly text: string} =>
  typeof value === 'object' && value !== null && typeof (value as Table)['text'] === 'string';
