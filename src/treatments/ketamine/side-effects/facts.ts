import type {Facts} from '../../../content/schema.js';
import {veryLow, trial, painTrials, crpsDrip} from '../shared/parts.js';
import * as shared from '../shared/sources.js';
import * as own from './sources.js';

const label = {scale: 'not-rated', level: 'label'} as const;
const reports = {scale: 'not-rated', level: 'reports'} as const;
const nonMedicalUse = {scale: 'not-rated', level: 'non-medical-use'} as const;
// The ground of figures that share it: who was counted, how sure it is, and where it was read.
const painCare = {population: 'pop-pain-care', certainty: label, sources: ['label-ket']} as const;
const spray = {population: 'pop-spray', certainty: trial, sources: ['label-esk']} as const;
const sprayOlder = {population: 'pop-spray-older', certainty: trial, sources: ['label-esk']} as const;
const sprayLabel = {population: 'pop-spray-label', certainty: trial, sources: ['label-esk']} as const;
const sprayOther = {population: 'pop-spray-other', certainty: trial, sources: ['sustain1-2019']} as const;
const sprayPool = {population: 'pop-spray-pool', certainty: trial, sources: ['spray-pool2021']} as const;
const sprayVisits = {population: 'pop-spray-visits', certainty: reports, sources: ['esk-resp2023']} as const;
const swissLabel = {population: 'pop-swiss-label', certainty: label, sources: ['ch-ketalar']} as const;
const oldLabel = {population: 'pop-old-label', certainty: label, sources: ['label-ket-2017']} as const;
const onLabel = {population: 'pop-label', certainty: label, sources: ['label-ket']} as const;
const survey = {population: 'pop-survey', certainty: nonMedicalUse, sources: ['winstock2012']} as const;
const stomach = {by: 12, low: 5, high: 25, ...painTrials, certainty: veryLow} as const;

/** The sources of this section, beside those of the texts that sections share. */
export const sources = [
  ...own.citedHere,
  own.morgan2009,
  own.euSpravatoDe,
  own.liver2011,
  own.liver2025,
  own.cotter2021,
  shared.corriger2022,
  shared.chKetamineCi,
  shared.dea1999,
  shared.moradi2024,
  shared.bell2018,
  shared.short2018,
  shared.sigtermans2009,
  shared.sustain12019,
  shared.podcast2017,
  shared.winstock2012,
] as const satisfies Facts['sources'];

/** Numbers that stand in the sentences of this section, as `{tokens}`. */
export const quantities = {
  samhsa: {kind: 'phone', value: '1-800-662-4357'},
  // Side effects as a whole
  'si-clinics': {kind: 'share', value: 50},
  'si-count': {kind: 'number', value: 108},
  'si-of': {kind: 'number', value: 218},
  'si-times': {kind: 'number', value: 3},
  'si-times-high': {kind: 'number', value: 10},
  // Who was counted
  'spray-weeks': {kind: 'duration', value: 4, unit: 'week'},
  'spray-people': {kind: 'number', value: 346},
  'spray-placebo': {kind: 'number', value: 222},
  'other-people': {kind: 'number', value: 152},
  'other-placebo': {kind: 'number', value: 145},
  'pool-people': {kind: 'number', value: 227},
  'pool-placebo': {kind: 'number', value: 225},
  'visits-from': {kind: 'year', value: 2019},
  'visits-to': {kind: 'year', value: 2023},
  // Side effects
  'bp-rise-time': {kind: 'duration', value: 1.5, unit: 'hour'},
  'bp-rise-weeks': {kind: 'duration', value: 4, unit: 'week'},
  'bp-peak': {kind: 'duration', value: 40, unit: 'minute'},
  'bp-lasts': {kind: 'duration', value: 4, unit: 'hour'},
  'bp-back': {kind: 'duration', value: 15, unit: 'minute'},
  'surgery-age': {kind: 'number', value: 60},
  'eu-label-year': {kind: 'year', value: 2024},
  'urine-weeks': {kind: 'duration', value: 4, unit: 'week'},
  'bladder-told': {kind: 'number', value: 251},
  'bladder-better': {kind: 'share', value: 50},
  'liver-hurt': {kind: 'number', value: 3},
  'liver-people': {kind: 'number', value: 6},
  'liver-drips': {kind: 'number', value: 2},
  'liver-apart': {kind: 'duration', value: 16, unit: 'day'},
  'liver-records': {kind: 'number', value: 52},
} as const satisfies Facts['quantities'];

/** Who was counted, where no other section counts them. */
export const populations = [
  // People treated for pain
  {id: 'pop-pain-care', comparator: 'none'},
  {id: 'pop-drip', comparator: 'none'},
  {id: 'pop-repeated', comparator: 'none'},
  // Esketamine spray: people treated for depression
  {id: 'pop-spray', people: 568, comparator: 'placebo'},
  {id: 'pop-spray-older', people: 137, comparator: 'placebo'},
  {id: 'pop-spray-label', comparator: 'placebo'},
  {id: 'pop-spray-other', people: 297, comparator: 'placebo'},
  {id: 'pop-spray-pool', people: 452, comparator: 'placebo'},
  {id: 'pop-spray-visits', comparator: 'none'},
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
  {id: 'out-mind-rated'},
  {id: 'out-dizzy'},
  {id: 'out-spinning'},
  {id: 'out-dizzy-standing'},
  {id: 'out-stomach'},
  {id: 'out-stomach-vomit'},
  {id: 'out-sleepy'},
  {id: 'out-sedated'},
  {id: 'out-staff-rated'},
  {id: 'out-bp'},
  {id: 'out-bp-jump'},
  {id: 'out-bp-rise'},
  {id: 'out-waking'},
  {id: 'out-blurred'},
  {id: 'out-double'},
  {id: 'out-drunk'},
  {id: 'out-high-mood'},
  {id: 'out-numb-mouth'},
  {id: 'out-numb-other'},
  {id: 'out-slow-breathing'},
  {id: 'out-no-breathing'},
  {id: 'out-urine-often'},
  {id: 'out-urine'},
  {id: 'out-dependent'},
] as const satisfies Facts['outcomes'];

// Within an urgency: during treatment, in the weeks after, with repeated use; the most useful first. Among the figures of
// one side effect people treated for pain lead; where none were counted, that it is not known, or who else was counted.
export const sideEffects = {
  overall: [
    {id: 'si-clinics', sources: ['corriger2022']},
    {id: 'si-trials', sources: ['ferraro2025']},
  ],
  intro: ['short2018', 'bell2018', 'label-ket'],
  effects: [
    {
      id: 'se-breathing',
      urgency: 'emergency',
      time: 'session',
      leads: 2,
      figures: [
        {kind: 'reports', count: 40, visits: 868000, outcome: 'out-slow-breathing', ...sprayVisits},
        {kind: 'reports', count: 2, visits: 868000, outcome: 'out-no-breathing', ...sprayVisits},
        {kind: 'unknown', ...onLabel},
      ],
      sources: ['label-ket', 'label-esk', 'fda2023', 'esk-resp2023', 'fda-gaba2019'],
    },
    {
      id: 'se-passout',
      urgency: 'emergency',
      time: 'session',
      figures: [{kind: 'unknown', ...painCare, sources: ['label-esk']}],
      sources: ['label-esk'],
    },
    {
      id: 'se-heart-stroke',
      urgency: 'emergency',
      time: 'session',
      figures: [
        {kind: 'unknown', ...painCare},
        {kind: 'unknown', population: 'pop-labels', certainty: label, sources: ['label-ket', 'pdr-ketalar']},
      ],
      sources: ['label-ket', 'pdr-ketalar', 'asa-ketamine'],
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
        {kind: 'unknown', ...painCare},
        {
          kind: 'unknown',
          population: 'pop-labels',
          certainty: label,
          sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-ket'],
        },
      ],
      sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-ket', 'ie-spravato2024'],
    },
    {
      id: 'se-throat',
      urgency: 'emergency',
      time: 'session',
      figures: [
        {kind: 'unknown', ...painCare, sources: ['label-ket-2017']},
        {kind: 'unknown', ...oldLabel, sources: ['label-ket-2017', 'msd']},
      ],
      sources: ['label-ket-2017', 'msd'],
    },
    {
      id: 'se-delirium',
      urgency: 'emergency',
      time: 'session',
      leads: 2,
      figures: [
        {kind: 'more', population: 'pop-pain-drip', certainty: trial, sources: ['ferraro2025']},
        {kind: 'range', low: 0.01, high: 0.1, ...swissLabel},
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
      leads: 2,
      figures: [
        {kind: 'versus', treatment: 8, comparison: 0.5, outcome: 'out-bp-jump', ...spray},
        {kind: 'versus', treatment: 17, comparison: 2, outcome: 'out-bp-jump', ...sprayOlder},
        {kind: 'versus', treatment: 10, comparison: 3, outcome: 'out-bp', ...spray},
        {
          kind: 'versus-ranges',
          treatment: {low: 8, high: 19},
          comparison: {low: 1, high: 4},
          outcome: 'out-bp-rise',
          ...sprayLabel,
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
      sources: ['ch-ketalar', 'label-ket-2017', 'podcast2017'],
    },
    {
      id: 'se-confusion',
      urgency: 'team',
      time: 'session',
      figures: [
        {kind: 'range', low: 1, high: 10, ...swissLabel},
        {kind: 'versus', treatment: 6, comparison: 0, ...sprayOther},
      ],
      sources: ['ch-ketalar', 'sustain1-2019', 'label-ket'],
    },
    {
      id: 'se-lowbp',
      urgency: 'team',
      time: 'session',
      figures: [
        {kind: 'unknown', ...painCare},
        {kind: 'unknown', ...onLabel},
      ],
      sources: ['label-ket', 'ie-spravato2024'],
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
      figures: [
        {kind: 'unknown', ...painCare},
        {kind: 'unknown', ...onLabel},
      ],
      sources: ['label-ket'],
    },
    {
      id: 'se-lasting-mind',
      urgency: 'team',
      time: 'weeks',
      figures: [
        {kind: 'unknown', ...painCare},
        {kind: 'unknown', ...onLabel},
      ],
      sources: ['label-ket', '988-expect'],
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
        {kind: 'unknown', ...painCare},
        {kind: 'count', per100: 27, count: 340, of: 1285, outcome: 'out-urine', ...survey},
        {kind: 'versus', treatment: 3, comparison: 0.45, outcome: 'out-urine-often', ...spray},
      ],
      sources: ['label-ket', 'winstock2012', 'kic2022', 'label-esk', 'fpm'],
    },
    {
      id: 'se-liver',
      urgency: 'team',
      time: 'long-term',
      figures: [
        {
          kind: 'reports',
          count: 14,
          population: 'pop-repeated',
          certainty: reports,
          sources: ['cotter2021'],
        },
        {kind: 'unknown', ...onLabel, sources: ['label-ket', 'pdr-ketalar']},
      ],
      sources: ['label-ket', 'pdr-ketalar', 'cotter2021', 'mayo', 'liver2011', 'liver2025'],
    },
    {
      id: 'se-dependence',
      urgency: 'team',
      time: 'long-term',
      figures: [
        {kind: 'unknown', ...painCare, sources: ['dea1999', 'label-esk']},
        {kind: 'count', per100: 17, outcome: 'out-dependent', ...survey},
      ],
      sources: ['dea1999', 'winstock2012', 'label-esk'],
    },
    {
      id: 'se-withdrawal',
      urgency: 'team',
      time: 'long-term',
      figures: [
        {kind: 'unknown', ...painCare},
        {kind: 'unknown', ...onLabel},
      ],
      sources: ['label-ket', 'eu-spravato-de'],
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
        {kind: 'versus', treatment: 76, comparison: 18, outcome: 'out-mind', ...crpsDrip},
        {kind: 'versus', treatment: 41, comparison: 9, ...spray},
        {
          kind: 'versus-ranges',
          treatment: {low: 61, high: 84},
          comparison: {low: 5, high: 16},
          outcome: 'out-mind-rated',
          ...sprayLabel,
        },
        {kind: 'versus', treatment: 23, comparison: 0, ...sprayOther},
      ],
      sources: ['sigtermans2009', 'label-esk', 'sustain1-2019'],
    },
    {
      id: 'se-dizzy',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'excess', by: 11, low: 1, high: 40, ...painTrials},
        {kind: 'versus', treatment: 29, comparison: 8, outcome: 'out-dizzy', ...spray},
        {kind: 'versus', treatment: 23, comparison: 3, outcome: 'out-spinning', ...spray},
        {kind: 'versus', treatment: 7, comparison: 2, outcome: 'out-dizzy-standing', ...sprayOther},
      ],
      sources: ['moradi2024', 'label-esk', 'sustain1-2019'],
    },
    {
      id: 'se-nausea',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'excess', outcome: 'out-stomach', ...stomach},
        {kind: 'versus', treatment: 28, comparison: 9, ...spray},
      ],
      sources: ['label-esk', 'moradi2024'],
    },
    {
      id: 'se-sleepy',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'excess', by: 27, low: 12, high: 50, ...painTrials},
        {kind: 'versus', treatment: 23, comparison: 9, ...spray},
        {kind: 'more', outcome: 'out-staff-rated', ...sprayLabel},
        {kind: 'versus', treatment: 21, comparison: 2, outcome: 'out-sleepy', ...sprayOther},
        {kind: 'versus', treatment: 7, comparison: 0.7, outcome: 'out-sedated', ...sprayOther},
      ],
      sources: ['moradi2024', 'label-esk', 'sustain1-2019', 'mayo'],
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
      figures: [
        {kind: 'excess', outcome: 'out-stomach-vomit', ...stomach},
        {kind: 'versus', treatment: 9, comparison: 2, ...spray},
      ],
      sources: ['label-esk', 'moradi2024'],
    },
    {
      id: 'se-vision',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'versus', treatment: 16, comparison: 0.7, outcome: 'out-blurred', ...sprayOther},
        {kind: 'versus', treatment: 12, comparison: 5, outcome: 'out-blurred', ...sprayPool},
        {kind: 'versus', treatment: 6, comparison: 0, outcome: 'out-double', ...sprayOther},
        {kind: 'unknown', ...painCare, sources: ['label-ket', 'short2018']},
      ],
      sources: ['sustain1-2019', 'spray-pool2021', 'label-ket', 'short2018'],
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
        {kind: 'versus', treatment: 13, comparison: 0, outcome: 'out-numb-mouth', ...sprayOther},
        {kind: 'versus', treatment: 6, comparison: 0, outcome: 'out-numb-other', ...sprayOther},
        {kind: 'unknown', population: 'pop-drip', certainty: label, sources: ['label-esk']},
      ],
      sources: ['label-esk', 'sustain1-2019'],
    },
    {
      id: 'se-appetite',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'unknown', ...painCare},
        {kind: 'unknown', ...onLabel},
      ],
      sources: ['label-ket'],
    },
    {
      id: 'se-site',
      urgency: 'mild',
      time: 'session',
      figures: [
        {kind: 'unknown', ...painCare},
        {kind: 'unknown', ...onLabel, sources: ['label-ket', 'label-ket-2017']},
      ],
      sources: ['label-ket', 'label-ket-2017'],
    },
  ],
  remarks: [
    {id: 'rm-heart-stroke', sources: ['label-ket', 'pdr-ketalar', 'asa-ketamine']},
    {id: 'rm-eye', sources: ['label-ket']},
    {id: 'rm-sleepy', sources: ['label-esk']},
    {id: 'rm-withdrawal', sources: ['eu-spravato-de']},
    {id: 'rm-night', sources: ['mayo']},
  ],
} as const satisfies Facts['sideEffects'];
