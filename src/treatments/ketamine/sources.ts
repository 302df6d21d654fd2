import type {Source} from '../../content/schema.js';

/** What the statements on ketamine rest on. An address is the publisher's, the regulator's or the DOI's; null where none is known. */
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
    href: null,
  },
  {
    id: 'pdr-ketalar',
    kind: 'label',
    citation: 'Ketalar (ketamine hydrochloride). PDR drug summary, US',
    href: null,
  },
  {
    id: 'ch-ketalar',
    kind: 'label',
    citation: 'Ketalar (ketamine). Swiss professional information: undesirable effects',
    href: null,
  },
  {
    id: 'ch-ketamine-ci',
    kind: 'label',
    citation:
      'Ketamine (Swiss registration 67199). Swiss professional information: contraindications and interactions',
    href: null,
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
    href: null,
  },
  {
    id: 'label-esk',
    kind: 'label',
    citation:
      'Spravato (esketamine) nasal spray (Janssen). US prescribing and safety information, versions 2019 to 2025',
    href: null,
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
    href: null,
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
    id: 'ng193',
    kind: 'guideline',
    year: 2021,
    citation:
      'National Institute for Health and Care Excellence (UK). Chronic pain (primary and secondary) in over 16s. NICE guideline NG193, 2021',
    href: 'https://www.nice.org.uk/guidance/ng193',
  },
  {
    id: 'fpm',
    kind: 'guideline',
    citation: 'Faculty of Pain Medicine (UK). Opioids Aware: ketamine',
    href: 'https://www.fpm.ac.uk/opioids-aware-other-medicines/ketamine',
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
    id: 'short2018',
    kind: 'review',
    year: 2018,
    citation:
      'Short B, Fong J, Galvez V, Shelker W, Loo CK. Side-effects associated with ketamine use in depression: a systematic review. Lancet Psychiatry 2018;5(1):65-78',
    href: 'https://doi.org/10.1016/S2215-0366(17)30272-9',
  },
  {
    id: 'connolly2015',
    kind: 'review',
    year: 2015,
    citation:
      'Connolly SB, Prager JP, Harden RN. A systematic review of ketamine for complex regional pain syndrome. Pain Med 2015;16(5):943-969',
    href: null,
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
    citation: 'Oral ketamine in a tertiary chronic-pain clinic: retrospective study. Front Pain Res 2023',
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
    id: 'cotter2021',
    kind: 'study',
    year: 2021,
    citation:
      'Cotter S, Wong J, Gada N, et al. Repeated or continuous medically supervised ketamine administration associated with hepatobiliary adverse events: a retrospective case series. Drug Saf 2021;44:1365-1374',
    href: 'https://doi.org/10.1007/s40264-021-01120-9',
  },
  {
    id: 'winstock2012',
    kind: 'study',
    year: 2012,
    citation:
      'Winstock AR, et al. Prevalence and natural history of urinary symptoms among recreational ketamine users. BJU Int 2012',
    href: null,
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
    id: 'wy988',
    kind: 'patient-information',
    citation: 'Wyoming Department of Health. 988 Suicide & Crisis Lifeline',
    href: 'https://988lifeline.org',
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
  {
    id: 'clinic-opinion',
    kind: 'opinion',
    citation: 'Opinion only: no label, guideline or study found',
    href: null,
  },
] as const satisfies readonly Source[];
