/**
 * What the checked fact file says of ketamine, transcribed apart from `src/treatments/ketamine`, so that the tests compare
 * two transcriptions. Ids are permanent: pages link to them. An id may be added here; taking one away breaks a link.
 */

/** The address that a source has, or none. */
export const hrefs: Record<string, string | null> = {
  'label-ket':
    'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=390f2db8-0fcd-4648-b584-9effa084be27',
  'label-ket-2017': null,
  'pdr-ketalar': null,
  'ch-ketalar': null,
  'ch-ketamine-ci': null,
  'mims-ketamax': null,
  'label-esk': null,
  jnj2025: null,
  fda2022:
    'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
  fda2023: null,
  dea1999: 'https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm',
  cohen2018: 'https://doi.org/10.1097/AAP.0000000000000808',
  schwenk2018: 'https://doi.org/10.1097/AAP.0000000000000806',
  ferraro2025: 'https://pubmed.ncbi.nlm.nih.gov/40819842/',
  orhurhu2019: 'https://doi.org/10.1213/ANE.0000000000004185',
  moradi2024: 'https://macsphere.mcmaster.ca/handle/11375/30408?mode=simple',
  cadth2023: 'https://canjhealthtechnol.ca/index.php/cjht/article/download/RC1521/1737?inline=1',
  bell2018: 'https://doi.org/10.1097/PR9.0000000000000674',
  ng193: 'https://www.nice.org.uk/guidance/ng193',
  fpm: 'https://www.fpm.ac.uk/opioids-aware-other-medicines/ketamine',
  sigtermans2009: 'https://doi.org/10.1016/j.pain.2009.06.023',
  schwartzman2009: 'https://doi.org/10.1016/j.pain.2009.08.015',
  goldberg2010: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2950807',
  amr2010: 'https://pubmed.ncbi.nlm.nih.gov/20495588/',
  noppers2011: null,
  pastrak2021: 'https://doi.org/10.31486/toj.21.0038',
  eichenberger2008: null,
  pickering2020: 'https://pubs.asahq.org/anesthesiology/article/133/1/154/109123/',
  corriger2022: 'https://doi.org/10.1097/j.pain.0000000000002403',
  patil2012: 'https://doi.org/10.1111/j.1526-4637.2011.01241.x',
  hardy2012: 'https://doi.org/10.1200/JCO.2012.42.1081',
  inpt2021: 'https://scirp.org/journal/paperinformation.aspx?paperid=110498',
  rabben2001: 'https://doi.org/10.1053/eujp.2001.0232',
  oral2023: 'https://doi.org/10.3389/fpain.2023.1268985',
  jaitly2013: null,
  brinck2018: 'https://doi.org/10.1002/14651858.CD012033.pub4',
  rolan2014: 'https://doi.org/10.1111/bcp.12264',
  chong2006: null,
  inpk2022: 'https://doi.org/10.1002/phar.2669',
  clements1982: null,
  andrade2017: null,
  alshirawi: null,
  murrough2013: 'https://doi.org/10.1016/j.biopsych.2012.06.022',
  han2016: 'https://doi.org/10.2147/NDT.S117146',
  xu2016: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4851268',
  short2018: 'https://doi.org/10.1016/S2215-0366(17)30272-9',
  cotter2021: 'https://doi.org/10.1007/s40264-021-01120-9',
  winstock2012: null,
  morgan2009: null,
  kic2022: 'https://doi.org/10.52965/001c.38247',
  maher2017: 'https://doi.org/10.1213/ANE.0000000000001787',
  mayo: 'https://www.mayoclinic.org/drugs-supplements/ketamine-injection-route/precautions/drg-20075559',
  'cerner-ket': null,
  nursing: null,
  'nhs-leaflets': 'https://www.hey.nhs.uk/patient-leaflet/ketamine-2/',
  msd: 'https://www.msdmanuals.com/uk/professional/special-subjects/illicit-drugs-and-intoxicants/ketamine-and-phencyclidine-pcp',
  wy988: 'https://988lifeline.org',
  ipdas2014: 'http://ipdas.ohri.ca/using.html',
  'ipdas-c': 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3734197/table/T5',
  buchter2014: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4153005',
  webster2017: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5519649',
  knapp2016: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5055272',
  'nice-cg138': 'https://www.nice.org.uk/guidance/cg138',
  'nhs-sm': 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  'cdc-cci': null,
  dfb: null,
  aafp2015: null,
  'uk-ketalar': null,
  'nhs-sps-porphyria': null,
  connolly2015: null,
  janik2025: 'https://doi.org/10.1001/jamapsychiatry.2025.1317',
  'esk-resp2023':
    'https://www.medicinesresources.nhs.uk/safety-labelling-for-esketamine-spravato-updated-in-the-us-to-include-risk-of-respiratory-depression-and-arrest.html',
  lactmed: null,
  'clinic-opinion': null,
};

/** Recalled, not read, or a clinic's advertising: never cited. */
export const neverCited: readonly string[] = [
  'seed0',
  'seed1',
  'seed2',
  'seed3',
  'seed4',
  'peltoniemi2016',
  'zanos2018',
  'aanhetrot2010',
  'ketarx2025',
];

export interface ExpectedEffect {
  readonly urgency: string;
  readonly time: string;
  readonly sources: readonly string[];
  /** Every figure, per 100: "with v without", "more (from to) certainty", "from to", "so many (of how many)". */ readonly numbers: readonly string[];
}

export const effects: Record<string, ExpectedEffect> = {
  'se-dissociation': {
    urgency: 'mild',
    time: 'session',
    sources: ['label-esk', 'sigtermans2009'],
    numbers: ['41 v 9', '76 v 18'],
  },
  'se-dizzy': {
    urgency: 'mild',
    time: 'session',
    sources: ['label-esk', 'moradi2024'],
    numbers: ['29 v 8', '23 v 3', '11 more (1 to 40) low'],
  },
  'se-nausea': {
    urgency: 'mild',
    time: 'session',
    sources: ['label-esk', 'moradi2024'],
    numbers: ['28 v 9', '12 more (5 to 25) very-low'],
  },
  'se-vomit': {urgency: 'mild', time: 'session', sources: ['label-esk'], numbers: ['9 v 2']},
  'se-sleepy': {
    urgency: 'mild',
    time: 'session',
    sources: ['label-esk', 'moradi2024', 'mayo'],
    numbers: ['23 v 9', '27 more (12 to 50) low', '48 to 61'],
  },
  'se-bp': {
    urgency: 'team',
    time: 'session',
    sources: ['label-esk', 'ch-ketalar', 'label-ket-2017'],
    numbers: ['10 v 3', '8 v under 1', '17 v 2'],
  },
  'se-visions': {
    urgency: 'team',
    time: 'session',
    sources: ['ch-ketalar', 'label-ket-2017'],
    numbers: ['1 to 10', '12'],
  },
  'se-confusion': {
    urgency: 'team',
    time: 'session',
    sources: ['ch-ketalar', 'label-ket'],
    numbers: ['1 to 10'],
  },
  'se-anxiety': {
    urgency: 'team',
    time: 'session',
    sources: ['label-esk', 'ch-ketalar'],
    numbers: ['13 v 6', '0.1 to 1'],
  },
  'se-headache': {
    urgency: 'mild',
    time: 'session',
    sources: ['label-esk', 'short2018'],
    numbers: ['20 v 17'],
  },
  'se-vision': {urgency: 'mild', time: 'session', sources: ['label-ket', 'short2018'], numbers: []},
  'se-drunk': {urgency: 'mild', time: 'session', sources: ['label-esk'], numbers: ['5 v under 1', '4 v 1']},
  'se-numb': {urgency: 'mild', time: 'session', sources: ['label-esk'], numbers: ['18 v 2', '13', '6']},
  'se-appetite': {urgency: 'mild', time: 'session', sources: ['label-ket'], numbers: []},
  'se-muscle': {urgency: 'team', time: 'session', sources: ['ch-ketalar', 'label-ket'], numbers: ['1 to 10']},
  'se-site': {urgency: 'mild', time: 'session', sources: ['label-ket', 'label-ket-2017'], numbers: []},
  'se-lowbp': {urgency: 'team', time: 'session', sources: ['label-ket'], numbers: []},
  'se-breathing': {
    urgency: 'emergency',
    time: 'session',
    sources: ['label-ket', 'label-esk', 'fda2023', 'esk-resp2023'],
    numbers: ['40 of 868000', '2 of 868000'],
  },
  'se-passout': {urgency: 'emergency', time: 'session', sources: ['label-esk'], numbers: ['0.3 to 0.4']},
  'se-allergy': {
    urgency: 'emergency',
    time: 'session',
    sources: ['ch-ketalar', 'label-ket', 'cerner-ket'],
    numbers: ['0.01 to 0.1'],
  },
  'se-heart-stroke': {
    urgency: 'emergency',
    time: 'session',
    sources: ['label-ket', 'pdr-ketalar'],
    numbers: [],
  },
  'se-seizure': {
    urgency: 'emergency',
    time: 'session',
    sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-ket'],
    numbers: [],
  },
  'se-throat': {urgency: 'emergency', time: 'session', sources: ['label-ket-2017', 'msd'], numbers: []},
  'se-delirium': {
    urgency: 'emergency',
    time: 'session',
    sources: ['ch-ketalar', 'ferraro2025'],
    numbers: ['0.01 to 0.1'],
  },
  'se-lasting-mind': {urgency: 'team', time: 'weeks', sources: ['label-ket'], numbers: []},
  'se-suicide': {urgency: 'emergency', time: 'weeks', sources: ['label-esk', 'wy988'], numbers: []},
  'se-flashback': {urgency: 'team', time: 'weeks', sources: ['ch-ketalar'], numbers: ['0.01 to 0.1']},
  'se-bladder': {
    urgency: 'team',
    time: 'long-term',
    sources: ['label-ket', 'winstock2012', 'kic2022', 'label-esk', 'fpm'],
    numbers: ['3 v under 1', '27 (340 of 1285)'],
  },
  'se-liver': {
    urgency: 'team',
    time: 'long-term',
    sources: ['label-ket', 'pdr-ketalar', 'cotter2021', 'mayo'],
    numbers: [],
  },
  'se-memory': {urgency: 'team', time: 'long-term', sources: ['morgan2009', 'msd'], numbers: []},
  'se-dependence': {
    urgency: 'team',
    time: 'long-term',
    sources: ['dea1999', 'winstock2012', 'label-esk'],
    numbers: ['17'],
  },
  'se-eye': {urgency: 'team', time: 'session', sources: ['label-ket'], numbers: []},
};

export interface ExpectedItem {
  readonly topic: string;
  /** On what ground, the weightiest first. */ readonly basis: readonly string[];
  /** Labels that say not to use it. */ readonly forbids: readonly string[];
  readonly sources: readonly string[];
  /** No label, guideline or study was found. */ readonly opinion: boolean;
}

export const topics: readonly string[] = [
  'heart',
  'mind',
  'brain',
  'organs',
  'pregnancy',
  'medicines',
  'past',
  'you',
];

export const items: Record<string, ExpectedItem> = {
  'ci-allergy': {
    topic: 'past',
    basis: ['label do-not-use'],
    forbids: ['us-ketamine', 'us-esketamine'],
    sources: ['label-ket', 'pdr-ketalar', 'label-esk', 'ch-ketamine-ci'],
    opinion: false,
  },
  'ci-bp-high': {
    topic: 'heart',
    basis: ['label do-not-use'],
    forbids: ['swiss-ketamine', 'us-ketamine-bp-rule'],
    sources: ['pdr-ketalar', 'ch-ketamine-ci', 'label-ket', 'cohen2018'],
    opinion: false,
  },
  'ci-bp-danger': {
    topic: 'heart',
    basis: ['label do-not-use'],
    forbids: ['us-ketamine'],
    sources: ['label-ket', 'pdr-ketalar', 'ch-ketamine-ci'],
    opinion: false,
  },
  'ci-stroke': {
    topic: 'heart',
    basis: ['label do-not-use'],
    forbids: ['us-esketamine', 'uk-ketamine', 'us-ketamine-bp-rule'],
    sources: ['label-esk', 'pdr-ketalar', 'ch-ketamine-ci', 'uk-ketalar'],
    opinion: false,
  },
  'ci-aneurysm': {
    topic: 'heart',
    basis: ['label do-not-use'],
    forbids: ['us-esketamine', 'us-ketamine-bp-rule'],
    sources: ['label-esk', 'pdr-ketalar'],
    opinion: false,
  },
  'ci-eclampsia': {
    topic: 'pregnancy',
    basis: ['label do-not-use'],
    forbids: ['uk-ketamine', 'swiss-ketamine', 'us-ketamine-bp-rule'],
    sources: ['ch-ketamine-ci', 'uk-ketalar'],
    opinion: false,
  },
  'ci-thyroid': {
    topic: 'organs',
    basis: ['label do-not-use', 'label warns'],
    forbids: ['swiss-ketamine'],
    sources: ['ch-ketamine-ci', 'pdr-ketalar'],
    opinion: false,
  },
  'ci-heart': {
    topic: 'heart',
    basis: ['label do-not-use', 'guideline usually-not-given'],
    forbids: ['uk-ketamine'],
    sources: ['cohen2018', 'schwenk2018', 'pdr-ketalar', 'uk-ketalar'],
    opinion: false,
  },
  'ci-psychosis': {
    topic: 'mind',
    basis: ['guideline usually-not-given'],
    forbids: [],
    sources: ['cohen2018', 'schwenk2018', 'label-esk'],
    opinion: false,
  },
  'ci-pregnancy': {
    topic: 'pregnancy',
    basis: ['label do-not-use', 'label not-recommended', 'guideline usually-not-given'],
    forbids: ['us-esketamine'],
    sources: ['label-ket', 'label-esk', 'schwenk2018'],
    opinion: false,
  },
  'ci-liver': {
    topic: 'organs',
    basis: ['guideline usually-not-given'],
    forbids: [],
    sources: ['cohen2018', 'pdr-ketalar', 'label-ket'],
    opinion: false,
  },
  'ci-icp': {
    topic: 'brain',
    basis: ['guideline usually-not-given', 'label warns'],
    forbids: [],
    sources: ['cohen2018', 'pdr-ketalar', 'uk-ketalar'],
    opinion: false,
  },
  'ci-eye': {
    topic: 'brain',
    basis: ['guideline usually-not-given'],
    forbids: [],
    sources: ['cohen2018', 'pdr-ketalar', 'label-ket'],
    opinion: false,
  },
  'ci-substance-now': {
    topic: 'medicines',
    basis: ['guideline usually-not-given'],
    forbids: [],
    sources: ['cohen2018', 'label-esk'],
    opinion: false,
  },
  'ci-substance-past': {
    topic: 'medicines',
    basis: ['label warns'],
    forbids: [],
    sources: ['label-esk', 'cohen2018'],
    opinion: false,
  },
  'ci-badreaction': {
    topic: 'past',
    basis: ['opinion'],
    forbids: [],
    sources: ['clinic-opinion'],
    opinion: true,
  },
  'ci-mental': {topic: 'mind', basis: ['opinion'], forbids: [], sources: ['clinic-opinion'], opinion: true},
  'ci-suicidal': {
    topic: 'mind',
    basis: ['label warns'],
    forbids: [],
    sources: ['label-esk', 'wy988'],
    opinion: false,
  },
  'ci-teen': {
    topic: 'you',
    basis: ['label warns'],
    forbids: [],
    sources: ['label-ket', 'label-esk'],
    opinion: false,
  },
  'ci-dementia': {
    topic: 'brain',
    basis: ['opinion'],
    forbids: [],
    sources: ['clinic-opinion'],
    opinion: true,
  },
  'ci-breastfeeding': {
    topic: 'pregnancy',
    basis: ['label not-recommended'],
    forbids: [],
    sources: ['label-esk', 'mayo', 'lactmed'],
    opinion: false,
  },
  'ci-bladder': {
    topic: 'organs',
    basis: ['label warns'],
    forbids: [],
    sources: ['label-ket', 'fpm'],
    opinion: false,
  },
  'ci-breathing': {
    topic: 'you',
    basis: ['label warns'],
    forbids: [],
    sources: ['label-ket', 'label-esk'],
    opinion: false,
  },
  'ci-sedatives': {
    topic: 'medicines',
    basis: ['label interacts'],
    forbids: [],
    sources: ['mims-ketamax', 'mayo', 'label-esk'],
    opinion: false,
  },
  'ci-theophylline': {
    topic: 'medicines',
    basis: ['label interacts'],
    forbids: [],
    sources: ['mims-ketamax', 'ch-ketamine-ci'],
    opinion: false,
  },
  'ci-stimulants': {
    topic: 'medicines',
    basis: ['label interacts'],
    forbids: [],
    sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-esk'],
    opinion: false,
  },
  'ci-cyp': {
    topic: 'medicines',
    basis: ['label interacts'],
    forbids: [],
    sources: ['mims-ketamax'],
    opinion: false,
  },
  'ci-home-alone': {
    topic: 'you',
    basis: ['label warns'],
    forbids: [],
    sources: ['label-ket-2017', 'mayo'],
    opinion: false,
  },
  'ci-porphyria': {
    topic: 'you',
    basis: ['guideline avoid'],
    forbids: [],
    sources: ['nhs-sps-porphyria'],
    opinion: false,
  },
  'ci-kidney': {topic: 'organs', basis: ['label warns'], forbids: [], sources: ['label-ket'], opinion: false},
  'ci-bp-meds': {
    topic: 'medicines',
    basis: ['label interacts'],
    forbids: [],
    sources: ['mims-ketamax'],
    opinion: false,
  },
  'ci-seizure': {
    topic: 'brain',
    basis: ['label warns'],
    forbids: [],
    sources: ['label-ket', 'mims-ketamax'],
    opinion: false,
  },
};

export interface ExpectedRoute {
  /** Parts of 100 that reach the blood; null where that is not known. */ readonly reaches:
    readonly [number, number] | null;
  readonly status: Record<string, string>;
  readonly sources: readonly string[];
}

export const routes: Record<string, ExpectedRoute> = {
  'rt-iv': {
    reaches: [100, 100],
    status: {anesthesia: 'approved', depression: 'off-label', 'chronic-pain': 'off-label'},
    sources: [
      'andrade2017',
      'cohen2018',
      'ferraro2025',
      'label-ket',
      'nursing',
      'sigtermans2009',
      'schwartzman2009',
    ],
  },
  'rt-im': {
    reaches: [93, 93],
    status: {anesthesia: 'approved', depression: 'not-approved', 'chronic-pain': 'not-approved'},
    sources: ['clements1982', 'nursing', 'rabben2001', 'label-ket'],
  },
  'rt-nasal': {
    reaches: [11, 50],
    status: {anesthesia: 'not-approved', depression: 'not-approved', 'chronic-pain': 'not-approved'},
    sources: ['inpk2022', 'alshirawi', 'fda2022', 'fda2023', 'schwenk2018'],
  },
  'rt-esketamine': {
    reaches: [48, 48],
    status: {anesthesia: 'not-approved', depression: 'approved', 'chronic-pain': 'not-approved'},
    sources: ['label-esk', 'jnj2025', 'nursing'],
  },
  'rt-oral': {
    reaches: [17, 25],
    status: {anesthesia: 'not-approved', depression: 'not-approved', 'chronic-pain': 'not-approved'},
    sources: [
      'chong2006',
      'clements1982',
      'andrade2017',
      'pdr-ketalar',
      'cadth2023',
      'oral2023',
      'nhs-leaflets',
      'bell2018',
    ],
  },
  'rt-sublingual': {
    reaches: [24, 32],
    status: {anesthesia: 'not-approved', depression: 'not-approved', 'chronic-pain': 'not-approved'},
    sources: ['rolan2014', 'chong2006', 'jaitly2013', 'fda2023'],
  },
  'rt-sc': {
    reaches: null,
    status: {anesthesia: 'not-labeled', depression: 'not-approved', 'chronic-pain': 'not-approved'},
    sources: ['hardy2012', 'bell2018'],
  },
};

export interface ExpectedEvidence {
  readonly condition: string;
  /** By stretch of time, from hours to later. */ readonly findings: readonly string[];
  readonly people: number | null;
  readonly studies: number | null;
  readonly certainty: readonly string[];
  readonly source: string;
  /** Every number in the source's outcome and count of people. */ readonly numbers: readonly number[];
}

export const conditions: readonly string[] = [
  'chronic-pain',
  'crps',
  'nerve-pain',
  'fibromyalgia',
  'spinal-cord-injury',
  'phantom-limb',
  'cancer-pain',
];

export const evidence: Record<string, ExpectedEvidence> = {
  'rd-moradi-30m': {
    condition: 'chronic-pain',
    findings: ['less-pain', 'not-measured', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    people: null,
    studies: 38,
    certainty: ['grade low'],
    source: 'moradi2024',
    numbers: [-1.73, -1.32, -0.9, 10, 30, 38],
  },
  'rd-moradi-3h': {
    condition: 'chronic-pain',
    findings: ['less-pain', 'not-measured', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    people: null,
    studies: 38,
    certainty: ['grade low'],
    source: 'moradi2024',
    numbers: [-1.76, -1.25, -0.74, 10, 38],
  },
  'rd-moradi-7d': {
    condition: 'chronic-pain',
    findings: ['not-measured', 'unclear', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    people: null,
    studies: 38,
    certainty: ['grade low'],
    source: 'moradi2024',
    numbers: [-2.29, -1.34, -0.39, 10, 38],
  },
  'rd-moradi-5w': {
    condition: 'chronic-pain',
    findings: [
      'not-measured',
      'not-measured',
      'not-measured',
      'no-difference',
      'not-measured',
      'not-measured',
    ],
    people: null,
    studies: 38,
    certainty: ['grade moderate'],
    source: 'moradi2024',
    numbers: [-2, -0.99, 0.03, 10, 38],
  },
  'rd-moradi-late': {
    condition: 'chronic-pain',
    findings: ['not-measured', 'not-measured', 'not-measured', 'not-measured', 'unclear', 'unclear'],
    people: null,
    studies: 38,
    certainty: ['grade very-low'],
    source: 'moradi2024',
    numbers: [-1.86, -1.09, -0.32, 10, 38],
  },
  'rd-orhurhu': {
    condition: 'chronic-pain',
    findings: ['not-measured', 'less-pain', 'less-pain', 'not-measured', 'not-measured', 'not-measured'],
    people: 211,
    studies: 7,
    certainty: ['not-rated trial'],
    source: 'orhurhu2019',
    numbers: [-2.35, -1.83, -1.31, 2, 3, 7, 10, 48, 211],
  },
  'rd-cochrane': {
    condition: 'chronic-pain',
    findings: [
      'no-difference',
      'no-difference',
      'no-difference',
      'no-difference',
      'no-difference',
      'not-measured',
    ],
    people: null,
    studies: 39,
    certainty: ['grade very-low'],
    source: 'ferraro2025',
    numbers: [-32.09, -15.79, 0, 0.51, 39, 67, 100, 2309],
  },
  'rd-sigtermans': {
    condition: 'crps',
    findings: ['less-pain', 'less-pain', 'less-pain', 'less-pain', 'less-pain', 'not-measured'],
    people: 60,
    studies: null,
    certainty: [
      'guideline moderate cohen2018',
      'review only-weak connolly2015',
      'review no-clear-evidence ferraro2025',
    ],
    source: 'sigtermans2009',
    numbers: [0, 0.001, 0.07, 1, 2.68, 5.45, 11, 12, 30, 60, 77],
  },
  'rd-schwartzman': {
    condition: 'crps',
    findings: ['not-measured', 'unclear', 'unclear', 'unclear', 'unclear', 'not-measured'],
    people: null,
    studies: null,
    certainty: [
      'guideline moderate cohen2018',
      'review only-weak connolly2015',
      'review no-clear-evidence ferraro2025',
    ],
    source: 'schwartzman2009',
    numbers: [0.05, 12, 26, 2023],
  },
  'rd-goldberg': {
    condition: 'crps',
    findings: [
      'not-measured',
      'uncontrolled',
      'not-measured',
      'not-measured',
      'not-measured',
      'not-measured',
    ],
    people: 16,
    studies: null,
    certainty: ['not-rated observational'],
    source: 'goldberg2010',
    numbers: [3, 5, 8, 9, 16, 37],
  },
  'rd-amr': {
    condition: 'spinal-cord-injury',
    findings: ['not-measured', 'less-pain', 'less-pain', 'no-difference', 'not-measured', 'not-measured'],
    people: 40,
    studies: null,
    certainty: ['guideline weak cohen2018'],
    source: 'amr2010',
    numbers: [0.25, 0.54, 2, 3, 4, 20, 40],
  },
  'rd-noppers': {
    condition: 'fibromyalgia',
    findings: [
      'no-difference',
      'not-measured',
      'no-difference',
      'not-measured',
      'no-difference',
      'not-measured',
    ],
    people: 24,
    studies: null,
    certainty: ['guideline weak-or-none cohen2018'],
    source: 'noppers2011',
    numbers: [0, 0.02, 0.05, 1, 2, 2.5, 3, 6, 8, 12, 15, 24, 50],
  },
  'rd-pastrak': {
    condition: 'fibromyalgia',
    findings: ['unclear', 'unclear', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    people: 118,
    studies: 7,
    certainty: ['guideline weak-or-none cohen2018'],
    source: 'pastrak2021',
    numbers: [2, 6, 7, 8, 118],
  },
  'rd-pickering': {
    condition: 'nerve-pain',
    findings: [
      'not-measured',
      'no-difference',
      'no-difference',
      'no-difference',
      'not-measured',
      'not-measured',
    ],
    people: 20,
    studies: null,
    certainty: ['guideline weak-or-none cohen2018'],
    source: 'pickering2020',
    numbers: [0.296, 20, 35, 185, 187],
  },
  'rd-eichenberger': {
    condition: 'phantom-limb',
    findings: ['less-pain', 'less-pain', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    people: 10,
    studies: null,
    certainty: ['guideline weak-or-none cohen2018'],
    source: 'eichenberger2008',
    numbers: [10, 48],
  },
  'rd-hardy': {
    condition: 'cancer-pain',
    findings: [
      'not-measured',
      'no-difference',
      'not-measured',
      'not-measured',
      'not-measured',
      'not-measured',
    ],
    people: 185,
    studies: null,
    certainty: ['guideline weak-or-none cohen2018'],
    source: 'hardy2012',
    numbers: [-10, 4, 6, 13, 18, 27, 31, 185],
  },
  'rd-patil': {
    condition: 'chronic-pain',
    findings: [
      'not-measured',
      'uncontrolled',
      'uncontrolled',
      'uncontrolled',
      'not-measured',
      'not-measured',
    ],
    people: 49,
    studies: null,
    certainty: ['not-rated observational'],
    source: 'patil2012',
    numbers: [3, 23, 29, 49, 51, 59, 85, 90],
  },
  'rd-inpt2021': {
    condition: 'chronic-pain',
    findings: [
      'not-measured',
      'not-measured',
      'uncontrolled',
      'not-measured',
      'uncontrolled',
      'not-measured',
    ],
    people: 35,
    studies: null,
    certainty: ['not-rated observational'],
    source: 'inpt2021',
    numbers: [1, 2, 5.1, 5.9, 6.5, 35],
  },
  'rd-corriger': {
    condition: 'chronic-pain',
    findings: [
      'not-measured',
      'uncontrolled',
      'uncontrolled',
      'uncontrolled',
      'uncontrolled',
      'uncontrolled',
    ],
    people: 256,
    studies: null,
    certainty: ['not-rated observational'],
    source: 'corriger2022',
    numbers: [1, 5.7, 6.8, 12, 16, 35, 46, 50, 93, 108, 218, 256],
  },
  'rd-rabben': {
    condition: 'nerve-pain',
    findings: [
      'uncontrolled',
      'not-measured',
      'not-measured',
      'not-measured',
      'not-measured',
      'not-measured',
    ],
    people: 17,
    studies: null,
    certainty: ['not-rated observational'],
    source: 'rabben2001',
    numbers: [1, 4, 6, 7, 17],
  },
};

export interface ExpectedFactor {
  readonly group: string;
  readonly certainty: string;
  readonly sources: readonly string[];
}

export const factors: Record<string, ExpectedFactor> = {
  'fa-type': {group: 'you', certainty: 'not-rated observational', sources: ['corriger2022']},
  'fa-time': {group: 'you', certainty: 'not-rated observational', sources: ['rabben2001']},
  'fa-mood': {group: 'you', certainty: 'not-rated mixed', sources: ['corriger2022', 'inpt2021']},
  'fa-body': {group: 'you', certainty: 'not-rated unproven', sources: ['pdr-ketalar']},
  'fa-other': {group: 'you', certainty: 'not-rated opinion', sources: ['cohen2018']},
  'fa-dose': {group: 'treatment', certainty: 'guideline weak cohen2018', sources: ['cohen2018', 'bell2018']},
  'fa-days': {
    group: 'treatment',
    certainty: 'not-rated mixed',
    sources: ['sigtermans2009', 'schwartzman2009'],
  },
  'fa-route': {group: 'treatment', certainty: 'not-rated blood-levels', sources: ['chong2006', 'inpk2022']},
  'fa-combo': {group: 'treatment', certainty: 'not-rated unproven', sources: ['amr2010']},
};

export const upkeep: readonly string[] = ['ma-followup', 'ma-move', 'ma-sleep', 'ma-booster', 'ma-goals'];
