import type {Source} from '../../../content/schema.js';

export const nhsLeaflets = {
  id: 'nhs-leaflets',
  kind: 'patient-information',
  year: 2022,
  citation:
    'NHS pain clinic leaflets on oral ketamine: Hull (HEY-695/2019), Northern Care Alliance, Walton Centre. 2019 to 2022',
  href: 'https://www.hey.nhs.uk/patient-leaflet/ketamine-2/',
} as const satisfies Source;

/** Sources that only this section cites. */
export const citedHere = [
  {
    id: 'ch-ketamin-drive',
    kind: 'label',
    citation: 'Ketamin Labatec (ketamine). Swiss professional information: driving and machines',
    href: 'https://ch.oddb.org/it/gcc/fachinfo/reg/63231/chapter/driving_ability',
  },
  {
    id: 'cadth2023',
    kind: 'review',
    year: 2023,
    citation:
      'Tran K, MacDougall D. Ketamine for chronic non-cancer pain: a 2023 update. Canadian Journal of Health Technologies, RC1521',
    href: 'https://canjhealthtechnol.ca/index.php/cjht/article/download/RC1521/1737?inline=1',
  },
  {
    id: 'andrade2017',
    kind: 'review',
    year: 2017,
    citation:
      'Andrade C. Ketamine for depression, 4: in what dose, at what rate, by what route, for how long, and at what frequency? J Clin Psychiatry 2017;78(7):e852-e857; and Oral ketamine for depression, 2. 2019',
    href: null,
  },
  {
    id: 'oral2023',
    kind: 'study',
    year: 2023,
    citation:
      'Al Mukhaizeem S, Nasa A, Waldron D, et al. Investigating the effectiveness of oral ketamine on pain, mood and quality of life in treatment resistant chronic pain. Front Pain Res 2023;4',
    href: 'https://doi.org/10.3389/fpain.2023.1268985',
  },
  {
    id: 'jaitly2013',
    kind: 'study',
    year: 2013,
    citation:
      'Jaitly VK. Sublingual ketamine in chronic pain: service evaluation. J Observational Pain Med 2013;1(2)',
    href: null,
  },
  {
    id: 'rolan2014',
    kind: 'study',
    year: 2014,
    citation:
      'Rolan P, Lim S, Sunderland V, et al. The absolute bioavailability of racemic ketamine from a novel sublingual formulation. Br J Clin Pharmacol 2014;77(6):1011-1016',
    href: 'https://doi.org/10.1111/bcp.12264',
  },
  {
    id: 'clements1982',
    kind: 'study',
    year: 1982,
    citation:
      'Clements JA, Nimmo WS, Grant IS. Bioavailability, pharmacokinetics and analgesic activity of ketamine in humans. J Pharm Sci 1982;71:539-542',
    href: null,
  },
  {
    id: 'alshirawi',
    kind: 'study',
    citation:
      'Al Shirawi MI, Kennedy SH, Ho KT, et al. Oral ketamine in treatment-resistant depression: case series',
    href: null,
  },
  {
    id: 'nursing',
    kind: 'reference',
    citation:
      'Davis drug guide; Drugline. Ketamine: onset and duration in anesthesia; esketamine: absorption',
    href: null,
  },
  {
    id: 'jnj2025',
    kind: 'news',
    year: 2025,
    citation:
      'News of the FDA approval of Spravato (esketamine) alone for treatment-resistant depression. 21 January 2025',
    href: null,
  },
] as const satisfies readonly Source[];
