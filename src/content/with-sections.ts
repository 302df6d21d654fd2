import type {Treatment, Words} from './schema.js';

type Facts = Treatment['facts'];

/**
 * A treatment with the sections of another part of it that it lacks. What it has stays as it is, and so does the treatment
 * itself where it lacks nothing.
 */
export function withSections(has: Treatment, more: Treatment): Treatment {
  if (Object.keys(more.facts).every((key) => key in has.facts)) return has;
  const languages = [...new Set([...Object.keys(more.words), ...Object.keys(has.words)])];
  const sourceIds = has.sourceIds ?? more.sourceIds;
  return {
    ...(sourceIds && {sourceIds}),
    facts: bothFacts(has.facts, more.facts),
    words: Object.fromEntries(
      languages.map((lang) => [lang, bothWords(has.words[lang], more.words[lang])] as const),
    ),
  };
}

const bothFacts = (has: Facts, more: Facts): Facts => ({
  ...more,
  ...has,
  sources: byId(has.sources, more.sources),
  quantities: {...more.quantities, ...has.quantities},
  populations: byId(has.populations, more.populations),
  outcomes: byId(has.outcomes, more.outcomes),
});

function bothWords(has: Words | undefined, more: Words | undefined): Words {
  if (!has || !more) return (has ?? more)!;
  return {
    ...more,
    ...has,
    populations: {...more.populations, ...has.populations},
    outcomes: {...more.outcomes, ...has.outcomes},
  };
}

const byId = <Entry extends {readonly id: string}>(
  has: readonly Entry[],
  more: readonly Entry[],
): Entry[] => [...new Map([...more, ...has].map((entry) => [entry.id, entry])).values()];
