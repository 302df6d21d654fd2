import {format} from '../common/en.js';
import type {ChecklistMessages} from './messages.js';

const {number, plural} = format;

export const en: ChecklistMessages = {
  opinion: 'Clinic opinion',
  guideline: {
    'usually-not-given': 'Guideline: usually not given',
    avoid: 'Professional guidance: avoid',
    review: 'Guideline: needs a specialist’s review',
  },
  evidence: {
    trials: 'Trials',
    'case-reports': 'Case reports',
    hospital: 'A hospital clinic’s rule',
    'general-advice': 'General advice, not on ketamine',
  },
  label: {
    'do-not-use': 'Label: do not use',
    'not-recommended': 'Label: use not recommended',
    warns: 'Label: warning',
    interacts: 'Label: careful with other medicines',
  },
  staysUntilSent: 'What you mark is sent only if you send this form. It is not saved on this page.',
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  topics: 'Topics',
  topic: (name, items) => `${name} ${number(items)}`,
  why: 'Why?',
  whyOf: (item) => `Why? ${item}`,
  required: 'Please answer every question. “Not sure” is an answer, too.',
  missing: (questions) =>
    `${number(questions)} ${plural(questions, {one: 'question has', other: 'questions have'})} no answer yet.`,
  toList: 'See list',
  count: (things) =>
    things === 0
      ? 'Nothing marked'
      : `${number(things)} ${plural(things, {one: 'thing', other: 'things'})} to talk about`,
  none: 'No marked topics does not mean it is safe for you.',
  talk: 'Talk about these with your team before treatment.',
};
