import type {Source} from '../../../content/schema.js';

/* Cited in more than one section. */

export const corriger2022 = {
  id: 'corriger2022',
  kind: 'study',
  year: 2022,
  citation:
    'Corriger A, Voute M, Lambert C, et al; OKAPI Consortium. Ketamine for refractory chronic pain: a 1-year follow-up study. Pain 2022;163(4):690-701',
  href: 'https://doi.org/10.1097/j.pain.0000000000002403',
} as const satisfies Source;

export const chKetamineCi = {
  id: 'ch-ketamine-ci',
  kind: 'label',
  citation:
    'Ketamine (Swiss registration 67199). Swiss professional information: contraindications and interactions',
  href: 'https://ch.oddb.org/en/gcc/fachinfo/reg/67199/chapter/contra_indications',
} as const satisfies Source;

export const dea1999 = {
  id: 'dea1999',
  kind: 'regulator',
  year: 1999,
  citation:
    'US Drug Enforcement Administration. Schedules of Controlled Substances: Placement of Ketamine into Schedule III. Final rule. Fed Regist 1999;64(133):37673-37675',
  href: 'https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm',
} as const satisfies Source;

export const schwenk2018 = {
  id: 'schwenk2018',
  kind: 'guideline',
  year: 2018,
  citation:
    'Schwenk ES, Viscusi ER, Buvanendran A, et al. Consensus guidelines on the use of intravenous ketamine infusions for acute pain management from ASRA, AAPM and ASA. Reg Anesth Pain Med 2018;43(5):456-466',
  href: 'https://doi.org/10.1097/AAP.0000000000000806',
} as const satisfies Source;

export const moradi2024 = {
  id: 'moradi2024',
  kind: 'review',
  year: 2024,
  citation:
    'Moradi S. Comparative effectiveness of ketamine for management of chronic non-cancer pain: a systematic review and network meta-analysis of RCTs. MSc thesis, McMaster University, 2024',
  href: 'https://macsphere.mcmaster.ca/handle/11375/30408?mode=simple',
} as const satisfies Source;

export const bell2018 = {
  id: 'bell2018',
  kind: 'review',
  year: 2018,
  citation: 'Bell RF, Kalso EA. Ketamine for pain management. Pain Rep 2018;3(5):e674',
  href: 'https://doi.org/10.1097/PR9.0000000000000674',
} as const satisfies Source;

export const short2018 = {
  id: 'short2018',
  kind: 'review',
  year: 2018,
  citation:
    'Short B, Fong J, Galvez V, Shelker W, Loo CK. Side-effects associated with ketamine use in depression: a systematic review. Lancet Psychiatry 2018;5(1):65-78',
  href: 'https://doi.org/10.1016/S2215-0366(17)30272-9',
} as const satisfies Source;

export const sigtermans2009 = {
  id: 'sigtermans2009',
  kind: 'trial',
  year: 2009,
  citation:
    'Sigtermans MJ, van Hilten JJ, Bauer MCR, et al. Ketamine produces effective and long-term pain relief in patients with Complex Regional Pain Syndrome Type 1. Pain 2009;145(3):304-311',
  href: 'https://doi.org/10.1016/j.pain.2009.06.023',
} as const satisfies Source;

export const sustain12019 = {
  id: 'sustain1-2019',
  kind: 'trial',
  year: 2019,
  citation:
    'SUSTAIN-1: esketamine nasal spray plus an oral antidepressant versus placebo spray plus an oral antidepressant, maintenance phase. JAMA Psychiatry 2019;76(9):893-903, table 3',
  href: 'https://doi.org/10.1001/jamapsychiatry.2019.1189',
} as const satisfies Source;

export const podcast2017 = {
  id: 'podcast2017',
  kind: 'trial',
  year: 2017,
  citation:
    'Avidan MS, Maybrier HR, Ben Abdallah A, et al. Intraoperative ketamine for prevention of postoperative delirium or pain after major surgery in older adults (PODCAST). Lancet 2017;390:267-275',
  href: 'https://doi.org/10.1016/S0140-6736(17)31467-8',
} as const satisfies Source;

export const winstock2012 = {
  id: 'winstock2012',
  kind: 'study',
  year: 2012,
  citation:
    'Winstock AR, et al. The prevalence and natural history of urinary symptoms among recreational ketamine users. BJU Int 2012;110(11):1762-1766',
  href: 'https://doi.org/10.1111/j.1464-410X.2012.11028.x',
} as const satisfies Source;

export const cheyenne = {
  id: 'cheyenne',
  kind: 'patient-information',
  citation:
    'Cheyenne Regional Medical Center (Wyoming, US). Ketamine Infusion for Chronic Pain, Patient Education',
  href: 'https://www.cheyenneregional.org/service/medical-imaging-radiology/radiology-care-unit/ketamine-infusion-for-chronic-pain-patient-education/',
} as const satisfies Source;

export const anzcaPs12 = {
  id: 'anzca-ps12',
  kind: 'guideline',
  year: 2021,
  citation:
    'Faculty of Pain Medicine, ANZCA (Australia and New Zealand). PS12(PM) Position statement on the use of ketamine in the management of chronic non-cancer pain',
  href: 'https://www.anzca.edu.au/news/fpm-news/new-fpm-professional-document',
} as const satisfies Source;

export const amaConsent = {
  id: 'ama-consent',
  kind: 'guideline',
  citation:
    'American Medical Association. Code of Medical Ethics: consent, communication and decision making (Opinion 2.1.1 Informed consent)',
  href: 'https://www.ama-assn.org/delivering-care/ethics/code-medical-ethics-consent-communication-decision-making',
} as const satisfies Source;

export const royalfree = {
  id: 'royalfree',
  kind: 'patient-information',
  citation:
    'Royal Free London NHS Foundation Trust (UK). Having a chronic pain infusion (lidocaine and/or ketamine)',
  href: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/having-a-chronic-pain-infusion',
} as const satisfies Source;

export const choosingWiselyUk = {
  id: 'choosing-wisely-uk',
  kind: 'patient-information',
  citation:
    'Choosing Wisely UK. Questions to ask your doctor or nurse (benefits, risks, alternatives, what if I do nothing)',
  href: 'http://www.choosingwisely.co.uk/i-am-a-patient-carer/questions-ask-doctor/',
} as const satisfies Source;

export const fdaOfflabel = {
  id: 'fda-offlabel',
  kind: 'regulator',
  citation:
    'US Food and Drug Administration. For patients: Understanding unapproved use of approved drugs “off label”',
  href: 'https://www.fda.gov/ForPatients/Other/OffLabel/default.htm',
} as const satisfies Source;

export const cmsGfe = {
  id: 'cms-gfe',
  kind: 'regulator',
  citation:
    'Centers for Medicare & Medicaid Services (CMS): right to a "Good Faith Estimate" (No Surprises Act), standard notice',
  href: 'https://www.cms.gov/nosurprises',
} as const satisfies Source;

export const insurerMp446 = {
  id: 'insurer-mp446',
  kind: 'reference',
  year: 2024,
  citation:
    'A US health insurer’s medical policy MP-446: Intravenous anesthetics for the treatment of chronic pain and psychiatric disorders (insurer not named in the text read)',
  href: 'https://al-policies.exploremyplan.com/portal/web/medical-policies/-/mp-446?print=1',
} as const satisfies Source;

export const insurerMa291 = {
  id: 'insurer-ma291',
  kind: 'reference',
  citation:
    'A US insurer’s medical policy 291 (HMO Blue, PPO Blue; BCBSA reference 5.01.16): Intravenous anesthetics for the treatment of chronic pain',
  href: null,
} as const satisfies Source;

export const vrh = {
  id: 'vrh',
  kind: 'patient-information',
  citation: 'Victorian Rehabilitation Hospital (Australia). Ketamine: patient information',
  href: null,
} as const satisfies Source;

/** Sources that only the texts that sections share cite. */
export const citedHere = [
  {
    id: 'rcgp-ng193',
    kind: 'guideline',
    year: 2021,
    citation:
      'Royal College of General Practitioners (UK). Statement on the NICE guideline on chronic pain. 2021',
    href: 'https://www.rcgp.org.uk/news/latest-nice-chronic-pain-guidance',
  },
  {
    id: 'asa-ketamine',
    kind: 'guideline',
    citation:
      'American Society of Anesthesiologists. Guidance on the safe use of ketamine outside of acute pain management and procedural sedation',
    href: 'https://www.asahq.org/advocating-for-you/guidance/ketamine-safe-use',
  },
  {
    id: 'pharmj-ng193',
    kind: 'news',
    year: 2021,
    citation: 'The Pharmaceutical Journal. Report on NICE guideline NG193 on chronic pain. 2021',
    href: 'https://pharmaceutical-journal.com/?p=79076',
  },
  {
    id: 'patil2012',
    kind: 'study',
    year: 2012,
    citation:
      'Patil S, Anitescu M. Efficacy of outpatient ketamine infusions in refractory chronic pain syndromes: a 5-year retrospective analysis. Pain Med 2012;13(2):263-269',
    href: 'https://doi.org/10.1111/j.1526-4637.2011.01241.x',
  },
  {
    id: 'fda-opioid2019',
    kind: 'regulator',
    year: 2019,
    citation:
      'US Food and Drug Administration. Harm reported from sudden discontinuation of opioid pain medicines. Drug Safety Communication, 9 April 2019',
    href: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-identifies-harm-reported-sudden-discontinuation-opioid-pain-medicines-and-requires-label-changes',
  },
  {
    id: 'label-ket',
    kind: 'label',
    year: 2024,
    citation: 'Ketamine Hydrochloride Injection (Hospira). US prescribing information. DailyMed, 2024',
    href: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=390f2db8-0fcd-4648-b584-9effa084be27',
  },
  {
    id: 'label-ket-2017',
    kind: 'label',
    year: 2017,
    citation: 'Ketamine Hydrochloride Injection (Hospira; Mylan). Older US label, 2017',
    href: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=505dc937-694d-4a3a-befa-aae20071b4c7',
  },
  {
    id: 'pdr-ketalar',
    kind: 'label',
    citation: 'Ketalar (ketamine hydrochloride). PDR drug summary, US',
    href: 'https://physician.pdr.net/drug-summary/Ketalar-ketamine-hydrochloride-1999',
  },
  {
    id: 'ch-ketalar',
    kind: 'label',
    citation: 'Ketalar (ketamine). Swiss professional information: undesirable effects',
    href: 'https://ch.oddb.org/en/gcc/fachinfo/reg/35073/chapter/unwanted_effects',
  },
  {
    id: 'mims-ketamax',
    kind: 'label',
    citation: 'Ketamax (ketamine). MIMS Philippines, prescribing information: interactions and precautions',
    href: null,
  },
  {
    id: 'label-esk',
    kind: 'label',
    citation:
      'Spravato (esketamine) nasal spray (Janssen). US prescribing information, boxed warning and safety information; brief summary of 2021',
    href: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed',
  },
  {
    id: 'ie-spravato2024',
    kind: 'label',
    year: 2024,
    citation:
      'Spravato (esketamine). Irish and EU product history: seizure and slow heartbeat (bradycardia) added as side effects. 17 December 2024',
    href: 'https://www.medicines.ie/medicines/spravato-28-mg-nasal-spray-solution-35070/doc-history',
  },
  {
    id: 'fda2022',
    kind: 'regulator',
    year: 2022,
    citation:
      'US Food and Drug Administration. Potential risks associated with compounded ketamine nasal spray. Alert, 16 February 2022',
    href: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
  },
  {
    id: 'fda2023',
    kind: 'regulator',
    year: 2023,
    citation:
      'US Food and Drug Administration. Compounded ketamine products, including oral formulations, for psychiatric disorders. Warning, 10 October 2023',
    href: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  },
  {
    id: 'fda-gaba2019',
    kind: 'regulator',
    year: 2019,
    citation:
      'US Food and Drug Administration. Serious breathing problems with gabapentin and pregabalin. Drug Safety Communication, 19 December 2019',
    href: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin',
  },
  {
    id: 'fda-naloxone2020',
    kind: 'regulator',
    year: 2020,
    citation:
      'US Food and Drug Administration. Discuss naloxone with all patients when prescribing opioid pain relievers. Drug Safety Podcast, 23 July 2020',
    href: 'https://www.fda.gov/drugs/fda-drug-safety-podcasts/fda-recommends-health-care-professionals-discuss-naloxone-all-patients-when-prescribing-opioid-pain',
  },
  {
    id: 'ihs-naloxone2020',
    kind: 'regulator',
    year: 2020,
    citation:
      'US Indian Health Service. FDA recommends discussing naloxone with all patients receiving opioid prescriptions. 23 July 2020',
    href: 'https://www.ihs.gov/nptc/pharmacovigilance/medical-safety-resources-archive/2020/fda-recommends-discussing-naloxone-with-all-patients-receiving-opioid-prescriptions/',
  },
  {
    id: 'cohen2018',
    kind: 'guideline',
    year: 2018,
    citation:
      'Cohen SP, Bhatia A, Buvanendran A, et al. Consensus guidelines on the use of intravenous ketamine infusions for chronic pain from ASRA, AAPM and ASA. Reg Anesth Pain Med 2018;43(5):521-546',
    href: 'https://doi.org/10.1097/AAP.0000000000000808',
  },
  {
    id: 'fpm',
    kind: 'guideline',
    citation: 'Faculty of Pain Medicine (UK). Opioids Aware: ketamine',
    href: 'https://www.fpm.ac.uk/opioids-aware-other-medicines/ketamine',
  },
  {
    id: 'diabetes-fasting',
    kind: 'guideline',
    citation: 'NHS Tayside Diabetes Managed Clinical Network. Diabetes and investigative procedures',
    href: 'http://diabetes-healthnet.ac.uk/Default.aspx?pageid=270',
  },
  {
    id: 'ferraro2025',
    kind: 'review',
    year: 2025,
    citation:
      "Ferraro MC, Cashin AG, O'Connell NE, et al. Ketamine and other NMDA receptor antagonists for chronic pain. Cochrane Database Syst Rev 2025;CD015373",
    href: 'https://pubmed.ncbi.nlm.nih.gov/40819842/',
  },
  {
    id: 'kic2022',
    kind: 'review',
    year: 2022,
    citation:
      'Anderson DJ, Zhou J, Cao D, et al. Ketamine-induced cystitis: a comprehensive review. Health Psychol Res 2022;10(3)',
    href: 'https://doi.org/10.52965/001c.38247',
  },
  {
    id: 'mayo',
    kind: 'patient-information',
    citation: 'Mayo Clinic, Micromedex. Ketamine (injection route): precautions',
    href: 'https://www.mayoclinic.org/drugs-supplements/ketamine-injection-route/precautions/drg-20075559',
  },
  {
    id: 'cerner-ket',
    kind: 'patient-information',
    year: 2015,
    citation: 'Ketalar. Consumer drug information: emergency signs. 2015',
    href: null,
  },
  {
    id: 'alcohol-withdrawal',
    kind: 'patient-information',
    citation: 'CommonSpirit Health, Healthwise. Alcohol withdrawal',
    href: 'https://commonspirit.org/conditions-treatments/alcohol-withdrawal',
  },
  {
    id: 'idaho-naloxone',
    kind: 'patient-information',
    citation: 'Idaho Office of Drug Policy. Opioids and overdoses: naloxone',
    href: 'https://odp.idaho.gov/opioids-and-overdoses/',
  },
  {
    id: 'ipdas2014',
    kind: 'reference',
    year: 2014,
    citation:
      'Joseph-Williams N, Newcombe R, Politi M, et al. Toward minimum standards for certifying patient decision aids: a modified Delphi consensus process. Med Decis Making 2014;34(6):699-710',
    href: 'http://ipdas.ohri.ca/using.html',
  },
] as const satisfies readonly Source[];
