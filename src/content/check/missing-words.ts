import {words as wordsSchema, type Facts, type Words} from '../schema.js';
import type {Entry} from './parts-of-treatment.js';
import {relationOf, shapeOf, type Shape} from './walk.js';

type Part = Readonly<Record<string, unknown>>;

/**
 * Texts that may be left out, but not where the facts have what they are for: a list, or something of the same name in the
 * same place. `schema/words-for.ts` says the same to the compiler.
 */
export function missingWords(
  facts: Facts,
  words: Words,
  lists: ReadonlyMap<string, readonly Entry[]>,
): string[] {
  const isOwed = (shape: Shape, fact: unknown) => {
    const {wordsOf} = relationOf(shape);
    if (wordsOf) return Boolean(lists.get(wordsOf)?.length);
    // A table of remarks on some entries is asked of nobody.
    return shape.type !== 'record' && fact !== undefined;
  };
  const missingIn = (shape: Shape, facts: Part, words: Part, path: string): string[] =>
    Object.entries(shape.entries ?? {}).flatMap(([key, below]) => {
      const [fact, own] = [facts[key], words[key]];
      if (own === undefined) return below.wrapped && isOwed(below.wrapped, fact) ? [path + key] : [];
      return isPart(own)
        ? missingIn(below.wrapped ?? below, isPart(fact) ? fact : {}, own, `${path}${key}.`)
        : [];
    });
  return missingIn(shapeOf(wordsSchema), facts, words, '');
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;
