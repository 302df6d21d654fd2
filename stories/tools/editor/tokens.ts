/** Names in braces that stand for a number in a text: what a clinic writes where digits are refused. */
import {knownTokens} from '../../../src/content/check/known-tokens.js';
import {contactTokens} from '../../../src/content/contacts.js';
import {token} from '../../../src/content/token.js';
import {createWriter} from '../../../src/content/writer.js';
import type {Page} from './costs.js';

export interface Token {
  /** With its braces. */
  readonly name: string;
  /** What readers get in its place. */
  readonly says: string;
}

/** Tokens by why somebody would want one. */
export interface Tokens {
  readonly inText: readonly Token[];
  readonly contacts: readonly Token[];
  readonly others: readonly Token[];
}

/** A share of people can be named only where our own text names it: those are in the text that is written anew. */
export function tokensFor({treatment, messages}: Page, written: string): Tokens {
  const settings = {clinicPhone: '+1 555 010 0142'};
  const writer = createWriter({treatment, lang: messages.lang, messages, settings, overrides: {}});
  const named = (name: string): Token => ({name, says: writer.text(() => name).text});
  const inText = [...new Set([...written.matchAll(token)].map(([whole]) => whole))];
  const contacts: readonly string[] = contactTokens;
  const others = [
    ...knownTokens.filter((name) => !contacts.includes(name)),
    ...Object.entries(treatment.facts.quantities).flatMap(([name, {kind}]) =>
      kind === 'share' ? [] : [name],
    ),
  ];
  return {
    inText: inText.map(named),
    contacts: contacts.map((name) => named(`{${name}}`)),
    // A name that says nothing here, such as a review that nobody has made, is none to offer.
    others: others.map((name) => named(`{${name}}`)).filter(({says}) => says !== ''),
  };
}

/** The tokens that the check names in place of what it refuses. */
export const tokensNamedIn = (expected: string): string[] => [
  ...new Set([...expected.matchAll(token)].map(([whole]) => whole)),
];
