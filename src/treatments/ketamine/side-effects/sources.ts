import type {Source} from '../../../content/schema.js';

/* Sources that this section alone cites. */

export const eskResp2023 = {
  id: 'esk-resp2023',
  kind: 'regulator',
  year: 2023,
  citation:
    'NHS Specialist Pharmacy Service. Esketamine (Spravato): US safety labeling updated to include respiratory depression and arrest. 2023',
  href: 'https://www.medicinesresources.nhs.uk/safety-labelling-for-esketamine-spravato-updated-in-the-us-to-include-risk-of-respiratory-depression-and-arrest.html',
} as const satisfies Source;

export const msd = {
  id: 'msd',
  kind: 'reference',
  year: 2022,
  citation: 'MSD Manual Professional. Ketamine and phencyclidine (PCP). 2022',
  href: 'https://www.msdmanuals.com/uk/professional/special-subjects/illicit-drugs-and-intoxicants/ketamine-and-phencyclidine-pcp',
} as const satisfies Source;

export const sprayPool2021 = {
  id: 'spray-pool2021',
  kind: 'trial',
  citation:
    'Two trials of esketamine nasal spray plus standard care versus placebo spray plus standard care, put together: side effects, table 2. PMC8407443',
  href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443',
} as const satisfies Source;
