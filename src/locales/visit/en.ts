import {format} from '../common/en.js';
import type {VisitMessages} from './messages.js';

const {number, plural} = format;

export const en: VisitMessages = {
  parts: 'Parts of this page',
  part: (name, entries) => `${name} ${number(entries)}`,
  more: (entries) => `${number(entries)} more`,
  moreOf: (entries, phase) => `${number(entries)} more: ${phase}`,
  helpLines: 'More about the crisis line',
  questions: 'Questions to ask',
  count: (questions) =>
    `${number(questions)} ${plural(questions, {one: 'question', other: 'questions'})} to ask`,
  tick: 'Tick what you want to ask, to make a list.',
};
