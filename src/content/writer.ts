/**
 * Writes the texts of one section of a treatment: chooses the language of each statement, fills in its numbers, takes
 * the clinic's rewordings, cites the sources by their place in the treatment's list, and makes figures into sentences.
 */
import {en} from '../locales/common/en.js';
import type {CommonMessages} from '../locales/common/messages.js';
import type {PluralForms} from '../locales/format.js';
import type {Messages} from '../locales/messages.js';
import {isolate} from '../locales/direction.js';
import {contactsFor, type Contacts} from './contacts.js';
import {figureSentences, saidWith} from './figure-sentences.js';
import {withHelpSources} from './listed-sources.js';
import {pagePhrases, pageTokens} from './page-phrases.js';
import type {ResolvedFigure, ResolvedSource, Statement, Text} from './resolved.js';
import type {Certainty, Figure, Overrides, Quantity, Treatment, Words} from './schema.js';
import type {Settings} from './settings.js';
import {token} from './token.js';
import {valueOf} from './value-of.js';

/** Everything that a section is made of. */
export interface Ground {
  readonly treatment: Treatment;
  /** The language to write; words that it lacks are taken from English, statement by statement. */
  readonly lang: string;
  readonly messages: Messages;
  readonly settings: Settings;
  readonly overrides: Overrides;
  /** True where the content is another than what the clinic's reviewer has seen. */
  readonly changed?: boolean;
}

/** Takes one text out of the words of a language. */
export type Select = (words: Words) => string | undefined;

/** What all sections of a treatment are written with: made once for each treatment, since each element has a writer. */
const groundworks = new WeakMap<Treatment, ReturnType<typeof groundwork>>();

const groundwork = (treatment: Treatment) => ({
  listed: withHelpSources(treatment),
  byId: new Map(treatment.facts.sources.map((source) => [source.id, source])),
  populations: new Map(treatment.facts.populations.map((population) => [population.id, population])),
});

function groundworkOf(treatment: Treatment) {
  const made = groundworks.get(treatment) ?? groundwork(treatment);
  groundworks.set(treatment, made);
  return made;
}

export function createWriter({treatment, lang, messages, settings, overrides}: Ground) {
  const {facts, words} = treatment;
  const cited = new Set<number>();
  const overridesLang = overrides.lang ?? 'en';

  const {listed, byId, populations} = groundworkOf(treatment);

  function quantityText(quantity: Quantity, {figure, format}: CommonMessages): string {
    switch (quantity.kind) {
      case 'number':
        return quantity.high === undefined
          ? format.number(quantity.value, 1)
          : format.range(quantity.value, quantity.high);
      case 'duration':
        return format.duration(quantity.value, quantity.unit, quantity.high);
      case 'share':
        return quantity.high === undefined
          ? figure.in100(quantity.value)
          : figure.range(quantity.value, quantity.high);
      case 'year':
      case 'phone':
        return String(quantity.value);
    }
  }

  const contacts = new Map<CommonMessages, Contacts>();
  /** Whom to call, in the words of a language. */
  function contactsIn(own: CommonMessages): Contacts {
    const known = contacts.get(own) ?? contactsFor(own, settings);
    contacts.set(own, known);
    return known;
  }

  /** What the page says of itself and of whom to call. */
  const phrase = (name: string, own: CommonMessages): string | undefined =>
    valueOf<string>(contactsIn(own).phrases, name) ??
    (pageTokens.some((known) => known === name)
      ? valueOf<string>(pagePhrases(facts, settings, own), name)
      : undefined);

  /**
   * Puts the numbers in, in the words of the text's own language. A token that nothing stands for stays as it is, where
   * a test or a reader can see it.
   */
  function fill(text: string, own: CommonMessages = messages): string {
    const forms = words[own.lang]?.forms;
    const filled = text.replace(token, (whole, name: string, form: string | undefined) => {
      const quantity = valueOf(facts.quantities, name);
      if (form !== undefined) return (quantity && inForm(quantity, valueOf(forms, form), own)) ?? whole;
      return phrase(name, own) ?? (quantity ? quantityText(quantity, own) : whole);
    });
    return filled.trimEnd();
  }

  /** A number with the words that follow it, in the form that the language has for that number. */
  function inForm(
    quantity: Quantity,
    forms: PluralForms | undefined,
    own: CommonMessages,
  ): string | undefined {
    if (!forms || quantity.kind === 'phone') return undefined;
    const high = 'high' in quantity ? quantity.high : undefined;
    const form =
      high === undefined
        ? own.format.plural(quantity.value, forms)
        : own.format.pluralRange(quantity.value, high, forms);
    return form.replace('#', quantityText(quantity, own));
  }

  /** A text that may be missing. */
  function optional(select: Select): Text | undefined {
    const own = words[lang] && select(words[lang]);
    if (own) return {text: fill(own)};
    const english = words['en'] && select(words['en']);
    if (!english) return undefined;
    return lang === 'en'
      ? {text: fill(english)}
      : {text: isolate(fill(english, en), messages.dir), lang: 'en'};
  }

  /** The clinic's own wording of a text, if it has one. */
  function reworded(id: string, field: string): Text | undefined {
    const own = valueOf(valueOf(overrides.reword, id), field);
    return own ? {...foreign(own), by: 'edited'} : undefined;
  }

  /** A text of the clinic's, marked with its language where that is not the page's. */
  function foreign(text: string): Text {
    if (overridesLang === lang) return {text: fill(text)};
    const said = fill(text, overridesLang === 'en' ? en : messages);
    return {text: isolate(said, messages.dir), lang: overridesLang};
  }

  function text(select: Select, reword?: readonly [id: string, field: string]): Text {
    return (reword && reworded(...reword)) ?? optional(select) ?? {text: ''};
  }

  /** A source has one number in all elements of a page: its place in the treatment's list. */
  function cite(ids: readonly string[]): number[] {
    return citePlaces(ids.map(listed.placeOf));
  }

  /** The same for sources of help lines, which are the library's own. */
  function citeHelp(ids: readonly string[]): number[] {
    return citePlaces(ids.map((id) => listed.placeOfHelp(id)));
  }

  function citePlaces(numbers: readonly number[]): number[] {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    for (const number of sorted) cited.add(number);
    return sorted;
  }

  /**
   * The sources of a text: those of a number to call are the region's that it is filled with, whatever line the treatment
   * named.
   */
  function citeText(select: Select, ids: readonly string[]): number[] {
    const raw = (words[lang] && select(words[lang])) ?? (words['en'] && select(words['en'])) ?? '';
    const named = [...raw.matchAll(token)].map(([, name]) => name);
    const {sources} = contactsIn(messages);
    const numbers = (['emergency', 'call-crisis'] as const).filter((name) => named.includes(name));
    if (!numbers.includes('call-crisis')) return cite(ids);
    const others = ids.filter((id) => !listed.isHelp(id));
    const own = numbers.flatMap((name) => sources[name]);
    if (others.length + own.length === 0) return cite(ids);
    return citePlaces([...others.map(listed.placeOf), ...own.map(listed.placeOfHelp)]);
  }

  /** A text with its sources; a reworded one has none of ours. */
  function statement(
    select: Select,
    sources: readonly string[],
    reword?: readonly [id: string, field: string],
  ): Statement {
    const said = text(select, reword);
    return {...said, cites: said.by ? [] : citeText(select, sources)};
  }

  function optionalStatement(select: Select, sources: readonly string[] | undefined): Statement | undefined {
    const said = optional(select);
    return said && sources ? {...said, cites: citeText(select, sources)} : undefined;
  }

  /** How many entries a list of texts has. */
  function longest(select: (words: Words) => readonly string[] | undefined): number {
    return Math.max(0, ...[words[lang], words['en']].map((own) => (own && select(own)?.length) ?? 0));
  }

  function certainty(rated: Certainty): string {
    switch (rated.scale) {
      case 'grade':
        return messages.certainty.grade[rated.level];
      case 'guideline':
        return messages.certainty.guideline(byId.get(rated.source)?.year)[rated.level];
      case 'review':
        return messages.certainty.review(byId.get(rated.source)?.year)[rated.level];
      case 'not-rated':
        return messages.certainty['not-rated'][rated.level];
    }
  }

  function figure(data: Figure): ResolvedFigure {
    const population = populations.get(data.population);
    const name = text((w) => w.populations[data.population]?.name);
    const treated = text((w) => w.populations[data.population]?.treatment).text;
    const compared = text((w) => w.populations[data.population]?.comparison).text;
    const who = messages.figure.who(name.text, population?.people);
    const short = optional((w) => w.populations[data.population]?.short) ?? name;
    const whoBrief = messages.figure.who(short.text, population?.people);
    const inFull = optional((w) => w.populations[data.population]?.who);
    const {outcome: outcomeId} = data;
    const outcome = outcomeId ? text((w) => w.outcomes[outcomeId]) : undefined;
    const sentences = figureSentences(data, messages, {who, treated, compared});
    const {headline, against} = sentences;
    // How sure a number is; where there is no number, there is nothing to be sure of.
    const sure = data.kind === 'unknown' ? undefined : certainty(data.certainty);
    const rated = data.certainty.scale === 'not-rated' ? undefined : sure;
    return {
      kind: data.kind,
      ...(outcome && {outcome}),
      ...sentences,
      ...saidWith(headline, (text) =>
        messages.figure.said({kind: data.kind, outcome: outcome?.text, headline: text, against}),
      ),
      ground: messages.figure.ground(who, sure),
      who: {...name, text: who},
      brief: messages.figure.ground(whoBrief, rated),
      whoBrief: {...short, text: whoBrief},
      ...(inFull && {whoInFull: inFull}),
      ...(sure !== undefined && {certainty: sure}),
      cites: cite(data.sources),
    };
  }

  /** The sources cited so far, by their numbers. */
  function sources(): ResolvedSource[] {
    return listed.sources.flatMap(({number, source: {id, citation, lang: own = 'en', href}}) =>
      cited.has(number) ? [{number, id, href, ...citationText(id, citation, own)}] : [],
    );
  }

  /** A citation in its own language, marked where the page has another; a remark of ours is translated. */
  function citationText(
    id: string,
    citation: string,
    own: string,
  ): Pick<ResolvedSource, 'citation' | 'lang'> {
    const translated = words[lang]?.sources?.[id];
    return translated ? {citation: translated} : {citation, ...(own !== lang && {lang: own})};
  }

  return {
    /** Whom to call, in the language of the page. */
    contacts: contactsIn(messages),
    text,
    optional,
    statement,
    optionalStatement,
    foreign,
    cite,
    citeHelp,
    longest,
    certainty,
    figure,
    sources,
  };
}

export type Writer = ReturnType<typeof createWriter>;
