import type {Source} from '../../../content/schema.js';

/* Sources that this section alone cites. */

export const ukKetalar = {
  id: 'uk-ketalar',
  kind: 'label',
  year: 2019,
  citation: 'Ketalar (ketamine). UK product information (MHRA), 2019: contraindications and precautions',
  href: 'http://www.medicines.org.uk/emc/product/2231/smpc',
} as const satisfies Source;

export const nhsSpsPorphyria = {
  id: 'nhs-sps-porphyria',
  kind: 'guideline',
  citation: 'NHS Specialist Pharmacy Service. Choosing anaesthetics in acute porphyria',
  href: null,
} as const satisfies Source;

export const lactmed = {
  id: 'lactmed',
  kind: 'reference',
  year: 2023,
  citation: 'LactMed. Ketamine. 2023',
  href: 'https://www.drugs.com/breastfeeding/ketamine.html',
} as const satisfies Source;

export const clinicOpinion = {
  id: 'clinic-opinion',
  kind: 'opinion',
  citation: 'Opinion only: no label, guideline or study found',
  href: null,
} as const satisfies Source;
