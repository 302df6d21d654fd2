import type {Facts, Treatment, Words} from '../../content/schema.js';
import {en} from './shared/en.js';
import * as shared from './shared/facts.js';
import {sourceIds} from './source-ids.js';

/** What each section of ketamine stands on. */
export const core = {
  id: 'ketamine',
  indication: 'pain',
  checked: '2026-11-26',
  nextCheck: '2027-11',

  sources: shared.sources,

  quantities: shared.quantities,
  populations: shared.populations,
  outcomes: [],

  seekHelp: shared.seekHelp,
  notes: shared.notes,
  glossary: shared.glossary,

  // An opinion, and general advice, for which no text was read.
  retired: ['fa-other', 'ma-sleep'],
} as const satisfies Facts;

/** One section with all that it takes to show it, and nothing of the others. A source keeps its number. */
export const partOf = (facts: Partial<Facts>, words: Partial<Words>): Treatment => ({
  sourceIds,
  facts: {
    ...core,
    ...facts,
    sources: [...core.sources, ...(facts.sources ?? [])],
    quantities: {...core.quantities, ...facts.quantities},
    populations: [...core.populations, ...(facts.populations ?? [])],
    outcomes: facts.outcomes ?? [],
  },
  words: {
    en: {
      ...en,
      ...words,
      populations: {...en.populations, ...words.populations},
      outcomes: words.outcomes ?? {},
    },
  },
});

/** All of ketamine, for what has to know each section: it comes when it is asked for. */
export const whole = async (): Promise<Treatment> => (await import('./all.js')).ketamine;
