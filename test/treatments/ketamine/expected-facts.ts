/**
 * What the checked fact file (version 2) says of ketamine in figures, put down a second time from its sentences, apart from
 * `src/treatments/ketamine`. Its texts stand in `fact-file/`. Ids are permanent: pages link to them. An id may be added
 * here; taking one away breaks a link.
 */

/**
 * A figure: how many (and how sure, where that is not as for all who were counted), who was counted, where it was read, and what was counted
 * where it is not the thing itself.
 */
export type ExpectedFigure = readonly [says: string, population: string, sources: string, outcome?: string];

/** Who was counted: how many in all, against what, and how sure it is. */
export const populations: Readonly<
  Record<string, {readonly people?: number; readonly against: string; readonly sure: string}>
> = {
  'pop-pain-trials': {against: 'placebo', sure: 'grade low'},
  'pop-pain-drip': {against: 'placebo', sure: 'not-rated trial'},
  'pop-crps-drip': {people: 60, against: 'placebo', sure: 'not-rated trial'},
  'pop-pain-care': {against: 'none', sure: 'not-rated label'},
  'pop-drip': {against: 'none', sure: 'not-rated label'},
  'pop-repeated': {against: 'none', sure: 'not-rated reports'},
  // 346 with the spray and 222 with placebo.
  'pop-spray': {people: 568, against: 'placebo', sure: 'not-rated trial'},
  'pop-spray-older': {people: 137, against: 'placebo', sure: 'not-rated trial'},
  'pop-spray-label': {against: 'placebo', sure: 'not-rated trial'},
  // 152 with the spray and 145 with placebo.
  'pop-spray-other': {people: 297, against: 'placebo', sure: 'not-rated trial'},
  // 227 with the spray and 225 with placebo.
  'pop-spray-pool': {people: 452, against: 'placebo', sure: 'not-rated trial'},
  'pop-spray-visits': {against: 'none', sure: 'not-rated reports'},
  'pop-label': {against: 'none', sure: 'not-rated label'},
  'pop-labels': {against: 'none', sure: 'not-rated label'},
  'pop-old-label': {against: 'none', sure: 'not-rated label'},
  'pop-swiss-label': {against: 'none', sure: 'not-rated label'},
  'pop-survey': {people: 1285, against: 'none', sure: 'not-rated non-medical-use'},
  'pop-heavy-use': {people: 30, against: 'mixed', sure: 'not-rated non-medical-use'},
  'pop-orhurhu': {people: 211, against: 'placebo', sure: 'not-rated trial'},
  'pop-goldberg': {people: 16, against: 'none', sure: 'not-rated observational'},
  'pop-noppers': {people: 24, against: 'other-drug', sure: 'not-rated trial'},
  'pop-nerve': {people: 12, against: 'placebo', sure: 'not-rated trial'},
  'pop-spine': {people: 10, against: 'placebo', sure: 'not-rated trial'},
  'pop-hardy': {people: 185, against: 'placebo', sure: 'not-rated trial'},
  'pop-patil': {people: 29, against: 'none', sure: 'not-rated observational'},
  'pop-inpatient': {people: 35, against: 'none', sure: 'not-rated observational'},
  'pop-tankha': {against: 'none', sure: 'not-rated observational'},
  'pop-french': {people: 256, against: 'none', sure: 'not-rated observational'},
  'pop-french-week': {people: 218, against: 'none', sure: 'not-rated observational'},
  'pop-french-year': {people: 93, against: 'none', sure: 'not-rated observational'},
  'pop-face': {people: 17, against: 'none', sure: 'not-rated observational'},
};

const stomach = '12 more (5 to 25) very-low';

/** The figures of each side effect: those that the closed line leads with, then the others. */
export const effects: Readonly<
  Record<string, {readonly lead: readonly ExpectedFigure[]; readonly others?: readonly ExpectedFigure[]}>
> = {
  'se-dissociation': {
    lead: [['76 v 18', 'pop-crps-drip', 'sigtermans2009', 'out-mind']],
    others: [
      ['41 v 9', 'pop-spray', 'label-esk'],
      ['61 to 84 v 5 to 16', 'pop-spray-label', 'label-esk', 'out-mind-rated'],
      ['23 v 0', 'pop-spray-other', 'sustain1-2019'],
    ],
  },
  'se-dizzy': {
    lead: [['11 more (1 to 40)', 'pop-pain-trials', 'moradi2024']],
    others: [
      ['29 v 8', 'pop-spray', 'label-esk', 'out-dizzy'],
      ['23 v 3', 'pop-spray', 'label-esk', 'out-spinning'],
      ['7 v 2', 'pop-spray-other', 'sustain1-2019', 'out-dizzy-standing'],
    ],
  },
  'se-nausea': {
    lead: [[stomach, 'pop-pain-trials', 'moradi2024', 'out-stomach']],
    others: [['28 v 9', 'pop-spray', 'label-esk']],
  },
  'se-vomit': {
    lead: [[stomach, 'pop-pain-trials', 'moradi2024', 'out-stomach-vomit']],
    others: [['9 v 2', 'pop-spray', 'label-esk']],
  },
  'se-sleepy': {
    lead: [['27 more (12 to 50)', 'pop-pain-trials', 'moradi2024']],
    others: [
      ['23 v 9', 'pop-spray', 'label-esk'],
      ['more', 'pop-spray-label', 'label-esk', 'out-staff-rated'],
      ['21 v 2', 'pop-spray-other', 'sustain1-2019', 'out-sleepy'],
      ['7 v under 1', 'pop-spray-other', 'sustain1-2019', 'out-sedated'],
    ],
  },
  'se-bp': {
    lead: [
      ['8 v under 1', 'pop-spray', 'label-esk', 'out-bp-jump'],
      ['17 v 2', 'pop-spray-older', 'label-esk', 'out-bp-jump'],
    ],
    others: [
      ['10 v 3', 'pop-spray', 'label-esk', 'out-bp'],
      ['8 to 19 v 1 to 4', 'pop-spray-label', 'label-esk', 'out-bp-rise'],
      ['unknown', 'pop-old-label', 'label-ket-2017 ch-ketalar'],
    ],
  },
  'se-visions': {
    lead: [['1 to 10', 'pop-swiss-label', 'ch-ketalar']],
    others: [['12', 'pop-old-label', 'label-ket-2017', 'out-waking']],
  },
  'se-confusion': {
    lead: [['1 to 10', 'pop-swiss-label', 'ch-ketalar']],
    others: [['6 v 0', 'pop-spray-other', 'sustain1-2019']],
  },
  'se-anxiety': {
    lead: [['13 v 6', 'pop-spray', 'label-esk']],
    others: [['0.1 to 1', 'pop-swiss-label', 'ch-ketalar']],
  },
  'se-headache': {lead: [['20 v 17', 'pop-spray', 'label-esk']]},
  'se-vision': {
    lead: [['16 v under 1', 'pop-spray-other', 'sustain1-2019', 'out-blurred']],
    others: [
      ['12 v 5', 'pop-spray-pool', 'spray-pool2021', 'out-blurred'],
      ['6 v 0', 'pop-spray-other', 'sustain1-2019', 'out-double'],
      ['unknown', 'pop-pain-care', 'label-ket short2018'],
    ],
  },
  'se-drunk': {
    lead: [['5 v under 1', 'pop-spray', 'label-esk', 'out-drunk']],
    others: [['4 v 1', 'pop-spray', 'label-esk', 'out-high-mood']],
  },
  'se-numb': {
    lead: [['18 v 2', 'pop-spray', 'label-esk']],
    others: [
      ['13 v 0', 'pop-spray-other', 'sustain1-2019', 'out-numb-mouth'],
      ['6 v 0', 'pop-spray-other', 'sustain1-2019', 'out-numb-other'],
      ['unknown', 'pop-drip', 'label-esk'],
    ],
  },
  'se-appetite': {
    lead: [['unknown', 'pop-pain-care', 'label-ket']],
    others: [['unknown', 'pop-label', 'label-ket']],
  },
  'se-muscle': {lead: [['1 to 10', 'pop-swiss-label', 'ch-ketalar']]},
  'se-site': {
    lead: [['unknown', 'pop-pain-care', 'label-ket']],
    others: [['unknown', 'pop-label', 'label-ket label-ket-2017']],
  },
  'se-lowbp': {
    lead: [['unknown', 'pop-pain-care', 'label-ket']],
    others: [['unknown', 'pop-label', 'label-ket']],
  },
  'se-breathing': {
    lead: [
      ['40 of 868000', 'pop-spray-visits', 'esk-resp2023', 'out-slow-breathing'],
      ['2 of 868000', 'pop-spray-visits', 'esk-resp2023', 'out-no-breathing'],
    ],
    others: [['unknown', 'pop-label', 'label-ket']],
  },
  'se-passout': {lead: [['unknown', 'pop-pain-care', 'label-esk']]},
  'se-allergy': {lead: [['0.01 to 0.1', 'pop-swiss-label', 'ch-ketalar']]},
  'se-heart-stroke': {
    lead: [['unknown', 'pop-pain-care', 'label-ket']],
    others: [['unknown', 'pop-labels', 'label-ket pdr-ketalar']],
  },
  'se-seizure': {
    lead: [['unknown', 'pop-pain-care', 'label-ket']],
    others: [['unknown', 'pop-labels', 'mims-ketamax ch-ketamine-ci label-ket']],
  },
  'se-throat': {
    lead: [['unknown', 'pop-pain-care', 'label-ket-2017']],
    others: [['unknown', 'pop-old-label', 'label-ket-2017 msd']],
  },
  'se-delirium': {
    lead: [
      ['more', 'pop-pain-drip', 'ferraro2025'],
      ['0.01 to 0.1', 'pop-swiss-label', 'ch-ketalar'],
    ],
  },
  'se-lasting-mind': {
    lead: [['unknown', 'pop-pain-care', 'label-ket']],
    others: [['unknown', 'pop-label', 'label-ket']],
  },
  'se-suicide': {lead: [['unknown', 'pop-pain-care', 'label-esk']]},
  'se-flashback': {lead: [['0.01 to 0.1', 'pop-swiss-label', 'ch-ketalar']]},
  'se-bladder': {
    lead: [['unknown', 'pop-pain-care', 'label-ket']],
    others: [
      ['27 (340 of 1285)', 'pop-survey', 'winstock2012', 'out-urine'],
      ['3 v under 1', 'pop-spray', 'label-esk', 'out-urine-often'],
    ],
  },
  'se-liver': {
    lead: [['14 reports', 'pop-repeated', 'cotter2021']],
    others: [['unknown', 'pop-label', 'label-ket pdr-ketalar']],
  },
  'se-memory': {
    lead: [['unknown', 'pop-pain-care', 'morgan2009']],
    others: [['unknown', 'pop-heavy-use', 'morgan2009']],
  },
  'se-dependence': {
    lead: [['unknown', 'pop-pain-care', 'dea1999 label-esk']],
    others: [['17', 'pop-survey', 'winstock2012', 'out-dependent']],
  },
  'se-eye': {
    lead: [['unknown', 'pop-pain-care', 'label-ket']],
    others: [['unknown', 'pop-label', 'label-ket']],
  },
  'se-withdrawal': {
    lead: [['unknown', 'pop-pain-care', 'label-ket']],
    others: [['unknown', 'pop-label', 'label-ket']],
  },
};

/** On what ground an item of the checklist stands, the weightiest first, and the labels that say not to use ketamine. */
export const grounds: Readonly<Record<string, readonly [basis: string, forbids?: string]>> = {
  'ci-allergy': ['label do-not-use', 'us-ketamine us-esketamine'],
  'ci-bp-high': ['label do-not-use', 'us-ketamine-bp-rule swiss-ketamine'],
  'ci-bp-danger': ['label do-not-use', 'us-ketamine'],
  'ci-stroke': ['label do-not-use', 'us-esketamine uk-ketamine us-ketamine-bp-rule'],
  'ci-aneurysm': ['label do-not-use', 'us-esketamine us-ketamine-bp-rule'],
  'ci-eclampsia': ['label do-not-use', 'uk-ketamine swiss-ketamine us-ketamine-bp-rule'],
  'ci-thyroid': ['label do-not-use', 'us-ketamine-bp-rule swiss-ketamine'],
  'ci-heart': ['label do-not-use, guideline usually-not-given', 'uk-ketamine'],
  'ci-psychosis': ['guideline usually-not-given'],
  'ci-pregnancy': ['label do-not-use, label not-recommended, guideline usually-not-given', 'us-esketamine'],
  'ci-liver': ['guideline usually-not-given'],
  'ci-icp': ['guideline usually-not-given, label warns'],
  'ci-eye': ['guideline usually-not-given'],
  'ci-substance-now': ['guideline usually-not-given'],
  'ci-substance-past': ['label warns'],
  'ci-badreaction': ['opinion'],
  'ci-mental': ['label warns, evidence case-reports, evidence hospital'],
  'ci-suicidal': ['label warns'],
  'ci-teen': ['label warns'],
  'ci-dementia': ['label warns, opinion'],
  'ci-breastfeeding': ['label not-recommended'],
  'ci-bladder': ['label warns'],
  'ci-breathing': ['label warns'],
  'ci-sedatives': ['label interacts'],
  'ci-theophylline': ['label interacts'],
  'ci-stimulants': ['label interacts'],
  'ci-cyp': ['label interacts'],
  'ci-home-alone': ['label warns'],
  'ci-porphyria': ['guideline avoid'],
  'ci-kidney': ['label warns'],
  'ci-bp-meds': ['label interacts'],
  'ci-seizure': ['label warns, evidence hospital'],
  'ci-65plus': ['evidence trials'],
  'ci-diabetes': ['evidence general-advice'],
};

/** How much of 100 parts reaches the blood; approval for anesthesia, depression and long-term pain. */
export const routes: Readonly<
  Record<string, readonly [reaches: readonly [number, number] | null, ...status: readonly string[]]>
> = {
  'rt-iv': [[100, 100], 'approved', 'off-label', 'off-label'],
  'rt-im': [[93, 93], 'approved', 'off-label', 'off-label'],
  'rt-nasal': [[11, 50], 'not-approved', 'off-label', 'off-label'],
  'rt-esketamine': [[48, 48], 'not-approved', 'approved', 'off-label'],
  'rt-oral': [[17, 25], 'not-approved', 'off-label', 'off-label'],
  'rt-sublingual': [[24, 32], 'not-approved', 'off-label', 'off-label'],
  'rt-sc': [null, 'not-labeled', 'off-label', 'off-label'],
};

export interface ExpectedStudy {
  readonly people?: number;
  readonly studies?: number;
  readonly results?: readonly string[];
  readonly harms?: readonly string[];
}

/** How many were studied, what was measured, and the harm that the same source counted. */
export const studies: Readonly<Record<string, ExpectedStudy>> = {
  'rd-cochrane': {people: 2309, studies: 67, harms: ['3.26 times (1.05 to 10.09) low']},
  'rd-moradi-30m': {
    studies: 38,
    results: ['-1.32 (-1.73 to -0.9) of 10'],
    harms: ['27 more (12 to 50)', '11 more (1 to 40)', stomach],
  },
  'rd-moradi-3h': {studies: 38, results: ['-1.25 (-1.76 to -0.74) of 10']},
  'rd-moradi-7d': {studies: 38, results: ['-1.34 (-2.29 to -0.39) of 10']},
  'rd-moradi-5w': {studies: 38, results: ['-0.99 (-2 to 0.03) of 10 moderate']},
  'rd-moradi-late': {studies: 38, results: ['-1.09 (-1.86 to -0.32) of 10 very-low']},
  'rd-orhurhu': {people: 211, studies: 7, results: ['-1.83 (-2.35 to -1.31) of 10']},
  'rd-sigtermans': {people: 60, results: ['groups 2.68, 5.45 of 10'], harms: ['76 v 18']},
  'rd-schwartzman': {},
  'rd-goldberg': {people: 16, results: ['37']},
  'rd-amr': {people: 40},
  // 8 v 3, 6 v 2, 2 v 0 and 2 v 2 of 12 each.
  'rd-noppers': {people: 24, results: ['67 v 25', '50 v 17', '17 v 0', '17 v 17']},
  'rd-pastrak': {people: 118, studies: 7},
  'rd-pickering': {people: 20},
  'rd-eichenberger': {people: 10},
  // One more of every 6 (4 to 13) who stopped.
  'rd-hardy': {people: 185, results: ['31 v 27'], harms: ['17 more (8 to 25)']},
  'rd-patil': {people: 49, results: ['59 to 85', '23 to 51']},
  'rd-inpt2021': {people: 35, results: ['before-after 6.5, 5.1 of 10', 'before-after 6.5, 5.9 of 10']},
  'rd-corriger': {
    people: 256,
    results: ['before-after 6.8, 5.7 of 10', '16', '35', '46'],
    harms: ['50 (108 of 218)'],
  },
  'rd-rabben': {people: 17, results: ['24 (4 of 17)', '41 (7 of 17)', '35 (6 of 17)']},
  // 7 of 12 v 2 of 12.
  'rd-kvarnstrom2003': {people: 12, results: ['58 v 17']},
  'rd-gottrup2006': {people: 20},
  // 5 of 10 v 0 of 10.
  'rd-kvarnstrom2004': {people: 10, results: ['50 v 0']},
  'rd-tankha': {people: 1034, results: ['20 to 46']},
};

/** How sure a rating of the fact file is, as the page names it. */
export const grades: Readonly<Record<string, string>> = {
  'GRADE low': 'grade low',
  'GRADE moderate': 'grade moderate',
  'GRADE very low': 'grade very-low',
  'GRADE very low (pain), low (harm)': 'grade very-low',
  'not GRADEd in text read': 'not-rated trial',
  'very low': 'not-rated observational',
  'guideline: weak or none': 'guideline weak-or-none cohen2018',
  'guideline: weak, short-term': 'guideline weak cohen2018',
  "guideline 2018: moderate (CRPS); review 2015: 'only weak evidence'; Cochrane 2025: no clear evidence":
    'guideline moderate cohen2018, review only-weak connolly2015, review no-clear-evidence-more-harm ferraro2025',
};

/** How sure what may change relief is; more than one where bodies differ. */
export const factorGrades: Readonly<Record<string, string>> = {
  'fa-type': 'not-rated observational',
  'fa-time': 'not-rated observational',
  'fa-mood': 'not-rated mixed',
  'fa-body': 'not-rated unproven',
  'fa-dose': 'guideline moderate cohen2018',
  'fa-days':
    'guideline moderate cohen2018, review only-weak connolly2015, review no-clear-evidence-more-harm ferraro2025',
  'fa-route': 'not-rated blood-levels',
  'fa-combo': 'not-rated unproven',
};

export const phones: readonly string[] = ['1-800-662-4357', '1-800-FDA-1088', '1-800-332-1088'];
