import {helpSources} from '../../content/help-sources.js';
import type {Source} from '../../content/schema.js';

/**
 * What the statements on ketamine rest on. An address is for readers: the publisher's, a regulator's, an official body's or
 * the DOI's; null where none is known. Each has a name, so that a page with one section brings the sources of that section
 * alone. Its number is its place in `source-ids.ts`.
 */

// Medicine labels
export const labelKet = {
  id: 'label-ket',
  kind: 'label',
  year: 2024,
  citation: 'Ketamine Hydrochloride Injection (Hospira). US prescribing information. DailyMed, 2024',
  href: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=390f2db8-0fcd-4648-b584-9effa084be27',
} as const satisfies Source;

export const labelKet2017 = {
  id: 'label-ket-2017',
  kind: 'label',
  year: 2017,
  citation: 'Ketamine Hydrochloride Injection (Hospira; Mylan). Older US label, 2017',
  href: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=505dc937-694d-4a3a-befa-aae20071b4c7',
} as const satisfies Source;

export const pdrKetalar = {
  id: 'pdr-ketalar',
  kind: 'label',
  citation: 'Ketalar (ketamine hydrochloride). PDR drug summary, US',
  href: 'https://physician.pdr.net/drug-summary/Ketalar-ketamine-hydrochloride-1999',
} as const satisfies Source;

export const chKetalar = {
  id: 'ch-ketalar',
  kind: 'label',
  citation: 'Ketalar (ketamine). Swiss professional information: undesirable effects',
  href: 'https://ch.oddb.org/en/gcc/fachinfo/reg/35073/chapter/unwanted_effects',
} as const satisfies Source;

export const chKetamineCi = {
  id: 'ch-ketamine-ci',
  kind: 'label',
  citation:
    'Ketamine (Swiss registration 67199). Swiss professional information: contraindications and interactions',
  href: 'https://ch.oddb.org/en/gcc/fachinfo/reg/67199/chapter/contra_indications',
} as const satisfies Source;

export const chKetaminDrive = {
  id: 'ch-ketamin-drive',
  kind: 'label',
  citation: 'Ketamin Labatec (ketamine). Swiss professional information: driving and machines',
  href: 'https://ch.oddb.org/it/gcc/fachinfo/reg/63231/chapter/driving_ability',
} as const satisfies Source;

export const mimsKetamax = {
  id: 'mims-ketamax',
  kind: 'label',
  citation: 'Ketamax (ketamine). MIMS Philippines, prescribing information: interactions and precautions',
  href: null,
} as const satisfies Source;

export const ukKetalar = {
  id: 'uk-ketalar',
  kind: 'label',
  year: 2019,
  citation: 'Ketalar (ketamine). UK product information (MHRA), 2019: contraindications and precautions',
  href: 'http://www.medicines.org.uk/emc/product/2231/smpc',
} as const satisfies Source;

export const labelEsk = {
  id: 'label-esk',
  kind: 'label',
  citation:
    'Spravato (esketamine) nasal spray (Janssen). US prescribing information, boxed warning and safety information; brief summary of 2021',
  href: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed',
} as const satisfies Source;

export const euSpravatoDe = {
  id: 'eu-spravato-de',
  kind: 'label',
  citation:
    'Spravato (esketamine). EU product information (German), 2019 to 2020: withdrawal symptoms reported with ketamine',
  href: null,
} as const satisfies Source;

export const ieSpravato2024 = {
  id: 'ie-spravato2024',
  kind: 'label',
  year: 2024,
  citation:
    'Spravato (esketamine). Irish and EU product history: seizure and slow heartbeat (bradycardia) added as side effects. 17 December 2024',
  href: 'https://www.medicines.ie/medicines/spravato-28-mg-nasal-spray-solution-35070/doc-history',
} as const satisfies Source;

// Regulators and guidelines
export const fda2022 = {
  id: 'fda2022',
  kind: 'regulator',
  year: 2022,
  citation:
    'US Food and Drug Administration. Potential risks associated with compounded ketamine nasal spray. Alert, 16 February 2022',
  href: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
} as const satisfies Source;

export const fda2023 = {
  id: 'fda2023',
  kind: 'regulator',
  year: 2023,
  citation:
    'US Food and Drug Administration. Compounded ketamine products, including oral formulations, for psychiatric disorders. Warning, 10 October 2023',
  href: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
} as const satisfies Source;

export const fdaGaba2019 = {
  id: 'fda-gaba2019',
  kind: 'regulator',
  year: 2019,
  citation:
    'US Food and Drug Administration. Serious breathing problems with gabapentin and pregabalin. Drug Safety Communication, 19 December 2019',
  href: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin',
} as const satisfies Source;

export const fdaOpioid2019 = {
  id: 'fda-opioid2019',
  kind: 'regulator',
  year: 2019,
  citation:
    'US Food and Drug Administration. Harm reported from sudden discontinuation of opioid pain medicines. Drug Safety Communication, 9 April 2019',
  href: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-identifies-harm-reported-sudden-discontinuation-opioid-pain-medicines-and-requires-label-changes',
} as const satisfies Source;

export const fdaNaloxone2020 = {
  id: 'fda-naloxone2020',
  kind: 'regulator',
  year: 2020,
  citation:
    'US Food and Drug Administration. Discuss naloxone with all patients when prescribing opioid pain relievers. Drug Safety Podcast, 23 July 2020',
  href: 'https://www.fda.gov/drugs/fda-drug-safety-podcasts/fda-recommends-health-care-professionals-discuss-naloxone-all-patients-when-prescribing-opioid-pain',
} as const satisfies Source;

export const ihsNaloxone2020 = {
  id: 'ihs-naloxone2020',
  kind: 'regulator',
  year: 2020,
  citation:
    'US Indian Health Service. FDA recommends discussing naloxone with all patients receiving opioid prescriptions. 23 July 2020',
  href: 'https://www.ihs.gov/nptc/pharmacovigilance/medical-safety-resources-archive/2020/fda-recommends-discussing-naloxone-with-all-patients-receiving-opioid-prescriptions/',
} as const satisfies Source;

export const eskResp2023 = {
  id: 'esk-resp2023',
  kind: 'regulator',
  year: 2023,
  citation:
    'NHS Specialist Pharmacy Service. Esketamine (Spravato): US safety labeling updated to include respiratory depression and arrest. 2023',
  href: 'https://www.medicinesresources.nhs.uk/safety-labelling-for-esketamine-spravato-updated-in-the-us-to-include-risk-of-respiratory-depression-and-arrest.html',
} as const satisfies Source;

export const dea1999 = {
  id: 'dea1999',
  kind: 'regulator',
  year: 1999,
  citation:
    'US Drug Enforcement Administration. Schedules of Controlled Substances: Placement of Ketamine into Schedule III. Final rule. Fed Regist 1999;64(133):37673-37675',
  href: 'https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm',
} as const satisfies Source;

export const cohen2018 = {
  id: 'cohen2018',
  kind: 'guideline',
  year: 2018,
  citation:
    'Cohen SP, Bhatia A, Buvanendran A, et al. Consensus guidelines on the use of intravenous ketamine infusions for chronic pain from ASRA, AAPM and ASA. Reg Anesth Pain Med 2018;43(5):521-546',
  href: 'https://doi.org/10.1097/AAP.0000000000000808',
} as const satisfies Source;

export const schwenk2018 = {
  id: 'schwenk2018',
  kind: 'guideline',
  year: 2018,
  citation:
    'Schwenk ES, Viscusi ER, Buvanendran A, et al. Consensus guidelines on the use of intravenous ketamine infusions for acute pain management from ASRA, AAPM and ASA. Reg Anesth Pain Med 2018;43(5):456-466',
  href: 'https://doi.org/10.1097/AAP.0000000000000806',
} as const satisfies Source;

export const asaKetamine = {
  id: 'asa-ketamine',
  kind: 'guideline',
  citation:
    'American Society of Anesthesiologists. Guidance on the safe use of ketamine outside of acute pain management and procedural sedation',
  href: 'https://www.asahq.org/advocating-for-you/guidance/ketamine-safe-use',
} as const satisfies Source;

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

export const rcgpNg193 = {
  id: 'rcgp-ng193',
  kind: 'guideline',
  year: 2021,
  citation:
    'Royal College of General Practitioners (UK). Statement on the NICE guideline on chronic pain. 2021',
  href: 'https://www.rcgp.org.uk/news/latest-nice-chronic-pain-guidance',
} as const satisfies Source;

export const pharmjNg193 = {
  id: 'pharmj-ng193',
  kind: 'news',
  year: 2021,
  citation: 'The Pharmaceutical Journal. Report on NICE guideline NG193 on chronic pain. 2021',
  href: 'https://pharmaceutical-journal.com/?p=79076',
} as const satisfies Source;

export const pulseNg193 = {
  id: 'pulse-ng193',
  kind: 'news',
  year: 2021,
  citation:
    'Pulse. NICE: GPs should encourage and support some patients to stop taking opioids for chronic pain. April 2021',
  href: 'https://www.pulsetoday.co.uk/news/clinical-areas/pain/nice-gps-should-encourage-and-support-some-patients-to-stop-taking-opioids-for-chronic-pain',
} as const satisfies Source;

export const fpm = {
  id: 'fpm',
  kind: 'guideline',
  citation: 'Faculty of Pain Medicine (UK). Opioids Aware: ketamine',
  href: 'https://www.fpm.ac.uk/opioids-aware-other-medicines/ketamine',
} as const satisfies Source;

export const oxfordLimits = {
  id: 'oxford-limits',
  kind: 'guideline',
  year: 2018,
  citation:
    'Oxford Health NHS Foundation Trust (UK). Ketamine clinic for depression: limitations. 29 October 2018',
  href: 'https://www.oxfordhealth.nhs.uk/ketamine/overview/limitations/',
} as const satisfies Source;

export const diabetesFasting = {
  id: 'diabetes-fasting',
  kind: 'guideline',
  citation: 'NHS Tayside Diabetes Managed Clinical Network. Diabetes and investigative procedures',
  href: 'http://diabetes-healthnet.ac.uk/Default.aspx?pageid=270',
} as const satisfies Source;

export const nhsSpsPorphyria = {
  id: 'nhs-sps-porphyria',
  kind: 'guideline',
  citation: 'NHS Specialist Pharmacy Service. Choosing anaesthetics in acute porphyria',
  href: null,
} as const satisfies Source;

// Reviews
export const ferraro2025 = {
  id: 'ferraro2025',
  kind: 'review',
  year: 2025,
  citation:
    "Ferraro MC, Cashin AG, O'Connell NE, et al. Ketamine and other NMDA receptor antagonists for chronic pain. Cochrane Database Syst Rev 2025;CD015373",
  href: 'https://pubmed.ncbi.nlm.nih.gov/40819842/',
} as const satisfies Source;

export const moradi2024 = {
  id: 'moradi2024',
  kind: 'review',
  year: 2024,
  citation:
    'Moradi S. Comparative effectiveness of ketamine for management of chronic non-cancer pain: a systematic review and network meta-analysis of RCTs. MSc thesis, McMaster University, 2024',
  href: 'https://macsphere.mcmaster.ca/handle/11375/30408?mode=simple',
} as const satisfies Source;

export const orhurhu2019 = {
  id: 'orhurhu2019',
  kind: 'review',
  year: 2019,
  citation:
    'Orhurhu V, Orhurhu MS, Bhatia A, Cohen SP. Ketamine infusions for chronic pain: a systematic review and meta-analysis of randomized controlled trials. Anesth Analg 2019;129(1):241-254',
  href: 'https://doi.org/10.1213/ANE.0000000000004185',
} as const satisfies Source;

export const cadth2023 = {
  id: 'cadth2023',
  kind: 'review',
  year: 2023,
  citation:
    'Tran K, MacDougall D. Ketamine for chronic non-cancer pain: a 2023 update. Canadian Journal of Health Technologies, RC1521',
  href: 'https://canjhealthtechnol.ca/index.php/cjht/article/download/RC1521/1737?inline=1',
} as const satisfies Source;

export const bell2018 = {
  id: 'bell2018',
  kind: 'review',
  year: 2018,
  citation: 'Bell RF, Kalso EA. Ketamine for pain management. Pain Rep 2018;3(5):e674',
  href: 'https://doi.org/10.1097/PR9.0000000000000674',
} as const satisfies Source;

export const maher2017 = {
  id: 'maher2017',
  kind: 'review',
  year: 2017,
  citation:
    'Maher DP, Chen L, Mao J. Intravenous ketamine infusions for neuropathic pain management. Anesth Analg 2017;124:661-674',
  href: 'https://doi.org/10.1213/ANE.0000000000001787',
} as const satisfies Source;

export const short2018 = {
  id: 'short2018',
  kind: 'review',
  year: 2018,
  citation:
    'Short B, Fong J, Galvez V, Shelker W, Loo CK. Side-effects associated with ketamine use in depression: a systematic review. Lancet Psychiatry 2018;5(1):65-78',
  href: 'https://doi.org/10.1016/S2215-0366(17)30272-9',
} as const satisfies Source;

export const xu2016 = {
  id: 'xu2016',
  kind: 'review',
  year: 2016,
  citation:
    'Xu Y, Hackett M, Carter G, et al. Effects of low-dose and very low-dose ketamine among patients with major depression: a systematic review and meta-analysis. Int J Neuropsychopharmacol 2016;19(4)',
  href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4851268',
} as const satisfies Source;

export const connolly2015 = {
  id: 'connolly2015',
  kind: 'review',
  year: 2015,
  citation:
    'Connolly SB, Prager JP, Harden RN. A systematic review of ketamine for complex regional pain syndrome. Pain Med 2015;16(5):943-969',
  href: 'https://www.scholars.northwestern.edu/en/publications/a-systematic-review-of-ketamine-for-complex-regional-pain-syndrom',
} as const satisfies Source;

export const pastrak2021 = {
  id: 'pastrak2021',
  kind: 'review',
  year: 2021,
  citation:
    'Pastrak M, Abd-Elsayed A, Ma F, et al. Systematic review of the use of intravenous ketamine for fibromyalgia. Ochsner J 2021;21(4):387-394',
  href: 'https://doi.org/10.31486/toj.21.0038',
} as const satisfies Source;

export const kic2022 = {
  id: 'kic2022',
  kind: 'review',
  year: 2022,
  citation:
    'Anderson DJ, Zhou J, Cao D, et al. Ketamine-induced cystitis: a comprehensive review. Health Psychol Res 2022;10(3)',
  href: 'https://doi.org/10.52965/001c.38247',
} as const satisfies Source;

export const andrade2017 = {
  id: 'andrade2017',
  kind: 'review',
  year: 2017,
  citation:
    'Andrade C. Ketamine for depression, 4: in what dose, at what rate, by what route, for how long, and at what frequency? J Clin Psychiatry 2017;78(7):e852-e857; and Oral ketamine for depression, 2. 2019',
  href: null,
} as const satisfies Source;

// Trials
export const sigtermans2009 = {
  id: 'sigtermans2009',
  kind: 'trial',
  year: 2009,
  citation:
    'Sigtermans MJ, van Hilten JJ, Bauer MCR, et al. Ketamine produces effective and long-term pain relief in patients with Complex Regional Pain Syndrome Type 1. Pain 2009;145(3):304-311',
  href: 'https://doi.org/10.1016/j.pain.2009.06.023',
} as const satisfies Source;

export const schwartzman2009 = {
  id: 'schwartzman2009',
  kind: 'trial',
  year: 2009,
  citation:
    'Schwartzman RJ, Alexander GM, Grothusen JR, et al. Outpatient intravenous ketamine for the treatment of CRPS: a double-blind placebo controlled study. Pain 2009;147:107-115',
  href: 'https://doi.org/10.1016/j.pain.2009.08.015',
} as const satisfies Source;

export const amr2010 = {
  id: 'amr2010',
  kind: 'trial',
  year: 2010,
  citation:
    'Amr YM. Multi-day low dose ketamine infusion as adjuvant to oral gabapentin in spinal cord injury related chronic pain. Pain Physician 2010;13(3):245-249',
  href: 'https://pubmed.ncbi.nlm.nih.gov/20495588/',
} as const satisfies Source;

export const kvarnstrom2003 = {
  id: 'kvarnstrom2003',
  kind: 'trial',
  year: 2003,
  citation:
    'Kvarnström A, Karlsten R, Quiding H, Emanuelsson BM, Gordh T. The effectiveness of intravenous ketamine and lidocaine on peripheral neuropathic pain. Acta Anaesthesiol Scand 2003;47(7):868-877',
  href: 'https://doi.org/10.1034/j.1399-6576.2003.00187.x',
} as const satisfies Source;

export const kvarnstrom2004 = {
  id: 'kvarnstrom2004',
  kind: 'trial',
  year: 2004,
  citation:
    'Kvarnström A, Karlsten R, Quiding H, Gordh T. The analgesic effect of intravenous ketamine and lidocaine on pain after spinal cord injury. Acta Anaesthesiol Scand 2004;48(4):498-506',
  href: 'https://doi.org/10.1111/j.1399-6576.2003.00330.x',
} as const satisfies Source;

export const gottrup2006 = {
  id: 'gottrup2006',
  kind: 'trial',
  year: 2006,
  citation:
    'Gottrup H, Bach FW, Juhl G, Jensen TS. Differential effect of ketamine and lidocaine on spontaneous and mechanical evoked pain in patients with nerve injury pain. Anesthesiology 2006;104(3)',
  href: 'http://journals.lww.com/anesthesiology/Fulltext/2006/03000/Differential_Effect_of_Ketamine_and_Lidocaine_on.21.aspx',
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

export const eichenberger2008 = {
  id: 'eichenberger2008',
  kind: 'trial',
  year: 2008,
  citation:
    'Eichenberger U, Neff F, Sveticic G, et al. Chronic phantom limb pain: the effects of calcitonin, ketamine, and their combination on pain and sensory thresholds. Anesth Analg 2008;106:1265-1273',
  href: null,
} as const satisfies Source;

export const hardy2012 = {
  id: 'hardy2012',
  kind: 'trial',
  year: 2012,
  citation:
    'Hardy J, Quinn S, Fazekas B, et al. Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. J Clin Oncol 2012;30(29):3611-3617',
  href: 'https://doi.org/10.1200/JCO.2012.42.1081',
} as const satisfies Source;

export const sustain12019 = {
  id: 'sustain1-2019',
  kind: 'trial',
  year: 2019,
  citation:
    'SUSTAIN-1: esketamine nasal spray plus an oral antidepressant versus placebo spray plus an oral antidepressant, maintenance phase. JAMA Psychiatry 2019;76(9):893-903, table 3',
  href: 'https://doi.org/10.1001/jamapsychiatry.2019.1189',
} as const satisfies Source;

export const sprayPool2021 = {
  id: 'spray-pool2021',
  kind: 'trial',
  citation:
    'Two trials of esketamine nasal spray plus standard care versus placebo spray plus standard care, put together: side effects, table 2. PMC8407443',
  href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443',
} as const satisfies Source;

export const podcast2017 = {
  id: 'podcast2017',
  kind: 'trial',
  year: 2017,
  citation:
    'Avidan MS, Maybrier HR, Ben Abdallah A, et al. Intraoperative ketamine for prevention of postoperative delirium or pain after major surgery in older adults (PODCAST). Lancet 2017;390:267-275',
  href: 'https://doi.org/10.1016/S0140-6736(17)31467-8',
} as const satisfies Source;

export const fmNoCure = {
  id: 'fm-no-cure',
  kind: 'trial',
  year: 2021,
  citation: 'ESKEFIB: protocol of a trial of esketamine in fibromyalgia. Trials 2021',
  href: 'https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-021-05814-4',
} as const satisfies Source;

// Studies of other kinds
export const goldberg2010 = {
  id: 'goldberg2010',
  kind: 'study',
  year: 2010,
  citation:
    'Five-day continuous moderate-dose ketamine infusion in complex regional pain syndrome: observational study. 2010. PMC2950807',
  href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2950807',
} as const satisfies Source;

export const patil2012 = {
  id: 'patil2012',
  kind: 'study',
  year: 2012,
  citation:
    'Patil S, Anitescu M. Efficacy of outpatient ketamine infusions in refractory chronic pain syndromes: a 5-year retrospective analysis. Pain Med 2012;13(2):263-269',
  href: 'https://doi.org/10.1111/j.1526-4637.2011.01241.x',
} as const satisfies Source;

export const inpt2021 = {
  id: 'inpt2021',
  kind: 'study',
  year: 2021,
  citation:
    'A prospective study of inpatient ketamine subanaesthetic dose infusion in chronic refractory pain. 2021. SCIRP paper 110498',
  href: 'https://scirp.org/journal/paperinformation.aspx?paperid=110498',
} as const satisfies Source;

export const corriger2022 = {
  id: 'corriger2022',
  kind: 'study',
  year: 2022,
  citation:
    'Corriger A, Voute M, Lambert C, et al; OKAPI Consortium. Ketamine for refractory chronic pain: a 1-year follow-up study. Pain 2022;163(4):690-701',
  href: 'https://doi.org/10.1097/j.pain.0000000000002403',
} as const satisfies Source;

export const tankha2025 = {
  id: 'tankha2025',
  kind: 'study',
  year: 2025,
  citation:
    'Tankha H, Davin S, Lapin B, et al. Standardized ketamine infusion protocol for chronic refractory pain: a retrospective study of preliminary effectiveness and treatment completion. Reg Anesth Pain Med 2025',
  href: 'https://doi.org/10.1136/rapm-2025-106907',
} as const satisfies Source;

export const rabben2001 = {
  id: 'rabben2001',
  kind: 'study',
  year: 2001,
  citation:
    'Rabben T, Øye I. Interindividual differences in the analgesic response to ketamine in chronic orofacial pain. Eur J Pain 2001;5:233-240',
  href: 'https://doi.org/10.1053/eujp.2001.0232',
} as const satisfies Source;

export const oral2023 = {
  id: 'oral2023',
  kind: 'study',
  year: 2023,
  citation:
    'Al Mukhaizeem S, Nasa A, Waldron D, et al. Investigating the effectiveness of oral ketamine on pain, mood and quality of life in treatment resistant chronic pain. Front Pain Res 2023;4',
  href: 'https://doi.org/10.3389/fpain.2023.1268985',
} as const satisfies Source;

export const jaitly2013 = {
  id: 'jaitly2013',
  kind: 'study',
  year: 2013,
  citation:
    'Jaitly VK. Sublingual ketamine in chronic pain: service evaluation. J Observational Pain Med 2013;1(2)',
  href: null,
} as const satisfies Source;

export const murrough2013 = {
  id: 'murrough2013',
  kind: 'study',
  year: 2013,
  citation:
    'Murrough JW, Perez AM, Pillemer S, et al. Rapid and longer-term antidepressant effects of repeated ketamine infusions in treatment-resistant major depression. Biol Psychiatry 2013;74(4):250-256',
  href: 'https://doi.org/10.1016/j.biopsych.2012.06.022',
} as const satisfies Source;

export const cotter2021 = {
  id: 'cotter2021',
  kind: 'study',
  year: 2021,
  citation:
    'Cotter S, Wong J, Gada N, et al. Repeated or continuous medically supervised ketamine administration associated with hepatobiliary adverse events: a retrospective case series. Drug Saf 2021;44:1365-1374',
  href: 'https://doi.org/10.1007/s40264-021-01120-9',
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

export const maniaCase2016 = {
  id: 'mania-case2016',
  kind: 'study',
  year: 2016,
  citation:
    'Lu YY, Lin CH, Lane HY. Mania following ketamine abuse. Neuropsychiatr Dis Treat 2016;12:237-239',
  href: 'https://doi.org/10.2147/NDT.S97696',
} as const satisfies Source;

export const maniaCase2020 = {
  id: 'mania-case2020',
  kind: 'study',
  year: 2020,
  citation:
    'Switch to mania with mixed features after repeated oral ketamine in bipolar I disorder: case report. Front Psychiatry 2020',
  href: 'https://doi.org/10.3389/fpsyt.2020.00516',
} as const satisfies Source;

export const maniaCase2021 = {
  id: 'mania-case2021',
  kind: 'study',
  year: 2021,
  citation:
    'Bhatt K, Yoo J, Bridges A. Ketamine-induced manic episode. Prim Care Companion CNS Disord 2021;23(3):20l02811',
  href: 'https://doi.org/10.4088/PCC.20l02811',
} as const satisfies Source;

export const winstock2012 = {
  id: 'winstock2012',
  kind: 'study',
  year: 2012,
  citation:
    'Winstock AR, et al. The prevalence and natural history of urinary symptoms among recreational ketamine users. BJU Int 2012;110(11):1762-1766',
  href: 'https://doi.org/10.1111/j.1464-410X.2012.11028.x',
} as const satisfies Source;

export const morgan2009 = {
  id: 'morgan2009',
  kind: 'study',
  year: 2009,
  citation:
    'Morgan CJA, et al. Ketamine use, cognition and psychological wellbeing: frequent, infrequent and ex-users vs controls. Addiction 2009',
  href: null,
} as const satisfies Source;

export const rolan2014 = {
  id: 'rolan2014',
  kind: 'study',
  year: 2014,
  citation:
    'Rolan P, Lim S, Sunderland V, et al. The absolute bioavailability of racemic ketamine from a novel sublingual formulation. Br J Clin Pharmacol 2014;77(6):1011-1016',
  href: 'https://doi.org/10.1111/bcp.12264',
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

export const clements1982 = {
  id: 'clements1982',
  kind: 'study',
  year: 1982,
  citation:
    'Clements JA, Nimmo WS, Grant IS. Bioavailability, pharmacokinetics and analgesic activity of ketamine in humans. J Pharm Sci 1982;71:539-542',
  href: null,
} as const satisfies Source;

export const alshirawi = {
  id: 'alshirawi',
  kind: 'study',
  citation:
    'Al Shirawi MI, Kennedy SH, Ho KT, et al. Oral ketamine in treatment-resistant depression: case series',
  href: null,
} as const satisfies Source;

// For patients, and reference works
export const mayo = {
  id: 'mayo',
  kind: 'patient-information',
  citation: 'Mayo Clinic, Micromedex. Ketamine (injection route): precautions',
  href: 'https://www.mayoclinic.org/drugs-supplements/ketamine-injection-route/precautions/drg-20075559',
} as const satisfies Source;

export const cernerKet = {
  id: 'cerner-ket',
  kind: 'patient-information',
  year: 2015,
  citation: 'Ketalar. Consumer drug information: emergency signs. 2015',
  href: null,
} as const satisfies Source;

export const nhsLeaflets = {
  id: 'nhs-leaflets',
  kind: 'patient-information',
  year: 2022,
  citation:
    'NHS pain clinic leaflets on oral ketamine: Hull (HEY-695/2019), Northern Care Alliance, Walton Centre. 2019 to 2022',
  href: 'https://www.hey.nhs.uk/patient-leaflet/ketamine-2/',
} as const satisfies Source;

export const alcoholWithdrawal = {
  id: 'alcohol-withdrawal',
  kind: 'patient-information',
  citation: 'CommonSpirit Health, Healthwise. Alcohol withdrawal',
  href: 'https://commonspirit.org/conditions-treatments/alcohol-withdrawal',
} as const satisfies Source;

export const idahoNaloxone = {
  id: 'idaho-naloxone',
  kind: 'patient-information',
  citation: 'Idaho Office of Drug Policy. Opioids and overdoses: naloxone',
  href: 'https://odp.idaho.gov/opioids-and-overdoses/',
} as const satisfies Source;

export const nursing = {
  id: 'nursing',
  kind: 'reference',
  citation: 'Davis drug guide; Drugline. Ketamine: onset and duration in anesthesia; esketamine: absorption',
  href: null,
} as const satisfies Source;

export const msd = {
  id: 'msd',
  kind: 'reference',
  year: 2022,
  citation: 'MSD Manual Professional. Ketamine and phencyclidine (PCP). 2022',
  href: 'https://www.msdmanuals.com/uk/professional/special-subjects/illicit-drugs-and-intoxicants/ketamine-and-phencyclidine-pcp',
} as const satisfies Source;

export const lactmed = {
  id: 'lactmed',
  kind: 'reference',
  year: 2023,
  citation: 'LactMed. Ketamine. 2023',
  href: 'https://www.drugs.com/breastfeeding/ketamine.html',
} as const satisfies Source;

export const jnj2025 = {
  id: 'jnj2025',
  kind: 'news',
  year: 2025,
  citation:
    'News of the FDA approval of Spravato (esketamine) alone for treatment-resistant depression. 21 January 2025',
  href: null,
} as const satisfies Source;

export const ipdas2014 = {
  id: 'ipdas2014',
  kind: 'reference',
  year: 2014,
  citation:
    'Joseph-Williams N, Newcombe R, Politi M, et al. Toward minimum standards for certifying patient decision aids: a modified Delphi consensus process. Med Decis Making 2014;34(6):699-710',
  href: 'http://ipdas.ohri.ca/using.html',
} as const satisfies Source;

export const clinicOpinion = {
  id: 'clinic-opinion',
  kind: 'opinion',
  citation: 'Opinion only: no label, guideline or study found',
  href: null,
} as const satisfies Source;

/** All of them, in the order of their numbers. */
export const sources = [
  // Medicine labels
  labelKet,
  labelKet2017,
  pdrKetalar,
  chKetalar,
  chKetamineCi,
  chKetaminDrive,
  mimsKetamax,
  ukKetalar,
  labelEsk,
  euSpravatoDe,
  ieSpravato2024,
  // Regulators and guidelines
  fda2022,
  fda2023,
  fdaGaba2019,
  fdaOpioid2019,
  fdaNaloxone2020,
  ihsNaloxone2020,
  eskResp2023,
  dea1999,
  cohen2018,
  schwenk2018,
  asaKetamine,
  ng193,
  spsNg193,
  rcgpNg193,
  pharmjNg193,
  pulseNg193,
  fpm,
  oxfordLimits,
  diabetesFasting,
  nhsSpsPorphyria,
  // Reviews
  ferraro2025,
  moradi2024,
  orhurhu2019,
  cadth2023,
  bell2018,
  maher2017,
  short2018,
  xu2016,
  connolly2015,
  pastrak2021,
  kic2022,
  andrade2017,
  // Trials
  sigtermans2009,
  schwartzman2009,
  amr2010,
  kvarnstrom2003,
  kvarnstrom2004,
  gottrup2006,
  noppers2011,
  pickering2020,
  eichenberger2008,
  hardy2012,
  sustain12019,
  sprayPool2021,
  podcast2017,
  fmNoCure,
  // Studies of other kinds
  goldberg2010,
  patil2012,
  inpt2021,
  corriger2022,
  tankha2025,
  rabben2001,
  oral2023,
  jaitly2013,
  murrough2013,
  cotter2021,
  liver2011,
  liver2025,
  maniaCase2016,
  maniaCase2020,
  maniaCase2021,
  winstock2012,
  morgan2009,
  rolan2014,
  chong2006,
  inpk2022,
  clements1982,
  alshirawi,
  // For patients, and reference works
  mayo,
  cernerKet,
  nhsLeaflets,
  alcoholWithdrawal,
  idahoNaloxone,
  nursing,
  msd,
  lactmed,
  jnj2025,
  ipdas2014,
  // Help lines and emergency numbers: the library's own
  ...helpSources,
  clinicOpinion,
] as const satisfies readonly Source[];
