import type {Fault} from './fault.js';

type Numbers = Readonly<Record<string, unknown>>;

/** What must hold between the numbers of one entry, whatever its kind. */
const rules: readonly {
  readonly field: string;
  readonly expected: string;
  readonly holds: (numbers: Record<string, number | undefined>) => boolean;
}[] = [
  {field: 'low', expected: 'a number that is not above "high"', holds: ({low, high}) => atMost(low, high)},
  {
    field: 'times',
    expected: 'a number from "low" to "high"',
    holds: ({low, times, high}) => atMost(low, times) && atMost(times, high),
  },
  {
    field: 'by',
    expected: 'a number from "low" to "high"',
    holds: ({low, by, high}) => atMost(low, by) && atMost(by, high),
  },
  {
    field: 'value',
    expected: 'a number that is not above "high"',
    holds: ({value, high}) => atMost(value, high),
  },
  {field: 'count', expected: 'a number that is not above "of"', holds: ({count, of}) => atMost(count, of)},
  {
    field: 'count',
    expected: 'a number that is not above "visits"',
    holds: ({count, visits}) => atMost(count, visits),
  },
  {
    field: 'count',
    expected: '"count" and "of" together, or neither',
    // Reported cases have a count and nothing that it is a share of.
    holds: ({per100, count, of}) => per100 === undefined || (count === undefined) === (of === undefined),
  },
  {
    field: 'per100',
    expected: 'what "count" of "of" makes in 100',
    // Sources round, and some count visits for people: a slip of the hand is further off.
    holds: ({per100, count, of}) =>
      per100 === undefined || !count || !of || Math.abs((100 * count) / of - per100) < 1,
  },
  ...['by', 'low', 'high', 'first', 'second'].map((field) => ({
    field,
    expected: 'a number on the scale',
    holds: ({scale, ...numbers}: Record<string, number | undefined>) =>
      atMost(Math.abs(numbers[field] ?? 0), scale),
  })),
  ...['first', 'second'].map((field) => ({
    field,
    expected: 'a number that is not below 0',
    holds: ({scale, ...numbers}: Record<string, number | undefined>) =>
      scale === undefined || atMost(0, numbers[field]),
  })),
];

const atMost = (a: number | undefined, b: number | undefined) => a === undefined || b === undefined || a <= b;

/** Numbers of one entry that cannot all be true. */
export function numberFaults(entry: object, path: string): Fault[] {
  const numbers = Object.fromEntries(
    Object.entries(entry as Numbers).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  );
  const faults: Fault[] = rules
    .filter(({holds}) => !holds(numbers))
    .map(({field, expected}) => ({path: `${path}.${field}`, expected}));
  const isDuration = 'unit' in entry && 'value' in entry;
  if (isDuration && !atMost(0, numbers['value']))
    faults.push({path: `${path}.value`, expected: 'a stretch of time'});
  return faults;
}
