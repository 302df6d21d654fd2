import type {Source} from '../../../content/schema.js';

/** Sources that only this section cites. */
export const citedHere = [
  {
    id: 'ahrq-nondrug2020',
    kind: 'review',
    year: 2020,
    citation:
      'Skelly AC, Chou R, Dettori JR, et al. Noninvasive nonpharmacological treatment for chronic pain: a systematic review update. Comparative Effectiveness Review 227. Agency for Healthcare Research and Quality (AHRQ), April 2020',
    href: 'https://doi.org/10.23970/AHRQEPCCER227',
  },
  {
    id: 'ahrq-drugs2020',
    kind: 'review',
    year: 2020,
    citation:
      'McDonagh MS, Selph SS, Buckley DI, et al. Nonopioid pharmacologic treatments for chronic pain. Agency for Healthcare Research and Quality (AHRQ), Comparative Effectiveness Review, 2020',
    href: 'https://www.aafp.org/afp/2021/0501/p561.html',
  },
  {
    id: 'cdc2022',
    kind: 'guideline',
    year: 2022,
    citation:
      'CDC Clinical Practice Guideline for Prescribing Opioids for Pain, United States, 2022. MMWR Recomm Rep 2022;71(RR-3)',
    href: 'https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm',
  },
  {
    id: 'cdc-nonopioid',
    kind: 'reference',
    citation: 'CDC. Nonopioid Therapies for Pain: A Clinical Reference',
    href: 'https://www.cdc.gov/overdose-resources/hcp/files/non-opioid-therapies-for-pain-a-clinical-reference.html',
  },
  {
    id: 'cg173',
    kind: 'guideline',
    year: 2013,
    citation:
      'NICE CG173. Neuropathic pain in adults: pharmacological management in non-specialist settings. 2013, updated since',
    href: 'https://www.nice.org.uk/guidance/cg173/chapter/Recommendations',
  },
  {
    id: 'acp2017',
    kind: 'guideline',
    year: 2017,
    citation:
      'Qaseem A, Wilt TJ, McLean RM, Forciea MA. Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline from the American College of Physicians. Ann Intern Med 2017;166(7):514-530',
    href: 'https://doi.org/10.7326/M16-2367',
  },
  {
    id: 'crps-review2022',
    kind: 'review',
    year: 2022,
    citation:
      'Mangnus TJP, Bharwani KD, Dirckx M, Huygen FJPM. From a symptom-based to a mechanism-based pharmacotherapeutic treatment in complex regional pain syndrome. Drugs 2022;82:511-531',
    href: 'https://doi.org/10.1007/s40265-022-01685-4',
  },
  {
    id: 'cfr-482-13',
    kind: 'regulator',
    citation:
      "US Code of Federal Regulations, 42 CFR 482.13: Condition of participation: Patient's rights (hospitals)",
    href: 'https://www.ecfr.gov/current/title-42/section-482.13',
  },
  {
    id: 'insurer-mn271',
    kind: 'reference',
    citation:
      'Blue Cross and Blue Shield of Minnesota, medical policy II-271: Intravenous anesthetics for chronic pain and psychiatric disorders (“experimental/investigative”)',
    href: 'https://securecms.bluecrossmnonline.com/content/medpolicy/en/minnesota/core/all/policies/Medicine/ii-271/ii-271-00111.html',
  },
] as const satisfies readonly Source[];
