import type {Source} from '../../../content/schema.js';

/* Cited in more than one section. */

export const ng193 = {
  id: 'ng193',
  kind: 'guideline',
  year: 2021,
  citation:
    'National Institute for Health and Care Excellence (UK). Chronic pain (primary and secondary) in over 16s. NICE guideline NG193, 2021',
  href: 'https://www.nice.org.uk/guidance/ng193',
} as const satisfies Source;

export const spsNg193 = {
  id: 'sps-ng193',
  kind: 'guideline',
  year: 2021,
  citation: 'NHS Specialist Pharmacy Service. Summary of NICE guideline NG193 on chronic primary pain. 2021',
  href: 'https://www.medicinesresources.nhs.uk/chronic-pain-primary-and-secondary-in-over-16s-assessment-of-all-chronic-pain-and-management-of-chronic-primary-pain-guidance-ng193.html',
} as const satisfies Source;

export const pulseNg193 = {
  id: 'pulse-ng193',
  kind: 'news',
  year: 2021,
  citation:
    'Pulse. NICE: GPs should encourage and support some patients to stop taking opioids for chronic pain. April 2021',
  href: 'https://www.pulsetoday.co.uk/news/clinical-areas/pain/nice-gps-should-encourage-and-support-some-patients-to-stop-taking-opioids-for-chronic-pain',
} as const satisfies Source;

export const connolly2015 = {
  id: 'connolly2015',
  kind: 'review',
  year: 2015,
  citation:
    'Connolly SB, Prager JP, Harden RN. A systematic review of ketamine for complex regional pain syndrome. Pain Med 2015;16(5):943-969',
  href: 'https://www.scholars.northwestern.edu/en/publications/a-systematic-review-of-ketamine-for-complex-regional-pain-syndrom',
} as const satisfies Source;

export const schwartzman2009 = {
  id: 'schwartzman2009',
  kind: 'trial',
  year: 2009,
  citation:
    'Schwartzman RJ, Alexander GM, Grothusen JR, et al. Outpatient intravenous ketamine for the treatment of CRPS: a double-blind placebo controlled study. Pain 2009;147:107-115',
  href: 'https://doi.org/10.1016/j.pain.2009.08.015',
} as const satisfies Source;

export const kvarnstrom2003 = {
  id: 'kvarnstrom2003',
  kind: 'trial',
  year: 2003,
  citation:
    'Kvarnström A, Karlsten R, Quiding H, Emanuelsson BM, Gordh T. The effectiveness of intravenous ketamine and lidocaine on peripheral neuropathic pain. Acta Anaesthesiol Scand 2003;47(7):868-877',
  href: 'https://doi.org/10.1034/j.1399-6576.2003.00187.x',
} as const satisfies Source;

export const noppers2011 = {
  id: 'noppers2011',
  kind: 'trial',
  year: 2011,
  citation:
    'Noppers I, Niesters M, Swartjes M, et al. Absence of long-term analgesic effect from a short-term S-ketamine infusion on fibromyalgia pain. Eur J Pain 2011;15(9):942-949',
  href: null,
} as const satisfies Source;

export const pickering2020 = {
  id: 'pickering2020',
  kind: 'trial',
  year: 2020,
  citation:
    'Pickering G, et al. Ketamine and magnesium for refractory neuropathic pain: a randomized, double-blind, crossover trial. Anesthesiology 2020;133(1):154-164',
  href: 'https://pubs.asahq.org/anesthesiology/article/133/1/154/109123/',
} as const satisfies Source;

export const hardy2012 = {
  id: 'hardy2012',
  kind: 'trial',
  year: 2012,
  citation:
    'Hardy J, Quinn S, Fazekas B, et al. Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. J Clin Oncol 2012;30(29):3611-3617',
  href: 'https://doi.org/10.1200/JCO.2012.42.1081',
} as const satisfies Source;

export const rabben2001 = {
  id: 'rabben2001',
  kind: 'study',
  year: 2001,
  citation:
    'Rabben T, Øye I. Interindividual differences in the analgesic response to ketamine in chronic orofacial pain. Eur J Pain 2001;5:233-240',
  href: 'https://doi.org/10.1053/eujp.2001.0232',
} as const satisfies Source;

export const chong2006 = {
  id: 'chong2006',
  kind: 'study',
  year: 2006,
  citation:
    'Chong C, Schug S, Page-Sharp M, Ilett K. Bioavailability of ketamine after oral or sublingual administration. Pain Med 2006;7(5):469',
  href: null,
} as const satisfies Source;

export const inpk2022 = {
  id: 'inpk2022',
  kind: 'study',
  year: 2022,
  citation: 'Intranasal ketamine pharmacokinetics, table 6. Pharmacotherapy 2022;42(4):298-310',
  href: 'https://doi.org/10.1002/phar.2669',
} as const satisfies Source;

export const maher2017 = {
  id: 'maher2017',
  kind: 'review',
  year: 2017,
  citation:
    'Maher DP, Chen L, Mao J. Intravenous ketamine infusions for neuropathic pain management. Anesth Analg 2017;124:661-674',
  href: 'https://doi.org/10.1213/ANE.0000000000001787',
} as const satisfies Source;

export const fmNoCure = {
  id: 'fm-no-cure',
  kind: 'trial',
  year: 2021,
  citation: 'ESKEFIB: protocol of a trial of esketamine in fibromyalgia. Trials 2021',
  href: 'https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-021-05814-4',
} as const satisfies Source;

export const orhurhu2019 = {
  id: 'orhurhu2019',
  kind: 'review',
  year: 2019,
  citation:
    'Orhurhu V, Orhurhu MS, Bhatia A, Cohen SP. Ketamine infusions for chronic pain: a systematic review and meta-analysis of randomized controlled trials. Anesth Analg 2019;129(1):241-254',
  href: 'https://doi.org/10.1213/ANE.0000000000004185',
} as const satisfies Source;

export const gottrup2006 = {
  id: 'gottrup2006',
  kind: 'trial',
  year: 2006,
  citation:
    'Gottrup H, Bach FW, Juhl G, Jensen TS. Differential effect of ketamine and lidocaine on spontaneous and mechanical evoked pain in patients with nerve injury pain. Anesthesiology 2006;104(3)',
  href: 'http://journals.lww.com/anesthesiology/Fulltext/2006/03000/Differential_Effect_of_Ketamine_and_Lidocaine_on.21.aspx',
} as const satisfies Source;

export const inpt2021 = {
  id: 'inpt2021',
  kind: 'study',
  year: 2021,
  citation:
    'A prospective study of inpatient ketamine subanaesthetic dose infusion in chronic refractory pain. 2021. SCIRP paper 110498',
  href: 'https://scirp.org/journal/paperinformation.aspx?paperid=110498',
} as const satisfies Source;

export const tankha2025 = {
  id: 'tankha2025',
  kind: 'study',
  year: 2025,
  citation:
    'Tankha H, Davin S, Lapin B, et al. Standardized ketamine infusion protocol for chronic refractory pain: a retrospective study of preliminary effectiveness and treatment completion. Reg Anesth Pain Med 2025',
  href: 'https://doi.org/10.1136/rapm-2025-106907',
} as const satisfies Source;

/** Sources that only this section cites. */
export const citedHere = [
  {
    id: 'pastrak2021',
    kind: 'review',
    year: 2021,
    citation:
      'Pastrak M, Abd-Elsayed A, Ma F, et al. Systematic review of the use of intravenous ketamine for fibromyalgia. Ochsner J 2021;21(4):387-394',
    href: 'https://doi.org/10.31486/toj.21.0038',
  },
  {
    id: 'amr2010',
    kind: 'trial',
    year: 2010,
    citation:
      'Amr YM. Multi-day low dose ketamine infusion as adjuvant to oral gabapentin in spinal cord injury related chronic pain. Pain Physician 2010;13(3):245-249',
    href: 'https://pubmed.ncbi.nlm.nih.gov/20495588/',
  },
  {
    id: 'kvarnstrom2004',
    kind: 'trial',
    year: 2004,
    citation:
      'Kvarnström A, Karlsten R, Quiding H, Gordh T. The analgesic effect of intravenous ketamine and lidocaine on pain after spinal cord injury. Acta Anaesthesiol Scand 2004;48(4):498-506',
    href: 'https://doi.org/10.1111/j.1399-6576.2003.00330.x',
  },
  {
    id: 'eichenberger2008',
    kind: 'trial',
    year: 2008,
    citation:
      'Eichenberger U, Neff F, Sveticic G, et al. Chronic phantom limb pain: the effects of calcitonin, ketamine, and their combination on pain and sensory thresholds. Anesth Analg 2008;106:1265-1273',
    href: null,
  },
  {
    id: 'goldberg2010',
    kind: 'study',
    year: 2010,
    citation:
      'Five-day continuous moderate-dose ketamine infusion in complex regional pain syndrome: observational study. 2010. PMC2950807',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2950807',
  },
] as const satisfies readonly Source[];
