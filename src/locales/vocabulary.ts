/** The coded values of facts, each list in its order. Every language has words for them; the schema allows no others. */

/** How soon a reader must act on a side effect, the most urgent first. */
export const urgencies = ['emergency', 'team', 'mild'] as const;
/** When a side effect can come. */
export const times = ['session', 'weeks', 'long-term'] as const;
/** The stretches of time after treatment in which studies looked for relief. */
export const bands = ['hours', 'days', 'weeks-1-2', 'weeks-3-5', 'weeks-6-12', 'later'] as const;
/** The days after treatment that each stretch of time takes in; the last has no end. */
export const bandDays: Readonly<Record<Band, readonly [from: number, to: number]>> = {
  hours: [0, 1],
  days: [1, 6],
  'weeks-1-2': [7, 14],
  'weeks-3-5': [15, 35],
  'weeks-6-12': [36, 91],
  later: [92, Infinity],
};
/** What a study found in a stretch of time. */
export const findings = ['less-pain', 'no-difference', 'uncontrolled', 'unclear', 'not-measured'] as const;
/** How a study was done. */
export const designs = [
  'trial',
  'crossover-trial',
  'review',
  'thesis-review',
  'cohort',
  'chart-review',
  'open-study',
] as const;
/** What the treatment was compared with. */
export const comparators = ['placebo', 'other-drug', 'placebo-or-other-care', 'none', 'mixed'] as const;
/** The rows of the route comparison, in the order in which patients ask. */
export const routeRows = [
  'how',
  'where',
  'session',
  'onset',
  'wearsOff',
  'driving',
  'reaches',
  'monitoring',
  'status',
  'evidence',
  'good',
  'bad',
] as const;
/** Rows that no setting and no choice takes away, whatever they say: a reader may be hurt who did not read them. */
export const safetyRows: readonly RouteRow[] = ['driving'];
/** What the facts in short are about, in the order of the page. */
export const summaryKinds = [
  'what',
  'decision',
  'found',
  'harm',
  'unknown',
  'alternatives',
  'time',
  'choice',
  'maker',
] as const;
/** What the page opens together. What was found and the harm are halves of one thing. */
export const summaryGroups = ['what', 'found', 'unknown', 'alternatives', 'time', 'choice', 'maker'] as const;
/** The group that each kind stands in. */
export const groupOfKind: Readonly<Record<SummaryKind, SummaryGroup>> = {
  what: 'what',
  decision: 'choice',
  found: 'found',
  harm: 'found',
  unknown: 'unknown',
  alternatives: 'alternatives',
  time: 'time',
  choice: 'choice',
  maker: 'maker',
};
/** What a regulator says of one way to give a medicine, for one use. */
export const approvals = ['approved', 'not-approved', 'off-label', 'not-labeled'] as const;
/** How sure a finding is: levels, by the scale on which somebody rated it, or where it comes from where nobody did. */
export const certainties = {
  grade: ['high', 'moderate', 'low', 'very-low'],
  guideline: ['moderate', 'weak', 'weak-or-none'],
  // Where a review found harm beside a benefit that is not clear, its level says both.
  review: ['only-weak', 'no-clear-evidence', 'no-clear-evidence-more-harm'],
  'not-rated': [
    'trial',
    'label',
    'reports',
    'observational',
    'non-medical-use',
    'blood-levels',
    'mixed',
    'unproven',
    'general-advice',
    'guidance',
    'opinion',
  ],
} as const;
/** What a ground says on which an item stands in the checklist, by the kind of ground. */
export const grounds = {
  label: ['do-not-use', 'not-recommended', 'warns', 'interacts'],
  guideline: ['usually-not-given', 'avoid', 'review'],
  evidence: ['trials', 'case-reports', 'hospital', 'general-advice'],
} as const;
/** On whose side lies what relief depends on. */
export const factorGroups = ['you', 'treatment'] as const;

export type Urgency = (typeof urgencies)[number];
export type Time = (typeof times)[number];
export type Band = (typeof bands)[number];
export type Finding = (typeof findings)[number];
export type Design = (typeof designs)[number];
export type Comparator = (typeof comparators)[number];
export type RouteRow = (typeof routeRows)[number];
export type SummaryKind = (typeof summaryKinds)[number];
export type SummaryGroup = (typeof summaryGroups)[number];
export type Approval = (typeof approvals)[number];
export type Certainty<Scale extends keyof typeof certainties> = (typeof certainties)[Scale][number];
export type Ground<Kind extends keyof typeof grounds> = (typeof grounds)[Kind][number];
export type FactorGroup = (typeof factorGroups)[number];
