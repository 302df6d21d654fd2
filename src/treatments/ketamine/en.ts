import type {WordsFor} from '../../content/schema.js';
import type {facts} from './facts.js';

/** Ketamine for pain in plain US English. A number in a sentence is a `{token}`: a quantity of the facts. */
export const en: WordsFor<typeof facts> = {
  name: 'ketamine',

  populations: {
    'pop-spray': {
      name: 'Esketamine spray for depression, not pain',
      who: 'Adults under {age-limit} with depression that other treatments had not helped. They took a new antidepressant pill. Some had the spray with it, and some had a placebo spray. They were followed for about {spray-weeks}. They were not treated for pain.',
      treatment: 'the spray',
      comparison: 'placebo',
    },
    'pop-spray-older': {
      name: 'Esketamine spray for depression at age {age-limit} or older, not pain',
      treatment: 'the spray',
      comparison: 'placebo',
    },
    'pop-spray-label': {
      name: 'Esketamine spray for depression (US label), not pain',
      treatment: 'the spray',
    },
    'pop-spray-other': {
      name: 'Esketamine spray in another trial, not for pain',
      treatment: 'the spray',
    },
    'pop-spray-visits': {
      name: 'Visits for esketamine spray in the US, {visits-from} to {visits-to}, not for pain',
      who: 'These are cases that someone reported. There may be more that no one reported.',
      treatment: 'the spray',
    },
    'pop-pain-trials': {
      name: 'Ketamine for long-term pain, trials put together',
      who: 'People with long-term pain that did not come from cancer. A student put the trials together for a university thesis. It is not a journal paper.',
      treatment: 'ketamine',
      comparison: 'placebo',
    },
    'pop-pain-drip': {
      name: 'Ketamine drip for long-term pain, trials put together',
      treatment: 'the drip',
      comparison: 'placebo',
    },
    'pop-pain-care': {name: 'Ketamine for pain', treatment: 'ketamine'},
    'pop-drip': {name: 'Ketamine drip', treatment: 'the drip'},
    'pop-repeated': {
      name: 'People treated with ketamine again and again, or without a break',
      treatment: 'ketamine',
    },
    'pop-orhurhu': {
      name: 'Ketamine drip for long-term pain, trials put together',
      treatment: 'the drip',
      comparison: 'placebo',
    },
    'pop-crps-drip': {
      name: 'Drip over days for CRPS, a long-term pain condition',
      who: 'People with complex regional pain syndrome (CRPS). They had S-ketamine (a form of ketamine) or placebo for about {crps-drip} without a break. The text we read does not say how many were counted in each group.',
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
    'pop-label': {name: 'Named on the US ketamine label (for anesthesia, not pain)', treatment: 'ketamine'},
    'pop-labels': {name: 'Named on ketamine labels (for anesthesia, not pain)', treatment: 'ketamine'},
    'pop-old-label': {name: 'Older US ketamine label (for anesthesia, not pain)', treatment: 'ketamine'},
    'pop-swiss-label': {name: 'Swiss ketamine label (for anesthesia, not pain)', treatment: 'ketamine'},
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
    'out-dizzy': 'A dizzy feeling',
    'out-spinning': 'A spinning feeling',
    'out-stomach': 'Stomach or bowel effects',
    'out-staff-rated': 'Sleepy, as rated by staff',
    'out-bp': 'Higher blood pressure',
    'out-bp-jump': 'A rise of {bp-jump} or more in the top number',
    'out-waking': 'Reactions while waking up',
    'out-drunk': 'Feeling drunk',
    'out-high-mood': 'A very happy or high mood',
    'out-numb-mouth': 'A numb mouth',
    'out-numb-other': 'Numb in other parts',
    'out-slow-breathing': 'Reports of slow breathing',
    'out-no-breathing': 'Reports that breathing stopped',
    'out-passed-out': 'Passing out',
    'out-urine-often': 'Passing urine more often',
    'out-urine': 'Trouble with passing urine',
    'out-dependent': 'Rated as dependent on it',
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

  seekHelp: {
    emergency: {
      'em-breathing': 'slow or weak breathing',
      'em-wake': 'a person who cannot be woken',
      'em-chest': 'chest pain',
      'em-stroke': 'a drooping face, a weak arm or slurred speech',
      'em-headache': 'a sudden, very bad headache',
      'em-sight': 'sudden loss of sight',
      'em-seizure': 'a seizure (fit)',
      'em-swelling': 'swelling of the face or throat',
      'em-confused': 'being so confused or scared that someone may get hurt',
      'em-danger': 'danger to yourself or others',
    },
    today: {
      'td-urine': 'blood in your urine',
      'td-yellow': 'yellow skin or eyes, or dark urine',
      'td-thoughts': 'new strange thoughts or fear',
      'td-vomiting': 'vomiting that does not stop',
    },
    crisis:
      'If you think about suicide or self-harm, {call-crisis}. The US line is free and private, and it is open day and night.',
  },

  notes: {
    general:
      'This is general information. It is not medical advice and does not replace your care team. It cannot tell you if ketamine is right for you.',
    offLabel:
      'The FDA has approved ketamine for anesthesia. To use it for long-term pain is “off-label”: your doctor may prescribe it, but the FDA has not approved it for that use.',
    medicines: 'Do not stop opioids, blood pressure pills or any medicine on your own.',
    day: 'Follow your clinic’s rule on food and drink. Have an adult take you home. For at least {no-driving}, and until you have slept for a night, do not drive, drink alcohol, use machines or make big decisions. Your clinic may ask you to wait longer.',
    homeUse:
      'Do not use ketamine at home unless your own clinician prescribed it and has a plan to watch you. Never share it. Keep it locked away.',
    report: 'In the US, you can report side effects to the FDA (MedWatch): {medwatch}.',
  },

  sideEffects: {
    title: 'Side effects of ketamine',
    intro:
      'Most side effects start during the treatment and wear off within hours. Some last for days or weeks, and some can be serious. Long-term safety is not well studied. In a clinic, your care team watches you and can slow or stop a drip.',
    effects: {
      'se-breathing': {
        name: 'Slow or weak breathing',
        feels:
          'Breathing can get too slow. A high dose, alcohol, opioids or sleep medicine add to this danger.',
        action: 'Call {emergency}. Try to wake the person, and stay with them.',
        note: 'The US label names it with too much ketamine, or when it is given too fast. The FDA has also told of a person at home whose breathing slowed.',
      },
      'se-passout': {
        name: 'Passing out, or cannot be woken',
        feels: 'Some people pass out.',
        action: 'If you cannot wake the person, do not wait: call {emergency}.',
      },
      'se-heart-stroke': {
        name: 'Chest pain, or signs of a stroke',
        feels: 'A big rise in blood pressure can strain the heart or the brain.',
        action:
          'For chest pain, call {emergency}. Do the same for a drooping face, a weak arm, slurred speech, or a sudden, very bad headache.',
        note: 'We took this from what the labels say about blood pressure and the heart. A clinician has yet to check it.',
      },
      'se-allergy': {
        name: 'Severe allergic reaction',
        feels: 'Hives, swelling of the face or throat, or trouble breathing can be signs of an allergy.',
        action: 'Do not wait: call {emergency}.',
      },
      'se-seizure': {
        name: 'Seizure (fit)',
        feels: 'You may have a fit. Some asthma medicines add to the chance of it.',
        action: 'Call {emergency}. Before treatment, tell the clinic about all the medicines you take.',
        note: 'Seizures were reported when ketamine was given with theophylline (an asthma medicine). The label tells of movements that look like a seizure.',
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
        note: 'The sources differ. A Cochrane review from {cochrane-year} reports more of this with a drip than with placebo. It is not known how often.',
      },
      'se-suicide': {
        name: 'Thoughts of suicide or self-harm',
        feels: 'Some people have thoughts of suicide. Ketamine has not been shown to prevent suicide.',
        action: 'At any time, you can {call-crisis}. If there is danger now, call {emergency}.',
        note: 'The esketamine label has a boxed warning about this. It is about young people on antidepressants.',
      },
      'se-bp': {
        name: 'Higher blood pressure or a faster heartbeat',
        feels: 'Your blood pressure and pulse can go up for a short time.',
        action:
          'Staff should check it. Tell them at once about chest pain, a pounding heart or a bad headache.',
        note: 'In anesthesia, blood pressure went up by {bp-rise} percent on average. It was highest within minutes and was back after about {bp-back}.',
      },
      'se-anxiety': {
        name: 'Anxiety or panic',
        feels: 'You may feel scared or tense.',
        action: 'Tell staff right away. Slow breaths and a quiet room can help.',
        note: 'The sources counted different groups of people, and they differ.',
      },
      'se-visions': {
        name: 'Seeing or hearing things, or vivid dreams',
        feels: 'You may see or hear things that are not there, or have strong dreams.',
        action:
          'Tell staff if it scares you. Ask for a calm, quiet room. Call the clinic if it comes back later.',
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
      },
      'se-muscle': {
        name: 'Stiff or jerky muscles',
        feels: 'Your muscles may feel stiff or may jerk.',
        action: 'Tell staff. A seizure is an emergency: call {emergency}.',
      },
      'se-eye': {
        name: 'Higher pressure in the eye',
        feels: 'Eye pressure can rise a little.',
        action: 'Tell staff if you have glaucoma. For eye pain or sudden loss of sight, call {emergency}.',
      },
      'se-lasting-mind': {
        name: 'Changes in mood or mind that last days or weeks',
        feels: 'Strange thoughts, low mood or fear can start late, or last for days or weeks.',
        action: 'Call your care team the same day.',
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
        note: 'The label names this with long use or misuse. In a survey of people who used ketamine without a doctor, about {bladder-better} got better after they stopped.',
      },
      'se-liver': {
        name: 'Harm to the liver or bile ducts',
        feels: 'Repeated doses can hurt the liver or bile ducts. There may be no early signs.',
        action:
          'Ask for blood tests of your liver before you start and during repeated treatment. Call the same day for yellow skin or eyes, dark urine, pale stools or belly pain.',
      },
      'se-dependence': {
        name: 'Craving it, needing more, or not being able to stop',
        feels: 'Ketamine can be habit forming. It is a controlled drug because it can be misused.',
        action:
          'Tell your care team early. There is help. At any time, you can {call-crisis}. In the US, you can also call the free SAMHSA helpline, {samhsa}, day or night.',
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
        action:
          'Tell staff how you feel. They can slow or stop the drip. It mostly fades after the drip ends.',
      },
      'se-dizzy': {
        name: 'Dizziness or a spinning feeling',
        feels: 'The room may seem to move, and you may feel unsteady.',
        action: 'Stay lying or sitting. Get help to stand up.',
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
        action: 'Wait until it clears before you walk alone. Eye pain needs urgent care.',
      },
      'se-drunk': {
        name: 'Feeling drunk or “high”',
        feels: 'You may feel drunk, giddy or very happy for a short time.',
        action: 'Rest until it passes. Do not drink alcohol or use drugs for at least {no-driving}.',
      },
      'se-numb': {
        name: 'Numbness or tingling',
        feels: 'Parts of your body may feel numb.',
        action: 'Tell staff. If you are numb on one side and your face or arm is weak, call {emergency}.',
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
  },

  checklist: {
    title: 'Before ketamine: what to tell your clinic',
    intro:
      'Mark what applies to you, or what you are not sure about. This list cannot tell you if ketamine is right for you. Only a clinician who knows your health can help you decide. Bring this list to your visit.',
    labelAdvice:
      'A medicine label for ketamine or esketamine warns about this. Tell your team before any dose.',
    topics: {
      heart: 'Heart, blood pressure and blood vessels',
      mind: 'Mental health',
      brain: 'Brain, eyes and nerves',
      organs: 'Liver, kidneys, bladder and thyroid',
      pregnancy: 'Pregnancy and breastfeeding',
      medicines: 'Medicines, alcohol and drugs',
      past: 'Reactions in the past',
      you: 'About you and the day',
    },
    labels: {
      'us-ketamine': 'US ketamine',
      'us-ketamine-bp-rule': 'US ketamine by its blood pressure rule',
      'us-ketamine-old': 'older US ketamine',
      'us-ketamine-summary': 'US ketamine summary',
      'us-esketamine': 'US esketamine',
      'uk-ketamine': 'UK ketamine',
      'swiss-ketamine': 'Swiss ketamine',
      'philippine-ketamine': 'Ketamax in the Philippines',
    },
    items: {
      'ci-bp-high': {
        statement: 'My blood pressure is high and not under control',
        question: 'Is your blood pressure high and not under control?',
        why: 'Ketamine raises blood pressure for a short time.',
        note: 'The Swiss label draws the line at over {swiss-top}/{swiss-bottom}, at rest.',
      },
      'ci-bp-danger': {
        statement: 'A doctor has told me that a rise in blood pressure would be dangerous for me',
        question: 'Has a doctor told you that a rise in blood pressure would be dangerous for you?',
        why: 'Ketamine raises blood pressure. This can do harm, for example if your blood pressure is not under control.',
      },
      'ci-stroke': {
        statement: 'I have had a stroke or bleeding in the brain',
        question: 'Have you had a stroke or bleeding in the brain?',
        why: 'A rise in blood pressure could cause a new bleed.',
        note: 'The esketamine label names bleeding in the brain. The UK ketamine label names stroke.',
      },
      'ci-aneurysm': {
        statement: 'I have an aneurysm (a weak, bulging artery) or tangled blood vessels (AVM)',
        question: 'Do you have an aneurysm (a weak, bulging artery) or tangled blood vessels (AVM)?',
        why: 'A rise in blood pressure could make it burst.',
      },
      'ci-heart': {
        statement: 'I have heart disease or heart failure, or had chest pain or a heart attack not long ago',
        question:
          'Do you have heart disease or heart failure, or have you had chest pain or a heart attack not long ago?',
        why: 'Ketamine makes the heart work harder.',
        note: 'The UK label names severe heart disease. The guidelines name heart disease that is not well controlled.',
      },
      'ci-psychosis': {
        statement: 'I have psychosis or schizophrenia now, or had it in the past',
        question: 'Do you have psychosis or schizophrenia now, or have you had it in the past?',
        why: 'Ketamine can bring back or worsen seeing, hearing or believing things that are not real.',
        note: 'The guidelines are about psychosis that is active or not well controlled. If it was in the past, a specialist needs to look at it with you.',
      },
      'ci-mental': {
        statement: 'I have, or have had, bipolar disorder, severe anxiety, PTSD or depression',
        question: 'Do you have, or have you had, bipolar disorder, severe anxiety, PTSD or depression?',
        why: 'Your mood may change during or after ketamine. You may need extra support.',
      },
      'ci-suicidal': {
        statement: 'I have had thoughts of suicide or self-harm',
        question: 'Have you had thoughts of suicide or self-harm?',
        why: 'You need help from a mental health team. Ketamine has not been shown to prevent suicide. If you have such thoughts now, {call-crisis}.',
      },
      'ci-icp': {
        statement: 'I have raised pressure in the brain, a brain tumor, a shunt, or a new head injury',
        question: 'Do you have raised pressure in the brain, a brain tumor, a shunt, or a new head injury?',
        why: 'Ketamine may raise the pressure more.',
        note: 'The guideline says not to use it, or to use a low dose with great care. The UK label names head injury.',
      },
      'ci-eye': {
        statement: 'I have glaucoma, high eye pressure, or a new eye injury or eye surgery',
        question: 'Do you have glaucoma, high eye pressure, or a new eye injury or eye surgery?',
        why: 'Ketamine can raise the pressure in the eye.',
      },
      'ci-dementia': {
        statement: 'I have (or the person I care for has) dementia or memory loss',
        question: 'Do you (or the person you care for) have dementia or memory loss?',
        why: 'Ketamine can add to confusion. The team must check that the person can agree to treatment.',
      },
      'ci-seizure': {
        statement: 'I have epilepsy, or have had a seizure',
        question: 'Do you have epilepsy, or have you had a seizure?',
        why: 'Ketamine can cause jerks that look like a seizure. Some medicines add to the chance of a seizure.',
        note: 'The labels are about movements like a seizure, and about an asthma medicine. We found no label text on epilepsy itself.',
      },
      'ci-thyroid': {
        statement: 'I have an overactive thyroid that is not treated',
        question: 'Do you have an overactive thyroid that is not treated?',
        why: 'Ketamine can make the heart race and raise blood pressure.',
      },
      'ci-liver': {
        statement: 'I have liver disease, or have had it',
        question: 'Do you have liver disease, or have you had it?',
        why: 'The liver clears ketamine, and ketamine can harm the liver. You may need blood tests before and during treatment.',
        note: 'In severe liver disease, the guideline says not to use it. In moderate disease, it says to take care.',
      },
      'ci-bladder': {
        statement: 'I have bladder pain, or pass urine very often',
        question: 'Do you have bladder pain, or pass urine very often?',
        why: 'Ketamine can inflame the bladder.',
      },
      'ci-kidney': {
        statement: 'I have kidney disease',
        question: 'Do you have kidney disease?',
        why: 'Long-term ketamine use can harm the bladder and make the kidneys swell. Your team may want to check your kidneys.',
        note: 'We found no source on how kidney disease changes the dose.',
      },
      'ci-eclampsia': {
        statement: 'I am pregnant and have very high blood pressure (pre-eclampsia)',
        question: 'Are you pregnant and have very high blood pressure (pre-eclampsia)?',
        why: 'Ketamine can raise blood pressure even more.',
      },
      'ci-pregnancy': {
        statement: 'I am pregnant, or could be',
        question: 'Are you pregnant, or could you be?',
        why: 'It is not known if ketamine can harm the baby. The label does not recommend it.',
        note: 'What the esketamine label says is its advice to patients. The guideline is about short-term (acute) pain.',
      },
      'ci-breastfeeding': {
        statement: 'I am breastfeeding',
        question: 'Are you breastfeeding?',
        why: 'Small amounts of ketamine pass into milk. The esketamine label says not to breastfeed. Ask your team before you start.',
        note: 'We have not read what the ketamine label says about it.',
      },
      'ci-substance-now': {
        statement: 'I have trouble with alcohol or drugs now',
        question: 'Do you have trouble with alcohol or drugs now?',
        why: 'Ketamine can be habit forming. To mix it with alcohol or drugs is dangerous.',
      },
      'ci-substance-past': {
        statement: 'I had trouble with alcohol or drugs in the past',
        question: 'Have you had trouble with alcohol or drugs in the past?',
        why: 'Your team may plan extra support and checks.',
      },
      'ci-sedatives': {
        statement:
          'I drink alcohol, or I take medicine that makes me sleepy (such as opioids, muscle relaxants, or pills for sleep, anxiety or allergy)',
        question:
          'Do you drink alcohol? Do you take medicine that makes you sleepy? This can be opioids, muscle relaxants, or pills for sleep, anxiety or allergy.',
        why: 'Together they can make you far too sleepy, and slow or stop your breathing. This can be deadly. Tell your team about each of them. Do not stop them on your own.',
        note: 'Pills for anxiety are, for example, diazepam and alprazolam.',
      },
      'ci-theophylline': {
        statement: 'I take theophylline or aminophylline (asthma medicines)',
        question: 'Do you take theophylline or aminophylline (asthma medicines)?',
        why: 'With ketamine they can lead to a seizure.',
      },
      'ci-stimulants': {
        statement: 'I take stimulants, thyroid pills, decongestants, or an MAOI',
        question: 'Do you take stimulants, thyroid pills, decongestants, or an MAOI?',
        why: 'With ketamine they can raise blood pressure or make the heart race.',
        note: 'The labels do not name decongestants (pills for a blocked nose). We count them with a group of drugs that the labels do name.',
      },
      'ci-cyp': {
        statement: 'I take other medicines or herbal products',
        question: 'Do you take other medicines or herbal products?',
        why: 'Some change how fast your body clears ketamine. Bring a full list.',
      },
      'ci-bp-meds': {
        statement: 'I take blood pressure medicine',
        question: 'Do you take blood pressure medicine?',
        why: 'With ketamine your blood pressure could drop too low. Ask what to take that day. Do not stop it on your own.',
      },
      'ci-allergy': {
        statement: 'I have had an allergic reaction to ketamine or esketamine',
        question: 'Have you had an allergic reaction to ketamine or esketamine?',
        why: 'Another dose could cause a severe allergic reaction.',
      },
      'ci-badreaction': {
        statement: 'I had a bad time with ketamine before (not an allergy)',
        question: 'Did you have a bad time with ketamine before (not an allergy)?',
        why: 'Your team can change the plan or choose another treatment.',
      },
      'ci-teen': {
        statement: 'I am under {adult}',
        question: 'Are you under {adult}?',
        why: 'Esketamine is not approved for young people. The ketamine label has a warning about the young brain, from studies in animals. This guide is for adults.',
      },
      'ci-breathing': {
        statement: 'I have a breathing problem or sleep apnea',
        question: 'Do you have a breathing problem or sleep apnea?',
        why: 'Ketamine can make you sleepy and slow your breathing.',
        note: 'The labels warn about breathing. We added sleep apnea to this. A guideline on short-term pain allows ketamine with it.',
      },
      'ci-home-alone': {
        statement: 'I will not have an adult to take me home',
        question: 'Will you be without an adult to take you home?',
        why: 'You must not drive after it. Your clinic may not treat you if no adult can take you home.',
      },
      'ci-porphyria': {
        statement: 'I have porphyria, or someone in my family does',
        question: 'Do you, or does someone in your family, have porphyria?',
        why: 'In acute porphyria, ketamine is on a list of medicines to avoid. It could set off an attack.',
        note: 'The list is from the NHS in the UK. Another list is less sure.',
      },
    },
  },

  routes: {
    title: 'Ways ketamine can be given',
    intro:
      'The way it is given changes how much reaches the blood, how fast it acts, and how closely you are watched. No way is best for everyone.',
    uses: {
      anesthesia: 'Anesthesia',
      depression: 'Depression',
      'chronic-pain': 'Long-term pain',
    },
    routes: {
      'rt-iv': {
        name: 'Drip into a vein (IV infusion)',
        shortName: 'Drip into a vein',
        how: 'Through a small tube in a vein. A pump gives it.',
        where: 'In a clinic or hospital only.',
        session:
          'In pain trials, from {iv-shortest} to several hours. Some courses for CRPS take {iv-day} a day for {iv-days}. Others run for about {crps-drip} without a break.',
        onset: 'Within seconds to minutes.',
        wearsOff:
          'Effects on the mind mostly end within hours. They can come back for up to {iv-back}, and some have lasted for days or weeks. The half-life of the drug is about {half-life}.',
        monitoring:
          'Staff check your blood pressure, pulse, breathing, oxygen and how awake you are. They are trained for emergencies.',
        status: {
          anesthesia: 'The label names a vein or a muscle.',
        },
        evidence:
          'The most studied way. For CRPS, a guideline calls the evidence moderate for up to {crps-up-to}. A review calls it only weak. In the main trial, the difference was gone at week {crps-gone}. For long-term pain as a whole, the {cochrane-year} Cochrane review found no clear evidence, with very low certainty.',
        good: ['The dose can be changed or stopped at once.', 'Staff are there.'],
        bad: [
          'It takes a needle.',
          'You have to travel.',
          'It takes hours in a clinic.',
          'Side effects.',
          'Cost.',
        ],
      },
      'rt-im': {
        name: 'Shot into a muscle (IM)',
        shortName: 'Shot into a muscle',
        how: 'As a shot, or a few, into the arm, thigh or buttock.',
        where: 'In a clinic or hospital.',
        session: 'In many cases a single shot. Then you rest while staff watch you.',
        onset: 'In {im-onset}, at doses for anesthesia.',
        wearsOff:
          'At doses for anesthesia, after {im-lasts}. In a study of a test dose for nerve pain in the face, {face-none} of {face-people} people had no relief. In {face-under} it lasted less than {face-hour}, and in {face-hours} several hours.',
        monitoring:
          'As with a drip: staff check your blood pressure, pulse, breathing, oxygen and how awake you are.',
        status: {
          anesthesia: 'The label names a vein or a muscle.',
        },
        evidence: 'Very little for long-term pain.',
        good: ['You do not need a drip.'],
        bad: ['Once given, it cannot be taken back.', 'The spot can be sore.', 'It takes a needle.'],
      },
      'rt-sc': {
        name: 'Under the skin (subcutaneous)',
        shortName: 'Under the skin',
        how: 'Through a small needle under the skin, as a shot or from a pump.',
        where: 'In a hospital or hospice.',
        session: 'In many cases a pump, for {sc-days}.',
        onset: 'Not known. We found no source.',
        wearsOff: 'It acts while it runs.',
        monitoring:
          'As with a drip: staff check your blood pressure, pulse, breathing, oxygen and how awake you are.',
        status: {
          anesthesia: 'The label names a vein or a muscle.',
        },
        evidence:
          'A trial of {cancer-people} people with cancer pain found no net benefit. It helped {cancer-helped}, and placebo helped {cancer-placebo}. More people stopped it due to side effects.',
        good: ['You do not need a needle in a vein.'],
        bad: ['The best trial found no benefit.', 'The skin can get sore.', 'Side effects.'],
      },
      'rt-esketamine': {
        name: 'Esketamine nasal spray (Spravato)',
        shortName: 'Esketamine spray',
        how: 'You spray it into your nose yourself while staff watch.',
        where: 'In a certified center only. It is part of a US program (REMS).',
        session: 'You stay for at least {esk-stay}.',
        onset: 'It peaks in the blood after {esk-peak}.',
        wearsOff: 'Do not drive until the next day, after a night’s sleep.',
        monitoring:
          'For at least {esk-stay}, staff check your blood pressure, breathing and how awake you are.',
        status: {
          anesthesia: 'The label says not to use it for this.',
          depression:
            'Since {esk-approved}, for depression that other treatments have not helped. Also for depression with acute thoughts of suicide.',
          'chronic-pain': 'Its maker says that it is not for pain relief.',
        },
        evidence: 'In our search, we found no trial of it for long-term pain.',
        good: ['The FDA has checked the product.', 'There is a set program.'],
        bad: [
          'It is for depression only.',
          'The label has a boxed warning.',
          'It takes {esk-visits} visits a week for the first {esk-first}.',
        ],
      },
      'rt-nasal': {
        name: 'Ketamine nasal spray made by a pharmacy (compounded)',
        shortName: 'Ketamine nasal spray',
        how: 'You spray it into your nose.',
        where: 'It should be in a place where you are watched.',
        session: 'This varies.',
        onset: 'It peaks in the blood after about {nasal-peak}.',
        wearsOff: 'Not known. We found no source.',
        reaches:
          'A study of a device found {nasal-device} parts. About {nasal-elsewhere} is quoted elsewhere.',
        monitoring: 'None at home. That is the main worry.',
        status: {
          anesthesia: 'No ketamine nasal spray is approved by the FDA.',
          depression: 'The FDA warned about it in {nasal-alert} and {home-alert}.',
        },
        homeWarning: 'The FDA warns that to use ketamine at home, with no one to watch you, adds risk.',
        evidence: 'Some support in short-term (acute) pain. Very little for long-term pain.',
        good: ['No needle.'],
        bad: [
          'How much reaches the body varies.',
          'The FDA has not checked it.',
          'It can be misused.',
          'There are reports of panic, visions and delusions.',
        ],
      },
      'rt-sublingual': {
        name: 'Under the tongue (lozenge, troche or wafer)',
        shortName: 'Under the tongue',
        how: 'You hold it under your tongue. Then you swallow it or spit it out.',
        where: 'At home or in a clinic. In the US, a pharmacy makes it (compounded).',
        session: 'As needed, or daily.',
        onset: 'It is first in the blood within {sl-first}, and peaks after about {sl-peak}.',
        wearsOff: 'After hours.',
        reaches: 'A study of a wafer found {sl-wafer} parts. A study of a liquid found {sl-solution}.',
        monitoring: 'None at home. That is the main worry.',
        status: {
          depression: 'The FDA warned about compounded ketamine in {home-alert}.',
        },
        homeWarning: 'The FDA warns that to use ketamine at home, with no one to watch you, adds risk.',
        evidence:
          'In a UK clinic, {sl-little} of {sl-people} people found it of little use at first try. At the time of the report, {sl-still} still took it.',
        good: ['No needle.', 'It works sooner than when swallowed.'],
        bad: [
          'The dose that reaches the body varies.',
          'The FDA has not checked it.',
          'Home use adds risk.',
          'It can be misused.',
        ],
      },
      'rt-oral': {
        name: 'Swallowed (liquid or capsule)',
        shortName: 'Liquid or capsule',
        how: 'You swallow it several times a day.',
        where:
          'At home. In the UK, a pain specialist starts it. In the US, a pharmacy makes it (compounded).',
        session: 'Daily, for weeks to months.',
        onset: 'It starts to work after about {oral-onset} and peaks after about {oral-peak}.',
        wearsOff: 'After hours.',
        monitoring: 'Visits to the clinic, with tests of your liver and questions about your bladder.',
        status: {
          depression: 'The FDA warned in {home-alert}, and named forms that you swallow.',
        },
        homeWarning: 'The FDA warns that to use ketamine at home, with no one to watch you, adds risk.',
        evidence:
          'The trials are small. A review found that it did not work for nerve pain when swallowed. A clinic followed {oral-followed} of {oral-people} people, and their pain score fell by {oral-fall} percent. There was no comparison group.',
        good: ['No needle.'],
        bad: [
          'Little reaches the blood.',
          'You may feel sick.',
          'Home use adds risk.',
          'It can be misused.',
          'Long use can harm the bladder and the liver.',
        ],
      },
    },
    none: {
      title: 'Not having ketamine',
      statements: {
        'none-choice': 'You can decide not to have ketamine.',
        'none-others':
          'Ask your team which other treatments fit your pain, and what to expect from each. Only a clinician who knows your health can help you decide.',
        'none-nice':
          'In the UK, a NICE guideline is about a kind of long-term pain called chronic primary pain. At age {nice-age} or over, it advises not to start ketamine for it.',
        'none-fpm': 'UK pain doctors say that it is mainly for complex nerve pain, in specialist units.',
      },
    },
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
