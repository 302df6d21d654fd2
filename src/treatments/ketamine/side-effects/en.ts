import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** Side effects, in English. */
export const en: PartWords<typeof facts> = {
  populations: {
    'pop-spray': {
      name: 'Esketamine spray for depression, not pain',
      short: 'Spray for depression',
      who: 'Adults under {age-limit} with depression that other treatments had not helped. They took a new antidepressant pill. With it, {spray-people} had the spray and {spray-placebo} had a placebo spray. They were followed for about {spray-weeks}. They were not treated for pain.',
      treatment: 'the spray',
      comparison: 'placebo',
    },
    'pop-spray-older': {
      name: 'Esketamine spray for depression at age {age-limit} or older, not pain',
      short: 'Spray for depression, age {age-limit} or older',
      treatment: 'the spray',
      comparison: 'placebo',
    },
    'pop-spray-label': {
      name: 'Esketamine spray for depression (US label), not pain',
      treatment: 'the spray',
      comparison: 'placebo',
    },
    'pop-spray-other': {
      name: 'Esketamine spray in people it had helped with depression, not pain',
      short: 'Spray that had helped depression',
      who: 'People whose depression had already got better on the spray. Of them, {other-people} got the spray and {other-placebo} got a placebo spray. They also took an antidepressant pill.',
      treatment: 'the spray',
      comparison: 'placebo',
    },
    'pop-spray-pool': {
      name: 'Esketamine spray in other trials put together, not for pain',
      who: 'In these trials, {pool-people} people got the spray and {pool-placebo} got a placebo spray. All had standard care too.',
      treatment: 'the spray',
      comparison: 'placebo',
    },
    'pop-spray-visits': {
      name: 'Visits for esketamine spray in the US, {visits-from} to {visits-to}, not for pain',
      short: 'US visits for the spray, not for pain',
      who: 'These are cases that someone reported. There may be more that no one reported.',
      treatment: 'the spray',
    },
    'pop-pain-care': {name: 'In pain care', treatment: 'ketamine'},
    'pop-drip': {name: 'With a ketamine drip', treatment: 'the drip'},
    'pop-repeated': {
      name: 'Ketamine given again and again in medical care, most for CRPS or other long-term pain',
      short: 'Given again and again in medical care',
      who: 'Staff of the FDA found these reports. Most were of people treated for CRPS or other long-term pain.',
      treatment: 'ketamine',
    },
    'pop-label': {name: 'Named on the US ketamine label (for anesthesia, not pain)', treatment: 'ketamine'},
    'pop-labels': {name: 'Named on ketamine labels (for anesthesia, not pain)', treatment: 'ketamine'},
    'pop-old-label': {name: 'Older US ketamine label (for anesthesia, not pain)', treatment: 'ketamine'},
    'pop-swiss-label': {
      name: 'Swiss ketamine label (for anesthesia, not pain)',
      short: 'Swiss label, for anesthesia',
      treatment: 'ketamine',
    },
    'pop-survey': {
      name: 'People who used ketamine without a doctor, online survey, not patients',
      treatment: 'ketamine',
    },
    'pop-heavy-use': {
      name: 'People who used ketamine a lot without a doctor, not patients',
      treatment: 'ketamine',
    },
  },

  outcomes: {
    'out-mind': 'Mild to moderate effects on the mind',
    'out-mind-rated': 'Feeling detached, as rated by staff on a scale',
    'out-dizzy': 'A dizzy feeling',
    'out-spinning': 'A spinning feeling',
    'out-dizzy-standing': 'Dizzy on standing up',
    'out-stomach': 'Effects on the stomach',
    'out-stomach-vomit': 'Counted with nausea, as effects on the stomach',
    'out-sleepy': 'A sleepy feeling',
    'out-sedated': 'A drowsy feeling',
    'out-staff-rated': 'Sleepy, as rated by staff on a scale',
    'out-bp': 'Higher blood pressure',
    'out-bp-jump': 'A big jump in the top number',
    'out-bp-rise':
      'A big jump in the top or bottom number within {bp-rise-time}, at least once in {bp-rise-weeks}',
    'out-waking': 'Reactions while waking up',
    'out-blurred': 'Blurred vision',
    'out-double': 'Double vision',
    'out-drunk': 'Feeling drunk',
    'out-high-mood': 'A very happy or high mood',
    'out-numb-mouth': 'A numb mouth',
    'out-numb-other': 'Numb in other parts',
    'out-slow-breathing': 'Slow breathing',
    'out-no-breathing': 'Breathing that stopped',
    'out-urine-often': 'Passing urine more often within {urine-weeks}, which is not the same thing',
    'out-urine': 'Trouble with passing urine',
    'out-dependent': 'Rated as dependent on it',
  },

  sideEffects: {
    title: 'Side effects of ketamine',
    overall: {
      'si-clinics':
        'In French pain clinics, {si-clinics} people had a side effect in the first week ({si-count} of {si-of}; no placebo group).',
      'si-trials':
        'In trials of a drip for long-term pain, about {si-times} times as many people had side effects as with placebo. It could be hardly more, or up to {si-times-high} times as many (low certainty).',
    },
    intro: 'Most side effects are short. Some last days or weeks. Long-term safety is not well studied.',
    effects: {
      'se-breathing': {
        name: 'Slow or weak breathing',
        feels:
          'Breathing can get too slow. A high dose, alcohol, opioids, sleep medicine, gabapentin or pregabalin add to this danger.',
        action: 'Call {emergency}. Try to wake the person, and stay with them.',
        note: 'The US label names it with too much ketamine, or when it is given too fast. The FDA has told of a person outside a clinic whose breathing slowed.',
      },
      'se-passout': {
        name: 'Passing out, or cannot be woken',
        feels: 'A few people pass out.',
        action: 'If you cannot wake the person, do not wait: call {emergency}.',
      },
      'se-heart-stroke': {
        name: 'Chest pain, or signs of a stroke',
        feels: 'A big rise in blood pressure can strain the heart or the brain.',
        action:
          'For chest pain, call {emergency}. Do the same for one side of the face drooping, a weak arm, or slurred speech, or for a sudden, very bad headache.',
      },
      'se-allergy': {
        name: 'Severe allergic reaction',
        feels: 'Hives, or swelling of the face or throat, or trouble breathing can be signs of an allergy.',
        action: 'Do not wait: call {emergency}.',
      },
      'se-seizure': {
        name: 'Seizure (fit)',
        feels: 'A seizure (fit) can happen, most of all with some asthma medicines.',
        action: 'Call {emergency}. Before treatment, tell the clinic about all the medicines you take.',
        note: 'Seizures were reported when ketamine was given with theophylline (an asthma medicine). The US label tells of movements that look like a seizure. The EU label of the spray has named seizures since {eu-label-year}.',
      },
      'se-throat': {
        name: 'Throat spasm',
        feels: 'The throat muscles can tighten and make it hard to breathe.',
        action: 'In the clinic, staff must act at once. At home, call {emergency}.',
      },
      'se-delirium': {
        name: 'Severe confusion, or losing touch with what is real',
        feels: 'A person may not know what is real, or may think that others want to harm them.',
        action: 'If the person may get hurt, call {emergency}. If not, call the clinic now.',
        note: 'It was a Cochrane review from {cochrane-year} that found more of this with a drip than with placebo.',
      },
      'se-suicide': {
        name: 'Thoughts of suicide or self-harm',
        feels: 'Some people have thoughts of suicide. Ketamine has not been shown to prevent suicide.',
        action: 'At any time, you can {call-crisis}. If there is danger now, call {emergency}.',
        note: 'The esketamine label has a boxed warning about this. It is about young people on antidepressants.',
      },
      'se-bp': {
        name: 'Higher blood pressure or a faster heartbeat',
        feels: 'Your blood pressure and pulse can go up for some time.',
        action:
          'Staff should check it. Tell them at once about chest pain, a pounding heart or a bad headache.',
        note: 'With the spray it was highest at about {bp-peak} and stayed up for about {bp-lasts}. After a single quick dose for anesthesia it was back in about {bp-back}. With a long drip it is not known.',
      },
      'se-anxiety': {
        name: 'Anxiety or panic',
        feels: 'You may feel scared or tense.',
        action: 'Tell staff right away. Slow breaths and a quiet room can help.',
      },
      'se-visions': {
        name: 'Seeing or hearing things, or vivid dreams',
        feels: 'You may see or hear things that are not there, or have strong dreams.',
        action:
          'Tell staff if it scares you. Ask for a calm, quiet room. Call the clinic if it comes back later.',
        note: 'This is from a trial of people over {surgery-age} who had surgery. Those who got more ketamine had more visions and nightmares.',
      },
      'se-confusion': {
        name: 'Feeling confused or restless',
        feels: 'You may feel mixed up, restless or upset.',
        action: 'Tell staff. The person who came with you should tell them too.',
      },
      'se-lowbp': {
        name: 'Low blood pressure, or an uneven or slow heartbeat',
        feels: 'Some people have low blood pressure, or a heartbeat that is slow or uneven.',
        action: 'Tell staff if you feel faint or your heart skips.',
        note: 'The EU label of the spray has named a slow heartbeat since {eu-label-year}.',
      },
      'se-muscle': {
        name: 'Stiff or jerky muscles',
        feels: 'Your muscles may feel stiff or may jerk.',
        action: 'Tell staff. A seizure is an emergency: call {emergency}.',
      },
      'se-eye': {
        name: 'Higher pressure in the eye',
        feels: 'Eye pressure can rise a little.',
        action:
          'Tell staff if you have glaucoma. For bad eye pain, or sudden loss of sight, call {emergency}.',
      },
      'se-lasting-mind': {
        name: 'Changes in mood or mind that last days or weeks',
        feels: 'Strange thoughts, low mood or fear can start late, or last for days or weeks.',
        action:
          'Call your care team the same day. If you think about suicide or self-harm, you can {call-crisis} at any time.',
      },
      'se-flashback': {
        name: 'Flashbacks or trouble sleeping',
        feels: 'Parts of what you felt may come back later, or you may sleep badly.',
        action: 'Tell your care team.',
      },
      'se-bladder': {
        name: 'Bladder pain or passing urine more often',
        feels: 'Ketamine can inflame the bladder. You may need to go more often, feel pain, or see blood.',
        action:
          'Call your care team soon, and before your next dose. Blood in your urine needs care the same day.',
        note: 'The label names this with long use or misuse. In a survey of people who use it outside care, of {bladder-told} who told how it went, about {bladder-better} got better after they stopped.',
      },
      'se-liver': {
        name: 'Harm to the liver or bile ducts',
        feels: 'Repeated doses can hurt the liver or bile ducts. There may be no early signs.',
        action:
          'Ask for blood tests of your liver before you start and during repeated treatment. Call the same day for yellow skin or eyes, dark urine, pale stools or belly pain.',
        note: 'In a small study of CRPS, {liver-hurt} of {liver-people} people who were to have {liver-drips} long drips, {liver-apart} apart, had liver harm. In the records of {liver-records} people who had shorter drips, tests within a day found none.',
      },
      'se-dependence': {
        name: 'Craving it, needing more, or not being able to stop',
        feels: 'Ketamine can be habit forming. It is a controlled medicine because it can be misused.',
        action:
          'Tell your care team early. There is help. At any time, you can {call-crisis}. In the US, you can also call the free SAMHSA helpline, {samhsa}, day or night.',
      },
      'se-withdrawal': {
        name: 'Feeling ill when you stop after long use',
        feels:
          'Your body can get used to ketamine. When people stopped after long use, some had craving, anxiety, shaking, sweating and a pounding heart.',
        action: 'Do not stop long use on your own. Ask your team how to come off it.',
      },
      'se-memory': {
        name: 'Problems with memory or thinking',
        feels: 'Memory and clear thinking may get worse with very frequent use.',
        action: 'Tell your care team if you or your family see a change.',
        note: 'This was seen in people who used ketamine a lot without a doctor. It was not seen in those who used it only now and then.',
      },
      'se-dissociation': {
        name: 'Feeling detached or dream-like',
        feels: 'You may feel far away from your body, or that time and sounds are odd.',
        action: 'Tell staff how you feel. They can slow or stop the drip. It mostly fades within hours.',
      },
      'se-dizzy': {
        name: 'Dizziness or a spinning feeling',
        feels: 'The room may seem to move, and you may feel unsteady.',
        action:
          'Stay lying or sitting. Get help to stand up. At home, take care on stairs and in the bathroom.',
      },
      'se-nausea': {
        name: 'Feeling sick (nausea)',
        feels: 'You may feel sick to your stomach.',
        action:
          'Tell staff early. They can give you medicine for it. Before you come, follow the clinic’s rule on food and drink.',
      },
      'se-sleepy': {
        name: 'Sleepy or very tired',
        feels: 'You may feel drowsy, slow or worn out for the rest of the day.',
        action:
          'Have an adult take you home. For at least {no-driving}, and until you have slept for a night, do not drive, use machines or sign papers.',
      },
      'se-headache': {
        name: 'Headache',
        feels: 'You may get a headache.',
        action: 'Ask which pain medicine you can take. For a sudden, very bad headache, call {emergency}.',
        note: 'There was not much more of it than with placebo.',
      },
      'se-vomit': {
        name: 'Throwing up (vomiting)',
        feels: 'Some people throw up.',
        action: 'Tell staff. Call the clinic if it goes on after you get home.',
      },
      'se-vision': {
        name: 'Blurred or double vision',
        feels: 'Your sight may be blurry or double, or your eyes may move quickly.',
        action:
          'Wait until it clears before you walk alone. For bad eye pain, or sudden loss of sight, call {emergency}.',
        note: 'The US label names double vision and quick eye movements.',
      },
      'se-drunk': {
        name: 'Feeling drunk or “high”',
        feels: 'You may feel drunk, giddy or very happy for a short time.',
        action:
          'Rest until it passes. Do not drink alcohol or take street drugs for at least {no-driving}. Ask which of your own medicines to take, and when.',
      },
      'se-numb': {
        name: 'Numbness or tingling',
        feels: 'Parts of your body may feel numb.',
        action:
          'Tell staff. If you are numb on one side, with one side of the face drooping or a weak arm, call {emergency}.',
      },
      'se-appetite': {
        name: 'Not feeling hungry',
        feels: 'You may not want to eat for a while.',
        action: 'Sip water. Eat light food when you feel ready.',
      },
      'se-site': {
        name: 'Pain or rash where the needle goes in',
        feels: 'The skin near the needle may hurt or get red.',
        action: 'Tell staff.',
      },
    },
    remarks: {
      'rm-heart-stroke':
        'What to do for chest pain and for signs of a stroke was worked out from what the labels warn of. A clinician has yet to check it.',
      'rm-eye':
        'That bad eye pain, or sudden loss of sight, is an emergency was worked out from what the label says of pressure in the eye. A clinician has yet to check it.',
      'rm-sleepy':
        'On the label of the spray, staff rated more people as sleepy with it than with placebo. For this, and for passing out, the placebo figures were not in the text we read. So no figures are shown.',
      'rm-withdrawal':
        'The signs of stopping are from a German copy of the EU label. In the copy of the US label that we read, that part was cut off.',
      'rm-night':
        'To go to an emergency room when no one answers at night is our own advice, on the careful side.',
    },
  },
};
