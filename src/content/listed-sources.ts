import {helpSources} from './help-sources.js';
import type {Source, Treatment} from './schema.js';

/**
 * A treatment's sources, followed by those of help lines that it does not list itself, each with its number: its place among
 * all sources of the treatment, also where only some of them are here. A source is the same where its id and its address
 * are, since a clinic's own treatment may use an id for something else.
 */
export function withHelpSources({facts: {sources: own}, sourceIds}: Treatment) {
  const ids = sourceIds ?? own.map(({id}) => id);
  const isSame = (a: Source, b: Source) => a.id === b.id && a.href === b.href;
  const helps: readonly Source[] = helpSources;
  const others = helps.filter((help) => !own.some((source) => isSame(source, help)));
  const sources = [
    ...own.map((source) => ({source, number: ids.indexOf(source.id) + 1})),
    ...others.map((source, i) => ({source, number: ids.length + i + 1})),
  ].sort((a, b) => a.number - b.number);
  const places = new Map(ids.map((id, i) => [id, i + 1]));
  const placesOfHelp = new Map(
    helps.map((help) => [help.id, sources.find(({source}) => isSame(source, help))!.number]),
  );
  const placeOfHelp = (id: string) => placesOfHelp.get(id)!;
  return {
    sources,
    placeOfHelp,
    placeOf: (id: string) => places.get(id) ?? placeOfHelp(id),
    isHelp: (id: string) =>
      helps.some((help) => help.id === id && own.some((source) => isSame(source, help))),
  };
}
