import {format} from '../common/en.js';
import type {RoutesMessages} from './messages.js';

const {number, plural} = format;

export const en: RoutesMessages = {
  rows: {
    how: 'How it is given',
    where: 'Where',
    session: 'How long a visit takes',
    onset: 'How fast it starts',
    wearsOff: 'When it wears off',
    driving: 'When you can drive again',
    reaches: 'How much reaches the blood',
    monitoring: 'How you are watched',
    status: 'FDA status',
    evidence: 'Evidence for pain',
    good: 'Good points',
    bad: 'Bad points',
  },
  approval: {
    approved: 'approved',
    'not-approved': 'not approved',
    'off-label': 'not approved (off-label)',
    'not-labeled': 'not on the label',
  },
  status: ({use, approval, note}) =>
    note === undefined ? `${use}: ${approval}.` : `${use}: ${approval}. ${note}`,
  notKnown: 'Not known',
  reaches: (low, high) =>
    low === 100
      ? 'All of it'
      : low === high
        ? `About ${number(low)} in 100 parts`
        : `${number(low)} to ${number(high)} in 100 parts`,
  offered: 'Offered here',
  offeredAt: (clinic) => `Offered at ${clinic}`,
  caption: 'Ways to give it, side by side',
  rowHeader: 'What to compare',
  first: 'First way',
  second: 'Second way',
  more: 'More',
  moreOf: (question) => `More: ${question}`,
  ask: 'Show for all ways',
  compare: (count) => (count < 2 ? 'Mark 2 ways to compare' : `Compare ${number(count)} marked ways`),
  marked: (count) => `${number(count)} ${plural(count, {one: 'way is', other: 'ways are'})} marked.`,
};
