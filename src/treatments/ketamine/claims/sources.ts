import type {Source} from '../../../content/schema.js';

export const xu2016 = {
  id: 'xu2016',
  kind: 'review',
  year: 2016,
  citation:
    'Xu Y, Hackett M, Carter G, et al. Effects of low-dose and very low-dose ketamine among patients with major depression: a systematic review and meta-analysis. Int J Neuropsychopharmacol 2016;19(4)',
  href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4851268',
} as const satisfies Source;

/** Sources that only this section cites. */
export const citedHere = [
  {
    id: 'murrough2013',
    kind: 'study',
    year: 2013,
    citation:
      'Murrough JW, Perez AM, Pillemer S, et al. Rapid and longer-term antidepressant effects of repeated ketamine infusions in treatment-resistant major depression. Biol Psychiatry 2013;74(4):250-256',
    href: 'https://doi.org/10.1016/j.biopsych.2012.06.022',
  },
] as const satisfies readonly Source[];
