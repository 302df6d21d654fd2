import type {Facts} from '../../../content/schema.js';

/** Numbers that stand in the sentences of this section, as `{tokens}`. */
export const quantities = {
  // Checklist
  'swiss-top': {kind: 'number', value: 180},
  'swiss-bottom': {kind: 'number', value: 100},
  adult: {kind: 'number', value: 18},
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
    {id: 'us-ketamine-summary'},
    {id: 'us-esketamine'},
    {id: 'uk-ketamine'},
    {id: 'swiss-ketamine'},
    {id: 'philippine-ketamine'},
  ],
  items: [
    {
      id: 'ci-bp-high',
      topic: 'heart',
      basis: [{kind: 'label', says: 'do-not-use', labels: ['swiss-ketamine', 'us-ketamine-bp-rule']}],
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
      basis: [{kind: 'opinion'}],
      sources: ['clinic-opinion'],
    },
    {
      id: 'ci-suicidal',
      topic: 'mind',
      basis: [{kind: 'label', says: 'warns', labels: ['us-esketamine']}],
      crisis: true,
      sources: ['label-esk', 'wy988'],
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
      basis: [{kind: 'opinion'}],
      sources: ['clinic-opinion'],
    },
    {
      id: 'ci-seizure',
      topic: 'brain',
      basis: [{kind: 'label', says: 'warns', labels: ['us-ketamine', 'philippine-ketamine']}],
      sources: ['label-ket', 'mims-ketamax'],
    },
    {
      id: 'ci-thyroid',
      topic: 'organs',
      basis: [
        {kind: 'label', says: 'do-not-use', labels: ['swiss-ketamine']},
        {kind: 'label', says: 'warns', labels: ['us-ketamine-summary']},
      ],
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
      sources: ['label-ket', 'label-esk', 'schwenk2018'],
    },
    {
      id: 'ci-breastfeeding',
      topic: 'pregnancy',
      basis: [{kind: 'label', says: 'not-recommended', labels: ['us-esketamine']}],
      sources: ['label-esk', 'mayo', 'lactmed'],
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
      sources: ['mims-ketamax', 'mayo', 'label-esk'],
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
      id: 'ci-allergy',
      topic: 'past',
      basis: [{kind: 'label', says: 'do-not-use', labels: ['us-ketamine', 'us-esketamine']}],
      sources: ['label-ket', 'pdr-ketalar', 'label-esk', 'ch-ketamine-ci'],
    },
    {
      id: 'ci-badreaction',
      topic: 'past',
      basis: [{kind: 'opinion'}],
      sources: ['clinic-opinion'],
    },
    {
      id: 'ci-teen',
      topic: 'you',
      basis: [{kind: 'label', says: 'warns', labels: ['us-ketamine', 'us-esketamine']}],
      sources: ['label-ket', 'label-esk'],
    },
    {
      id: 'ci-breathing',
      topic: 'you',
      basis: [{kind: 'label', says: 'warns', labels: ['us-ketamine', 'us-esketamine']}],
      sources: ['label-ket', 'label-esk'],
    },
    {
      id: 'ci-home-alone',
      topic: 'you',
      basis: [{kind: 'label', says: 'warns', labels: ['us-ketamine-old']}],
      sources: ['label-ket-2017', 'mayo'],
    },
    {
      id: 'ci-porphyria',
      topic: 'you',
      basis: [{kind: 'guideline', says: 'avoid'}],
      sources: ['nhs-sps-porphyria'],
    },
  ],
} as const satisfies Facts['checklist'];
