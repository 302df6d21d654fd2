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
      who: 'A group had S-ketamine (a form of ketamine). The other group had midazolam, a calming medicine.',
      treatment: 'ketamine',
      comparison: 'midazolam',
    },
    'pop-nerve': {
      name: 'A single drip for nerve pain after an injury',
      who: 'Each person had ketamine, and placebo at another time.',
      treatment: 'ketamine',
      comparison: 'placebo',
    },
    'pop-spine': {
      name: 'A single drip for nerve pain after a spinal cord injury',
      who: 'Each person had ketamine, and placebo at another time.',
      treatment: 'ketamine',
      comparison: 'placebo',
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
    'pop-tankha': {
      name: 'A clinic in the US, long-term pain of mixed kinds',
      who: '{tankha-people} people started, and {tankha-done} had all the drips.',
      treatment: 'the drips',
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
    'out-crps-week': 'Average pain in week {crps-best}',
    'out-worst-same': 'Little or no change in the worst pain on day {goldberg-day}',
    'out-relief-drip': 'Pain at least {noppers-cut} percent lower during the drip',
    'out-relief-minutes': 'Pain cut by more than {noppers-cut} percent at {noppers-early}',
    'out-relief-hours': 'Pain cut by more than {noppers-cut} percent at {noppers-hours}',
    'out-relief-week': 'Pain cut by more than {noppers-cut} percent at {noppers-week}',
    'out-relief-weeks': 'Pain cut by more than {noppers-cut} percent at {noppers-late}',
    'out-helped': 'Counted as helped',
    'out-stopped': 'Stopped because of them',
    'out-lasting': 'Some relief after the visit (an estimate)',
    'out-over-weeks': 'Relief for more than {patil-weeks} (an estimate)',
    'out-inpatient-first': 'Average pain, {inpatient-first} after',
    'out-inpatient-last': 'Average pain, {inpatient-last} after',
    'out-gain': 'A gain that matters, depending on the question',
    'out-french-year': 'Average pain, {french-months} after',
    'out-french-mild': 'Mild pain over the year',
    'out-french-moderate': 'Medium pain over the year',
    'out-french-severe': 'Severe pain over the year',
    'out-french-effects': 'Any kind, at {french-week}',
    'out-face-none': 'No relief',
    'out-face-hour': 'Relief for less than {face-hour}',
    'out-face-hours': 'Relief for several hours',
    'out-any-effect': 'Any kind',
    'out-mind-drip': 'Effects on the mind during the drip',
    'out-sleepy-trials': 'Sleepy or very tired',
    'out-dizzy-trials': 'A dizzy feeling',
    'out-stomach-trials': 'Stomach or bowel effects',
  },

  relief: {
    title: 'How long does pain relief last?',
    caveat:
      'A {cochrane-year} review of long-term pain (not from cancer, not headache) found no clear evidence that ketamine helps. With a drip, about {cochrane-times} times as many people had side effects as with placebo (low certainty).',
    cure: 'No study that we read shows that ketamine cures long-term pain.',
    how: 'Ketamine blocks one kind of signal (NMDA) in the brain and spinal cord. Why relief may outlast the medicine is not fully known.',
    conditions: {
      'chronic-pain': {
        name: 'Long-term pain of any kind',
        answer:
          'Some people have less pain for hours to a few weeks. Many do not, and no one can say ahead of time who will. A {cochrane-year} review of long-term pain (not from cancer, not headache) found no clear evidence that it helps, and more side effects than with placebo.',
      },
      crps: {
        name: 'Complex regional pain syndrome (CRPS)',
        answer:
          'In a trial of {crps-people} people, a drip of S-ketamine (one form of ketamine) over about {crps-drip} in a row gave less pain than placebo until about week {crps-week}. At best, in week {crps-best}, pain was {crps-pain} out of {scale-top}, and {crps-pain-placebo} with placebo. By week {crps-gone} there was no clear difference. It did not help people do more. During the drip {crps-mind} had effects on the mind, {crps-mind-placebo} with placebo. One guideline calls the evidence moderate, one review only weak. NICE in the UK counts CRPS among the pains for which it advises not to start ketamine, from age {nice-age}.',
      },
      'nerve-pain': {
        name: 'Nerve pain',
        answer:
          'During a drip or soon after, pain was lower than with placebo in {nerve-trials} small trials ({nerve-people} and {gottrup-people} people). Over {pickering-days}, a single drip made no clear difference in a trial of {pickering-people} people. A guideline says weak or no evidence.',
      },
      fibromyalgia: {
        name: 'Fibromyalgia',
        answer:
          'In a trial of {noppers-people} people, half had a drip of ketamine and half a calming medicine. Average pain did not clearly differ at any time in {noppers-late}. Other small studies saw relief for a few hours. NICE in the UK advises not to start ketamine for fibromyalgia.',
      },
      'spinal-cord-injury': {
        name: 'Nerve pain after a spinal cord injury',
        answer:
          'In a trial of {amr-people} people, a drip each day for {amr-days} gave less pain than placebo during the drips and for {amr-weeks} after. All also took gabapentin. At weeks {amr-none} and {amr-last} there was no clear difference. In a trial of {spine-people} people, {spine-relief} had at least half less pain during a drip, {spine-placebo} with placebo. A guideline calls the evidence weak.',
      },
      'phantom-limb': {
        name: 'Phantom limb pain',
        answer:
          'In a small trial ({phantom-people} people got ketamine), pain was lower with a drip than with placebo. The trial stopped at {phantom-hours}, so no one knows how long it lasts. A guideline says weak or no evidence.',
      },
      'cancer-pain': {
        name: 'Cancer pain',
        answer:
          'In the largest trial ({cancer-people} people, ketamine under the skin), {cancer-helped} were helped and {cancer-placebo} with placebo: no clear difference. For every {hardy-each} people treated, one more stopped because of side effects. The {cochrane-year} review did not look at cancer pain.',
      },
      'back-pain': {
        name: 'Low back pain',
        answer:
          'A guideline says that there is weak or no evidence that a drip helps low back pain. We read no trial of it.',
      },
      migraine: {
        name: 'Migraine',
        answer:
          'A guideline says that there is weak or no evidence that a drip helps migraine. The {cochrane-year} review left headache out. We read no trial of it.',
      },
    },
    evidence: {
      'rd-cochrane': {
        name: 'Long-term pain, not from cancer and not headache: Cochrane review',
        note: 'Unclear at any time; very low certainty. The authors do not say that ketamine does not work: they say that it is not known. More people had side effects than with placebo. The review looked at {cochrane-all} trials of ketamine and {cochrane-drugs} medicines like it, with {cochrane-people} people. Cancer pain and headache were not looked at.',
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
        note: 'No clear difference. The author says that it probably did not lower pain at this time.',
      },
      'rd-moradi-late': {
        name: 'Long-term pain, not from cancer: more than {week-five} after',
        note: 'The author calls this very unsure.',
      },
      'rd-orhurhu': {
        name: 'Long-term pain: drips',
        note: 'A small difference, counting each person’s lowest score; seen up to {lowest-to}. {orhurhu-better} of {orhurhu-all} trials showed a benefit. {orhurhu-bias} of {orhurhu-all} had a high chance of bias (an unfair result).',
      },
      'rd-patil': {
        name: 'Hard-to-treat pain of mixed kinds: {patil-drips} drips at a clinic',
        note: 'Estimate from {patil-known} of {patil-people} people: some relief after the visit in {patil-some}; over {patil-weeks} in {patil-over}. No comparison group. {patil-crps} of the {patil-people} had CRPS.',
        alsoGiven: 'midazolam (a calming medicine) and ondansetron (for nausea)',
      },
      'rd-tankha': {
        name: 'Long-term pain of mixed kinds: {tankha-drips} drips of {tankha-drip} on days in a row',
        note: 'No comparison group. {tankha-gain} had a gain that matters, depending on the question (for example, how much pain gets in the way). No side effects were reported; trials find many.',
      },
      'rd-inpt2021': {
        name: 'Long-term pain of mixed kinds: drip over {inpatient-days} in a hospital',
      },
      'rd-corriger': {
        name: 'Hard-to-treat long-term pain: a single treatment at French pain clinics',
        note: 'Only {french-end} of {french-start} people were still in the study after {french-year}. Their pain fell from {french-pain} to {french-pain-late} out of {scale-top}. {french-severe} had severe pain all year. At {french-week}, {french-effects} had side effects. The mild course was mostly nerve pain, the severe course mostly fibromyalgia. No comparison group.',
      },
      'rd-sigtermans': {
        name: 'CRPS: drip over about {crps-drip} without a break',
        note: 'Less pain to about week {crps-week}. Best at week {crps-best}: {crps-pain} out of {scale-top}, and {crps-pain-placebo} with placebo. At week {crps-gone} there was no clear difference. It did not help people do more. During the drip {crps-mind} had effects on the mind, {crps-mind-placebo} with placebo.',
      },
      'rd-schwartzman': {
        name: 'CRPS: drip of {iv-day} a day for {iv-days}',
        note: 'A small trial. Better than placebo in many measures; for how long is not in the text we read.',
        alsoGiven: 'midazolam (a calming medicine) and clonidine (for blood pressure)',
      },
      'rd-goldberg': {
        name: 'CRPS: drip over {goldberg-days} without a break',
        note: 'Average pain was {goldberg-before} out of {scale-top} before and {goldberg-during} during the drip. In {goldberg-same}, the worst pain hardly changed. It was asked again at {goldberg-asked} and {goldberg-last} months; we could not read the answer.',
      },
      'rd-kvarnstrom2003': {
        name: 'Nerve pain after an injury: a single drip',
        note: 'During the drip, {nerve-relief} of {nerve-people} had at least half less pain, and {nerve-placebo} of {nerve-people} with placebo. What came later is not in the text we read. Nor are side effects.',
      },
      'rd-gottrup2006': {
        name: 'Nerve injury pain: a single drip of {gottrup-drip}',
        note: 'Less pain than with placebo, measured during and after the drip. What came later is not in the text we read. Nor are side effects.',
      },
      'rd-pickering': {
        name: 'Hard-to-treat nerve pain: a single drip',
        note: 'There was no clear difference over {pickering-days}. In parts of the trial, magnesium was given too.',
      },
      'rd-rabben': {
        name: 'Nerve pain in the face: a single shot',
        alsoGiven: 'midazolam (a calming medicine)',
      },
      'rd-amr': {
        name: 'Nerve pain after a spinal cord injury: a drip each day for {amr-days}',
        note: 'Less pain than with placebo during the drips and for {amr-weeks} after. No clear difference at weeks {amr-none} and {amr-last}. All also took gabapentin.',
        alsoGiven: 'gabapentin, in both groups',
      },
      'rd-kvarnstrom2004': {
        name: 'Nerve pain after a spinal cord injury: a single drip of {spine-drip}',
        note: 'During the drip, {spine-relief} of {spine-people} had at least half less pain, and {spine-placebo} of {spine-people} with placebo. What came later is not in the text we read. Nor are side effects.',
      },
      'rd-eichenberger': {
        name: 'Phantom limb pain: a single drip',
        note: 'Pain was lower with a drip than with placebo. The trial stopped at {phantom-hours}, so no one knows how long it lasts.',
      },
      'rd-noppers': {
        name: 'Fibromyalgia: a single drip of {noppers-drip}',
        note: 'Average pain did not clearly differ at any time, asked each week for {noppers-late}. At {noppers-early}, {noppers-relief} of {noppers-arm} had at least half less pain, and {noppers-other} of {noppers-arm} with the calming medicine midazolam. The later differences may be due to chance.',
        comparator: 'midazolam (a calming medicine)',
      },
      'rd-pastrak': {
        name: 'Fibromyalgia: a single low dose',
        note: 'Mixed designs: mostly a few hours; in one small study {pastrak-relief} of {pastrak-people} people who had felt relief had {pastrak-days} of it.',
      },
      'rd-hardy': {
        name: 'Cancer pain: under the skin for {sc-days}',
        note: 'No clear difference in how many were helped. The range includes no change. More people stopped because of side effects.',
      },
    },
    factors: {
      'fa-type': {
        name: 'The kind of pain you have',
        text: 'Relief may differ by type of pain. In one large study, the people whose pain stayed mild mostly had nerve pain, and those with severe pain mostly had fibromyalgia.',
      },
      'fa-time': {
        name: 'How long you have had pain',
        text: 'In one small set of studies, people with a short history of pain did better.',
      },
      'fa-mood': {
        name: 'Mood, worry and sleep',
        text: 'Low mood and worry went with worse pain in one study. Another small study found no link.',
      },
      'fa-body': {
        name: 'Age, liver and kidneys',
        text: 'The liver clears ketamine, so liver disease can change how long it stays in the body. No study we read links age, liver or kidneys to weeks of relief.',
      },
      'fa-dose': {
        name: 'Total dose and hours',
        text: 'A guideline says that higher doses over more hours may work better. It calls the evidence for the exact range of doses low. Higher doses also cause more side effects, and another review sees good reasons to avoid them.',
      },
      'fa-days': {
        name: 'One visit or many days',
        text: 'The longest relief against placebo was seen after a drip over about {crps-drip} in a row, in CRPS: until about week {crps-week}. It did not help people do more. During the drip {crps-mind} had effects on the mind, {crps-mind-placebo} with placebo.',
      },
      'fa-route': {
        name: 'How it is given',
        text: 'Much less reaches the blood when it is swallowed or sprayed in the nose.',
      },
      'fa-combo': {
        name: 'Other treatments at the same time',
        text: 'We do not know if other care makes the relief last longer.',
      },
    },
    upkeep: {
      'ma-followup': 'Keep your follow-up visits.',
      'ma-move':
        'Ask about an exercise program, and about help from a physical therapist. Rest on the day of treatment.',
      'ma-booster':
        'Some clinics offer more infusions later. There is no strong proof that repeat infusions keep pain away, and long-term safety is not well known.',
      'ma-goals': 'Before you start, agree on a goal and on when to stop if it does not help.',
    },
  },
};
