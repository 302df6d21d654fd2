/** The ways to have it as the fact file (version 2) writes them: in notes, where the page has sentences. */
export interface WrittenRoute {
  readonly name: string;
  readonly how: string;
  readonly where: string;
  readonly session: string;
  readonly onset: string;
  readonly wearsOff: string;
  readonly driving: string;
  readonly monitoring: string;
  readonly evidence: string;
  readonly good: string;
  readonly bad: string;
  readonly sources: readonly string[];
}

export const routes: Readonly<Record<string, WrittenRoute>> = {
  'rt-iv': {
    name: 'Drip into a vein (IV infusion)',
    how: 'Through a small tube in a vein, given by a pump',
    where: 'Clinic or hospital only',
    session:
      'Pain trials: 30 min to several hours; CRPS courses 4 h × 10 days or about 4 days without a break. Depression: often 40 min',
    onset: 'Seconds to minutes',
    wearsOff:
      'Effects on the mind mostly end within hours. They can come back for up to 24 hours, and some last days or weeks.',
    driving:
      'Do not drive for at least 24 hours, and until you have slept for a night. Your clinic may say longer.',
    monitoring:
      'Staff should check blood pressure, pulse, breathing, oxygen and how awake you are, and be trained for emergencies',
    evidence:
      'Most studied. CRPS: in one trial less pain than placebo to about week 11, gone by week 12, and it did not help people do more; guideline "moderate", 2015 review "only weak". Nerve pain: less pain during the drip in small trials, no difference over 35 days. Cochrane 2025: no clear evidence, very low certainty, and about 3 times as many side effects (low certainty)',
    good: 'Dose can be changed or stopped at once; staff present',
    bad: 'Needle; travel; hours in clinic; side effects; cost',
    sources: [
      'andrade2017',
      'cohen2018',
      'ferraro2025',
      'label-ket',
      'nursing',
      'sigtermans2009',
      'schwartzman2009',
      'mayo',
      'ch-ketamin-drive',
      'label-ket-2017',
      'connolly2015',
      'kvarnstrom2003',
      'pickering2020',
    ],
  },
  'rt-im': {
    name: 'Shot into a muscle (IM)',
    how: 'One or more shots in the arm, thigh or buttock',
    where: 'Clinic or hospital',
    session: 'Often one shot, then rest under watch',
    onset: '3–4 min at anesthetic doses',
    wearsOff:
      'The deep sleep of anesthesia lifts after 12 to 25 minutes. You can stay drowsy and mixed up for hours.',
    driving:
      'Do not drive for at least 24 hours, and until you have slept for a night. Your clinic may say longer.',
    monitoring: 'As for IV',
    evidence:
      'Very little for chronic pain. One test dose for pain in the face, no comparison group: no relief in 4 of 17, under 1 hour in 7, several hours in 6',
    good: 'No drip needed',
    bad: 'Cannot be taken back once given; sore spot; needle',
    sources: [
      'clements1982',
      'nursing',
      'rabben2001',
      'label-ket',
      'mayo',
      'ch-ketamin-drive',
      'label-ket-2017',
    ],
  },
  'rt-nasal': {
    name: 'Nasal spray made by a pharmacy (compounded ketamine)',
    how: 'Sprays in the nose',
    where: 'Should be in a monitored setting; home use adds danger (FDA)',
    session: 'Varies',
    onset: 'About 15–25 min to peak',
    wearsOff: 'not known (no source read)',
    driving:
      'Do not drive for at least 24 hours, and until you have slept for a night. Your clinic may say longer. If you use it each day, ask if and when you may drive.',
    monitoring: 'None at home – the main worry',
    evidence: 'Acute pain: some support; chronic pain: very little',
    good: 'No needle',
    bad: 'Dose reaching the body varies; not FDA-checked; misuse; panic, visions and delusion reported',
    sources: ['inpk2022', 'alshirawi', 'fda2022', 'fda2023', 'schwenk2018', 'mayo', 'label-esk'],
  },
  'rt-esketamine': {
    name: 'Esketamine nasal spray (Spravato)',
    how: 'You spray it yourself while staff watch',
    where: 'Certified center only (REMS program)',
    session: 'At least 2 h stay',
    onset: '20–40 min to peak',
    wearsOff: "No driving until the next day after a night's sleep",
    driving: 'Someone else must drive you home. Do not drive until the next day, after a night’s sleep.',
    monitoring: 'At least 2 h; blood pressure; alertness; breathing',
    evidence: 'No trial of Spravato for chronic pain was found in our search',
    good: 'FDA-checked product; set program',
    bad: 'For depression only; boxed warning; two visits a week for the first 4 weeks',
    sources: ['label-esk', 'jnj2025', 'nursing'],
  },
  'rt-oral': {
    name: 'Swallowed (liquid or capsule)',
    how: 'Liquid, several times a day',
    where: 'Home, started by a pain specialist (UK). US: compounded',
    session: 'Daily, for months; in one clinic for nearly 2 years on average (22.6 months)',
    onset: 'About 20–45 min to work; peak about 1 h',
    wearsOff: 'Hours. How long you stay drowsy is not known.',
    driving:
      'Do not drive for at least 24 hours, and until you have slept for a night. Your clinic may say longer. If you take it each day, ask if and when you may drive.',
    monitoring: 'None between visits – the main worry',
    evidence:
      'Trials small; one review: oral not effective for nerve pain. Clinic series, 73 of 79 people followed: pain score down 42% (no control group)',
    good: 'No needle',
    bad: 'Little reaches the blood; sickness; misuse; bladder and liver with long use. One person who took it outside a clinic had slow breathing. Do not stop long use on your own',
    sources: [
      'chong2006',
      'clements1982',
      'andrade2017',
      'pdr-ketalar',
      'cadth2023',
      'oral2023',
      'nhs-leaflets',
      'bell2018',
      'mayo',
      'asa-ketamine',
      'label-ket',
      'fda2023',
    ],
  },
  'rt-sublingual': {
    name: 'Under the tongue (lozenge, troche, wafer)',
    how: 'Held under the tongue, then swallowed or spat out',
    where: 'Home or clinic. US: compounded',
    session: 'As needed or daily',
    onset: 'First in blood within 5 min; peak about 45 min',
    wearsOff: 'Hours. How long you stay drowsy is not known.',
    driving:
      'Do not drive for at least 24 hours, and until you have slept for a night. Your clinic may say longer. If you take it each day, ask if and when you may drive.',
    monitoring: 'None at home – the main worry',
    evidence: 'UK clinic: 95 of 249 had little use on first try; 47 still taking it',
    good: 'No needle; works sooner than swallowing',
    bad: 'Dose varies; not FDA-checked; danger at home; misuse',
    sources: ['rolan2014', 'chong2006', 'jaitly2013', 'fda2023', 'mayo'],
  },
  'rt-sc': {
    name: 'Under the skin (subcutaneous)',
    how: 'Small needle under the skin, shot or pump',
    where: 'Hospital or hospice',
    session: 'Often a pump for 3–5 days',
    onset: 'not known (no source read)',
    wearsOff: 'It acts while it runs. How long you stay drowsy is not known.',
    driving:
      'Do not drive for at least 24 hours, and until you have slept for a night. Your clinic may say longer.',
    monitoring: 'As for IV',
    evidence:
      'Cancer pain RCT n=185: 31 v 27 in 100 helped; no net benefit; for every 6 people treated, 1 more stopped because of side effects (NNH 6, CI 4–13)',
    good: 'No vein needed',
    bad: 'No clear difference in the largest trial; sore skin; side effects',
    sources: ['hardy2012', 'bell2018', 'mayo', 'ch-ketamin-drive'],
  },
};
