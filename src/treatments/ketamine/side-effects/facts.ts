import type {Facts} from '../../../content/schema.js';
import {veryLow, trial, painTrials, crpsDrip} from '../shared/parts.js';

const label = {scale: 'not-rated', level: 'label'} as const;
const reports = {scale: 'not-rated', level: 'reports'} as const;
const nonMedicalUse = {scale: 'not-rated', level: 'non-medical-use'} as const;
// The ground of figures that share it: who was counted, how sure it is, and where it was read.
const spray = {population: 'pop-spray', certainty: trial, sources: ['label-esk']} as const;
const sprayLabel = {population: 'pop-spray-label', certainty: trial, sources: ['label-esk']} as const;
const sprayOther = {population: 'pop-spray-other', certainty: trial, sources: ['label-esk']} as const;
const sprayVisits = {population: 'pop-spray-visits', certainty: reports, sources: ['esk-resp2023']} as const;
const swissLabel = {population: 'pop-swiss-label', certainty: label, sources: ['ch-ketalar']} as const;
const onLabel = {population: 'pop-label', certainty: label, sources: ['label-ket']} as const;
const survey = {population: 'pop-survey', certainty: nonMedicalUse, sources: ['winstock2012']} as const;
const oldLabel = {population: 'pop-old-label', certainty: label, sources: ['label-ket-2017']} as const;
const painCare = {population: 'pop-pain-care', certainty: label, sources: ['label-ket']} as const;

/** Numbers that stand in the sentences of this section, as `{tokens}`. */
export const quantities = {
  samhsa: {kind: 'phone', value: '1-800-662-4357'},
  // Who was counted
  'age-limit': {kind: 'number', value: 65},
  'spray-weeks': {kind: 'duration', value: 4, unit: 'week'},
  'visits-from': {kind: 'year', value: 2019},
  'visits-to': {kind: 'year', value: 2023},
  // Side effects
  'bp-jump': {kind: 'number', value: 40},
  'bp-rise': {kind: 'number', value: 20, high: 25},
  'bp-back': {kind: 'duration', value: 15, unit: 'minute'},
  'bladder-better': {kind: 'share', value: 50},
} as const satisfies Facts['quantities'];

/** Who was counted, where no other section counts them. */
export const populations = [
  // Esketamine spray: people treated for depression
  {id: 'pop-spray', people: 568, comparator: 'placebo'},
  {id: 'pop-spray-older', comparator: 'placebo'},
  {id: 'pop-spray-label', comparator: 'none'},
  {id: 'pop-spray-other', comparator: 'none'},
  {id: 'pop-spray-visits', comparator: 'none'},
  {id: 'pop-pain-care', comparator: 'none'},
  {id: 'pop-drip', comparator: 'none'},
  {id: 'pop-repeated', comparator: 'none'},
  // Labels: people put to sleep for surgery
  {id: 'pop-label', comparator: 'none'},
  {id: 'pop-labels', comparator: 'none'},
  {id: 'pop-old-label', comparator: 'none'},
  {id: 'pop-swiss-label', comparator: 'none'},
  // People who used ketamine outside medical care
  {id: 'pop-survey', people: 1285, comparator: 'none'},
  {id: 'pop-heavy-use', people: 30, comparator: 'mixed'},
] as const satisfies Facts['populations'];

/** What was counted, where it is not the side effect itself. */
export const outcomes = [
  {id: 'out-mind'},
  {id: 'out-dizzy'},
  {id: 'out-spinning'},
  {id: 'out-stomach'},
  {id: 'out-staff-rated'},
  {id: 'out-bp'},
  {id: 'out-bp-jump'},
  {id: 'out-waking'},
  {id: 'out-drunk'},
  {id: 'out-high-mood'},
  {id: 'out-numb-mouth'},
  {id: 'out-numb-other'},
  {id: 'out-slow-breathing'},
  {id: 'out-no-breathing'},
  {id: 'out-passed-out'},
  {id: 'out-urine-often'},
  {id: 'out-urine'},
  {id: 'out-dependent'},
] as const satisfies Facts['outcomes'];

// Within an urgency: during treatment, in the weeks after, with repeated use; the most useful first.
export const sideEffects = {
  intro: ['short2018', 'bell2018', 'ferraro2025', 'label-ket', 'label-ket-2017'],
  effects: [
    {
      id: 'se-breathing',
      urgency: 'emergency',
      time: 'session',
      figures: [
        {kind: 'unknown', ...onLabel},
        {
          kind: 'count',
          per100: 0.0046,
          count: 40,
          of: 868000,
          unit: 'visits',
          outcome: 'out-slow-breathing',
          ...sprayVisits,
        },
        {
          kind: 'count',
          per100: 0.00023,
          count: 2,
          of: 868000,
          unit: 'visits',
          outcome: 'out-no-breathing',
          ...sprayVisits,
        },
      ],
      sources: ['label-ket', 'label-esk', 'fda2023', 'esk-resp2023'],
    },
    {
      id: 'se-passout',
      urgency: 'emergency',
      time: 'session',
      figures: [{kind: 'range', low: 0.3, high: 0.4, outcome: 'out-passed-out', ...sprayLabel}],
      sources: ['label-esk'],
    },
    {
      id: 'se-heart-stroke',
      urgency: 'emergency',
      time: 'session',
      figures: [
        {
          kind: 'unknown',
          population: 'pop-labels',
          certainty: label,
          sources: ['label-ket', 'pdr-ketalar'],
        },
      ],
      sources: ['label-ket', 'pdr-ketalar'],
    },
    {
      id: 'se-allergy',
      urgency: 'emergency',
      time: 'session',
      figures: [{kind: 'range', low: 0.01, high: 0.1, ...swissLabel}],
      sources: ['ch-ketalar', 'label-ket', 'cerner-ket'],
    },
    {
      id: 'se-seizure',
      urgency: 'emergency',
      time: 'session',
      figures: [
        {
          kind: 'unknown',
          population: 'pop-labels',
          certainty: label,
          sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-ket'],
        },
      ],
      sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-ket'],
    },
    {
      id: 'se-throat',
      urgency: 'emergency',
      time: 'session',
      figures: [{kind: 'unknown', ...oldLabel, sources: ['label-ket-2017', 'msd']}],
      sources: ['label-ket-2017', 'msd'],
    },
    {
      id: 'se-delirium',
      urgency: 'emergency',
      time: 'session',
      figures: [
        {kind: 'range', low: 0.01, high: 0.1, ...swissLabel},
        {kind: 'unknown', population: 'pop-pain-drip', certainty: trial, sources: ['ferraro2025']},
      ],
      sources: ['ch-ketalar', 'ferraro2025'],
    },
    {
      id: 'se-suicide',
      urgency: 'emergency',
      time: 'weeks',
      figures: [{kind: 'unknown', ...painCare, sources: ['label-esk']}],
      sources: ['label-esk', 'wy988'],
    },
    {
      id: 'se-bp',
      urgency: 'team',
      time: 'session',
      figures: [
        {kind: 'versus', treatment: 10, comparison: 3, outcome: 'out-bp', ...spray},
        {kind: 'versus', treatment: 8, comparison: 0.5, outcome: 'out-bp-jump', ...spray},
        {
          kind: 'versus',
          treatment: 17,
          comparison: 2,
          outcome: 'out-bp-jump',
          population: 'pop-spray-older',
          certainty: trial,
          sources: ['label-esk'],
        },
        {kind: 'unknown', ...oldLabel, sources: ['label-ket-2017', 'ch-ketalar']},
      ],
      sources: ['label-esk', 'ch-ketalar', 'label-ket-2017'],
    },
    {
      id: 'se-anxiety',
      urgency: 'team',
      time: 'session',
      figures: [
        {kind: 'versus', treatment: 13, comparison: 6, ...spray},
        {kind: 'range', low: 0.1, high: 1, ...swissLabel},
      ],
      sources: ['label-esk', 'ch-ketalar'],
    },
    {
      id: 'se-visions',
      urgency: 'team',
      time: 'session',
      figures: [
        {kind: 'range', low: 1, high: 10, ...swissLabel},
        {kind: 'count', per100: 12, outcome: 'out-waking', ...oldLabel},
      ],
      sources: ['ch-ketalar', 'label-ket-2017'],
    },
    {
      id: 'se-confusion',
      urgency: 'team',
      time: 'session',
      figures: [{kind: 'range', low: 1, high: 10, ...swissLabel}],
      sources: ['ch-ketalar', 'label-ket'],
    },
    {
      id: 'se-lowbp',
      urgency: 'team',
      time: 'session',
      figures: [{kind: 'unknown', ...onLabel}],
      sources: ['label-ket'],
    },
    {
      id: 'se-muscle',
      urgency: 'team',
      time: 'session',
      figures: [{kind: 'range', low: 1, high: 10, ...swissLabel}],
      sources: ['ch-ketalar', 'label-ket'],
    },
    {
      id: 'se-eye',
      urgency: 'team',
      time: 'session',
      figures: [{kind: 'unknown', ...onLabel}],
      sources: ['label-ket'],
    },
    {
      id: 'se-lasting-mind',
      urgency: 'team',
      time: 'weeks',
      figures: [{kind: 'unknown', ...onLabel}],
      sources: ['label-ket'],
    },
    {
      id: 'se-flashback',
      urgency: 'team',
      time: 'weeks',
      figures: [{kind: 'range', low: 0.01, high: 0.1, ...swissLabel}],
      sources: ['ch-ketalar'],
    },
    {
      id: 'se-bladder',
      urgency: 'team',
      time: 'long-term',
      figures: [
        {kind: 'versus', treatment: 3, comparison: 0.45, outcome: 'out-urine-often', ...spray},
        {kind: 'count', per100: 27, count: 340, of: 1285, outcome: 'out-urine', ...survey},
        {kind: 'unknown', ...painCare},
      ],
      sources: ['label-ket', 'winstock2012', 'kic2022', 'label-esk', 'fpm'],
    },
    {
      id: 'se-liver',
      urgency: 'team',
      time: 'long-term',
      figures: [
        {kind: 'unknown', ...onLabel, sources: ['label-ket', 'pdr-ketalar']},
        {kind: 'unknown', population: 'pop-repeated', certainty: reports, sources: ['cotter2021']},
      ],
      sources: ['label-ket', 'pdr-ketalar', 'cotter2021', 'mayo'],
    },
    {
      id: 'se-dependence',
      urgency: 'team',
      time: 'long-term',
      figures: [
        {kind: 'unknown', ...painCare, sources: ['label-esk']},
        {kind: 'count', per100: 17, outcome: 'out-dependent', ...survey},
      ],
      sources: ['dea1999', 'winstock2012', 'label-esk'],
    },
    {
      id: 'se-memory',
      urgency: 'team',
      time: 'long-term',
      figures: [
        {kind: 'unknown', ...painCare, sources: ['morgan2009']},
        {kind: 'unknown', population: 'pop-heavy-use', certainty: nonMedicalUse, sources: ['morgan2009']},
      ],
      sources: ['morgan2009', 'msd'],
    },
    {
      id: 'se-dissociation',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'versus', treatment: 41, comparison: 9, ...spray},
        {kind: 'versus', treatment: 76, comparison: 18, outcome: 'out-mind', ...crpsDrip},
      ],
      sources: ['label-esk', 'sigtermans2009'],
    },
    {
      id: 'se-dizzy',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'versus', treatment: 29, comparison: 8, outcome: 'out-dizzy', ...spray},
        {kind: 'versus', treatment: 23, comparison: 3, outcome: 'out-spinning', ...spray},
        {kind: 'excess', by: 11, low: 1, high: 40, ...painTrials},
      ],
      sources: ['label-esk', 'moradi2024'],
    },
    {
      id: 'se-nausea',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'versus', treatment: 28, comparison: 9, ...spray},
        {
          kind: 'excess',
          by: 12,
          low: 5,
          high: 25,
          outcome: 'out-stomach',
          ...painTrials,
          certainty: veryLow,
        },
      ],
      sources: ['label-esk', 'moradi2024'],
    },
    {
      id: 'se-sleepy',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'versus', treatment: 23, comparison: 9, ...spray},
        {kind: 'range', low: 48, high: 61, outcome: 'out-staff-rated', ...sprayLabel},
        {kind: 'excess', by: 27, low: 12, high: 50, ...painTrials},
      ],
      sources: ['label-esk', 'moradi2024', 'mayo'],
    },
    {
      id: 'se-headache',
      urgency: 'mild',
      time: 'session',
      figures: [{kind: 'versus', treatment: 20, comparison: 17, ...spray}],
      sources: ['label-esk', 'short2018'],
    },
    {
      id: 'se-vomit',
      urgency: 'mild',
      time: 'session',
      figures: [{kind: 'versus', treatment: 9, comparison: 2, ...spray}],
      sources: ['label-esk'],
    },
    {
      id: 'se-vision',
      urgency: 'mild',
      time: 'session',
      figures: [{kind: 'unknown', ...onLabel}],
      sources: ['label-ket', 'short2018'],
    },
    {
      id: 'se-drunk',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'versus', treatment: 5, comparison: 0.45, outcome: 'out-drunk', ...spray},
        {kind: 'versus', treatment: 4, comparison: 1, outcome: 'out-high-mood', ...spray},
      ],
      sources: ['label-esk'],
    },
    {
      id: 'se-numb',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'versus', treatment: 18, comparison: 2, ...spray},
        {kind: 'count', per100: 13, outcome: 'out-numb-mouth', ...sprayOther},
        {kind: 'count', per100: 6, outcome: 'out-numb-other', ...sprayOther},
        {kind: 'unknown', population: 'pop-drip', certainty: label, sources: ['label-esk']},
      ],
      sources: ['label-esk'],
    },
    {
      id: 'se-appetite',
      urgency: 'mild',
      time: 'session',
      figures: [{kind: 'unknown', ...onLabel}],
      sources: ['label-ket'],
    },
    {
      id: 'se-site',
      urgency: 'mild',
      time: 'session',
      figures: [{kind: 'unknown', ...onLabel, sources: ['label-ket', 'label-ket-2017']}],
      sources: ['label-ket', 'label-ket-2017'],
    },
  ],
} as const satisfies Facts['sideEffects'];
