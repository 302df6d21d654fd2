import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** The checklist, in English. */
export const en: PartWords<typeof facts> = {
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
};
