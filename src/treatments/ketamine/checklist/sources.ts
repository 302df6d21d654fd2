import type {Source} from '../../../content/schema.js';

/* Cited in more than one section. */

export const clinicOpinion = {
  id: 'clinic-opinion',
  kind: 'opinion',
  citation: 'Opinion only: no label, guideline or study found',
  href: null,
} as const satisfies Source;

export const oxfordLimits = {
  id: 'oxford-limits',
  kind: 'guideline',
  year: 2018,
  citation:
    'Oxford Health NHS Foundation Trust (UK). Ketamine clinic for depression: limitations. 29 October 2018',
  href: 'https://www.oxfordhealth.nhs.uk/ketamine/overview/limitations/',
} as const satisfies Source;

/** Sources that only this section cites. */
export const citedHere = [
  {
    id: 'uk-ketalar',
    kind: 'label',
    year: 2019,
    citation: 'Ketalar (ketamine). UK product information (MHRA), 2019: contraindications and precautions',
    href: 'http://www.medicines.org.uk/emc/product/2231/smpc',
  },
  {
    id: 'nhs-sps-porphyria',
    kind: 'guideline',
    citation: 'NHS Specialist Pharmacy Service. Choosing anaesthetics in acute porphyria',
    href: null,
  },
  {
    id: 'lactmed',
    kind: 'reference',
    year: 2023,
    citation: 'LactMed. Ketamine. 2023',
    href: 'https://www.drugs.com/breastfeeding/ketamine.html',
  },
  {
    id: 'mania-case2016',
    kind: 'study',
    year: 2016,
    citation:
      'Lu YY, Lin CH, Lane HY. Mania following ketamine abuse. Neuropsychiatr Dis Treat 2016;12:237-239',
    href: 'https://doi.org/10.2147/NDT.S97696',
  },
  {
    id: 'mania-case2020',
    kind: 'study',
    year: 2020,
    citation:
      'Switch to mania with mixed features after repeated oral ketamine in bipolar I disorder: case report. Front Psychiatry 2020',
    href: 'https://doi.org/10.3389/fpsyt.2020.00516',
  },
  {
    id: 'mania-case2021',
    kind: 'study',
    year: 2021,
    citation:
      'Bhatt K, Yoo J, Bridges A. Ketamine-induced manic episode. Prim Care Companion CNS Disord 2021;23(3):20l02811',
    href: 'https://doi.org/10.4088/PCC.20l02811',
  },
] as const satisfies readonly Source[];
