import {helpSources} from '../../../content/help-sources.js';
import type {Facts} from '../../../content/schema.js';
import * as own from './sources.js';

/** The sources of these texts, and of the help lines. */
export const sources = [...own.citedHere, ...helpSources] as const satisfies Facts['sources'];

/** Numbers that stand in the sentences that sections share, as `{tokens}`. */
export const quantities = {
  // The day of treatment
  'no-driving': {kind: 'duration', value: 24, unit: 'hour'},
  medwatch: {kind: 'phone', value: '1-800-FDA-1088'},
  'medwatch-digits': {kind: 'phone', value: '1-800-332-1088'},
  // The age at which more was counted
  'age-limit': {kind: 'number', value: 65},
  'iv-day': {kind: 'duration', value: 4, unit: 'hour'},
  'iv-days': {kind: 'duration', value: 10, unit: 'day'},
  'sc-days': {kind: 'duration', value: 3, high: 5, unit: 'day'},
  'cochrane-year': {kind: 'year', value: 2025},
  'chronic-months': {kind: 'duration', value: 3, unit: 'month'},
  'crps-drip': {kind: 'duration', value: 4, unit: 'day'},
  'crps-gone': {kind: 'number', value: 12},
  'cancer-people': {kind: 'number', value: 185},
  'face-hour': {kind: 'duration', value: 1, unit: 'hour'},
  // What studies found
  'nice-age': {kind: 'number', value: 16},
  'cancer-helped': {kind: 'share', value: 31},
  'cancer-placebo': {kind: 'share', value: 27},
  'cochrane-times': {kind: 'number', value: 3},
  'crps-week': {kind: 'number', value: 11},
  'crps-mind': {kind: 'share', value: 76},
  'crps-mind-placebo': {kind: 'share', value: 18},
  'noppers-late': {kind: 'duration', value: 8, unit: 'week'},
  'pickering-days': {kind: 'duration', value: 35, unit: 'day'},
  'hardy-each': {kind: 'number', value: 6},
} as const satisfies Facts['quantities'];

/** Who was counted, for more than one section. */
export const populations = [
  // People treated for pain
  {id: 'pop-pain-trials', comparator: 'placebo'},
  {id: 'pop-pain-drip', comparator: 'placebo'},
  {id: 'pop-crps-drip', people: 60, comparator: 'placebo'},
] as const satisfies Facts['populations'];

export const seekHelp = {
  emergency: [
    {id: 'em-breathing', sources: ['label-ket', 'label-esk', 'cerner-ket', 'fda-gaba2019', 'nhs999']},
    {id: 'em-wake', sources: ['fda-gaba2019', 'nhs999']},
    {id: 'em-chest', sources: ['nhs999', 'nz111']},
    {id: 'em-stroke', sources: ['nz111', 'nhs999']},
    {id: 'em-headache', sources: ['pdr-ketalar']},
    {id: 'em-sight', sources: ['label-ket', 'nz111']},
    {id: 'em-seizure', sources: ['nhs999', 'ie-spravato2024']},
    {id: 'em-swelling', sources: ['cerner-ket', 'label-ket']},
    {id: 'em-confused', sources: ['ch-ketalar', 'nhs999']},
    {id: 'em-danger', sources: ['wy988']},
  ],
  today: [
    {id: 'td-urine', sources: ['label-ket', 'kic2022', 'fpm']},
    {id: 'td-yellow', sources: ['label-ket', 'pdr-ketalar', 'mayo']},
    {id: 'td-thoughts', sources: ['label-ket']},
    {id: 'td-vomiting', sources: ['label-ket', 'mayo']},
  ],
  night: ['label-ket', 'mayo'],
  crisis: ['988-expect', 'fcc988', 'samhsa988es'],
} as const satisfies Facts['seekHelp'];

export const notes = {
  general: ['ipdas2014'],
  offLabel: ['label-ket'],
  medicines: ['fda-opioid2019', 'mims-ketamax', 'diabetes-fasting'],
  care: ['label-ket', 'label-esk', 'cohen2018', 'patil2012', 'asa-ketamine'],
  day: ['mayo', 'label-ket-2017', 'mims-ketamax', 'alcohol-withdrawal'],
  evening: ['mims-ketamax', 'fda-gaba2019'],
  naloxone: ['fda-naloxone2020', 'idaho-naloxone', 'ihs-naloxone2020'],
  homeUse: ['fda2022', 'fda2023', 'asa-ketamine'],
  report: ['label-ket'],
} as const satisfies Facts['notes'];

/** Words that the texts use, and whose readers meet them. */
export const glossary = [
  {id: 'gl-chronic', sections: ['sideEffects', 'routes', 'relief'], sources: ['ferraro2025']},
  {id: 'gl-placebo', sections: ['sideEffects', 'checklist', 'routes', 'relief'], sources: ['ferraro2025']},
  {id: 'gl-certainty', sections: ['sideEffects', 'routes', 'relief'], sources: ['ferraro2025']},
  {id: 'gl-offlabel', sections: ['routes', 'relief'], sources: ['label-ket']},
  {id: 'gl-maoi', sections: ['checklist'], sources: ['label-esk']},
  {id: 'gl-primary', sections: ['routes'], sources: ['pharmj-ng193', 'rcgp-ng193']},
] as const satisfies Facts['glossary'];
