import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** The checklist, in English. */
export const en: PartWords<typeof facts> = {
  checklist: {
    title: 'Before ketamine: what to tell your clinic',
    intro:
      'Mark what applies to you, or what you are not sure about. This list cannot tell you if ketamine is right for you. Only a clinician who knows your health can help you decide. Bring this list to your visit.',
    introToRead:
      'Tell your clinic about what applies to you, or what you are not sure about. This list cannot tell you if ketamine is right for you. Only a clinician who knows your health can help you decide. Bring this list to your visit.',
    labelAdvice:
      'A medicine label for ketamine or esketamine warns about this. Tell your team before any dose.',
    topics: {
      heart: 'Heart, blood pressure and blood vessels',
      mind: 'Mental health',
      brain: 'Brain, eyes and nerves',
      organs: 'Liver, kidneys, bladder and thyroid',
      pregnancy: 'Pregnancy and breastfeeding',
      medicines: 'Medicines, alcohol and street drugs',
      past: 'Reactions in the past',
      you: 'About you and the day',
    },
    labels: {
      'us-ketamine': 'US ketamine',
      'us-ketamine-bp-rule': 'US ketamine by its blood pressure rule',
      'us-ketamine-old': 'older US ketamine',
      'us-esketamine': 'US esketamine',
      'uk-ketamine': 'UK ketamine',
      'swiss-ketamine': 'Swiss ketamine',
      'philippine-ketamine': 'a ketamine label',
    },
    items: {
      'ci-bp-high': {
        statement: 'My blood pressure is high and not under control',
        question: 'Is your blood pressure high and not under control?',
        why: 'Ketamine raises blood pressure for some time. Tell us your last reading, whatever it is. Staff check it before each treatment.',
      },
      'ci-bp-danger': {
        statement: 'A doctor has told me that a rise in blood pressure would be dangerous for me',
        question: 'Has a doctor told you that a rise in blood pressure would be dangerous for you?',
        why: 'Ketamine raises blood pressure. This can be harmful if, for example, your blood pressure is not under control.',
      },
      'ci-stroke': {
        statement: 'I have had a stroke or bleeding in the brain',
        question: 'Have you had a stroke or bleeding in the brain?',
        why: 'A rise in blood pressure could cause a new bleed. Bleeding in the brain is a “do not use” for esketamine.',
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
      },
      'ci-psychosis': {
        statement: 'I have psychosis or schizophrenia now, or had it in the past',
        question: 'Do you have psychosis or schizophrenia now, or have you had it in the past?',
        why: 'Ketamine can bring back or worsen seeing, hearing or believing things that are not real.',
        note: 'If it was in the past, a specialist needs to look at it with you.',
      },
      'ci-mental': {
        statement: 'I have, or have had, bipolar disorder, severe anxiety, PTSD or depression',
        question: 'Do you have, or have you had, bipolar disorder, severe anxiety, PTSD or depression?',
        why: 'Your mood may change during or after ketamine. There are at least {mania-reports} reports of people who had a manic spell (far too high or wired) after ketamine. Of these, {mania-drip} had it as a drip for CRPS. How often this happens is not known. A UK hospital clinic for depression does not normally give ketamine after manic spells. You may need extra support.',
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
      },
      'ci-eye': {
        statement: 'I have glaucoma, high eye pressure, or a new eye injury or eye surgery',
        question: 'Do you have glaucoma, high eye pressure, or a new eye injury or eye surgery?',
        why: 'Ketamine can raise the pressure in the eye.',
      },
      'ci-dementia': {
        statement: 'I have (or the person I care for has) dementia or memory loss',
        question: 'Do you (or the person you care for) have dementia or memory loss?',
        why: 'Ketamine can cause confusion, and the esketamine label warns about thinking and memory. The team must check that the person can agree to treatment.',
      },
      'ci-seizure': {
        statement: 'I have epilepsy, or have had a seizure',
        question: 'Do you have epilepsy, or have you had a seizure?',
        why: 'Ketamine can cause jerks that look like a seizure. Some medicines raise the chance of a seizure. A UK hospital clinic for depression does not normally give ketamine after recent epilepsy.',
      },
      'ci-thyroid': {
        statement: 'I have an overactive thyroid that is not treated',
        question: 'Do you have an overactive thyroid that is not treated?',
        why: 'Ketamine can make the heart race and raise blood pressure.',
      },
      'ci-liver': {
        statement: 'I have liver disease, or have had it',
        question: 'Do you have liver disease, or have you had it?',
        why: 'The liver clears ketamine, and ketamine can harm the liver. In severe liver disease it is usually not given. You may need blood tests before and during treatment.',
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
      },
      'ci-eclampsia': {
        statement: 'I am pregnant and have very high blood pressure (pre-eclampsia)',
        question: 'Are you pregnant and have very high blood pressure (pre-eclampsia)?',
        why: 'Ketamine can raise blood pressure even more.',
      },
      'ci-pregnancy': {
        statement: 'I am pregnant, or could be',
        question: 'Are you pregnant, or could you be?',
        why: 'Ketamine may harm an unborn baby. The US label does not recommend it in pregnancy. If you could become pregnant, ask about a pregnancy test and birth control.',
      },
      'ci-breastfeeding': {
        statement: 'I am breastfeeding',
        question: 'Are you breastfeeding?',
        why: 'Very small amounts of ketamine pass into milk. The esketamine label says not to breastfeed. If you do breastfeed, watch your baby for sleepiness, poor feeding and poor weight gain. Ask your team before you start.',
      },
      'ci-substance-now': {
        statement: 'I have trouble with alcohol, street drugs or misuse of medicine now',
        question: 'Do you have trouble with alcohol, street drugs or misuse of medicine now?',
        why: 'Ketamine can be habit forming. To mix it with alcohol or street drugs is dangerous.',
      },
      'ci-substance-past': {
        statement: 'I had trouble with alcohol, street drugs or misuse of medicine in the past',
        question: 'Have you had trouble with alcohol, street drugs or misuse of medicine in the past?',
        why: 'Your team may plan extra support and checks.',
      },
      'ci-sedatives': {
        statement:
          'I take opioids, muscle relaxants, or pills for sleep, allergy, anxiety (such as diazepam or alprazolam) or nerve pain (such as gabapentin or pregabalin). Or I take another medicine that makes me sleepy. Or I drink alcohol',
        question:
          'Do you take opioids, muscle relaxants, or pills for sleep, allergy, anxiety (such as diazepam or alprazolam) or nerve pain (such as gabapentin or pregabalin)? Do you take another medicine that makes you sleepy? Do you drink alcohol?',
        why: 'Together they can make you far too sleepy and slow or stop your breathing. This can be deadly. Tell your team about each one. Do not stop a medicine on your own. Ask when to stop alcohol before treatment. If you drink every day, ask first: to stop at once can be dangerous.',
      },
      'ci-theophylline': {
        statement: 'I take theophylline or aminophylline (asthma medicines)',
        question: 'Do you take theophylline or aminophylline (asthma medicines)?',
        why: 'With ketamine they can lead to a seizure.',
      },
      'ci-stimulants': {
        statement:
          'I take ADHD medicine (stimulants), thyroid pills, decongestants, or an MAOI (a kind of antidepressant)',
        question:
          'Do you take ADHD medicine (stimulants), thyroid pills, decongestants, or an MAOI (a kind of antidepressant)?',
        why: 'With ketamine they can raise blood pressure or make the heart race.',
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
      'ci-diabetes': {
        statement: 'I have diabetes',
        question: 'Do you have diabetes?',
        why: 'You may be told not to eat before treatment. Then your blood sugar could drop too low. Ask for an early time, and for a written plan for your insulin or other diabetes medicine. Do not leave out insulin on your own.',
      },
      'ci-allergy': {
        statement: 'I have had an allergic reaction to ketamine or esketamine',
        question: 'Have you had an allergic reaction to ketamine or esketamine?',
        why: 'A new dose could cause a severe allergic reaction.',
      },
      'ci-badreaction': {
        statement: 'I had a bad time with ketamine before (not an allergy)',
        question: 'Did you have a bad time with ketamine before (not an allergy)?',
        why: 'Some people find the effects frightening. Tell your team: they can slow the drip, change the plan or choose another treatment.',
      },
      'ci-teen': {
        statement: 'I am under {adult}',
        question: 'Are you under {adult}?',
        why: 'The esketamine spray is not approved for people under {adult}. Ketamine labels warn about the brains of unborn babies and small children. This guide is for adults.',
      },
      'ci-65plus': {
        statement: 'I am {age-limit} or older',
        question: 'Are you {age-limit} or older?',
        why: 'With the spray, a jump in blood pressure was seen in {older-jump} people aged {age-limit} or older, and in {older-placebo} with placebo. In a trial of older people who had surgery, those who got more ketamine had more visions and nightmares. You may be unsteady when you stand up.',
      },
      'ci-breathing': {
        statement: 'I have a breathing problem or sleep apnea',
        question: 'Do you have a breathing problem or sleep apnea?',
        why: 'Ketamine can make you sleepy and slow your breathing. So can other medicines you may take.',
      },
      'ci-home-alone': {
        statement: 'I will not have an adult to take me home',
        question: 'Will you be without an adult to take you home?',
        why: 'You must not drive. Some clinics will not treat you without an adult.',
      },
      'ci-porphyria': {
        statement: 'I have porphyria, or someone in my family does',
        question: 'Do you, or does someone in your family, have porphyria?',
        why: 'In acute porphyria, ketamine is on a list of medicines to avoid. It could set off an attack.',
      },
    },
    remarks: {
      'rm-stroke':
        'On stroke: the esketamine label names bleeding in the brain, and the UK ketamine label names stroke.',
      'rm-heart':
        'On the heart: the UK label names severe heart disease. The guidelines name heart disease that is not well controlled.',
      'rm-icp':
        'On pressure in the brain: the guideline says not to use ketamine, or to use a low dose with great care. The UK label names head injury.',
      'rm-seizure':
        'On epilepsy: the labels speak of movements like a seizure, and of an asthma medicine. We found no label text on epilepsy itself.',
      'rm-liver':
        'On the liver: in severe disease, the guideline says not to use ketamine. In moderate disease, it says to take care.',
      'rm-kidney': 'On the kidneys: we found no source on how kidney disease changes the dose.',
      'rm-pregnancy':
        'On pregnancy: what the esketamine label says is its advice to patients. The guideline is about short-term (acute) pain.',
      'rm-breastfeeding': 'On breastfeeding: we could not read what the US ketamine label says about it.',
      'rm-stimulants':
        'On decongestants (pills for a blocked nose): the labels do not name them. We count them with a group of medicines that the labels do name.',
      'rm-breathing':
        'On sleep apnea: the labels warn about breathing, and we added sleep apnea. A guideline on short-term pain allows ketamine with it.',
      'rm-porphyria': 'On porphyria: the list is from the NHS in the UK. Another list is less sure.',
      'rm-badreaction':
        'On a bad time before: the older US label says that some people recall the effects as unpleasant. That it should be asked is the view of a clinic.',
      'rm-dementia':
        'On dementia: the Swiss label names confusion, and the esketamine label warns of trouble with thinking. That dementia needs a closer look is our reading, and the view of a clinic.',
      'rm-diabetes':
        'On diabetes: this is advice for any care without food. We found no ketamine text on it.',
    },
  },
};
