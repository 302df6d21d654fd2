/** The side effects as the fact file (version 2) writes them. */
export interface WrittenEffect {
  readonly label: string;
  readonly when: string;
  readonly tier: string;
  readonly explanation: string;
  readonly action: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

export const sideEffects: Readonly<Record<string, WrittenEffect>> = {
  'se-dissociation': {
    label: 'Feeling detached or dream-like',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'You may feel far away from your body, or that time and sounds are odd.',
    action: 'Tell staff how you feel. They can slow or stop the drip. It mostly fades within hours.',
    sources: ['sigtermans2009', 'label-esk', 'sustain1-2019'],
  },
  'se-dizzy': {
    label: 'Dizziness or a spinning feeling',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'The room may seem to move, and you may feel unsteady.',
    action: 'Stay lying or sitting. Get help to stand up. At home, take care on stairs and in the bathroom.',
    sources: ['moradi2024', 'label-esk', 'sustain1-2019'],
  },
  'se-nausea': {
    label: 'Feeling sick (nausea)',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'You may feel sick to your stomach.',
    action:
      "Tell staff early. They can give you medicine for it. Follow the clinic's rule on food and drink before you come.",
    sources: ['label-esk', 'moradi2024'],
  },
  'se-vomit': {
    label: 'Throwing up (vomiting)',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'Some people throw up.',
    action: 'Tell staff. Call the clinic if it goes on after you get home.',
    sources: ['label-esk'],
  },
  'se-sleepy': {
    label: 'Sleepy or very tired',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'You may feel drowsy, slow or worn out for the rest of the day.',
    action:
      'Have an adult take you home. Do not drive, use machines or sign papers for at least 24 hours, and until you have slept for a night.',
    sources: ['moradi2024', 'label-esk', 'sustain1-2019', 'mayo'],
  },
  'se-bp': {
    label: 'Higher blood pressure or a faster heartbeat',
    when: 'during or soon after',
    tier: 'tell your care team',
    explanation: 'Your blood pressure and pulse can go up for a short time.',
    action: 'Staff should check it. Tell them at once about chest pain, a pounding heart or a bad headache.',
    note: 'With the spray it was highest at about 40 minutes and stayed up for about 4 hours. After one quick dose for anesthesia it was back in about 15 minutes. With a long drip it is not known.',
    sources: ['label-esk', 'ch-ketalar', 'label-ket-2017'],
  },
  'se-visions': {
    label: 'Seeing or hearing things, or vivid dreams',
    when: 'during or soon after',
    tier: 'tell your care team',
    explanation: 'You may see or hear things that are not there, or have strong dreams.',
    action:
      'Tell staff if it scares you. Ask for a calm, quiet room. Call the clinic if it comes back later.',
    sources: ['ch-ketalar', 'label-ket-2017', 'podcast2017'],
  },
  'se-confusion': {
    label: 'Confusion or restlessness',
    when: 'during or soon after',
    tier: 'tell your care team',
    explanation: 'You may feel mixed up, restless or upset.',
    action: 'Tell staff. Your companion should tell them too.',
    sources: ['ch-ketalar', 'sustain1-2019', 'label-ket'],
  },
  'se-anxiety': {
    label: 'Anxiety or panic',
    when: 'during or soon after',
    tier: 'tell your care team',
    explanation: 'You may feel scared or tense.',
    action: 'Tell staff right away. Slow breaths and a quiet room can help.',
    sources: ['label-esk', 'ch-ketalar'],
  },
  'se-headache': {
    label: 'Headache',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'You may get a headache.',
    action: 'Ask which pain medicine you can take. A sudden, very bad headache is an emergency.',
    sources: ['label-esk', 'short2018'],
  },
  'se-vision': {
    label: 'Blurred or double vision',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'Your sight may be blurry or double, or your eyes may move quickly.',
    action:
      'Wait until it clears before you walk alone. For bad eye pain or sudden loss of sight, call emergency help.',
    sources: ['sustain1-2019', 'spray-pool2021', 'label-ket', 'short2018'],
  },
  'se-drunk': {
    label: "Feeling drunk or 'high'",
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'You may feel drunk, giddy or very happy for a short time.',
    action:
      'Rest until it passes. Do not drink alcohol or take street drugs for at least 24 hours. Ask which of your own medicines to take, and when.',
    sources: ['label-esk'],
  },
  'se-numb': {
    label: 'Numbness or tingling',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'Parts of your body may feel numb.',
    action: 'Tell staff. Numbness on one side with a weak face or arm is an emergency.',
    sources: ['label-esk', 'sustain1-2019'],
  },
  'se-appetite': {
    label: 'Not feeling hungry',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'You may not want to eat for a while.',
    action: 'Sip water. Eat light food when you feel ready.',
    sources: ['label-ket'],
  },
  'se-muscle': {
    label: 'Stiff or jerky muscles',
    when: 'during or soon after',
    tier: 'tell your care team',
    explanation: 'Your muscles may feel stiff or may jerk.',
    action: 'Tell staff. A seizure is an emergency.',
    sources: ['ch-ketalar', 'label-ket'],
  },
  'se-site': {
    label: 'Pain or rash where the needle goes in',
    when: 'during or soon after',
    tier: 'common, usually mild',
    explanation: 'The skin near the needle may hurt or get red.',
    action: 'Tell staff.',
    sources: ['label-ket', 'label-ket-2017'],
  },
  'se-lowbp': {
    label: 'Low blood pressure or an uneven or slow heartbeat',
    when: 'during or soon after',
    tier: 'tell your care team',
    explanation: 'Some people have low blood pressure or a heartbeat that is slow or uneven.',
    action: 'Tell staff if you feel faint or your heart skips.',
    sources: ['label-ket', 'ie-spravato2024'],
  },
  'se-breathing': {
    label: 'Slow or weak breathing',
    when: 'during or soon after',
    tier: 'emergency: call 911 (US) or your local number',
    explanation:
      'Breathing can get too slow, most of all with a high dose, alcohol, opioids, sleep medicine, or gabapentin or pregabalin.',
    action: 'Call emergency help. Try to wake the person and stay with them.',
    sources: ['label-ket', 'label-esk', 'fda2023', 'esk-resp2023', 'fda-gaba2019'],
  },
  'se-passout': {
    label: 'Passing out or cannot be woken',
    when: 'during or soon after',
    tier: 'emergency: call 911 (US) or your local number',
    explanation: 'A few people pass out.',
    action: 'If you cannot wake the person, call for help now.',
    sources: ['label-esk'],
  },
  'se-allergy': {
    label: 'Severe allergic reaction',
    when: 'during or soon after',
    tier: 'emergency: call 911 (US) or your local number',
    explanation: 'Hives, swelling of the face or throat, or trouble breathing can be an allergy.',
    action: 'Call emergency help now.',
    sources: ['ch-ketalar', 'label-ket', 'cerner-ket'],
  },
  'se-heart-stroke': {
    label: 'Chest pain, or signs of a stroke',
    when: 'during or soon after',
    tier: 'emergency: call 911 (US) or your local number',
    explanation: 'A big rise in blood pressure can strain the heart or brain.',
    action:
      'Call emergency help for chest pain. Call for a drooping face, a weak arm, slurred speech, or a sudden very bad headache.',
    sources: ['label-ket', 'pdr-ketalar', 'asa-ketamine'],
  },
  'se-seizure': {
    label: 'Seizure',
    when: 'during or soon after',
    tier: 'emergency: call 911 (US) or your local number',
    explanation: 'A seizure (fit) can happen, most of all with some asthma medicines.',
    action: 'Call emergency help. Before treatment, tell the clinic all the medicines you take.',
    sources: ['mims-ketamax', 'ch-ketamine-ci', 'label-ket', 'ie-spravato2024'],
  },
  'se-throat': {
    label: 'Throat spasm',
    when: 'during or soon after',
    tier: 'emergency: call 911 (US) or your local number',
    explanation: 'The throat muscles can tighten and make it hard to breathe.',
    action: 'In the clinic, staff must act at once. At home, call emergency help.',
    sources: ['label-ket-2017', 'msd'],
  },
  'se-delirium': {
    label: 'Severe confusion or losing touch with reality',
    when: 'during or soon after',
    tier: 'emergency: call 911 (US) or your local number',
    explanation: 'A person may not know what is real, or may think others want to harm them.',
    action: 'Call emergency help if the person may get hurt. If not, call the clinic now.',
    sources: ['ch-ketalar', 'ferraro2025'],
  },
  'se-lasting-mind': {
    label: 'Mood or mind changes that last days or weeks',
    when: 'hours to weeks after',
    tier: 'tell your care team',
    explanation: 'Strange thoughts, low mood or fear can start late or last for days or weeks.',
    action:
      'Call your care team the same day. If you think about suicide or self-harm, call or text 988 (US) at any time, or your local crisis line.',
    sources: ['label-ket', '988-expect'],
  },
  'se-suicide': {
    label: 'Thoughts of suicide or self-harm',
    when: 'hours to weeks after',
    tier: 'emergency: call 911 (US) or your local number',
    explanation: 'Some people have thoughts of suicide. Ketamine has not been shown to prevent suicide.',
    action: 'In the US, call or text 988 at any time. Call 911 if there is danger now.',
    sources: ['label-esk', 'wy988'],
  },
  'se-flashback': {
    label: 'Flashbacks or trouble sleeping',
    when: 'hours to weeks after',
    tier: 'tell your care team',
    explanation: 'Parts of the experience may come back later, or sleep may be poor.',
    action: 'Tell your care team.',
    sources: ['ch-ketalar'],
  },
  'se-bladder': {
    label: 'Bladder pain or passing urine more often',
    when: 'with repeated or long-term use',
    tier: 'tell your care team',
    explanation: 'Ketamine can inflame the bladder. You may need to go often, feel pain, or see blood.',
    action:
      'Call your care team soon, and before your next dose. In a survey of people who use it outside care, of 251 who told how it went, about half got better after they stopped. Blood in urine needs care the same day.',
    sources: ['label-ket', 'winstock2012', 'kic2022', 'label-esk', 'fpm'],
  },
  'se-liver': {
    label: 'Liver or bile duct harm',
    when: 'with repeated or long-term use',
    tier: 'tell your care team',
    explanation: 'Repeated doses can hurt the liver or bile ducts, and there may be no early signs.',
    action:
      'Ask for liver blood tests before you start and during repeated treatment. Call the same day for yellow skin or eyes, dark urine, pale stools or belly pain.',
    note: 'In a small study of CRPS, 3 of 6 people who were to have 2 long drips, 16 days apart, had liver harm. In the records of 52 people who had shorter drips, tests within a day found none.',
    sources: ['label-ket', 'pdr-ketalar', 'cotter2021', 'mayo', 'liver2011', 'liver2025'],
  },
  'se-memory': {
    label: 'Memory or thinking problems',
    when: 'with repeated or long-term use',
    tier: 'tell your care team',
    explanation: 'Memory and clear thinking may get worse with very frequent use.',
    action: 'Tell your care team if you or your family notice a change.',
    sources: ['morgan2009', 'msd'],
  },
  'se-dependence': {
    label: 'Craving, needing more, or not being able to stop',
    when: 'with repeated or long-term use',
    tier: 'tell your care team',
    explanation: 'Ketamine can be habit forming.',
    action:
      'Tell your care team early. Help is available. In the US, call or text 988, or call the free SAMHSA helpline, 1-800-662-4357, day or night.',
    sources: ['dea1999', 'winstock2012', 'label-esk'],
  },
  'se-eye': {
    label: 'Higher pressure in the eye',
    when: 'during or soon after',
    tier: 'tell your care team',
    explanation: 'Eye pressure can rise a little.',
    action: 'Tell staff if you have glaucoma. For bad eye pain or sudden loss of sight, call emergency help.',
    sources: ['label-ket'],
  },
  'se-withdrawal': {
    label: 'Feeling ill when you stop after long use',
    when: 'with repeated or long-term use',
    tier: 'tell your care team',
    explanation:
      'Your body can get used to ketamine. When people stopped after long use, some had craving, anxiety, shaking, sweating and a pounding heart.',
    action: 'Do not stop long use on your own. Ask your team how to come off it.',
    sources: ['label-ket', 'eu-spravato-de'],
  },
};
/** What is said of side effects as a whole, before everything else. */ export const intro: readonly string[] =
  [
    'In French pain clinics, 50 in 100 people had a side effect in the first week (108 of 218).',
    'In trials of a drip for long-term pain, about 3 times as many people had side effects as with placebo. It could be hardly more, or up to 10 times as many (low certainty).',
    'Most side effects are short. Some last days or weeks. Long-term safety is not well studied.',
  ];
