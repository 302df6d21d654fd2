import {format} from '../common/en.js';
import {capital} from '../format.js';
import type {Band} from '../vocabulary.js';
import type {ReliefMessages} from './messages.js';

const {number, plural} = format;

/** The stretches of time after treatment, each alone, and as one end of a longer one. */
const inBand: Readonly<Record<Band, string>> = {
  hours: 'in the hours after',
  days: 'in the days after',
  'weeks-1-2': 'in weeks 1–2',
  'weeks-3-5': 'in weeks 3–5',
  'weeks-6-12': 'in weeks 6–12',
  later: 'after week 12',
};
const bandNames: Readonly<Record<Band, string>> = {
  hours: 'hours',
  days: 'days',
  'weeks-1-2': 'weeks 1–2',
  'weeks-3-5': 'weeks 3–5',
  'weeks-6-12': 'weeks 6–12',
  later: 'later',
};

export const en: ReliefMessages = {
  bands: {
    hours: 'Hours',
    days: 'Days',
    'weeks-1-2': 'Weeks 1–2',
    'weeks-3-5': 'Weeks 3–5',
    'weeks-6-12': 'Weeks 6–12',
    later: 'Later',
  },
  bandsShort: {
    hours: 'Hours',
    days: 'Days',
    // The dash holds its weeks together: no line ends in it.
    'weeks-1-2': 'Wk 1\u2060–\u20602',
    'weeks-3-5': '3\u2060–\u20605',
    'weeks-6-12': '6\u2060–\u206012',
    later: 'Later',
  },
  findings: {
    'less-pain': 'less pain than with the comparison',
    'no-difference': 'no clear difference',
    uncontrolled: 'less pain than before, no comparison',
    unclear: 'unclear: not known, or not said for how long',
    'not-measured': 'not measured, or not in the text that we read',
  },
  during: (from, to, week) => {
    if (from === to)
      return week === undefined ? inBand[from] : `${inBand[from]}, to about week ${number(week)}`;
    if (week !== undefined) return `from ${bandNames[from]} to about week ${number(week)}`;
    return to === 'later' ? `from ${bandNames[from]} on` : `from ${bandNames[from]} to ${bandNames[to]}`;
  },
  found: {
    'less-pain': (when, comparison) =>
      comparison === undefined ? `less pain ${when}` : `less pain than with ${comparison} ${when}`,
    'no-difference': (when, comparison) =>
      comparison === undefined
        ? `no clear difference ${when}`
        : `no clear difference from ${comparison} ${when}`,
    uncontrolled: (when) => `less pain than before ${when}`,
    unclear: (when) => `unclear ${when}`,
  },
  foundInAll: (found) => `${capital(found.join('; '))}.`,
  uncompared: 'Studies with no comparison group',
  noMark: 'no mark:',
  design: {
    trial: 'trial',
    'crossover-trial': 'trial in which each person got both',
    review: 'review of studies',
    'thesis-review': 'review of trials, a thesis',
    cohort: 'people followed over time',
    'chart-review': 'review of patient files',
    'open-study': 'study without a comparison group',
  },
  comparison: {
    placebo: 'placebo',
    'other-drug': 'another medicine',
    'placebo-or-other-care': 'placebo or other care',
  },
  comparedWith: (comparison) => `compared with ${comparison}`,
  notCompared: {
    none: 'no comparison group',
    mixed: 'some with, some without a comparison group',
  },
  designOf: (design, notCompared) =>
    `Kind of study: ${notCompared === undefined ? design : `${design}, ${notCompared}`}.`,
  about: ({comparator, people, studies}) =>
    capital(
      [
        studies === undefined
          ? undefined
          : `${number(studies)} ${plural(studies, {one: 'study', other: 'studies'})}`,
        people === undefined ? undefined : `${number(people)} people`,
        comparator,
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    ),
  caption: 'What studies found, by time',
  reading:
    'Marks show what was found, not how strong relief was. Where no certainty stands, nobody rated it.',
  study: 'Study or review',
  whatFound: 'What it found',
  harms: 'Side effects',
  alsoGiven: (what) => `Also given: ${what}`,
  shown: (count, total) =>
    count === total
      ? `All ${number(total)} studies and reviews are shown.`
      : `${number(count)} of ${number(total)} studies and reviews are shown: those about this kind of pain, and those about pain of any kind.`,
  allKinds: 'All kinds',
  kindOfPain: 'Kind of pain',
  factors: 'What may change how long it lasts',
  factorsYou: 'About you',
  factorsTreatment: 'About the treatment',
  known: (certainty) => `How well this is known: ${certainty}`,
  upkeep: 'What to do while relief lasts',
};
