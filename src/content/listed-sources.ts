import {helpSources} from './help-sources.js';
import type {Source} from './schema.js';

/**
 * A treatment's sources, followed by those of help lines that it does not list itself: the order of all numbers. A source is
 * the same where its id and its address are, since a clinic's own treatment may use an id for something else.
 */
export function withHelpSources(own: readonly Source[]) {
  const isSame = (a: Source, b: Source) => a.id === b.id && a.href === b.href;
  const helps: readonly Source[] = helpSources;
  const sources = [...own, ...helps.filter((help) => !own.some((source) => isSame(source, help)))];
  const placesOfHelp = new Map(
    helps.map((help) => [help.id, sources.findIndex((source) => isSame(source, help)) + 1]),
  );
  return {
    sources,
    placeOfHelp: (id: string) => placesOfHelp.get(id)!,
    isHelp: (id: string) =>
      helps.some((help) => help.id === id && own.some((source) => isSame(source, help))),
  };
}
