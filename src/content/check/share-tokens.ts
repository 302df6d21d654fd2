import type {Treatment} from '../schema.js';
import {token} from '../token.js';
import {valueOf} from '../value-of.js';
import type {Fault} from './fault.js';
import {hasShareOrDose} from './figure-in-text.js';

/**
 * Our numbers, named in a clinic's words so that they say something else: "{share} got better", "{people} of {people}". A
 * share can be named only where our own text of that entry names it; other numbers never as a share.
 */
export function shareTokenFaults(text: string, path: string, {facts, words}: Treatment, id = ''): Fault[] {
  const kindOf = (name: string) => valueOf(facts.quantities, name)?.kind;
  const ours = textsOf(words['en'], id);
  const names = [...text.matchAll(token)].map(([, name = '']) => name);
  const moved = names.filter((name) => kindOf(name) === 'share' && !ours.includes(`{${name}`));
  const isRate = hasShareOrDose(
    text.replaceAll(token, (_, name: string) => (kindOf(name) === 'number' ? '5' : '')),
  );
  return [
    ...moved.map((name) => ({path, expected: `no {${name}}: this share belongs to another statement`})),
    ...(isRate ? [{path, expected: 'a text without a share, a rate or a dose'}] : []),
  ];
}

/** All texts of the entry of an id, wherever it stands. */
function textsOf(words: unknown, id: string): string {
  if (typeof words !== 'object' || words === null) return '';
  return Object.entries(words)
    .map(([key, below]) => (key === id ? JSON.stringify(below) : textsOf(below, id)))
    .join('');
}
