import type {Facts} from '../../../content/schema.js';
import * as shared from '../shared/sources.js';
import * as own from './sources.js';

/** The sources of this section, beside those of the texts that sections share. */
export const sources = [
  ...own.citedHere,
  own.clinicOpinion,
  own.oxfordLimits,
  shared.chKetamineCi,
  shared.schwenk2018,
  shared.sustain12019,
  shared.podcast2017,
] as const satisfies Facts['sources'];

/** Numbers that stand in the sentences of this section, as `{tokens}`. */
export const quantities = {
  adult: {kind: 'number', value: 18},
  'older-jump': {kind: 'share', value: 17},
  'older-placebo': {kind: 'share', value: 2},
  'mania-reports': {kind: 'number', value: 8},
  'mania-drip': {kind: 'number', value: 1},
} as const satisfies Facts['quantities'];

export const checklist = {
  intro: ['ipdas2014'],
  topics: [
    {id: 'heart'},
    {id: 'mind'},
    {id: 'brain'},
    {id: 'organs'},
    {id: 'pregnancy'},
    {id: 'medicines'},
    {id: 'past'},
    {id: 'you'},
  ],
  labels: [
    {id: 'us-ketamine'},
    {id: 'us-ketamine-bp-rule'},
    {id: 'us-ketamine-old'},
    {id: 'us-esketamine'},
    {id: 'uk-ketamine'},
    {id: 'swiss-ketamine'},
    {id: 'philippine-ketamine'},
  ],
  items: [
    {
      id: 'ci-bp-high',
      topic: 'heart',
      basis: [{kind: 'label', says: 'do-not-use', labels: ['us-ketamine-bp-rule', 'swiss-ketamine']}],
      sources: ['pdr-ketalar', 'ch-ketamine-ci', 'label-ket', 'cohen2018'],
    },
    {
      id: 'ci-bp-danger',
      topic: 'heart',
      basis: [{kind: 'label', says: 'do-not-use', labels: ['us-ketamine']}],
      sources: ['label-ket', 'pdr-ketalar', 'ch-ketamine-ci'],
    },
    {
      id: 'ci-stroke',
      topic: 'heart',
      basis: [
        {
          kind: 'label',
          says: 'do-not-use',
          labels: ['us-esketamine', 'uk-ketamine', 'us-ketamine-bp-rule'],
        },
      ],
      sources: ['label-esk', 'pdr-ketalar', 'ch-ketamine-ci', 'uk-ketalar'],
    },
    {
      id: 'ci-aneurysm',
      topic: 'heart',
      basis: [{kind: 'label', says: 'do-not-use', labels: ['us-esketamine', 'us-ketamine-bp-rule']}],
      sources: ['label-esk', 'pdr-ketalar'],
    },
    {
      id: 'ci-heart',
      topic: 'heart',
      basis: [
        {kind: 'label', says: 'do-not-use', labels: ['uk-ketamine']},
        {kind: 'guideline', says: 'usually-not-given'},
      ],
      sources: ['cohen2018', 'schwenk2018', 'pdr-ketalar', 'uk-ketalar'],
    },
    {
      id: 'ci-psychosis',
      topic: 'mind',
      basis: [{kind: 'guideline', says: 'usually-not-given'}],
      sources: ['cohen2018', 'schwenk2018', 'label-esk'],
    },
    {
      id: 'ci-mental',
      topic: 'mind',
      basis: [
        {kind: 'label', says: 'warns', labels: ['us-esketamine']},
        {kind: 'evidence', says: 'case-reports'},
        {kind: 'evidence', says: 'hospital'},
      ],
      sources: [
        'clinic-opinion',
        'label-esk',
        'mania-case2020',
        'mania-case2021',
        'mania-case2016',
        'oxford-limits',
      ],
    },
    {
      id: 'ci-suicidal',
      topic: 'mind',
      basis: [{kind: 'label', says: 'warns', labels: ['us-esketamine']}],
      crisis: true,
      sources: ['label-esk', 'wy988', '988-expect'],
    },
    {
      id: 'ci-icp',
      topic: 'brain',
      basis: [
        {kind: 'guideline', says: 'usually-not-given'},
        {kind: 'label', says: 'warns', labels: ['uk-ketamine']},
      ],
      sources: ['cohen2018', 'pdr-ketalar', 'uk-ketalar'],
    },
    {
      id: 'ci-eye',
      topic: 'brain',
      basis: [{kind: 'guideline', says: 'usually-not-given'}],
      sources: ['cohen2018', 'pdr-ketalar', 'label-ket'],
    },
    {
      id: 'ci-dementia',
      topic: 'brain',
      basis: [{kind: 'label', says: 'warns', labels: ['us-esketamine']}, {kind: 'opinion'}],
      sources: ['ch-ketalar', 'label-esk', 'clinic-opinion'],
    },
    {
      id: 'ci-seizure',
      topic: 'brain',
      basis: [
        {kind: 'label', says: 'warns', labels: ['us-ketamine', 'philippine-ketamine']},
        {kind: 'evidence', says: 'hospital'},
      ],
      sources: ['label-ket', 'mims-ketamax', 'oxford-limits'],
    },
    {
      id: 'ci-thyroid',
      topic: 'organs',
      basis: [{kind: 'label', says: 'do-not-use', labels: ['us-ketamine-bp-rule', 'swiss-ketamine']}],
      sources: ['ch-ketamine-ci', 'pdr-ketalar'],
    },
    {
      id: 'ci-liver',
      topic: 'organs',
      basis: [{kind: 'guideline', says: 'usually-not-given'}],
      sources: ['cohen2018', 'pdr-ketalar', 'label-ket'],
    },
    {
      id: 'ci-bladder',
      topic: 'organs',
      basis: [{kind: 'label', says: 'warns', labels: ['us-ketamine']}],
      sources: ['label-ket', 'fpm'],
    },
    {
      id: 'ci-kidney',
      topic: 'organs',
      basis: [{kind: 'label', says: 'warns', labels: ['us-ketamine']}],
      sources: ['label-ket'],
    },
    {
      id: 'ci-eclampsia',
      topic: 'pregnancy',
      basis: [
        {
          kind: 'label',
          says: 'do-not-use',
          labels: ['uk-ketamine', 'swiss-ketamine', 'us-ketamine-bp-rule'],
        },
      ],
      sources: ['ch-ketamine-ci', 'uk-ketalar'],
    },
    {
      id: 'ci-pregnancy',
      topic: 'pregnancy',
      basis: [
        {kind: 'label', says: 'do-not-use', labels: ['us-esketamine']},
        {kind: 'label', says: 'not-recommended', labels: ['us-ketamine']},
        {kind: 'guideline', says: 'usually-not-given'},
      ],
      sources: ['label-ket', 'label-esk', 'mayo', 'schwenk2018'],
    },
    {
      id: 'ci-breastfeeding',
      topic: 'pregnancy',
      basis: [{kind: 'label', says: 'not-recommended', labels: ['us-esketamine']}],
      sources: ['label-esk', 'mayo', 'clinic-opinion', 'lactmed'],
    },
    {
      id: 'ci-substance-now',
      topic: 'medicines',
      basis: [{kind: 'guideline', says: 'usually-not-given'}],
      sources: ['cohen2018', 'label-esk'],
    },
    {
      id: 'ci-substance-past',
      topic: 'medicines',
      basis: [{kind: 'label', says: 'warns', labels: ['us-esketamine']}],
      sources: ['label-esk', 'cohen2018'],
    },
    {
      id: 'ci-sedatives',
      topic: 'medicines',
      basis: [{kind: 'label', says: 'interacts', labels: ['us-esketamine', 'philippine-ketamine']}],
      sources: ['mims-ketamax', 'mayo', 'label-esk', 'fda-gaba2019', 'fda-opioid2019', 'alcohol-withdrawal'],
    },
    {
      id: 'ci-theophylline',
      topic: 'medicines',
      basis: [{kind: 'label', says: 'interacts', labels: ['swiss-ketamine', 'philippine-ketamine']}],
      sources: ['mims-ketamax', 'ch-ketamine-ci'],
    },
    {
      id: 'ci-stimulants',
      topic: 'medicines',
      basis: [
        {
          kind: 'label',
          says: 'interacts',
          labels: ['us-esketamine', 'swiss-ketamine', 'philippine-ketamine'],
        },
      ],
      sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-esk'],
    },
    {
      id: 'ci-cyp',
      topic: 'medicines',
      basis: [{kind: 'label', says: 'interacts', labels: ['philippine-ketamine']}],
      sources: ['mims-ketamax'],
    },
    {
      id: 'ci-bp-meds',
      topic: 'medicines',
      basis: [{kind: 'label', says: 'interacts', labels: ['philippine-ketamine']}],
      sources: ['mims-ketamax'],
    },
    {
      id: 'ci-diabetes',
      topic: 'medicines',
      basis: [{kind: 'evidence', says: 'general-advice'}],
      sources: ['diabetes-fasting'],
    },
    {
      id: 'ci-allergy',
      topic: 'past',
      basis: [{kind: 'label', says: 'do-not-use', labels: ['us-ketamine', 'us-esketamine']}],
      sources: ['label-ket', 'pdr-ketalar', 'label-esk', 'ch-ketamine-ci'],
    },
    {
      id: 'ci-badreaction',
      topic: 'past',
      basis: [{kind: 'opinion'}],
      sources: ['label-ket-2017', 'clinic-opinion'],
    },
    {
      id: 'ci-teen',
      topic: 'you',
      basis: [{kind: 'label', says: 'warns', labels: ['us-ketamine', 'us-esketamine']}],
      sources: ['label-ket', 'label-esk', 'clinic-opinion'],
    },
    {
      id: 'ci-65plus',
      topic: 'you',
      basis: [{kind: 'evidence', says: 'trials'}],
      sources: ['label-esk', 'podcast2017', 'sustain1-2019'],
    },
    {
      id: 'ci-breathing',
      topic: 'you',
      basis: [{kind: 'label', says: 'warns', labels: ['us-ketamine', 'us-esketamine']}],
      sources: ['label-ket', 'label-esk', 'fda-gaba2019'],
    },
    {
      id: 'ci-home-alone',
      topic: 'you',
      basis: [{kind: 'label', says: 'warns', labels: ['us-ketamine-old']}],
      sources: ['label-ket-2017', 'mayo', 'clinic-opinion'],
    },
    {
      id: 'ci-porphyria',
      topic: 'you',
      basis: [{kind: 'guideline', says: 'avoid'}],
      sources: ['nhs-sps-porphyria'],
    },
  ],
  remarks: [
    {id: 'rm-stroke', sources: ['label-esk', 'uk-ketalar']},
    {id: 'rm-heart', sources: ['uk-ketalar', 'cohen2018', 'schwenk2018']},
    {id: 'rm-icp', sources: ['cohen2018', 'uk-ketalar']},
    {id: 'rm-seizure', sources: ['label-ket', 'mims-ketamax']},
    {id: 'rm-liver', sources: ['cohen2018']},
    {id: 'rm-kidney', sources: ['label-ket']},
    {id: 'rm-pregnancy', sources: ['label-esk', 'schwenk2018']},
    {id: 'rm-breastfeeding', sources: ['label-ket']},
    {id: 'rm-stimulants', sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-esk']},
    {id: 'rm-breathing', sources: ['label-ket', 'label-esk']},
    {id: 'rm-porphyria', sources: ['nhs-sps-porphyria']},
    {id: 'rm-badreaction', sources: ['label-ket-2017', 'clinic-opinion']},
    {id: 'rm-dementia', sources: ['ch-ketalar', 'label-esk', 'clinic-opinion']},
    {id: 'rm-diabetes', sources: ['diabetes-fasting']},
  ],
} as const satisfies Facts['checklist'];
