/** The safety texts, the signs, the words explained and the claims as the fact file (version 2) writes them. */
export const safety: Readonly<Record<string, string>> = {
  'sf-general':
    'This is general information. It is not medical advice and does not replace your care team. It cannot tell you if ketamine is right for you.',
  'sf-offlabel':
    "Ketamine is FDA-approved for anesthesia. Using it for chronic pain is 'off-label': your doctor may prescribe it, but the FDA has not approved it for that use.",
  'sf-emergency':
    'Call now for: trouble breathing, or breathing that is slow or weak, or blue lips; a person who cannot be woken; chest pain; one side of the face drooping, a weak arm, or slurred speech; a sudden, very bad headache; bad eye pain, or sudden loss of sight; a seizure (fit); hives, or swelling of the face or throat; being so confused or scared that someone may get hurt; danger to yourself or others.',
  'sf-crisis':
    'In the US, call or text 988, or chat at 988lifeline.org. It is free, confidential, and open day and night. In Spanish: call 988 and press 2, or text AYUDA to 988.',
  'sf-today':
    'Call your clinic today for: blood in your urine; yellow skin or eyes, dark urine, pale stools or belly pain; new strange thoughts, low mood or fear; vomiting that does not stop. At night or on weekends, use the after-hours number that your clinic gave you. If no one answers, go to an emergency room.',
  'sf-medicines': 'Do not stop opioids, blood pressure pills, insulin or any medicine on your own.',
  'sf-day':
    'Follow your clinic’s rule on food and drink. Ask which of your own medicines to take, and when. Have an adult take you home. For at least 24 hours, and until you have slept for a night, do not drive, drink alcohol, take street drugs, use machines or make big decisions. Your clinic may ask you to wait longer. If you drink alcohol every day, ask your team before that day: to stop at once can be dangerous. Before you leave, ask when to take your next opioid, sleeping pill or other medicine that makes you sleepy. Together they can slow or stop your breathing.',
  'sf-home':
    'Do not use ketamine at home unless your own clinician prescribed it and has a plan to watch you. The FDA warns that home use adds danger, because no health care provider is there to watch you. Never share it. Keep it locked away.',
  'sf-report':
    'In the US you can report side effects to FDA MedWatch yourself: 1-800-FDA-1088 (1-800-332-1088).',
  'sf-checklist':
    "Never 'eligible / not eligible', no score, no red/green verdict. Show: 'You marked N topics. Talk about these with your team before treatment.' A 'yes' to a label item adds: 'A medicine label for ketamine or esketamine warns about this. Tell your team before any dose.' No answers also gets: 'No marked topics does not mean it is safe for you.'",
  'sf-privacy':
    'Answers stay in the page: no storage, no network, no analytics; print or copy only when the user asks. (Design advice; health data.)',
  'sf-naloxone':
    'Do you take opioids? Then ask your doctor or drug store about naloxone. It can reverse an overdose of opioids for a short time. It works only on opioids, and it wears off: call emergency help too.',
  'sf-awake':
    'Staff should watch you and check your heart and blood pressure. The dose is meant to leave you awake but sleepy. Some people drift off; a few pass out. Staff can give you medicine for nausea. With heart trouble you may need a heart tracing (ECG) first. If more than one treatment is planned, ask for liver tests.',
  'sf-dose': 'Your team sets the dose from your weight, your health and how you respond.',
  'sf-mood':
    'In small trials for depression, the depression had lifted by day 7 in 24 in 100 people, and in 6 in 100 with placebo. Ketamine is not FDA-approved for that, and it has not been shown to prevent suicide.',
  'sf-cure': 'No study that we read shows that ketamine cures long-term pain.',
  'sf-options':
    'You can say no. Other choices to ask about: exercise programs, talking therapy (CBT or ACT), acupuncture, and some antidepressants. NICE in the UK names these for long-term pain without a clear cause. NICE advises not to start ketamine for such pain, from age 16. This takes in fibromyalgia and CRPS.',
  'sf-caveat':
    'A 2025 review of long-term pain (not from cancer, not headache) found no clear evidence that ketamine helps. With a drip, about 3 times as many people had side effects as with placebo (low certainty).',
  'sf-how':
    'Ketamine blocks one kind of signal (NMDA) in the brain and spinal cord. Why relief may outlast the medicine is not fully known.',
};
export const emergencySigns: Readonly<Record<string, {text: string; sources: readonly string[]}>> = {
  'em-breathing': {
    text: 'trouble breathing, or breathing that is slow or weak, or blue lips',
    sources: ['label-ket', 'label-esk', 'cerner-ket', 'fda-gaba2019', 'nhs999'],
  },
  'em-wake': {text: 'a person who cannot be woken', sources: ['fda-gaba2019', 'nhs999']},
  'em-chest': {text: 'chest pain', sources: ['nhs999', 'nz111']},
  'em-stroke': {
    text: 'one side of the face drooping, a weak arm, or slurred speech',
    sources: ['nz111', 'nhs999'],
  },
  'em-headache': {text: 'a sudden, very bad headache', sources: ['pdr-ketalar']},
  'em-sight': {text: 'bad eye pain, or sudden loss of sight', sources: ['label-ket', 'nz111']},
  'em-seizure': {text: 'a seizure (fit)', sources: ['nhs999', 'ie-spravato2024']},
  'em-swelling': {text: 'hives, or swelling of the face or throat', sources: ['cerner-ket', 'label-ket']},
  'em-confused': {
    text: 'being so confused or scared that someone may get hurt',
    sources: ['ch-ketalar', 'nhs999'],
  },
  'em-danger': {text: 'danger to yourself or others', sources: ['wy988']},
};
export const glossary: Readonly<Record<string, {term: string; text: string; sources: readonly string[]}>> = {
  'gl-chronic': {
    term: 'long-term (chronic) pain',
    text: 'pain that lasts for at least three months',
    sources: ['ferraro2025'],
  },
  'gl-placebo': {term: 'placebo', text: 'a dummy treatment', sources: ['ferraro2025']},
  'gl-certainty': {
    term: 'certainty',
    text: 'how sure reviewers are, judged by how the studies were done and how many people took part',
    sources: ['ferraro2025'],
  },
  'gl-offlabel': {
    term: 'off-label',
    text: 'the FDA has approved the medicine for another use, not for this one',
    sources: ['label-ket'],
  },
  'gl-maoi': {term: 'MAOI', text: 'a kind of antidepressant', sources: ['label-esk']},
  'gl-primary': {
    term: 'chronic primary pain',
    text: 'long-term pain with no clear cause, or far stronger than its cause; for example fibromyalgia and CRPS',
    sources: ['pharmj-ng193', 'rcgp-ng193'],
  },
};
export const claims: Readonly<Record<string, {claim: string; found: string; sources: readonly string[]}>> = {
  'cl-safe': {
    claim: 'Ketamine treatment does little harm.',
    found:
      'Most side effects are short, but with a drip about 3 times as many people had them as with placebo (low certainty). Long-term safety is not well studied.',
    sources: ['ferraro2025', 'short2018', 'bell2018'],
  },
  'cl-lasting': {
    claim: 'One infusion can bring relief for weeks or months.',
    found:
      'In trials, one drip made no clear difference from placebo over 35 days for nerve pain, and none from a calming medicine over 8 weeks for fibromyalgia. The longest relief was in CRPS: a drip over about 4 days gave less pain than placebo until about week 11.',
    sources: ['pickering2020', 'noppers2011', 'sigtermans2009'],
  },
  'cl-cure': {
    claim: 'It repairs your nerves, or makes them grow back.',
    found: 'These are ideas, not findings. No study that we read shows that ketamine cures long-term pain.',
    sources: ['maher2017', 'fm-no-cure'],
  },
  'cl-conditions': {
    claim: 'It works for fibromyalgia, cancer pain and back pain.',
    found:
      'In fibromyalgia a trial found no clear difference in 8 weeks. In the largest trial in cancer pain, 31 in 100 were helped and 27 in 100 with placebo. For back pain a guideline says weak or no evidence.',
    sources: ['noppers2011', 'hardy2012', 'cohen2018'],
  },
  'cl-home': {
    claim: 'A ketamine nasal spray can be used at home.',
    found:
      'No ketamine nasal spray is FDA-approved. The FDA warns that home use adds danger, because no health care provider is there to watch you.',
    sources: ['fda2022', 'fda2023'],
  },
  'cl-addiction': {
    claim: 'You are not likely to get hooked.',
    found:
      'Ketamine can be habit forming, and it is a controlled medicine in the US. How often this happens in pain care is not known.',
    sources: ['dea1999', 'label-ket', 'winstock2012'],
  },
  'cl-fades': {
    claim: 'Effects on the mind are rare, and they end soon after the infusion.',
    found:
      'In a trial of a drip for CRPS, 76 in 100 people had them during the drip, and 18 in 100 with placebo. Most end within hours, but some have lasted days or weeks.',
    sources: ['sigtermans2009', 'label-ket', 'label-ket-2017'],
  },
  'cl-percent': {
    claim: 'Studies show that most people get much better.',
    found:
      'The large numbers on such pages are about depression, not pain, and come from small studies with no placebo. In small trials for depression, it had lifted by day 7 in 24 in 100, and in 6 in 100 with placebo.',
    sources: ['murrough2013', 'xu2016'],
  },
  'cl-suicide': {
    claim: 'People who think about suicide can take it without worry.',
    found:
      'It has not been shown to prevent suicide. If you think about suicide or self-harm, call or text 988 (US) now, or your local crisis line.',
    sources: ['label-esk', '988-expect'],
  },
  'cl-opioids': {
    claim: 'You may be able to stop your opioids.',
    found:
      'Do not stop opioids on your own. To stop suddenly can cause bad withdrawal and pain that is hard to control, and the FDA has had reports of suicide. Ask your team first.',
    sources: ['fda-opioid2019'],
  },
};
