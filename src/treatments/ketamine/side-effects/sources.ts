import type {Source} from '../../../content/schema.js';

export const cotter2021 = {
  id: 'cotter2021',
  kind: 'study',
  year: 2021,
  citation:
    'Cotter S, Wong J, Gada N, et al. Repeated or continuous medically supervised ketamine administration associated with hepatobiliary adverse events: a retrospective case series. Drug Saf 2021;44:1365-1374',
  href: 'https://doi.org/10.1007/s40264-021-01120-9',
} as const satisfies Source;

/* Cited in more than one section. */

export const morgan2009 = {
  id: 'morgan2009',
  kind: 'study',
  year: 2009,
  citation:
    'Morgan CJA, et al. Ketamine use, cognition and psychological wellbeing: frequent, infrequent and ex-users vs controls. Addiction 2009',
  href: null,
} as const satisfies Source;

export const euSpravatoDe = {
  id: 'eu-spravato-de',
  kind: 'label',
  citation:
    'Spravato (esketamine). EU product information (German), 2019 to 2020: withdrawal symptoms reported with ketamine',
  href: null,
} as const satisfies Source;

export const liver2011 = {
  id: 'liver2011',
  kind: 'study',
  year: 2011,
  citation:
    'Noppers IM, Niesters M, Aarts LPHJ, et al. Drug-induced liver injury following a repeated course of ketamine treatment for chronic pain in CRPS type 1 patients: a report of 3 cases. Pain 2011;152(9):2173-2178',
  href: 'https://doi.org/10.1016/j.pain.2011.03.026',
} as const satisfies Source;

export const liver2025 = {
  id: 'liver2025',
  kind: 'study',
  year: 2025,
  citation:
    'Lee C, Getson P, Mehta N, Joshi J, Chopra P. Retrospective analysis of liver function post intravenous ketamine for treating complex regional pain syndrome. Pain Physician 2025;28:E255-E261',
  href: 'https://painphysicianjournal.com/current/abstracts?article=ODAxOQ%3D%3D',
} as const satisfies Source;

/** Sources that only this section cites. */
export const citedHere = [
  {
    id: 'esk-resp2023',
    kind: 'regulator',
    year: 2023,
    citation:
      'NHS Specialist Pharmacy Service. Esketamine (Spravato): US safety labeling updated to include respiratory depression and arrest. 2023',
    href: 'https://www.medicinesresources.nhs.uk/safety-labelling-for-esketamine-spravato-updated-in-the-us-to-include-risk-of-respiratory-depression-and-arrest.html',
  },
  {
    id: 'msd',
    kind: 'reference',
    year: 2022,
    citation: 'MSD Manual Professional. Ketamine and phencyclidine (PCP). 2022',
    href: 'https://www.msdmanuals.com/uk/professional/special-subjects/illicit-drugs-and-intoxicants/ketamine-and-phencyclidine-pcp',
  },
  {
    id: 'spray-pool2021',
    kind: 'trial',
    citation:
      'Two trials of esketamine nasal spray plus standard care versus placebo spray plus standard care, put together: side effects, table 2. PMC8407443',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443',
  },
] as const satisfies readonly Source[];
