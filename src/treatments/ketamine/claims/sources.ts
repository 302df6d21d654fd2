import type {Source} from '../../../content/schema.js';

/* Sources that this section alone cites. */

export const fdaOpioid2019 = {
  id: 'fda-opioid2019',
  kind: 'regulator',
  year: 2019,
  citation:
    'US Food and Drug Administration. Harm reported from sudden discontinuation of opioid pain medicines. Drug Safety Communication, 9 April 2019',
  href: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-identifies-harm-reported-sudden-discontinuation-opioid-pain-medicines-and-requires-label-changes',
} as const satisfies Source;

export const maher2017 = {
  id: 'maher2017',
  kind: 'review',
  year: 2017,
  citation:
    'Maher DP, Chen L, Mao J. Intravenous ketamine infusions for neuropathic pain management. Anesth Analg 2017;124:661-674',
  href: 'https://doi.org/10.1213/ANE.0000000000001787',
} as const satisfies Source;

export const xu2016 = {
  id: 'xu2016',
  kind: 'review',
  year: 2016,
  citation:
    'Xu Y, Hackett M, Carter G, et al. Effects of low-dose and very low-dose ketamine among patients with major depression: a systematic review and meta-analysis. Int J Neuropsychopharmacol 2016;19(4)',
  href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4851268',
} as const satisfies Source;

export const fmNoCure = {
  id: 'fm-no-cure',
  kind: 'trial',
  year: 2021,
  citation: 'ESKEFIB: protocol of a trial of esketamine in fibromyalgia. Trials 2021',
  href: 'https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-021-05814-4',
} as const satisfies Source;

export const murrough2013 = {
  id: 'murrough2013',
  kind: 'study',
  year: 2013,
  citation:
    'Murrough JW, Perez AM, Pillemer S, et al. Rapid and longer-term antidepressant effects of repeated ketamine infusions in treatment-resistant major depression. Biol Psychiatry 2013;74(4):250-256',
  href: 'https://doi.org/10.1016/j.biopsych.2012.06.022',
} as const satisfies Source;
