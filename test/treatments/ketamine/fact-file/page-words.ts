/**
 * Where the page does not say it in the fact file’s own words: what it says (in English, to a reader in the US), and why.
 * Each was read beside the fact file. A text that is not here is the fact file’s, word for word.
 */
export type Reason =
  /** The number to call is that of the reader’s region. */
  | 'line'
  /** In the words of the list of emergency signs, as everywhere. */
  | 'signs'
  /** With the harm that the same source counted. */
  | 'harm'
  /** With more of the same entry of the fact file: its figures, its people, what it flags. */
  | 'more'
  /** In whole sentences, where the fact file has notes. */
  | 'notes'
  /** The same in plainer or fewer words. */
  | 'plain'
  /** Weaker than the fact file, which has both. */
  | 'careful';

export const pageWords: Readonly<Record<string, {readonly says: string; readonly because: Reason}>> = {
  'se-nausea.action': {
    says: 'Tell staff early. They can give you medicine for it. Before you come, follow the clinic’s rule on food and drink.',
    because: 'plain',
  },
  'se-sleepy.action': {
    says: 'Have an adult take you home. For at least 24 hours, and until you have slept for a night, do not drive, use machines or sign papers.',
    because: 'plain',
  },
  'se-bp.explanation': {says: 'Your blood pressure and pulse can go up for some time.', because: 'careful'},
  'se-bp.note': {
    says: 'With the spray it was highest at about 40 minutes and stayed up for about 4 hours. After a single quick dose for anesthesia it was back in about 15 minutes. With a long drip it is not known.',
    because: 'plain',
  },
  'se-visions.note': {
    says: 'This is from a trial of people over 60 who had surgery. Those who got more ketamine had more visions and nightmares.',
    because: 'more',
  },
  'se-confusion.label': {says: 'Feeling confused or restless', because: 'plain'},
  'se-confusion.action': {
    says: 'Tell staff. The person who came with you should tell them too.',
    because: 'plain',
  },
  'se-headache.action': {
    says: 'Ask which pain medicine you can take. For a sudden, very bad headache, call 911.',
    because: 'line',
  },
  'se-headache.note': {says: 'There was not much more of it than with placebo.', because: 'more'},
  'se-vision.action': {
    says: 'Wait until it clears before you walk alone. For bad eye pain, or sudden loss of sight, call 911.',
    because: 'line',
  },
  'se-vision.note': {says: 'The US label names double vision and quick eye movements.', because: 'more'},
  'se-numb.action': {
    says: 'Tell staff. If you are numb on one side, with one side of the face drooping or a weak arm, call 911.',
    because: 'signs',
  },
  'se-muscle.action': {says: 'Tell staff. A seizure is an emergency: call 911.', because: 'line'},
  'se-lowbp.note': {
    says: 'The EU label of the spray has named a slow heartbeat since 2024.',
    because: 'more',
  },
  'se-breathing.explanation': {
    says: 'Breathing can get too slow. A high dose, alcohol, opioids, sleep medicine, gabapentin or pregabalin add to this danger.',
    because: 'plain',
  },
  'se-breathing.action': {says: 'Call 911. Try to wake the person, and stay with them.', because: 'line'},
  'se-breathing.note': {
    says: 'The US label names it with too much ketamine, or when it is given too fast. The FDA has told of a person outside a clinic whose breathing slowed.',
    because: 'more',
  },
  'se-passout.action': {says: 'If you cannot wake the person, do not wait: call 911.', because: 'line'},
  'se-allergy.explanation': {
    says: 'Hives, or swelling of the face or throat, or trouble breathing can be signs of an allergy.',
    because: 'signs',
  },
  'se-allergy.action': {says: 'Do not wait: call 911.', because: 'line'},
  'se-heart-stroke.explanation': {
    says: 'A big rise in blood pressure can strain the heart or the brain.',
    because: 'plain',
  },
  'se-heart-stroke.action': {
    says: 'For chest pain, call 911. Do the same for one side of the face drooping, a weak arm, or slurred speech, or for a sudden, very bad headache.',
    because: 'signs',
  },
  'se-seizure.label': {says: 'Seizure (fit)', because: 'plain'},
  'se-seizure.action': {
    says: 'Call 911. Before treatment, tell the clinic about all the medicines you take.',
    because: 'line',
  },
  'se-seizure.note': {
    says: 'Seizures were reported when ketamine was given with theophylline (an asthma medicine). The US label tells of movements that look like a seizure. The EU label of the spray has named seizures since 2024.',
    because: 'more',
  },
  'se-throat.action': {says: 'In the clinic, staff must act at once. At home, call 911.', because: 'line'},
  'se-delirium.label': {says: 'Severe confusion, or losing touch with what is real', because: 'plain'},
  'se-delirium.explanation': {
    says: 'A person may not know what is real, or may think that others want to harm them.',
    because: 'plain',
  },
  'se-delirium.action': {
    says: 'If the person may get hurt, call 911. If not, call the clinic now.',
    because: 'line',
  },
  'se-delirium.note': {
    says: 'It was a Cochrane review from 2025 that found more of this with a drip than with placebo.',
    because: 'more',
  },
  'se-lasting-mind.label': {says: 'Changes in mood or mind that last days or weeks', because: 'plain'},
  'se-lasting-mind.action': {
    says: 'Call your care team the same day. If you think about suicide or self-harm, you can call or text 988 at any time.',
    because: 'line',
  },
  'se-suicide.action': {
    says: 'At any time, you can call or text 988. If there is danger now, call 911.',
    because: 'line',
  },
  'se-suicide.note': {
    says: 'The esketamine label has a boxed warning about this. It is about young people on antidepressants.',
    because: 'more',
  },
  'se-flashback.explanation': {
    says: 'Parts of what you felt may come back later, or you may sleep badly.',
    because: 'plain',
  },
  'se-bladder.explanation': {
    says: 'Ketamine can inflame the bladder. You may need to go more often, feel pain, or see blood.',
    because: 'plain',
  },
  'se-bladder.action': {
    says: 'Call your care team soon, and before your next dose. Blood in your urine needs care the same day.',
    because: 'plain',
  },
  'se-bladder.note': {
    says: 'The label names this with long use or misuse. In a survey of people who use it outside care, of 251 who told how it went, about 50 in 100 got better after they stopped.',
    because: 'more',
  },
  'se-liver.label': {says: 'Harm to the liver or bile ducts', because: 'plain'},
  'se-liver.explanation': {
    says: 'Repeated doses can hurt the liver or bile ducts. There may be no early signs.',
    because: 'plain',
  },
  'se-liver.action': {
    says: 'Ask for blood tests of your liver before you start and during repeated treatment. Call the same day for yellow skin or eyes, dark urine, pale stools or belly pain.',
    because: 'plain',
  },
  'se-memory.label': {says: 'Problems with memory or thinking', because: 'plain'},
  'se-memory.action': {says: 'Tell your care team if you or your family see a change.', because: 'plain'},
  'se-memory.note': {
    says: 'This was seen in people who used ketamine a lot without a doctor. It was not seen in those who used it only now and then.',
    because: 'more',
  },
  'se-dependence.label': {says: 'Craving it, needing more, or not being able to stop', because: 'plain'},
  'se-dependence.explanation': {
    says: 'Ketamine can be habit forming. It is a controlled medicine because it can be misused.',
    because: 'more',
  },
  'se-dependence.action': {
    says: 'Tell your care team early. There is help. At any time, you can call or text 988. In the US, you can also call the free SAMHSA helpline, 1-800-662-4357, day or night.',
    because: 'line',
  },
  'se-eye.action': {
    says: 'Tell staff if you have glaucoma. For bad eye pain, or sudden loss of sight, call 911.',
    because: 'line',
  },
  'ci-allergy.why': {says: 'A new dose could cause a severe allergic reaction.', because: 'plain'},
  'ci-mental.why': {
    says: 'Your mood may change during or after ketamine. There are at least 8 reports of people who had a manic spell (far too high or wired) after ketamine. Of these, 1 had it as a drip for CRPS. How often this happens is not known. A UK hospital clinic for depression does not normally give ketamine after manic spells. You may need extra support.',
    because: 'plain',
  },
  'ci-suicidal.why': {
    says: 'You need help from a mental health team. Ketamine has not been shown to prevent suicide. If you have such thoughts now, call or text 988.',
    because: 'line',
  },
  'ci-sedatives.question': {
    says: 'Do you take opioids, muscle relaxants, or pills for sleep, allergy, anxiety (such as diazepam or alprazolam) or nerve pain (such as gabapentin or pregabalin)? Do you take another medicine that makes you sleepy? Do you drink alcohol?',
    because: 'plain',
  },
  'ci-sedatives.statement': {
    says: 'I take opioids, muscle relaxants, or pills for sleep, allergy, anxiety (such as diazepam or alprazolam) or nerve pain (such as gabapentin or pregabalin). Or I take another medicine that makes me sleepy. Or I drink alcohol',
    because: 'plain',
  },
  'ci-65plus.why': {
    says: 'With the spray, a jump in blood pressure was seen in 17 in 100 people aged 65 or older, and in 2 in 100 with placebo. In a trial of older people who had surgery, those who got more ketamine had more visions and nightmares. You may be unsteady when you stand up.',
    because: 'plain',
  },
  'past.topic': {says: 'Reactions in the past', because: 'plain'},
  'cancer-pain.answer': {
    says: 'In the largest trial (185 people, ketamine under the skin), 31 in 100 were helped and 27 in 100 with placebo: no clear difference. For every 6 people treated, one more stopped because of side effects. The 2025 review did not look at cancer pain.',
    because: 'plain',
  },
  'rd-orhurhu.note': {
    says: 'A small difference, counting each person’s lowest score; seen up to 2 weeks. 3 of 7 trials showed a benefit. 6 of 7 had a high chance of bias (an unfair result).',
    because: 'more',
  },
  'rd-cochrane.note': {
    says: 'Unclear at any time; very low certainty. The authors do not say that ketamine does not work: they say that it is not known. More people had side effects than with placebo. The review looked at 67 trials of ketamine and 4 medicines like it, with 2,309 people. Cancer pain and headache were not looked at.',
    because: 'more',
  },
  'rd-sigtermans.note': {
    says: 'Less pain to about week 11. Best at week 1: 2.7 out of 10, and 5.5 with placebo. At week 12 there was no clear difference. It did not help people do more. During the drip 76 in 100 had effects on the mind, 18 in 100 with placebo.',
    because: 'harm',
  },
  'rd-schwartzman.note': {
    says: 'A small trial. Better than placebo in many measures; for how long is not in the text we read.',
    because: 'more',
  },
  'rd-noppers.note': {
    says: 'Average pain did not clearly differ at any time, asked each week for 8 weeks. At 15 minutes, 8 of 12 had at least half less pain, and 3 of 12 with the calming medicine midazolam. The later differences may be due to chance.',
    because: 'more',
  },
  'rd-pastrak.note': {
    says: 'Mixed designs: mostly a few hours; in one small study 6 of 8 people who had felt relief had 2 to 7 days of it.',
    because: 'plain',
  },
  'rd-pickering.note': {
    says: 'There was no clear difference over 35 days. In parts of the trial, magnesium was given too.',
    because: 'more',
  },
  'rd-hardy.note': {
    says: 'No clear difference in how many were helped. The range includes no change. More people stopped because of side effects.',
    because: 'more',
  },
  'rd-patil.note': {
    says: 'Estimate from 29 of 49 people: some relief after the visit in 59 to 85 in 100; over 3 weeks in 23 to 51 in 100. No comparison group. 18 of the 49 had CRPS.',
    because: 'more',
  },
  'rd-corriger.note': {
    says: 'Only 93 of 256 people were still in the study after 1 year. Their pain fell from 6.8 to 5.7 out of 10. 46 in 100 had severe pain all year. At 1 week, 50 in 100 had side effects. The mild course was mostly nerve pain, the severe course mostly fibromyalgia. No comparison group.',
    because: 'harm',
  },
  'rd-kvarnstrom2003.note': {
    says: 'During the drip, 7 of 12 had at least half less pain, and 2 of 12 with placebo. What came later is not in the text we read. Nor are side effects.',
    because: 'more',
  },
  'rd-gottrup2006.note': {
    says: 'Less pain than with placebo, measured during and after the drip. What came later is not in the text we read. Nor are side effects.',
    because: 'more',
  },
  'rd-kvarnstrom2004.note': {
    says: 'During the drip, 5 of 10 had at least half less pain, and 0 of 10 with placebo. What came later is not in the text we read. Nor are side effects.',
    because: 'more',
  },
  'fa-dose.text': {
    says: 'A guideline says that higher doses over more hours may work better. It calls the evidence for the exact range of doses low. Higher doses also cause more side effects, and another review sees good reasons to avoid them.',
    because: 'more',
  },
  'fa-days.text': {
    says: 'The longest relief against placebo was seen after a drip over about 4 days in a row, in CRPS: until about week 11. It did not help people do more. During the drip 76 in 100 had effects on the mind, 18 in 100 with placebo.',
    because: 'harm',
  },
  'cl-lasting.found': {
    says: 'In trials, one drip made no clear difference from placebo over 35 days for nerve pain, and none from a calming medicine over 8 weeks for fibromyalgia. The longest relief was in CRPS: a drip over about 4 days gave less pain than placebo until about week 11. It did not help people do more, and 76 in 100 had effects on the mind, 18 in 100 with placebo.',
    because: 'harm',
  },
  'cl-conditions.found': {
    says: 'In fibromyalgia a trial found no clear difference in 8 weeks. In the largest trial in cancer pain, 31 in 100 were helped and 27 in 100 with placebo; for every 6 people treated, one more stopped because of side effects. For back pain a guideline says weak or no evidence.',
    because: 'harm',
  },
  'cl-suicide.found': {
    says: 'It has not been shown to prevent suicide. If you think about suicide or self-harm, call or text 988 now.',
    because: 'line',
  },
  'rt-iv.how': {says: 'Through a small tube in a vein. A pump gives it.', because: 'notes'},
  'rt-iv.where': {says: 'In a clinic or hospital only.', because: 'notes'},
  'rt-iv.session': {
    says: 'In pain trials, from 30 minutes to several hours. Some courses for CRPS take 4 hours a day for 10 days. Others run for about 4 days without a break.',
    because: 'notes',
  },
  'rt-iv.onset': {says: 'Within seconds to minutes.', because: 'notes'},
  'rt-iv.wearsOff': {
    says: 'Effects on the mind mostly end within hours. They can come back for up to 24 hours, and some last for days or weeks.',
    because: 'notes',
  },
  'rt-iv.monitoring': {
    says: 'Staff should check your blood pressure, pulse, breathing, oxygen and how awake you are. They should be trained for emergencies.',
    because: 'notes',
  },
  'rt-iv.evidence': {
    says: 'The most studied way. For CRPS, there was less pain than with placebo to about week 11 in one trial. By week 12 there was no clear difference, and it did not help people do more. A guideline calls the evidence moderate. A review from 2015 calls it only weak. For nerve pain, there was less pain during the drip in small trials, and no clear difference over 35 days. For long-term pain (not from cancer, not headache), the 2025 Cochrane review found no clear evidence, with very low certainty. With a drip, about 3 times as many people had side effects as with placebo (low certainty).',
    because: 'notes',
  },
  'rt-iv.good': {says: 'The dose can be changed or stopped at once. Staff are there.', because: 'notes'},
  'rt-iv.bad': {
    says: 'It takes a needle. You have to travel. It takes hours in a clinic. Side effects. Cost.',
    because: 'notes',
  },
  'rt-im.how': {says: 'As a shot, or a few, into the arm, thigh or buttock.', because: 'notes'},
  'rt-im.where': {says: 'In a clinic or hospital.', because: 'notes'},
  'rt-im.session': {
    says: 'In many cases a single shot. Then you rest while staff watch you.',
    because: 'notes',
  },
  'rt-im.onset': {says: 'In 3 to 4 minutes, at doses for anesthesia.', because: 'notes'},
  'rt-im.monitoring': {
    says: 'As with a drip: staff should check your blood pressure, pulse, breathing, oxygen and how awake you are.',
    because: 'notes',
  },
  'rt-im.evidence': {
    says: 'Very little for long-term pain. In a study of one test dose for pain in the face, with no comparison group, 4 of 17 people had no relief. In 7 it lasted less than 1 hour, and in 6 several hours.',
    because: 'notes',
  },
  'rt-im.good': {says: 'You do not need a drip.', because: 'notes'},
  'rt-im.bad': {
    says: 'Once given, it cannot be taken back. The spot can be sore. It takes a needle.',
    because: 'notes',
  },
  'rt-nasal.how': {says: 'You spray it into your nose.', because: 'notes'},
  'rt-nasal.where': {says: 'It should be in a place where you are watched.', because: 'notes'},
  'rt-nasal.session': {says: 'This varies.', because: 'notes'},
  'rt-nasal.onset': {says: 'It peaks in the blood after about 15 to 25 minutes.', because: 'notes'},
  'rt-nasal.wearsOff': {says: 'Not known. We found no source.', because: 'notes'},
  'rt-nasal.monitoring': {says: 'None at home. That is the main worry.', because: 'notes'},
  'rt-nasal.evidence': {
    says: 'Some support in short-term (acute) pain. Very little for long-term pain.',
    because: 'notes',
  },
  'rt-nasal.bad': {
    says: 'How much reaches the body varies. The FDA has not checked it. It can be misused. There are reports of panic, visions and delusions.',
    because: 'notes',
  },
  'rt-esketamine.how': {says: 'You spray it into your nose yourself while staff watch.', because: 'notes'},
  'rt-esketamine.where': {
    says: 'In a certified center only. It is part of a US program (REMS).',
    because: 'notes',
  },
  'rt-esketamine.session': {says: 'You stay for at least 2 hours.', because: 'notes'},
  'rt-esketamine.onset': {says: 'It peaks in the blood after 20 to 40 minutes.', because: 'notes'},
  'rt-esketamine.wearsOff': {
    says: 'Do not drive until the next day, after a night’s sleep.',
    because: 'notes',
  },
  'rt-esketamine.monitoring': {
    says: 'For at least 2 hours, staff check your blood pressure, breathing and how awake you are.',
    because: 'notes',
  },
  'rt-esketamine.evidence': {
    says: 'In our search, we found no trial of it for long-term pain.',
    because: 'notes',
  },
  'rt-esketamine.good': {says: 'The FDA has checked the product. There is a set program.', because: 'notes'},
  'rt-esketamine.bad': {
    says: 'It is for depression only. The label has a boxed warning. It takes 2 visits a week for the first 4 weeks.',
    because: 'notes',
  },
  'rt-oral.how': {says: 'You swallow it several times a day.', because: 'notes'},
  'rt-oral.where': {
    says: 'At home. In the UK, a pain specialist starts it. In the US, a pharmacy makes it (compounded).',
    because: 'notes',
  },
  'rt-oral.onset': {
    says: 'It starts to work after about 20 to 45 minutes and peaks after about 1 hour.',
    because: 'notes',
  },
  'rt-oral.wearsOff': {says: 'After hours. How long you stay drowsy is not known.', because: 'notes'},
  'rt-oral.monitoring': {says: 'None between visits. That is the main worry.', because: 'notes'},
  'rt-oral.evidence': {
    says: 'The trials are small. A review found that it did not work for nerve pain when swallowed. A clinic followed 73 of 79 people, and their pain score fell by 42 percent. There was no comparison group.',
    because: 'notes',
  },
  'rt-oral.bad': {
    says: 'Little reaches the blood. You may feel sick. It can be misused. Long use can harm the bladder and the liver. One person who took it outside a clinic had slow breathing. Do not stop long use on your own.',
    because: 'notes',
  },
  'rt-sublingual.how': {
    says: 'You hold it under your tongue. Then you swallow it or spit it out.',
    because: 'notes',
  },
  'rt-sublingual.where': {
    says: 'At home or in a clinic. In the US, a pharmacy makes it (compounded).',
    because: 'notes',
  },
  'rt-sublingual.onset': {
    says: 'It is first in the blood within 5 minutes, and peaks after about 45 minutes.',
    because: 'notes',
  },
  'rt-sublingual.wearsOff': {says: 'After hours. How long you stay drowsy is not known.', because: 'notes'},
  'rt-sublingual.monitoring': {says: 'None at home. That is the main worry.', because: 'notes'},
  'rt-sublingual.evidence': {
    says: 'In a UK clinic, 95 of 249 people found it of little use at first try. At the time of the report, 47 still took it.',
    because: 'notes',
  },
  'rt-sublingual.good': {says: 'No needle. It works sooner than when swallowed.', because: 'notes'},
  'rt-sublingual.bad': {
    says: 'The dose that reaches the body varies. The FDA has not checked it. Home use adds danger. It can be misused.',
    because: 'notes',
  },
  'rt-sc.how': {says: 'Through a small needle under the skin, as a shot or from a pump.', because: 'notes'},
  'rt-sc.where': {says: 'In a hospital or hospice.', because: 'notes'},
  'rt-sc.session': {says: 'In many cases a pump, for 3 to 5 days.', because: 'notes'},
  'rt-sc.onset': {says: 'Not known. We found no source.', because: 'notes'},
  'rt-sc.monitoring': {
    says: 'As with a drip: staff should check your blood pressure, pulse, breathing, oxygen and how awake you are.',
    because: 'notes',
  },
  'rt-sc.evidence': {
    says: 'In a trial of 185 people with cancer pain, 31 in 100 were helped, and 27 in 100 with placebo: no clear difference. For every 6 people treated, one more stopped because of side effects.',
    because: 'notes',
  },
  'rt-sc.good': {says: 'You do not need a needle in a vein.', because: 'notes'},
  'rt-sc.bad': {
    says: 'The largest trial found no clear difference. The skin can get sore. Side effects.',
    because: 'notes',
  },
  'rt-nasal.name': {says: 'Ketamine nasal spray made by a pharmacy (compounded)', because: 'plain'},
  'rt-sublingual.name': {says: 'Under the tongue (lozenge, troche or wafer)', because: 'plain'},
  'su-found-none.text': {
    says: '1 drip made no clear difference over 35 days in nerve pain (20 people), or over 8 weeks in fibromyalgia (24 people). In cancer pain (185 people, under the skin) 31 in 100 were helped, 27 in 100 with placebo. For every 6 people treated, one more stopped because of side effects.',
    because: 'harm',
  },
};
