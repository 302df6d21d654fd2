import type {Facts, Treatment, WordsFor} from '../../src/content/schema.js';

/** A treatment that is small enough to read in a test: warm tea. */
export const facts = {
  id: 'tea',
  indication: 'cold',
  checked: '2026-01-02',
  nextCheck: '2027-01',
  sources: [
    {id: 'leaflet', kind: 'label', citation: 'Tea leaflet', href: 'https://example.org/leaflet'},
    {id: 'trial', kind: 'trial', year: 2020, citation: 'The tea trial', href: null},
    {id: 'guide', kind: 'guideline', year: 2018, citation: 'The tea guideline', href: null},
    {id: 'help', kind: 'regulator', citation: 'The help line', href: null},
  ],
  quantities: {
    wait: {kind: 'duration', value: 30, high: 40, unit: 'minute'},
    cups: {kind: 'number', value: 1200},
    better: {kind: 'share', value: 27},
    year: {kind: 'year', value: 2020},
    hotline: {kind: 'phone', value: '1-800-TEA'},
  },
  populations: [
    {id: 'pop-trial', people: 1568, comparator: 'placebo'},
    {id: 'pop-leaflet', comparator: 'none'},
  ],
  outcomes: [{id: 'out-hot'}],
  seekHelp: {
    emergency: [{id: 'sign-burn', sources: ['leaflet']}],
    today: [{id: 'today-rash', sources: ['leaflet']}],
    crisis: ['help'],
  },
  notes: {general: ['guide'], medicines: ['guide'], day: ['leaflet']},
  sideEffects: {
    intro: ['trial'],
    effects: [
      {
        id: 'se-burn',
        urgency: 'emergency',
        time: 'session',
        figures: [
          {
            kind: 'unknown',
            population: 'pop-leaflet',
            certainty: {scale: 'not-rated', level: 'label'},
            sources: ['leaflet'],
          },
        ],
        sources: ['leaflet'],
      },
      {
        id: 'se-warm',
        urgency: 'mild',
        time: 'session',
        figures: [
          {
            kind: 'versus',
            treatment: 41,
            comparison: 0.45,
            population: 'pop-trial',
            certainty: {scale: 'grade', level: 'low'},
            sources: ['trial'],
          },
          {
            kind: 'excess',
            outcome: 'out-hot',
            by: 11,
            low: 1,
            high: 40,
            population: 'pop-trial',
            certainty: {scale: 'grade', level: 'very-low'},
            sources: ['trial'],
          },
        ],
        sources: ['trial', 'leaflet'],
      },
      {
        id: 'se-late',
        urgency: 'team',
        time: 'long-term',
        figures: [
          {
            kind: 'count',
            per100: 27,
            count: 340,
            of: 1285,
            population: 'pop-leaflet',
            certainty: {scale: 'not-rated', level: 'observational'},
            sources: ['guide'],
          },
        ],
        sources: ['guide'],
      },
      {
        id: 'se-soon',
        urgency: 'team',
        time: 'session',
        figures: [
          {
            kind: 'range',
            low: 0.1,
            high: 1,
            population: 'pop-leaflet',
            certainty: {scale: 'not-rated', level: 'label'},
            sources: ['leaflet'],
          },
        ],
        sources: ['leaflet'],
      },
    ],
  },
  checklist: {
    intro: ['guide'],
    topics: [{id: 'mouth'}, {id: 'other'}],
    labels: [{id: 'us-tea'}, {id: 'uk-tea'}],
    items: [
      {id: 'ci-sore', topic: 'mouth', basis: [{kind: 'opinion'}], sources: ['guide']},
      {
        id: 'ci-allergy',
        topic: 'mouth',
        basis: [{kind: 'label', labels: ['us-tea', 'uk-tea'], says: 'do-not-use'}],
        sources: ['leaflet'],
      },
      {
        id: 'ci-sad',
        topic: 'other',
        basis: [{kind: 'guideline', says: 'usually-not-given'}],
        crisis: true,
        sources: ['help'],
      },
    ],
  },
  routes: {
    intro: ['guide'],
    uses: [{id: 'cold'}],
    routes: [
      {
        id: 'rt-cup',
        reaches: {kind: 'range', low: 10, high: 20},
        status: {cold: 'not-approved'},
        homeWarning: true,
        sources: rowSources(['leaflet']),
      },
      {
        id: 'rt-spoon',
        reaches: {kind: 'unknown'},
        status: {cold: 'approved'},
        sources: rowSources(['guide']),
      },
    ],
    none: [{id: 'none-choice', sources: ['guide']}],
  },
  relief: {
    caveat: ['guide'],
    conditions: [
      {id: 'any-cold', sources: ['guide']},
      {id: 'cough', sources: ['trial']},
    ],
    evidence: [
      {
        id: 'rd-trial',
        condition: 'cough',
        design: 'trial',
        comparator: 'placebo',
        people: 60,
        certainty: [{scale: 'guideline', level: 'weak', source: 'guide'}],
        findings: {
          hours: 'less-pain',
          days: 'less-pain',
          'weeks-1-2': 'no-difference',
          'weeks-3-5': 'not-measured',
          'weeks-6-12': 'not-measured',
          later: 'not-measured',
        },
        results: [
          {
            kind: 'points',
            by: -1.83,
            low: -2.35,
            high: -1.31,
            scale: 10,
            population: 'pop-trial',
            certainty: {scale: 'grade', level: 'low'},
            sources: ['trial'],
          },
        ],
        harms: [
          {
            kind: 'ratio',
            times: 3.26,
            low: 1.05,
            high: 10.09,
            outcome: 'out-hot',
            population: 'pop-trial',
            certainty: {scale: 'grade', level: 'low'},
            sources: ['trial'],
          },
        ],
        sources: ['trial'],
      },
    ],
    factors: [
      {
        id: 'fa-cup',
        group: 'treatment',
        certainty: [{scale: 'not-rated', level: 'mixed'}],
        sources: ['trial'],
      },
    ],
    upkeep: [{id: 'ma-rest', certainty: {scale: 'not-rated', level: 'general-advice'}, sources: ['guide']}],
  },
  claims: {claims: [{id: 'cl-cure', sources: ['trial']}]},
  retired: ['ma-sing'],
} as const satisfies Facts;

function rowSources<const Ids extends readonly string[]>(ids: Ids) {
  return {
    how: ids,
    where: ids,
    session: ids,
    onset: ids,
    wearsOff: ids,
    driving: ids,
    reaches: ids,
    monitoring: ids,
    status: ids,
    evidence: ids,
    good: ids,
    bad: ids,
  };
}

const route = {
  how: 'You drink it.',
  where: 'At home',
  session: 'Takes {wait}',
  onset: 'Soon',
  wearsOff: 'Later',
  driving: 'Do not drive for {wait}.',
  monitoring: 'Nobody watches',
  evidence: 'Very little',
  good: ['It is warm'],
  bad: ['It is hot', 'It spills'],
};

export const en: WordsFor<typeof facts> = {
  name: 'tea',
  populations: {
    'pop-trial': {
      name: 'Tea trial',
      who: 'People with a cold in {year}.',
      treatment: 'tea',
      comparison: 'water',
    },
    'pop-leaflet': {name: 'Named on the leaflet', treatment: 'tea'},
  },
  outcomes: {'out-hot': 'Feeling hot'},
  seekHelp: {
    emergency: {'sign-burn': 'a bad burn'},
    today: {'today-rash': 'a rash'},
    crisis: 'At any time you can {call-crisis}.',
  },
  notes: {
    general: 'This is general information.',
    medicines: 'Do not stop any medicine on your own.',
    day: 'Rest for {wait}.',
  },
  sideEffects: {
    title: 'Side effects of tea',
    intro: 'Tea is warm. In a trial, {better} felt better.',
    effects: {
      'se-burn': {name: 'Burn', feels: 'Your mouth hurts.', action: 'Call {emergency}.'},
      'se-warm': {
        name: 'Feeling warm',
        feels: 'You may feel warm.',
        action: 'Wait {wait}.',
        note: 'It passes.',
      },
      'se-late': {name: 'Brown teeth', feels: 'Your teeth may turn brown.', action: 'Tell your dentist.'},
      'se-soon': {name: 'Wet sleeve', feels: 'Your sleeve may get wet.', action: 'Call {hotline}.'},
    },
  },
  checklist: {
    title: 'Before tea',
    intro: 'Mark what applies to you.',
    labelAdvice: 'A tea label warns about this.',
    topics: {mouth: 'Mouth', other: 'Other'},
    labels: {'us-tea': 'US tea label', 'uk-tea': 'UK tea label'},
    items: {
      'ci-sore': {statement: 'My mouth is sore', question: 'Is your mouth sore?', why: 'Tea is hot.'},
      'ci-allergy': {
        statement: 'I am allergic to tea',
        question: 'Are you allergic to tea?',
        why: 'It could make you ill.',
        note: 'This is about leaves.',
      },
      'ci-sad': {
        statement: 'I feel very low',
        question: 'Do you feel very low?',
        why: 'You need help: {call-crisis}.',
      },
    },
  },
  routes: {
    title: 'Ways to take tea',
    intro: 'No way is best.',
    uses: {cold: 'Cold'},
    routes: {
      'rt-cup': {...route, name: 'From a cup', shortName: 'Cup', homeWarning: 'Tea at home adds risk.'},
      'rt-spoon': {...route, name: 'From a spoon', shortName: 'Spoon', status: {cold: 'since {year}'}},
    },
    none: {title: 'Not having tea', statements: {'none-choice': 'You can decide not to have tea.'}},
  },
  relief: {
    title: 'How long does it last?',
    caveat: 'A review found no clear evidence.',
    conditions: {
      'any-cold': {name: 'Any cold', answer: 'It is not known.'},
      cough: {name: 'Cough', answer: 'Some people cough less for hours.'},
    },
    evidence: {'rd-trial': {name: 'Cough: one cup', alsoGiven: 'honey'}},
    factors: {'fa-cup': {name: 'The cup', text: 'Larger cups may help more.'}},
    upkeep: {'ma-rest': 'Rest while you can.'},
  },
  claims: {
    title: 'You may have read',
    claims: {'cl-cure': {claim: 'Tea cures colds.', found: 'No trial shows it.'}},
  },
};

export const tea: Treatment = {facts, words: {en}};
