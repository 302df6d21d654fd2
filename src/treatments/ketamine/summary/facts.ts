import type {Facts} from '../../../content/schema.js';
import {quantities as ofClaims} from '../claims/facts.js';
import {xu2016} from '../claims/sources.js';
import * as relief from '../relief/sources.js';
import {nhsLeaflets} from '../routes/sources.js';
import * as shared from '../shared/sources.js';
import {cotter2021} from '../side-effects/sources.js';
import * as own from './sources.js';

/** The sources of this section, beside those of the texts that sections share. */
export const sources = [
  ...own.citedHere,
  xu2016,
  nhsLeaflets,
  cotter2021,
  relief.ng193,
  relief.spsNg193,
  relief.pulseNg193,
  relief.orhurhu2019,
  relief.connolly2015,
  relief.schwartzman2009,
  relief.kvarnstrom2003,
  relief.gottrup2006,
  relief.noppers2011,
  relief.pickering2020,
  relief.hardy2012,
  relief.inpt2021,
  relief.tankha2025,
  shared.amaConsent,
  shared.anzcaPs12,
  shared.bell2018,
  shared.cheyenne,
  shared.choosingWiselyUk,
  shared.cmsGfe,
  shared.corriger2022,
  shared.dea1999,
  shared.fdaOfflabel,
  shared.insurerMa291,
  shared.insurerMp446,
  shared.moradi2024,
  shared.royalfree,
  shared.short2018,
  shared.sigtermans2009,
  shared.vrh,
  shared.winstock2012,
] as const satisfies Facts['sources'];

/** Numbers that stand in the sentences of this section, as `{tokens}`. */
export const quantities = {
  single: {kind: 'number', value: 1},
  hundred: {kind: 'number', value: 100},
  // The Cochrane review of 2025
  'review-trials': {kind: 'number', value: 67},
  'review-medicines': {kind: 'number', value: 4},
  'review-people': {kind: 'number', value: 2309},
  'review-most': {kind: 'number', value: 10},
  // The trial in CRPS: in the box "76 in 100 … 18 with placebo" says "in 100" once
  'crps-people': {kind: 'number', value: 60},
  'crps-mind-of': {kind: 'number', value: 18},
  // The meta-analysis of 2019
  'short-trials': {kind: 'number', value: 7},
  'short-people': {kind: 'number', value: 211},
  'short-time': {kind: 'duration', value: 2, unit: 'week'},
  'short-drop': {kind: 'number', value: 2},
  'pain-scale': {kind: 'number', value: 0, high: 10},
  'short-better': {kind: 'number', value: 3},
  // Side effects in pain trials, more than with placebo
  'pooled-sleepy': {kind: 'number', value: 27},
  'pooled-stomach': {kind: 'number', value: 12},
  'pooled-dizzy': {kind: 'number', value: 11},
  // Small trials
  'during-few': {kind: 'number', value: 12},
  'during-more': {kind: 'number', value: 20},
  'none-nerve': {kind: 'number', value: 20},
  'none-fibromyalgia': {kind: 'number', value: 24},
  // A US clinic
  'course-people': {kind: 'number', value: 1034},
  'course-drips': {kind: 'number', value: 5},
  'course-done': {kind: 'share', value: 86},
  'course-gain': {kind: 'share', value: 20, high: 46},
  'mood-day': ofClaims['mood-day'],
  'mood-lifted': ofClaims['mood-lifted'],
  'mood-placebo': ofClaims['mood-placebo'],
  // Other care
  'move-trials': {kind: 'number', value: 233},
  'back-year': {kind: 'year', value: 2017},
  'back-years': {kind: 'duration', value: 5, unit: 'year'},
  // Time and money
  'visit-shortest': {kind: 'duration', value: 1, unit: 'hour'},
  'course-days': {kind: 'duration', value: 4, high: 10, unit: 'day'},
  insurers: {kind: 'number', value: 3},
  'estimate-more': {kind: 'number', value: 400},
  'estimate-days': {kind: 'duration', value: 120, unit: 'day'},
} as const satisfies Facts['quantities'];

const nice = ['sps-ng193', 'rcgp-ng193', 'pulse-ng193'] as const;

/** The facts in short: the box that is read in half a minute, and what stands behind each of its lines. */
export const summary = {
  box: [
    'su-off-label',
    'su-found-review',
    'su-harm-review',
    'su-found-crps',
    'su-harm-crps',
    'su-harm-serious',
    'su-unknown-who',
    'su-alt-move',
    'su-time-visit',
    'su-cost-plan',
    'su-choice-no',
  ],
  foot: ['su-maker-money'],
  items: [
    {id: 'su-what', kind: 'what', sources: ['label-ket', 'fpm', 'nhs-leaflets']},
    {id: 'su-off-label', kind: 'what', fixed: true, sources: ['label-ket', 'fda-offlabel']},
    {id: 'su-pain', kind: 'what', sources: ['cdc-nonopioid', 'ferraro2025']},
    {id: 'su-crps', kind: 'what', sources: ['crps-review2022']},

    {id: 'su-decision', kind: 'decision', sources: ['ipdas2014']},

    {
      id: 'su-found-review',
      kind: 'found',
      pair: 'su-harm-review',
      certainty: [{scale: 'grade', level: 'very-low'}],
      sources: ['ferraro2025'],
      about: ['ferraro2025'],
    },
    {
      id: 'su-harm-review',
      kind: 'harm',
      pair: 'su-found-review',
      sources: ['ferraro2025'],
      about: ['ferraro2025'],
    },
    {
      id: 'su-found-crps',
      kind: 'found',
      pair: 'su-harm-crps',
      certainty: [
        {scale: 'guideline', level: 'moderate', source: 'cohen2018'},
        {scale: 'review', level: 'only-weak', source: 'connolly2015'},
      ],
      sources: ['sigtermans2009'],
      about: ['sigtermans2009', ...nice],
    },
    {id: 'su-harm-crps', kind: 'harm', pair: 'su-found-crps', sources: ['sigtermans2009']},
    {
      id: 'su-found-short',
      kind: 'found',
      pair: 'su-harm-pooled',
      sources: ['orhurhu2019'],
      about: ['orhurhu2019'],
    },
    {
      id: 'su-harm-pooled',
      kind: 'harm',
      pair: 'su-found-short',
      sources: ['moradi2024'],
      about: ['moradi2024'],
    },
    {
      id: 'su-found-during',
      kind: 'found',
      sources: ['kvarnstrom2003', 'gottrup2006'],
      about: ['kvarnstrom2003', 'gottrup2006'],
    },
    {
      id: 'su-found-none',
      kind: 'found',
      sources: ['pickering2020', 'noppers2011', 'hardy2012'],
      about: ['noppers2011'],
    },
    {id: 'su-found-clinic', kind: 'found', sources: ['tankha2025']},
    {id: 'sf-mood', kind: 'found', sources: ['xu2016', 'label-esk']},
    {id: 'su-harm-serious', kind: 'harm', sources: ['label-ket', 'label-esk', 'cotter2021']},

    {id: 'su-unknown-who', kind: 'unknown', sources: ['corriger2022', 'inpt2021']},
    {id: 'su-unknown-long', kind: 'unknown', sources: ['short2018', 'bell2018']},
    {
      id: 'su-unknown-harm',
      kind: 'unknown',
      fixed: true,
      sources: ['label-ket', 'winstock2012', 'dea1999'],
    },
    {id: 'su-unknown-course', kind: 'unknown', sources: ['cohen2018', 'anzca-ps12', 'bell2018']},

    {
      id: 'su-alt-none-good',
      kind: 'alternatives',
      pair: 'su-alt-none-bad',
      sources: ['ipdas2014', 'choosing-wisely-uk'],
    },
    {id: 'su-alt-none-bad', kind: 'alternatives', pair: 'su-alt-none-good', sources: ['ng193']},
    {id: 'su-alt-move', kind: 'alternatives', sources: ['ahrq-nondrug2020'], about: ['ahrq-nondrug2020']},
    {id: 'su-alt-drugs', kind: 'alternatives', sources: ['ahrq-drugs2020'], about: ['ahrq-drugs2020']},
    {id: 'su-alt-nerve', kind: 'alternatives', sources: ['cg173']},
    {id: 'su-alt-back', kind: 'alternatives', sources: ['acp2017'], about: ['acp2017']},
    {
      id: 'su-alt-primary',
      kind: 'alternatives',
      fixed: true,
      sources: ['ng193', ...nice],
      about: [...nice],
    },
    {
      id: 'su-alt-cdc',
      kind: 'alternatives',
      fixed: true,
      sources: ['cdc2022', 'cdc-nonopioid', 'fda-opioid2019'],
      about: ['cdc2022'],
    },
    {id: 'su-alt-honest', kind: 'alternatives', sources: ['ng193']},

    {
      id: 'su-time-visit',
      kind: 'time',
      fixed: true,
      sources: ['tankha2025', 'royalfree', 'cheyenne', 'mayo', 'label-ket-2017'],
    },
    {
      id: 'su-time-course',
      kind: 'time',
      sources: ['tankha2025', 'cheyenne', 'schwartzman2009', 'sigtermans2009', 'pickering2020'],
    },
    {id: 'su-cost-plan', kind: 'time', sources: ['insurer-mp446', 'insurer-ma291', 'insurer-mn271']},
    {id: 'su-cost-price', kind: 'time', regions: ['US'], sources: ['cms-gfe']},

    {id: 'su-choice-no', kind: 'choice', fixed: true, sources: ['cfr-482-13', 'ama-consent', 'vrh']},
    {id: 'su-choice-time', kind: 'choice', sources: ['ipdas2014']},
    {id: 'su-choice-values', kind: 'choice', sources: ['ipdas2014']},
    {id: 'su-choice-limit', kind: 'choice', sources: ['ipdas2014']},

    {id: 'su-maker-who', kind: 'maker', sources: ['ipdas2014']},
    {id: 'su-maker-money', kind: 'maker', sources: ['ipdas2014']},
    {id: 'su-maker-interest', kind: 'maker', ofClinic: true, sources: ['ipdas2014']},
    {id: 'su-maker-update', kind: 'maker', sources: ['ipdas2014']},
  ],
} as const satisfies Facts['summary'];
