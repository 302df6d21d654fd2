import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** Relief, and how long it lasts, in English. */
export const en: PartWords<typeof facts> = {
  populations: {
    'pop-orhurhu': {
      name: 'Ketamine drip for long-term pain, trials put together',
      treatment: 'the drip',
      comparison: 'placebo',
    },
    'pop-goldberg': {name: 'Drip over {goldberg-days} for CRPS', treatment: 'the drip'},
    'pop-noppers': {
      name: 'A single short drip for fibromyalgia',
      who: 'A group had S-ketamine (a form of ketamine). The other group had midazolam, a calming drug.',
      treatment: 'ketamine',
      comparison: 'midazolam',
    },
    'pop-pastrak': {
      name: 'People in a small study of fibromyalgia who had felt some relief',
      treatment: 'ketamine',
    },
    'pop-hardy': {
      name: 'Ketamine under the skin for cancer pain',
      treatment: 'ketamine',
      comparison: 'placebo',
    },
    'pop-patil': {
      name: 'Drips for hard-to-treat pain, where the length of relief was known',
      treatment: 'the drips',
    },
    'pop-inpatient': {
      name: 'Drip over {inpatient-days} in a hospital, mixed kinds of pain',
      treatment: 'the drip',
    },
    'pop-french': {name: 'French pain clinics, hard-to-treat pain', treatment: 'ketamine'},
    'pop-french-week': {
      name: 'French pain clinics, people asked after {french-week}',
      treatment: 'ketamine',
    },
    'pop-french-year': {
      name: 'French pain clinics, people still in the study after {french-months}',
      treatment: 'ketamine',
    },
    'pop-face': {name: 'A single shot for nerve pain in the face', treatment: 'the shot'},
  },

  outcomes: {
    'out-pain-half-hour': 'Pain, less than {first-half-hour} after',
    'out-pain-hours': 'Pain, {first-hours} after',
    'out-pain-days': 'Pain, {first-days} after',
    'out-pain-weeks': 'Pain, {weeks-three-five} after',
    'out-pain-late': 'Pain, more than {week-five} after',
    'out-pain-lowest': 'Each person’s lowest pain score, from {lowest-from} on',
    'out-pain-at-once': 'Pain right after a drip',
    'out-crps-week': 'Average pain in week {crps-best}',
    'out-worst-same': 'Little or no change in the worst pain on day {goldberg-day}',
    'out-relief-minutes': 'Pain cut by more than {noppers-cut} percent at {noppers-early}',
    'out-relief-hours': 'Pain cut by more than {noppers-cut} percent at {noppers-hours}',
    'out-relief-week': 'Pain cut by more than {noppers-cut} percent at {noppers-week}',
    'out-relief-weeks': 'Pain cut by more than {noppers-cut} percent at {noppers-late}',
    'out-pastrak': 'Relief for {pastrak-days}',
    'out-helped': 'Counted as helped',
    'out-stopped': 'Stopped due to side effects',
    'out-lasting': 'Relief that lasted',
    'out-over-weeks': 'Relief for more than {patil-weeks}',
    'out-inpatient-first': 'Average pain, {inpatient-first} after',
    'out-inpatient-last': 'Average pain, {inpatient-last} after',
    'out-french-year': 'Average pain, {french-months} after',
    'out-french-mild': 'Mild pain over the year',
    'out-french-moderate': 'Medium pain over the year',
    'out-french-severe': 'Severe pain over the year',
    'out-french-effects': 'Side effects of any kind at {french-week}',
    'out-face-none': 'No relief',
    'out-face-hour': 'Relief for less than {face-hour}',
    'out-face-hours': 'Relief for several hours',
  },

  relief: {
    title: 'How long does pain relief last?',
    caveat:
      'A Cochrane review from {cochrane-year}, with {cochrane-trials} trials of ketamine, found no clear evidence that it helps long-term pain. The authors do not say that it does not work. They say that it is not known.',
    conditions: {
      'chronic-pain': {
        name: 'Long-term pain of any kind',
        answer:
          'Some people have less pain for hours to a few weeks. Many do not, and no one can say ahead of time who will.',
      },
      crps: {
        name: 'Complex regional pain syndrome (CRPS)',
        answer:
          'In a trial of {crps-people} people, a drip over about {crps-drip} gave less pain than placebo for up to about {crps-weeks}. A guideline calls the evidence moderate, but a review calls it only weak.',
      },
      'nerve-pain': {
        name: 'Nerve pain',
        answer:
          'It is not known if it helps. In a trial of {pickering-people} people, a single drip was no better than placebo over {pickering-days}; in a small study of nerve pain in the face, some people had relief for hours, with no group to compare.',
      },
      'spinal-cord-injury': {
        name: 'Nerve pain after a spinal cord injury',
        answer:
          'In a trial of {amr-people} people, a drip each day for {amr-days} gave less pain for {amr-weeks} after. At weeks {amr-none} and {amr-last} there was no difference, and a guideline calls the evidence weak.',
      },
      'phantom-limb': {
        name: 'Phantom limb pain',
        answer:
          'It is not known how long relief lasts. In a trial with {phantom-people} people, pain was lower with a drip than with placebo, but it ended at {phantom-hours}.',
      },
      fibromyalgia: {
        name: 'Fibromyalgia',
        answer:
          'Small studies mostly found relief for a few hours, and it is not clear how much of that was due to ketamine. In a trial of {noppers-people} people, average pain was much the same as with another drug at any time.',
      },
      'cancer-pain': {
        name: 'Cancer pain',
        answer:
          'The largest trial, with {cancer-people} people, found no clear benefit over placebo. A guideline calls the evidence weak or finds none.',
      },
    },
    evidence: {
      'rd-cochrane': {
        name: 'Long-term pain, not from cancer and not headache: Cochrane review',
        note: 'No clear evidence at any time, with very low certainty. The review looked at {cochrane-all} trials with {cochrane-people} people, of ketamine and {cochrane-drugs} drugs like it. The authors do not say that ketamine does not work: they say that it is not known.',
      },
      'rd-moradi-30m': {
        name: 'Long-term pain, not from cancer: less than {first-half-hour} after',
        study: 'Long-term pain, not from cancer: trials put together',
      },
      'rd-moradi-3h': {
        name: 'Long-term pain, not from cancer: {first-hours} after',
      },
      'rd-moradi-7d': {
        name: 'Long-term pain, not from cancer: {first-days} after',
        note: 'The author says that it may have little or no effect at this time.',
      },
      'rd-moradi-5w': {
        name: 'Long-term pain, not from cancer: {weeks-three-five} after',
        note: 'The author says that it probably did not lower pain at this time.',
      },
      'rd-moradi-late': {
        name: 'Long-term pain, not from cancer: more than {week-five} after',
        note: 'The author calls this very unsure.',
      },
      'rd-orhurhu': {
        name: 'Long-term pain: drips',
        note: 'A small difference, seen up to {lowest-to}. It counts each person’s lowest pain score. Of the {orhurhu-all} trials, {orhurhu-better} found a benefit, and {orhurhu-bias} had a high chance of bias.',
      },
      'rd-patil': {
        name: 'Hard-to-treat pain of mixed kinds: {patil-drips} drips at a clinic',
        note: 'How long relief lasted is known for {patil-known} of {patil-people} people. {patil-crps} of the {patil-people} had CRPS.',
        alsoGiven: 'midazolam (a calming drug) and ondansetron (for nausea)',
      },
      'rd-inpt2021': {
        name: 'Long-term pain of mixed kinds: drip over {inpatient-days} in a hospital',
      },
      'rd-corriger': {
        name: 'Hard-to-treat long-term pain: a single treatment at French pain clinics',
        note: 'Many people left the study: {french-start} started, and {french-end} were still in it after {french-months}.',
      },
      'rd-sigtermans': {
        name: 'CRPS: drip over about {crps-drip} without a break',
        note: 'The difference was gone at week {crps-gone}. What people could do did not get better.',
      },
      'rd-schwartzman': {
        name: 'CRPS: drip of {iv-day} a day for {iv-days}',
        note: 'A small trial. It was better than placebo in many measures. For how long is not in the text we read. The guideline speaks of up to {crps-up-to}.',
        alsoGiven: 'midazolam (a calming drug) and clonidine (for blood pressure)',
      },
      'rd-goldberg': {
        name: 'CRPS: drip over {goldberg-days} without a break',
        note: 'During the drip, average pain went from {goldberg-before} to {goldberg-during}. What came later is not in the text we read.',
      },
      'rd-pickering': {
        name: 'Hard-to-treat nerve pain: a single drip',
        note: 'There was no difference over {pickering-days}. In parts of the trial, magnesium was given too.',
      },
      'rd-rabben': {
        name: 'Nerve pain in the face: a single shot',
        alsoGiven: 'midazolam (a calming drug)',
      },
      'rd-amr': {
        name: 'Nerve pain after a spinal cord injury: a drip each day for {amr-days}',
        note: 'Pain was lower during the drips and for {amr-weeks} after. There was no difference at weeks {amr-none} and {amr-last}.',
        alsoGiven: 'gabapentin, in both groups',
      },
      'rd-eichenberger': {
        name: 'Phantom limb pain: a single drip',
        note: 'The study ended at {phantom-hours}. How long relief lasted is not in the text we read.',
      },
      'rd-noppers': {
        name: 'Fibromyalgia: a single drip of {noppers-drip}',
        note: 'Average pain did not differ at any time. At {noppers-early}, more people on ketamine had their pain cut by more than {noppers-cut} percent. The later differences may be due to chance.',
        comparator: 'midazolam (a calming drug)',
      },
      'rd-pastrak': {
        name: 'Fibromyalgia: a single low dose',
        note: 'The studies were done in different ways. They mostly found relief for a few hours. In a small study, some people had relief for days.',
      },
      'rd-hardy': {
        name: 'Cancer pain: under the skin for {sc-days}',
        note: 'There was no clear difference in how many were helped. More people stopped ketamine due to side effects.',
      },
    },
    factors: {
      'fa-type': {
        name: 'The kind of pain you have',
        text: 'Relief may differ by the kind of pain. Nerve pain and fibromyalgia took different courses in a large study.',
      },
      'fa-time': {
        name: 'How long you have had pain',
        text: 'In a small set of studies, people who had had pain for a short time did better.',
      },
      'fa-mood': {
        name: 'Mood, worry and sleep',
        text: 'Low mood and worry went with worse pain in a study. Another small study found no link.',
      },
      'fa-body': {
        name: 'Age, liver and kidneys',
        text: 'These can change how long ketamine stays in the body. No study we read links this to weeks of relief.',
      },
      'fa-other': {
        name: 'Other health problems',
        text: 'They may limit how much ketamine you can have.',
      },
      'fa-dose': {
        name: 'Total dose and hours',
        text: 'Higher doses over more hours may work better. They also cause more side effects.',
      },
      'fa-days': {
        name: 'A single visit or many days',
        text: 'The longest relief was seen after drips on several days in a row, in CRPS. A guideline calls this evidence moderate, and a review calls it only weak. The {cochrane-year} Cochrane review found no clear evidence.',
      },
      'fa-route': {
        name: 'How it is given',
        text: 'Much less reaches the blood when it is swallowed or sprayed into the nose.',
      },
      'fa-combo': {
        name: 'Other treatments at the same time',
        text: 'We do not know if other care makes the relief last longer.',
      },
    },
    upkeep: {
      'ma-followup': 'Keep your follow-up visits. Write down your pain, your mood and what you can do.',
      'ma-move':
        'Use days with less pain to move more. A physical therapist can help you, if you can see one.',
      'ma-sleep': 'Sleep, food and care for stress can help with pain in general.',
      'ma-booster':
        'Some clinics offer more drips later. There is no strong proof that they keep pain away. Long-term safety is not well known.',
      'ma-goals': 'Before you start, agree on a goal, and on when to stop if it does not help.',
    },
  },
};
