/** What the fact file (version 2) says of relief. */
export interface WrittenStudy {
  readonly condition: string;
  /** By stretch of time, from hours to later. */ readonly findings: readonly string[];
  readonly grade: string;
  readonly source: string;
  readonly note?: string;
  readonly drawUntilDay?: number;
}

export const conditions: Readonly<
  Record<string, {label: string; answer: string; sources: readonly string[]}>
> = {
  'chronic-pain': {
    label: 'Long-term pain of any kind',
    answer:
      'Some people have less pain for hours to a few weeks. Many do not, and no one can say ahead of time who will. A 2025 review of long-term pain (not from cancer, not headache) found no clear evidence that it helps, and more side effects than with placebo.',
    sources: ['ferraro2025', 'orhurhu2019', 'moradi2024'],
  },
  crps: {
    label: 'Complex regional pain syndrome (CRPS)',
    answer:
      'In a trial of 60 people, a drip of S-ketamine (one form of ketamine) over about 4 days in a row gave less pain than placebo until about week 11. At best, in week 1, pain was 2.7 out of 10, and 5.5 with placebo. By week 12 there was no clear difference. It did not help people do more. During the drip 76 in 100 had effects on the mind, 18 in 100 with placebo. One guideline calls the evidence moderate, one review only weak. NICE in the UK counts CRPS among the pains for which it advises not to start ketamine, from age 16.',
    sources: ['sigtermans2009', 'cohen2018', 'connolly2015', 'ng193', 'pharmj-ng193', 'pulse-ng193'],
  },
  'nerve-pain': {
    label: 'Nerve pain',
    answer:
      'During a drip or soon after, pain was lower than with placebo in 2 small trials (12 and 20 people). Over 35 days, a single drip made no clear difference in a trial of 20 people. A guideline says weak or no evidence.',
    sources: ['kvarnstrom2003', 'gottrup2006', 'pickering2020', 'cohen2018'],
  },
  fibromyalgia: {
    label: 'Fibromyalgia',
    answer:
      'In a trial of 24 people, half had a drip of ketamine and half a calming medicine. Average pain did not clearly differ at any time in 8 weeks. Other small studies saw relief for a few hours. NICE in the UK advises not to start ketamine for fibromyalgia.',
    sources: ['noppers2011', 'pastrak2021', 'ng193', 'pharmj-ng193'],
  },
  'spinal-cord-injury': {
    label: 'Nerve pain after a spinal cord injury',
    answer:
      'In a trial of 40 people, a drip each day for 7 days gave less pain than placebo during the drips and for 2 weeks after. All also took gabapentin. At weeks 3 and 4 there was no clear difference. In a trial of 10 people, 5 had at least half less pain during a drip, 0 with placebo. A guideline calls the evidence weak.',
    sources: ['amr2010', 'kvarnstrom2004', 'cohen2018'],
  },
  'phantom-limb': {
    label: 'Phantom limb pain',
    answer:
      'In a small trial (10 people got ketamine), pain was lower with a drip than with placebo. The trial stopped at 48 hours, so no one knows how long it lasts. A guideline says weak or no evidence.',
    sources: ['eichenberger2008', 'cohen2018'],
  },
  'cancer-pain': {
    label: 'Cancer pain',
    answer:
      'In the largest trial (185 people, ketamine under the skin), 31 in 100 were helped and 27 in 100 with placebo: no clear difference. For every 6 people treated, 1 more stopped because of side effects. The 2025 review did not look at cancer pain.',
    sources: ['hardy2012', 'cohen2018'],
  },
  'back-pain': {
    label: 'Low back pain',
    answer:
      'A guideline says that there is weak or no evidence that a drip helps low back pain. We read no trial of it.',
    sources: ['cohen2018'],
  },
  migraine: {
    label: 'Migraine',
    answer:
      'A guideline says that there is weak or no evidence that a drip helps migraine. The 2025 review left headache out. We read no trial of it.',
    sources: ['cohen2018', 'ferraro2025'],
  },
};
export const studies: Readonly<Record<string, WrittenStudy>> = {
  'rd-moradi-30m': {
    condition: 'chronic-pain',
    findings: ['less-pain', 'not-measured', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    grade: 'GRADE low',
    source: 'moradi2024',
  },
  'rd-moradi-3h': {
    condition: 'chronic-pain',
    findings: ['less-pain', 'not-measured', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    grade: 'GRADE low',
    source: 'moradi2024',
  },
  'rd-moradi-7d': {
    condition: 'chronic-pain',
    findings: ['not-measured', 'unclear', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    grade: 'GRADE low',
    source: 'moradi2024',
  },
  'rd-moradi-5w': {
    condition: 'chronic-pain',
    findings: [
      'not-measured',
      'not-measured',
      'not-measured',
      'no-difference',
      'not-measured',
      'not-measured',
    ],
    grade: 'GRADE moderate',
    source: 'moradi2024',
    note: 'No clear difference. The range includes no change.',
  },
  'rd-moradi-late': {
    condition: 'chronic-pain',
    findings: ['not-measured', 'not-measured', 'not-measured', 'not-measured', 'unclear', 'unclear'],
    grade: 'GRADE very low',
    source: 'moradi2024',
  },
  'rd-orhurhu': {
    condition: 'chronic-pain',
    findings: ['not-measured', 'less-pain', 'less-pain', 'not-measured', 'not-measured', 'not-measured'],
    grade: 'not GRADEd in text read',
    source: 'orhurhu2019',
    note: 'A small difference, counting each person’s lowest score; seen up to 2 weeks. 6 of 7 trials had a high chance of bias (an unfair result).',
  },
  'rd-cochrane': {
    condition: 'chronic-pain',
    findings: ['unclear', 'unclear', 'unclear', 'unclear', 'unclear', 'not-measured'],
    grade: 'GRADE very low (pain), low (harm)',
    source: 'ferraro2025',
    note: 'Unclear at any time; very low certainty. The authors do not say that ketamine does not work: they say that it is not known. More people had side effects than with placebo. Cancer pain and headache were not looked at.',
  },
  'rd-sigtermans': {
    condition: 'crps',
    findings: ['less-pain', 'less-pain', 'less-pain', 'less-pain', 'less-pain', 'not-measured'],
    grade:
      "guideline 2018: moderate (CRPS); review 2015: 'only weak evidence'; Cochrane 2025: no clear evidence",
    source: 'sigtermans2009',
    note: 'Less pain to about week 11. Best at week 1: 2.7 out of 10, and 5.5 with placebo. At week 12 there was no clear difference. It did not help people do more.',
    drawUntilDay: 77,
  },
  'rd-schwartzman': {
    condition: 'crps',
    findings: ['not-measured', 'unclear', 'unclear', 'unclear', 'unclear', 'not-measured'],
    grade:
      "guideline 2018: moderate (CRPS); review 2015: 'only weak evidence'; Cochrane 2025: no clear evidence",
    source: 'schwartzman2009',
    note: 'Better than placebo in many measures; for how long is not in the text read. Midazolam and clonidine were also given.',
  },
  'rd-goldberg': {
    condition: 'crps',
    findings: [
      'not-measured',
      'uncontrolled',
      'not-measured',
      'not-measured',
      'not-measured',
      'not-measured',
    ],
    grade: 'very low',
    source: 'goldberg2010',
    note: 'Average pain was 8 to 9 out of 10 before and 3 to 5 during the drip. In 37 in 100, the worst pain hardly changed. It was asked again at 3 and 6 months; we could not read the answer.',
  },
  'rd-amr': {
    condition: 'spinal-cord-injury',
    findings: ['not-measured', 'less-pain', 'less-pain', 'no-difference', 'not-measured', 'not-measured'],
    grade: 'guideline: weak, short-term',
    source: 'amr2010',
    note: 'Less pain than with placebo during the drips and for 2 weeks after. No clear difference at weeks 3 and 4. All also took gabapentin.',
  },
  'rd-noppers': {
    condition: 'fibromyalgia',
    findings: [
      'no-difference',
      'not-measured',
      'no-difference',
      'no-difference',
      'no-difference',
      'not-measured',
    ],
    grade: 'guideline: weak or none',
    source: 'noppers2011',
    note: 'Average pain did not clearly differ at any time, asked each week for 8 weeks. At 15 minutes, 8 of 12 had at least half less pain, and 3 of 12 with the calming medicine midazolam.',
  },
  'rd-pastrak': {
    condition: 'fibromyalgia',
    findings: ['unclear', 'unclear', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    grade: 'guideline: weak or none',
    source: 'pastrak2021',
    note: 'Mixed designs: mostly a few hours; in one small study 6 of 8 responders had 2 to 7 days.',
  },
  'rd-pickering': {
    condition: 'nerve-pain',
    findings: [
      'not-measured',
      'no-difference',
      'no-difference',
      'no-difference',
      'not-measured',
      'not-measured',
    ],
    grade: 'guideline: weak or none',
    source: 'pickering2020',
  },
  'rd-eichenberger': {
    condition: 'phantom-limb',
    findings: ['less-pain', 'less-pain', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    grade: 'guideline: weak or none',
    source: 'eichenberger2008',
    note: 'Pain was lower with a drip than with placebo. The trial stopped at 48 hours, so no one knows how long it lasts.',
  },
  'rd-hardy': {
    condition: 'cancer-pain',
    findings: [
      'not-measured',
      'no-difference',
      'not-measured',
      'not-measured',
      'not-measured',
      'not-measured',
    ],
    grade: 'guideline: weak or none',
    source: 'hardy2012',
    note: 'No clear difference in how many were helped. More people stopped because of side effects.',
  },
  'rd-patil': {
    condition: 'chronic-pain',
    findings: [
      'not-measured',
      'uncontrolled',
      'uncontrolled',
      'uncontrolled',
      'not-measured',
      'not-measured',
    ],
    grade: 'very low',
    source: 'patil2012',
    note: 'Estimate from 29 people: some relief after the visit in 59 to 85 in 100; over 3 weeks in 23 to 51 in 100. No comparison group. Midazolam was also given.',
  },
  'rd-inpt2021': {
    condition: 'chronic-pain',
    findings: [
      'not-measured',
      'not-measured',
      'uncontrolled',
      'not-measured',
      'uncontrolled',
      'not-measured',
    ],
    grade: 'very low',
    source: 'inpt2021',
  },
  'rd-corriger': {
    condition: 'chronic-pain',
    findings: [
      'not-measured',
      'uncontrolled',
      'uncontrolled',
      'uncontrolled',
      'uncontrolled',
      'uncontrolled',
    ],
    grade: 'very low',
    source: 'corriger2022',
    note: 'Only 93 of 256 people were still in the study after 1 year. Their pain fell from 6.8 to 5.7 out of 10. 46 in 100 had severe pain all year. The mild course was mostly nerve pain, the severe course mostly fibromyalgia. No comparison group.',
  },
  'rd-rabben': {
    condition: 'nerve-pain',
    findings: [
      'uncontrolled',
      'not-measured',
      'not-measured',
      'not-measured',
      'not-measured',
      'not-measured',
    ],
    grade: 'very low',
    source: 'rabben2001',
  },
  'rd-kvarnstrom2003': {
    condition: 'nerve-pain',
    findings: ['less-pain', 'not-measured', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    grade: 'guideline: weak or none',
    source: 'kvarnstrom2003',
    note: 'During the drip, 7 of 12 had at least half less pain, and 2 of 12 with placebo. What came later is not in the text we read.',
  },
  'rd-gottrup2006': {
    condition: 'nerve-pain',
    findings: ['less-pain', 'not-measured', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    grade: 'guideline: weak or none',
    source: 'gottrup2006',
    note: 'Less pain than with placebo, measured during and after a 30-minute drip. What came later is not in the text we read.',
  },
  'rd-kvarnstrom2004': {
    condition: 'spinal-cord-injury',
    findings: ['less-pain', 'not-measured', 'not-measured', 'not-measured', 'not-measured', 'not-measured'],
    grade: 'guideline: weak, short-term',
    source: 'kvarnstrom2004',
    note: 'During the drip, 5 of 10 had at least half less pain, and 0 of 10 with placebo. What came later is not in the text we read.',
  },
  'rd-tankha': {
    condition: 'chronic-pain',
    findings: [
      'not-measured',
      'uncontrolled',
      'not-measured',
      'not-measured',
      'uncontrolled',
      'uncontrolled',
    ],
    grade: 'very low',
    source: 'tankha2025',
    note: 'No comparison group. 20 to 46 in 100 had a gain that matters, depending on the question (for example, how much pain gets in the way). No side effects were reported; trials find many.',
  },
};
/** Those that the fact file keeps on the page. */ export const factors: Readonly<
  Record<string, {group: string; label: string; text: string; sources: readonly string[]}>
> = {
  'fa-type': {
    group: 'you',
    label: 'The kind of pain you have',
    text: 'Relief may differ by type of pain. In one large study, the people whose pain stayed mild mostly had nerve pain, and those with severe pain mostly had fibromyalgia.',
    sources: ['corriger2022'],
  },
  'fa-time': {
    group: 'you',
    label: 'How long you have had pain',
    text: 'In one small set of studies, people with a short history of pain did better.',
    sources: ['rabben2001'],
  },
  'fa-mood': {
    group: 'you',
    label: 'Mood, worry and sleep',
    text: 'Low mood and worry went with worse pain in one study. Another small study found no link.',
    sources: ['corriger2022', 'inpt2021'],
  },
  'fa-body': {
    group: 'you',
    label: 'Age, liver and kidneys',
    text: 'The liver clears ketamine, so liver disease can change how long it stays in the body. No study we read links age, liver or kidneys to weeks of relief.',
    sources: ['cohen2018', 'pdr-ketalar'],
  },
  'fa-dose': {
    group: 'treatment',
    label: 'Total dose and hours',
    text: 'A guideline says that higher doses over more hours may work better. They also cause more side effects, and another review sees good reasons to avoid high doses.',
    sources: ['cohen2018', 'bell2018'],
  },
  'fa-days': {
    group: 'treatment',
    label: 'One visit or many days',
    text: 'The longest relief against placebo was seen after a drip over about 4 days in a row, in CRPS: until about week 11. It did not help people do more.',
    sources: ['sigtermans2009', 'schwartzman2009'],
  },
  'fa-route': {
    group: 'treatment',
    label: 'How it is given',
    text: 'Much less reaches the blood when it is swallowed or sprayed in the nose.',
    sources: ['chong2006', 'inpk2022'],
  },
  'fa-combo': {
    group: 'treatment',
    label: 'Other treatments at the same time',
    text: 'We do not know if other care makes the relief last longer.',
    sources: ['amr2010'],
  },
};
export const upkeep: Readonly<Record<string, {text: string; sources: readonly string[]}>> = {
  'ma-followup': {text: 'Keep your follow-up visits.', sources: ['asa-ketamine']},
  'ma-move': {
    text: 'Ask about an exercise program, and about help from a physical therapist. Rest on the day of treatment.',
    sources: ['sps-ng193'],
  },
  'ma-booster': {
    text: 'Some clinics offer more infusions later. There is no strong proof that repeat infusions keep pain away, and long-term safety is not well known.',
    sources: ['bell2018'],
  },
  'ma-goals': {
    text: 'Before you start, agree on a goal and on when to stop if it does not help.',
    sources: ['asa-ketamine'],
  },
};
/** Kept off the page: nothing was read that bears them out. */ export const offThePage: readonly string[] = [
  'fa-other',
  'ma-sleep',
];
