import type {Facts} from '../../../content/schema.js';

/** Numbers that stand in the sentences that sections share, as `{tokens}`. */
export const quantities = {
  // The day of treatment
  'no-driving': {kind: 'duration', value: 24, unit: 'hour'},
  medwatch: {kind: 'phone', value: '1-800-FDA-1088'},
  'iv-day': {kind: 'duration', value: 4, unit: 'hour'},
  'iv-days': {kind: 'duration', value: 10, unit: 'day'},
  'sc-days': {kind: 'duration', value: 3, high: 5, unit: 'day'},
  'cochrane-year': {kind: 'year', value: 2025},
  'crps-drip': {kind: 'duration', value: 4, unit: 'day'},
  'crps-gone': {kind: 'number', value: 12},
  'cancer-people': {kind: 'number', value: 185},
  'face-hour': {kind: 'duration', value: 1, unit: 'hour'},
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
    {id: 'em-breathing', sources: ['label-ket', 'label-esk', 'fda2023']},
    {id: 'em-wake', sources: ['label-esk']},
    {id: 'em-chest', sources: ['label-ket', 'pdr-ketalar']},
    {id: 'em-stroke', sources: ['label-ket', 'pdr-ketalar']},
    {id: 'em-headache', sources: ['label-ket', 'pdr-ketalar']},
    {id: 'em-sight', sources: ['label-ket']},
    {id: 'em-seizure', sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-ket']},
    {id: 'em-swelling', sources: ['ch-ketalar', 'label-ket', 'cerner-ket']},
    {id: 'em-confused', sources: ['ch-ketalar', 'ferraro2025']},
    {id: 'em-danger', sources: ['label-esk', 'wy988']},
  ],
  today: [
    {id: 'td-urine', sources: ['label-ket', 'kic2022', 'fpm']},
    {id: 'td-yellow', sources: ['label-ket', 'pdr-ketalar', 'mayo']},
    {id: 'td-thoughts', sources: ['label-ket']},
    {id: 'td-vomiting', sources: ['label-esk']},
  ],
  crisis: ['label-esk', 'wy988'],
} as const satisfies Facts['seekHelp'];

export const notes = {
  general: ['ipdas2014'],
  offLabel: ['label-ket'],
  medicines: ['cohen2018', 'pdr-ketalar'],
  day: ['label-ket-2017', 'mayo', 'label-esk', 'pdr-ketalar'],
  homeUse: ['fda2022', 'fda2023', 'dea1999'],
  report: ['label-ket'],
} as const satisfies Facts['notes'];
