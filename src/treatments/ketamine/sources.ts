import {helpSources} from '../../content/help-sources.js';
import type {Source} from '../../content/schema.js';

/**
 * What the statements on ketamine rest on. An address is for readers: the publisher's, a regulator's, an official body's or
 * the DOI's; null where none is known. A source has the number of its place here.
 */
export const sources = [
  // Medicine labels
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
    id: 'ch-ketamine-ci',
    kind: 'label',
    citation:
      'Ketamine (Swiss registration 67199). Swiss professional information: contraindications and interactions',
    href: 'https://ch.oddb.org/en/gcc/fachinfo/reg/67199/chapter/contra_indications',
  },
  {
    id: 'ch-ketamin-drive',
    kind: 'label',
    citation: 'Ketamin Labatec (ketamine). Swiss professional information: driving and machines',
    href: 'https://ch.oddb.org/it/gcc/fachinfo/reg/63231/chapter/driving_ability',
  },
  {
    id: 'mims-ketamax',
    kind: 'label',
    citation: 'Ketamax (ketamine). MIMS Philippines, prescribing information: interactions and precautions',
    href: null,
  },
  {
    id: 'uk-ketalar',
    kind: 'label',
    year: 2019,
    citation: 'Ketalar (ketamine). UK product information (MHRA), 2019: contraindications and precautions',
    href: 'http://www.medicines.org.uk/emc/product/2231/smpc',
  },
  {
    id: 'label-esk',
    kind: 'label',
    citation:
      'Spravato (esketamine) nasal spray (Janssen). US prescribing information, boxed warning and safety information; brief summary of 2021',
    href: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed',
  },
  {
    id: 'eu-spravato-de',
    kind: 'label',
    citation:
      'Spravato (esketamine). EU product information (German), 2019 to 2020: withdrawal symptoms reported with ketamine',
    href: null,
  },
  {
    id: 'ie-spravato2024',
    kind: 'label',
    year: 2024,
    citation:
      'Spravato (esketamine). Irish and EU product history: seizure and slow heartbeat (bradycardia) added as side effects. 17 December 2024',
    href: 'https://www.medicines.ie/medicines/spravato-28-mg-nasal-spray-solution-35070/doc-history',
  },

  // Regulators and guidelines
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
    id: 'fda-opioid2019',
    kind: 'regulator',
    year: 2019,
    citation:
      'US Food and Drug Administration. Harm reported from sudden discontinuation of opioid pain medicines. Drug Safety Communication, 9 April 2019',
    href: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-identifies-harm-reported-sudden-discontinuation-opioid-pain-medicines-and-requires-label-changes',
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
    id: 'esk-resp2023',
    kind: 'regulator',
    year: 2023,
    citation:
      'NHS Specialist Pharmacy Service. Esketamine (Spravato): US safety labeling updated to include respiratory depression and arrest. 2023',
    href: 'https://www.medicinesresources.nhs.uk/safety-labelling-for-esketamine-spravato-updated-in-the-us-to-include-risk-of-respiratory-depression-and-arrest.html',
  },
  {
    id: 'dea1999',
    kind: 'regulator',
    year: 1999,
    citation:
      'US Drug Enforcement Administration. Schedules of Controlled Substances: Placement of Ketamine into Schedule III. Final rule. Fed Regist 1999;64(133):37673-37675',
    href: 'https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm',
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
    id: 'schwenk2018',
    kind: 'guideline',
    year: 2018,
    citation:
      'Schwenk ES, Viscusi ER, Buvanendran A, et al. Consensus guidelines on the use of intravenous ketamine infusions for acute pain management from ASRA, AAPM and ASA. Reg Anesth Pain Med 2018;43(5):456-466',
    href: 'https://doi.org/10.1097/AAP.0000000000000806',
  },
  {
    id: 'asa-ketamine',
    kind: 'guideline',
    citation:
      'American Society of Anesthesiologists. Guidance on the safe use of ketamine outside of acute pain management and procedural sedation',
    href: 'https://www.asahq.org/advocating-for-you/guidance/ketamine-safe-use',
  },
  {
    id: 'ng193',
    kind: 'guideline',
    year: 2021,
    citation:
      'National Institute for Health and Care Excellence (UK). Chronic pain (primary and secondary) in over 16s. NICE guideline NG193, 2021',
    href: 'https://www.nice.org.uk/guidance/ng193',
  },
  {
    id: 'sps-ng193',
    kind: 'guideline',
    year: 2021,
    citation:
      'NHS Specialist Pharmacy Service. Summary of NICE guideline NG193 on chronic primary pain. 2021',
    href: 'https://www.medicinesresources.nhs.uk/chronic-pain-primary-and-secondary-in-over-16s-assessment-of-all-chronic-pain-and-management-of-chronic-primary-pain-guidance-ng193.html',
  },
  {
    id: 'rcgp-ng193',
    kind: 'guideline',
    year: 2021,
    citation:
      'Royal College of General Practitioners (UK). Statement on the NICE guideline on chronic pain. 2021',
    href: 'https://www.rcgp.org.uk/news/latest-nice-chronic-pain-guidance',
  },
  {
    id: 'pharmj-ng193',
    kind: 'news',
    year: 2021,
    citation: 'The Pharmaceutical Journal. Report on NICE guideline NG193 on chronic pain. 2021',
    href: 'https://pharmaceutical-journal.com/?p=79076',
  },
  {
    id: 'pulse-ng193',
    kind: 'news',
    year: 2021,
    citation:
      'Pulse. NICE: GPs should encourage and support some patients to stop taking opioids for chronic pain. April 2021',
    href: 'https://www.pulsetoday.co.uk/news/clinical-areas/pain/nice-gps-should-encourage-and-support-some-patients-to-stop-taking-opioids-for-chronic-pain',
  },
  {
    id: 'fpm',
    kind: 'guideline',
    citation: 'Faculty of Pain Medicine (UK). Opioids Aware: ketamine',
    href: 'https://www.fpm.ac.uk/opioids-aware-other-medicines/ketamine',
  },
  {
    id: 'oxford-limits',
    kind: 'guideline',
    year: 2018,
    citation:
      'Oxford Health NHS Foundation Trust (UK). Ketamine clinic for depression: limitations. 29 October 2018',
    href: 'https://www.oxfordhealth.nhs.uk/ketamine/overview/limitations/',
  },
  {
    id: 'diabetes-fasting',
    kind: 'guideline',
    citation: 'NHS Tayside Diabetes Managed Clinical Network. Diabetes and investigative procedures',
    href: 'http://diabetes-healthnet.ac.uk/Default.aspx?pageid=270',
  },
  {
    id: 'nhs-sps-porphyria',
    kind: 'guideline',
    citation: 'NHS Specialist Pharmacy Service. Choosing anaesthetics in acute porphyria',
    href: null,
  },

  // Reviews
  {
    id: 'ferraro2025',
    kind: 'review',
    year: 2025,
    citation:
      "Ferraro MC, Cashin AG, O'Connell NE, et al. Ketamine and other NMDA receptor antagonists for chronic pain. Cochrane Database Syst Rev 2025;CD015373",
    href: 'https://pubmed.ncbi.nlm.nih.gov/40819842/',
  },
  {
    id: 'moradi2024',
    kind: 'review',
    year: 2024,
    citation:
      'Moradi S. Comparative effectiveness of ketamine for management of chronic non-cancer pain: a systematic review and network meta-analysis of RCTs. MSc thesis, McMaster University, 2024',
    href: 'https://macsphere.mcmaster.ca/handle/11375/30408?mode=simple',
  },
  {
    id: 'orhurhu2019',
    kind: 'review',
    year: 2019,
    citation:
      'Orhurhu V, Orhurhu MS, Bhatia A, Cohen SP. Ketamine infusions for chronic pain: a systematic review and meta-analysis of randomized controlled trials. Anesth Analg 2019;129(1):241-254',
    href: 'https://doi.org/10.1213/ANE.0000000000004185',
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
    id: 'bell2018',
    kind: 'review',
    year: 2018,
    citation: 'Bell RF, Kalso EA. Ketamine for pain management. Pain Rep 2018;3(5):e674',
    href: 'https://doi.org/10.1097/PR9.0000000000000674',
  },
  {
    id: 'maher2017',
    kind: 'review',
    year: 2017,
    citation:
      'Maher DP, Chen L, Mao J. Intravenous ketamine infusions for neuropathic pain management. Anesth Analg 2017;124:661-674',
    href: 'https://doi.org/10.1213/ANE.0000000000001787',
  },
  {
    id: 'short2018',
    kind: 'review',
    year: 2018,
    citation:
      'Short B, Fong J, Galvez V, Shelker W, Loo CK. Side-effects associated with ketamine use in depression: a systematic review. Lancet Psychiatry 2018;5(1):65-78',
    href: 'https://doi.org/10.1016/S2215-0366(17)30272-9',
  },
  {
    id: 'xu2016',
    kind: 'review',
    year: 2016,
    citation:
      'Xu Y, Hackett M, Carter G, et al. Effects of low-dose and very low-dose ketamine among patients with major depression: a systematic review and meta-analysis. Int J Neuropsychopharmacol 2016;19(4)',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4851268',
  },
  {
    id: 'connolly2015',
    kind: 'review',
    year: 2015,
    citation:
      'Connolly SB, Prager JP, Harden RN. A systematic review of ketamine for complex regional pain syndrome. Pain Med 2015;16(5):943-969',
    href: 'https://www.scholars.northwestern.edu/en/publications/a-systematic-review-of-ketamine-for-complex-regional-pain-syndrom',
  },
  {
    id: 'pastrak2021',
    kind: 'review',
    year: 2021,
    citation:
      'Pastrak M, Abd-Elsayed A, Ma F, et al. Systematic review of the use of intravenous ketamine for fibromyalgia. Ochsner J 2021;21(4):387-394',
    href: 'https://doi.org/10.31486/toj.21.0038',
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
    id: 'andrade2017',
    kind: 'review',
    year: 2017,
    citation:
      'Andrade C. Ketamine for depression, 4: in what dose, at what rate, by what route, for how long, and at what frequency? J Clin Psychiatry 2017;78(7):e852-e857; and Oral ketamine for depression, 2. 2019',
    href: null,
  },

  // Trials
  {
    id: 'sigtermans2009',
    kind: 'trial',
    year: 2009,
    citation:
      'Sigtermans MJ, van Hilten JJ, Bauer MCR, et al. Ketamine produces effective and long-term pain relief in patients with Complex Regional Pain Syndrome Type 1. Pain 2009;145(3):304-311',
    href: 'https://doi.org/10.1016/j.pain.2009.06.023',
  },
  {
    id: 'schwartzman2009',
    kind: 'trial',
    year: 2009,
    citation:
      'Schwartzman RJ, Alexander GM, Grothusen JR, et al. Outpatient intravenous ketamine for the treatment of CRPS: a double-blind placebo controlled study. Pain 2009;147:107-115',
    href: 'https://doi.org/10.1016/j.pain.2009.08.015',
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
    id: 'kvarnstrom2003',
    kind: 'trial',
    year: 2003,
    citation:
      'Kvarnström A, Karlsten R, Quiding H, Emanuelsson BM, Gordh T. The effectiveness of intravenous ketamine and lidocaine on peripheral neuropathic pain. Acta Anaesthesiol Scand 2003;47(7):868-877',
    href: 'https://doi.org/10.1034/j.1399-6576.2003.00187.x',
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
    id: 'gottrup2006',
    kind: 'trial',
    year: 2006,
    citation:
      'Gottrup H, Bach FW, Juhl G, Jensen TS. Differential effect of ketamine and lidocaine on spontaneous and mechanical evoked pain in patients with nerve injury pain. Anesthesiology 2006;104(3)',
    href: 'http://journals.lww.com/anesthesiology/Fulltext/2006/03000/Differential_Effect_of_Ketamine_and_Lidocaine_on.21.aspx',
  },
  {
    id: 'noppers2011',
    kind: 'trial',
    year: 2011,
    citation:
      'Noppers I, Niesters M, Swartjes M, et al. Absence of long-term analgesic effect from a short-term S-ketamine infusion on fibromyalgia pain. Eur J Pain 2011;15(9):942-949',
    href: null,
  },
  {
    id: 'pickering2020',
    kind: 'trial',
    year: 2020,
    citation:
      'Pickering G, et al. Ketamine and magnesium for refractory neuropathic pain: a randomized, double-blind, crossover trial. Anesthesiology 2020;133(1):154-164',
    href: 'https://pubs.asahq.org/anesthesiology/article/133/1/154/109123/',
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
    id: 'hardy2012',
    kind: 'trial',
    year: 2012,
    citation:
      'Hardy J, Quinn S, Fazekas B, et al. Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. J Clin Oncol 2012;30(29):3611-3617',
    href: 'https://doi.org/10.1200/JCO.2012.42.1081',
  },
  {
    id: 'sustain1-2019',
    kind: 'trial',
    year: 2019,
    citation:
      'SUSTAIN-1: esketamine nasal spray plus an oral antidepressant versus placebo spray plus an oral antidepressant, maintenance phase. JAMA Psychiatry 2019;76(9):893-903, table 3',
    href: 'https://doi.org/10.1001/jamapsychiatry.2019.1189',
  },
  {
    id: 'spray-pool2021',
    kind: 'trial',
    citation:
      'Two trials of esketamine nasal spray plus standard care versus placebo spray plus standard care, put together: side effects, table 2. PMC8407443',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443',
  },
  {
    id: 'podcast2017',
    kind: 'trial',
    year: 2017,
    citation:
      'Avidan MS, Maybrier HR, Ben Abdallah A, et al. Intraoperative ketamine for prevention of postoperative delirium or pain after major surgery in older adults (PODCAST). Lancet 2017;390:267-275',
    href: 'https://doi.org/10.1016/S0140-6736(17)31467-8',
  },
  {
    id: 'fm-no-cure',
    kind: 'trial',
    year: 2021,
    citation: 'ESKEFIB: protocol of a trial of esketamine in fibromyalgia. Trials 2021',
    href: 'https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-021-05814-4',
  },

  // Studies of other kinds
  {
    id: 'goldberg2010',
    kind: 'study',
    year: 2010,
    citation:
      'Five-day continuous moderate-dose ketamine infusion in complex regional pain syndrome: observational study. 2010. PMC2950807',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2950807',
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
    id: 'inpt2021',
    kind: 'study',
    year: 2021,
    citation:
      'A prospective study of inpatient ketamine subanaesthetic dose infusion in chronic refractory pain. 2021. SCIRP paper 110498',
    href: 'https://scirp.org/journal/paperinformation.aspx?paperid=110498',
  },
  {
    id: 'corriger2022',
    kind: 'study',
    year: 2022,
    citation:
      'Corriger A, Voute M, Lambert C, et al; OKAPI Consortium. Ketamine for refractory chronic pain: a 1-year follow-up study. Pain 2022;163(4):690-701',
    href: 'https://doi.org/10.1097/j.pain.0000000000002403',
  },
  {
    id: 'tankha2025',
    kind: 'study',
    year: 2025,
    citation:
      'Tankha H, Davin S, Lapin B, et al. Standardized ketamine infusion protocol for chronic refractory pain: a retrospective study of preliminary effectiveness and treatment completion. Reg Anesth Pain Med 2025',
    href: 'https://doi.org/10.1136/rapm-2025-106907',
  },
  {
    id: 'rabben2001',
    kind: 'study',
    year: 2001,
    citation:
      'Rabben T, Øye I. Interindividual differences in the analgesic response to ketamine in chronic orofacial pain. Eur J Pain 2001;5:233-240',
    href: 'https://doi.org/10.1053/eujp.2001.0232',
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
    id: 'murrough2013',
    kind: 'study',
    year: 2013,
    citation:
      'Murrough JW, Perez AM, Pillemer S, et al. Rapid and longer-term antidepressant effects of repeated ketamine infusions in treatment-resistant major depression. Biol Psychiatry 2013;74(4):250-256',
    href: 'https://doi.org/10.1016/j.biopsych.2012.06.022',
  },
  {
    id: 'cotter2021',
    kind: 'study',
    year: 2021,
    citation:
      'Cotter S, Wong J, Gada N, et al. Repeated or continuous medically supervised ketamine administration associated with hepatobiliary adverse events: a retrospective case series. Drug Saf 2021;44:1365-1374',
    href: 'https://doi.org/10.1007/s40264-021-01120-9',
  },
  {
    id: 'liver2011',
    kind: 'study',
    year: 2011,
    citation:
      'Noppers IM, Niesters M, Aarts LPHJ, et al. Drug-induced liver injury following a repeated course of ketamine treatment for chronic pain in CRPS type 1 patients: a report of 3 cases. Pain 2011;152(9):2173-2178',
    href: 'https://doi.org/10.1016/j.pain.2011.03.026',
  },
  {
    id: 'liver2025',
    kind: 'study',
    year: 2025,
    citation:
      'Lee C, Getson P, Mehta N, Joshi J, Chopra P. Retrospective analysis of liver function post intravenous ketamine for treating complex regional pain syndrome. Pain Physician 2025;28:E255-E261',
    href: 'https://painphysicianjournal.com/current/abstracts?article=ODAxOQ%3D%3D',
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
  {
    id: 'winstock2012',
    kind: 'study',
    year: 2012,
    citation:
      'Winstock AR, et al. The prevalence and natural history of urinary symptoms among recreational ketamine users. BJU Int 2012;110(11):1762-1766',
    href: 'https://doi.org/10.1111/j.1464-410X.2012.11028.x',
  },
  {
    id: 'morgan2009',
    kind: 'study',
    year: 2009,
    citation:
      'Morgan CJA, et al. Ketamine use, cognition and psychological wellbeing: frequent, infrequent and ex-users vs controls. Addiction 2009',
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
    id: 'chong2006',
    kind: 'study',
    year: 2006,
    citation:
      'Chong C, Schug S, Page-Sharp M, Ilett K. Bioavailability of ketamine after oral or sublingual administration. Pain Med 2006;7(5):469',
    href: null,
  },
  {
    id: 'inpk2022',
    kind: 'study',
    year: 2022,
    citation: 'Intranasal ketamine pharmacokinetics, table 6. Pharmacotherapy 2022;42(4):298-310',
    href: 'https://doi.org/10.1002/phar.2669',
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

  // For patients, and reference works
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
    id: 'nhs-leaflets',
    kind: 'patient-information',
    year: 2022,
    citation:
      'NHS pain clinic leaflets on oral ketamine: Hull (HEY-695/2019), Northern Care Alliance, Walton Centre. 2019 to 2022',
    href: 'https://www.hey.nhs.uk/patient-leaflet/ketamine-2/',
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
    id: 'nursing',
    kind: 'reference',
    citation:
      'Davis drug guide; Drugline. Ketamine: onset and duration in anesthesia; esketamine: absorption',
    href: null,
  },
  {
    id: 'msd',
    kind: 'reference',
    year: 2022,
    citation: 'MSD Manual Professional. Ketamine and phencyclidine (PCP). 2022',
    href: 'https://www.msdmanuals.com/uk/professional/special-subjects/illicit-drugs-and-intoxicants/ketamine-and-phencyclidine-pcp',
  },
  {
    id: 'lactmed',
    kind: 'reference',
    year: 2023,
    citation: 'LactMed. Ketamine. 2023',
    href: 'https://www.drugs.com/breastfeeding/ketamine.html',
  },
  {
    id: 'jnj2025',
    kind: 'news',
    year: 2025,
    citation:
      'News of the FDA approval of Spravato (esketamine) alone for treatment-resistant depression. 21 January 2025',
    href: null,
  },
  {
    id: 'ipdas2014',
    kind: 'reference',
    year: 2014,
    citation:
      'Joseph-Williams N, Newcombe R, Politi M, et al. Toward minimum standards for certifying patient decision aids: a modified Delphi consensus process. Med Decis Making 2014;34(6):699-710',
    href: 'http://ipdas.ohri.ca/using.html',
  },

  // Help lines and emergency numbers: the library's own
  ...helpSources,

  {
    id: 'clinic-opinion',
    kind: 'opinion',
    citation: 'Opinion only: no label, guideline or study found',
    href: null,
  },
] as const satisfies readonly Source[];
