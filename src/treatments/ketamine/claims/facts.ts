import type {Facts} from '../../../content/schema.js';
import * as relief from '../relief/sources.js';
import * as shared from '../shared/sources.js';
import * as own from './sources.js';

/** The sources of this section, beside those of the texts that sections share. */
export const sources = [
  ...own.citedHere,
  own.xu2016,
  relief.noppers2011,
  relief.pickering2020,
  relief.hardy2012,
  relief.maher2017,
  relief.fmNoCure,
  shared.dea1999,
  shared.bell2018,
  shared.short2018,
  shared.sigtermans2009,
  shared.winstock2012,
] as const satisfies Facts['sources'];

/** Numbers that stand in the sentences of this section, as `{tokens}`. */
export const quantities = {
  'mood-day': {kind: 'number', value: 7},
  'mood-lifted': {kind: 'share', value: 24},
  'mood-placebo': {kind: 'share', value: 6},
} as const satisfies Facts['quantities'];

/** What clinics' pages claim. The sources are of what was found: a claim has none. */
export const claims = {
  claims: [
    {id: 'cl-safe', sources: ['ferraro2025', 'short2018', 'bell2018']},
    {id: 'cl-lasting', sources: ['pickering2020', 'noppers2011', 'sigtermans2009']},
    {id: 'cl-cure', sources: ['maher2017', 'fm-no-cure']},
    {id: 'cl-conditions', sources: ['noppers2011', 'hardy2012', 'cohen2018']},
    {id: 'cl-home', sources: ['fda2022', 'fda2023']},
    {id: 'cl-addiction', sources: ['dea1999', 'label-ket', 'winstock2012']},
    {id: 'cl-fades', sources: ['sigtermans2009', 'label-ket', 'label-ket-2017']},
    {id: 'cl-percent', sources: ['murrough2013', 'xu2016']},
    {id: 'cl-suicide', sources: ['label-esk', '988-expect']},
    {id: 'cl-opioids', sources: ['fda-opioid2019']},
  ],
} as const satisfies Facts['claims'];
