/**
 * The day of treatment as its fact file writes it, put down a second time, apart from `src/treatments/ketamine`: texts, what is a
 * row of its own, sources. What the file marks as a suggestion of its own (D) is not shown, and not here.
 */

export const phases: Readonly<Record<string, {readonly label: string; readonly answer: string}>> = {
  before: {
    label: 'Before',
    answer: 'Ask what to eat, drink and take that day. Plan for an adult to take you home and stay with you.',
  },
  during: {
    label: 'During',
    answer:
      'Staff should watch you the whole time. You are meant to be awake but sleepy, and things may feel strange. You can ask to stop a drip at any time.',
  },
  after: {
    label: 'After',
    answer:
      'No driving, alcohol or big decisions for at least 24 hours. Before you leave, ask when to take your next opioid or sleeping pill.',
  },
  later: {
    label: 'Later',
    answer: 'Check your goal on a set day. If it does not help, you can say no to more.',
  },
};

export interface FileItem {
  readonly phase: string;
  /** A row of its own. */
  readonly short: boolean;
  readonly label: string;
  readonly text: string;
  readonly why?: string;
  readonly sources: string;
}

export const items: Readonly<Record<string, FileItem>> = {
  'vi-first-visit': {
    phase: 'before',
    short: false,
    label: 'A visit before the first treatment',
    text: 'You meet a clinician first. They ask about your health, your pain, your medicines and allergies. Tell them all of it, even if you think it does not matter.',
    why: 'Some health problems and medicines change the plan.',
    sources: 'cheyenne cohen2018',
  },
  'vi-consent': {
    phase: 'before',
    short: false,
    label: 'A form to sign',
    text: 'You are asked to sign that you agree. Ask for the form early and read it at home. You can sign and still say no later.',
    sources: 'changepain welbeck anzca-ps12 ama-consent',
  },
  'vi-food': {
    phase: 'before',
    short: true,
    label: 'Food and drink',
    text: 'Ask for your clinic’s rule in writing, for food and for water, and keep to it. Rules differ. Some clinics say eat as you always do. Others say no food for 4, 6 or 8 hours. Some allow water until later, some do not.',
    why: 'With an empty stomach you are less apt to throw up. If you get very sleepy, food could get into your lungs.',
    sources: 'royalfree cheyenne changepain midwest asa-fasting pdr-ketalar label-esk',
  },
  'vi-diabetes': {
    phase: 'before',
    short: true,
    label: 'If you have diabetes',
    text: 'Say so when you book. Ask for an early time. Ask what to do that day with insulin, diabetes pills and other diabetes medicines. Bring your meter. Do not leave out insulin on your own.',
    why: 'Not eating can make your blood sugar drop too low.',
    sources: 'royalfree cheyenne diabetes-fasting sedation-za',
  },
  'vi-medicine-list': {
    phase: 'before',
    short: false,
    label: 'Your list of medicines',
    text: 'Bring a list of all you take: from a doctor, from a store, herbs, patches and drops. Add your allergies.',
    why: 'Some of them change how ketamine works, or are not for the same day.',
    sources: 'cheyenne changepain mayo mims-ketamax',
  },
  'vi-medicine-day': {
    phase: 'before',
    short: true,
    label: 'Which medicines to take that day',
    text: 'Ask about each one: take it, wait, or skip it? Ask most of all about opioids, pills for sleep or anxiety, nerve pain pills (gabapentin, pregabalin), blood pressure pills, diabetes medicines, ADHD medicine (stimulants) and the asthma medicine theophylline. Do not stop opioids, blood pressure pills, insulin or any medicine on your own.',
    why: 'Clinics differ. One hospital says take them all. Some clinics ask you to skip some.',
    sources: 'royalfree txp mims-ketamax label-esk fda-gaba2019 fda-opioid2019',
  },
  'vi-naloxone': {
    phase: 'before',
    short: false,
    label: 'If you take opioids for pain',
    text: 'Ask if you should have naloxone at home, and who there can use it. It can reverse an opioid overdose for a short time. It works only on opioids, and it wears off: call {emergency} too. The FDA says doctors should talk about it with all who are prescribed opioids for pain.',
    why: 'Opioids, ketamine and pills for sleep or anxiety add up. They can slow or stop your breathing.',
    sources: 'fda-naloxone2020 mims-ketamax idaho-naloxone ihs-naloxone2020',
  },
  'vi-alcohol-before': {
    phase: 'before',
    short: true,
    label: 'Alcohol and street drugs',
    text: 'If you drink every day, tell the team before that day and ask what to do: to stop at once can be dangerous. If you do not, drink none on the day, and ask when to stop before it. Take no street drugs that day. If you use cannabis, say so and ask. Tell the team what you use. They ask so that they can look after you.',
    why: 'With ketamine they can make you far too sleepy.',
    sources: 'mayo label-esk nervana sedation-za alcohol-withdrawal oxford-limits',
  },
  'vi-tests': {
    phase: 'before',
    short: false,
    label: 'Tests',
    text: 'Your blood pressure should be checked each time. With heart trouble you may need a heart tracing (ECG). With liver trouble, or if more than 1 treatment is planned, ask for blood tests of the liver. If you are healthy and have 1 treatment, you may need no other test.',
    sources: 'cohen2018 label-ket royalfree',
  },
  'vi-pregnancy': {
    phase: 'before',
    short: true,
    label: 'If you are or could be pregnant',
    text: 'Tell the team first. Ketamine may harm an unborn baby. You may be offered a pregnancy test. You can say yes or no to it. If the treatments go on for weeks, ask about birth control. Tell them too if you breastfeed.',
    sources: 'mayo label-ket asa-pregtest cheyenne label-esk',
  },
  'vi-bring': {
    phase: 'before',
    short: false,
    label: 'What to bring',
    text: 'Your list of medicines. Warm, loose clothes in layers, and flat shoes, as you may be unsteady. Music with headphones, a blanket, a small snack for later. If you sleep with a CPAP machine, ask if you should bring it. Leave nail polish off, as a clip on your finger reads your oxygen.',
    sources: 'changepain oxford-ketamine amg sedation-za',
  },
  'vi-adult': {
    phase: 'before',
    short: true,
    label: 'An adult to take you home',
    text: 'Plan for an adult to take you home and stay with you until the next day. Ask if a taxi or a bus with an adult is fine.',
    why: 'You must not drive. You may feel well and still think and react slowly. Some clinics do not treat you without an adult.',
    sources: 'label-ket-2017 mayo gstt-sedation mkuh-sedation oxford-ketamine clinic-opinion',
  },
  'vi-postpone': {
    phase: 'before',
    short: false,
    label: 'If you feel ill before the day',
    text: 'Call the clinic. They can tell you if it is better to wait. Call too if your medicines change, or if you could be pregnant.',
    sources: 'sedation-za cheyenne mayo',
  },
  'vi-plan-day': {
    phase: 'before',
    short: false,
    label: 'Keep the rest of the day free',
    text: 'Ask someone else to mind children or others who need you, until the next day. Plan no work and no cooking.',
    sources: 'cuh-recovery gstt-sedation',
  },
  'vi-who': {
    phase: 'during',
    short: true,
    label: 'Who is there',
    text: 'Someone trained should stay with you or close by all the time. A US label says that doctors who know anesthesia give ketamine or direct it, and can keep you breathing. It says that rescue tools must be ready.',
    why: 'Ketamine is an anesthetic. If breathing slows, someone must act at once.',
    sources: 'label-ket-2017 asa-ketamine fda-rems386',
  },
  'vi-monitor': {
    phase: 'during',
    short: true,
    label: 'What they check',
    text: 'Staff should check your blood pressure, pulse, breathing, oxygen, and how awake you are. You may wear a cuff on your arm and a clip on a finger. Some also follow your heart on a screen.',
    why: 'Ketamine can raise blood pressure, make you very sleepy and slow your breathing.',
    sources: 'label-ket royalfree us-leaflet-copy changepain fda-rems386 asa-ketamine',
  },
  'vi-start': {
    phase: 'during',
    short: false,
    label: 'How it starts',
    text: 'You sit in a reclining chair or lie on a bed. A small tube goes into a vein. A pump gives the medicine slowly.',
    sources: 'royalfree welbeck',
  },
  'vi-dose': {
    phase: 'during',
    short: false,
    label: 'The dose',
    text: 'Your team sets the dose from your weight, your health and how you respond.',
    sources: 'cohen2018',
  },
  'vi-extra-medicines': {
    phase: 'during',
    short: false,
    label: 'Other medicines',
    text: 'Some clinics also give a medicine for nausea or to calm you, such as midazolam. A calming medicine makes you sleepier. Ask what you are given, and why.',
    sources: 'patil2012 schwartzman2009 changepain welbeck',
  },
  'vi-awake': {
    phase: 'during',
    short: true,
    label: 'Are you awake?',
    text: 'The dose is meant to leave you awake but sleepy. Some people drift off. A few pass out.',
    sources: 'label-esk',
  },
  'vi-feel': {
    phase: 'during',
    short: true,
    label: 'What it may feel like',
    text: 'You may feel far away from your body, light, or in a dream. Time and sounds can be odd. You may feel dizzy or sick, or see things blurred or that are not there. For some this is calm, for others frightening. It can help to know that staff expect it.',
    sources: 'sigtermans2009 label-esk ch-ketalar short2018 oxford-ketamine',
  },
  'vi-calm': {
    phase: 'during',
    short: false,
    label: 'What may help',
    text: 'A quiet room, low light, music. Put your phone away. If it gets hard, tell staff. They can slow or stop the drip.',
    sources: 'label-ket-2017 oxford-ketamine amg vrh',
  },
  'vi-sick': {
    phase: 'during',
    short: false,
    label: 'If you feel sick to your stomach',
    text: 'Say so at once. Staff can give you medicine for it.',
    sources: 'patil2012 changepain',
  },
  'vi-stop': {
    phase: 'during',
    short: true,
    label: 'Can it be stopped?',
    text: 'Yes. Say stop at any time, for any reason. A drip can be slowed or turned off, and most effects ease soon after. A shot, spray, lozenge or syrup cannot be taken back once it is in.',
    sources: 'vrh label-ket',
  },
  'vi-how-long': {
    phase: 'during',
    short: true,
    label: 'How long the drip runs',
    text: 'From under 1 hour to several hours. Some hospital courses run day and night for days. In 1 US clinic it was 40 minutes, in 1 UK hospital 1 to 2 hours, in 1 US hospital 4 hours. Plan for longer than the drip, as there is time before and after.',
    sources: 'tankha2025 royalfree cheyenne sigtermans2009 schwartzman2009 anodyne',
  },
  'vi-watch': {
    phase: 'after',
    short: true,
    label: 'Watched before you go',
    text: 'You stay until staff say you can go. How long differs. With the spray it is at least 2 hours, and until the effects are over, by FDA rule. Ask how long it is at your clinic.',
    sources: 'fda-rems386 royalfree oxford-ketamine anzca-ps12',
  },
  'vi-next-dose': {
    phase: 'after',
    short: true,
    label: 'Your next opioid, sleeping pill or anxiety pill',
    text: 'Before you leave, ask when to take each of your medicines next, and have it written down. Take no sleeping pill the first night unless your clinic says so. If no one told you about an opioid, an anxiety pill or a nerve pain pill, call the clinic before you take it. Do not stop any of them on your own.',
    why: 'Together with ketamine they can slow or stop your breathing.',
    sources: 'mims-ketamax mayo fda-gaba2019 gstt-sedation wuth-ga nervana royalfree',
  },
  'vi-home': {
    phase: 'after',
    short: false,
    label: 'Going home',
    text: 'Leave with an adult. At home, rest. Eat lightly and drink water.',
    sources: 'label-ket-2017 mayo bradford-sedation',
  },
  'vi-drive': {
    phase: 'after',
    short: true,
    label: 'Driving',
    text: 'Do not drive for at least 24 hours, and until you have slept for a night. No bike, no scooter. Your clinic may ask you to wait longer.',
    why: 'You can feel fine and still react too slowly.',
    sources: 'mayo label-ket-2017 label-esk gstt-sedation cuh-recovery',
  },
  'vi-machines': {
    phase: 'after',
    short: true,
    label: 'Machines and the kitchen',
    text: 'For at least 24 hours, use no machines or sharp tools. Do not cook or pour hot drinks.',
    sources: 'mayo gstt-sedation',
  },
  'vi-alcohol-after': {
    phase: 'after',
    short: true,
    label: 'Alcohol',
    text: 'Drink no alcohol for at least 24 hours. Take no street drugs. If you drink every day, plan this with your team before.',
    sources: 'mayo gstt-sedation bradford-sedation nervana alcohol-withdrawal',
  },
  'vi-decisions': {
    phase: 'after',
    short: true,
    label: 'Big decisions',
    text: 'Sign nothing and decide nothing big for at least 24 hours. Take care with what you post online.',
    sources: 'gstt-sedation mkuh-sedation',
  },
  'vi-care': {
    phase: 'after',
    short: true,
    label: 'Children and others who need you',
    text: 'Do not look after them alone for at least 24 hours.',
    sources: 'cuh-recovery',
  },
  'vi-night': {
    phase: 'after',
    short: true,
    label: 'The first night',
    text: 'Have an adult with you until the next day. Do not lock the bathroom door. Keep a phone near.',
    sources: 'mkuh-sedation wuth-ga bradford-sedation',
  },
  'vi-feel-after': {
    phase: 'after',
    short: false,
    label: 'How you may feel',
    text: 'Tired, light-headed and unsteady for some hours. You may have a headache. Strange feelings mostly end within hours. They can come back within a day. In some people they last for days or weeks.',
    sources: 'label-ket label-ket-2017 oxford-ketamine amg txp',
  },
  'vi-emergency': {
    phase: 'after',
    short: true,
    label: 'Call {emergency} if',
    text: 'Trouble breathing, or breathing that is slow or weak, or blue lips. A person who cannot be woken. Chest pain. One side of the face drooping, a weak arm, or slurred speech. A sudden, very bad headache. Bad eye pain, or sudden loss of sight. A seizure (fit). Hives, or swelling of the face or throat. Being so confused or scared that someone may get hurt. Danger to yourself or others.',
    why: 'Show this list to the person who stays with you.',
    sources: 'label-ket label-esk fda-gaba2019',
  },
  'vi-call-clinic': {
    phase: 'after',
    short: true,
    label: 'Call the clinic the same day if',
    text: 'Blood in your urine. Yellow skin or eyes, dark urine, pale stools or belly pain. New strange thoughts, low mood or fear. Vomiting that does not stop. At night or on weekends, use the after-hours number that your clinic gave you. If no one answers, go to an emergency room.',
    sources: 'mayo label-ket',
  },
  'vi-mood': {
    phase: 'after',
    short: true,
    label: 'If your mood drops',
    text: 'If you have dark thoughts, or think of harming yourself: {call-crisis} It is open day and night. If you are in danger now, call {emergency}.',
    sources: 'wy988',
  },
  'vi-report': {
    phase: 'after',
    short: false,
    label: 'Report a side effect',
    text: 'In the US you can tell FDA MedWatch yourself: 1-800-FDA-1088 (1-800-332-1088).',
    sources: 'label-ket',
  },
  'vi-goal': {
    phase: 'later',
    short: true,
    label: 'Agree on a goal first',
    text: 'Before the first treatment, say what would count as help for you: less pain, better sleep, one thing you want to do again. Agree on a day to check it.',
    why: 'US anesthesia doctors say that ketamine treatment should have an end goal and a set course.',
    sources: 'asa-ketamine',
  },
  'vi-how-many': {
    phase: 'later',
    short: true,
    label: 'How many visits',
    text: 'There is no agreed number. In 1 US clinic it was 5 days in a row, in 1 US hospital 4 to 5 days, in 1 trial for CRPS 10 days. Ask what is planned for you, and what happens after.',
    sources: 'tankha2025 cheyenne schwartzman2009 cohen2018 anzca-ps12',
  },
  'vi-boosters': {
    phase: 'later',
    short: false,
    label: 'More drips later (boosters)',
    text: 'Some clinics offer them. There is no strong proof that they keep pain away. How they act over years is not well known.',
    sources: 'bell2018',
  },
  'vi-stop-when': {
    phase: 'later',
    short: true,
    label: 'When to say it does not work',
    text: 'Agree on this early: after how many treatments, and what must be better by then. If it is not, you can say no to more. That is not your fault, and it is not giving up.',
    sources: 'asa-ketamine bell2018',
  },
  'vi-followup': {
    phase: 'later',
    short: true,
    label: 'Seen again, in person',
    text: 'Ask who sees you after the course, and when. US anesthesia doctors say that visits face to face should go on while you have ketamine.',
    sources: 'asa-ketamine',
  },
  'vi-other-care': {
    phase: 'later',
    short: false,
    label: 'Keep your other care going',
    text: 'Ketamine should be one part of a plan. Ask what else is in it: movement, talking therapy, other medicines.',
    sources: 'asa-ketamine',
  },
  'vi-liver': {
    phase: 'later',
    short: true,
    label: 'Liver checks',
    text: 'If more than 1 treatment is planned, the US label calls for liver blood tests, before the first one and from time to time. In 1 report of 2 people, doctors advise a test every 1 to 2 days while a long drip runs.',
    why: 'Repeat ketamine has harmed the liver in some people. In a small study of CRPS, 3 of 6 people who were to have 2 long drips, 16 days apart, had liver harm. In the records of 52 people who had shorter drips, tests within a day found none.',
    sources: 'label-ket cotter2021 liver2020 liver2011 liver2025',
  },
  'vi-bladder': {
    phase: 'later',
    short: true,
    label: 'Bladder checks',
    text: 'At each visit, say if you pass urine more, have pain or see blood. Ask if they want to test your urine.',
    why: 'Long or heavy use can harm the bladder. How many pain patients get this is not known.',
    sources: 'label-ket winstock2012',
  },
  'vi-habit': {
    phase: 'later',
    short: false,
    label: 'Wanting more',
    text: 'Ketamine can be habit forming. Tell your team if you want it for more than pain, or think about it a lot. They can help. How many pain patients get this is not known.',
    sources: 'dea1999 label-esk winstock2012',
  },
  'vi-come-off': {
    phase: 'later',
    short: false,
    label: 'If you have had ketamine for a long time',
    text: 'Do not stop long use on your own. Ask your team how to come off it.',
    why: 'After long use, some people feel ill when they stop.',
    sources: 'label-ket eu-spravato-de',
  },
  'vi-memory': {
    phase: 'later',
    short: false,
    label: 'Memory and thinking',
    text: 'Tell your team if you or your family notice a change. People who use a lot of ketamine outside care did worse in memory tests. For pain care it is not known.',
    sources: 'morgan2009',
  },
  'vi-home-use': {
    phase: 'later',
    short: true,
    label: 'If you are offered ketamine to use at home',
    text: 'The FDA warns that home use adds danger, because no health care provider is there to watch you. In 2023 it told of a person whose breathing slowed after ketamine by mouth outside a clinic. Do not use it at home unless your own clinician prescribed it and has a plan to watch you. Keep it locked away. Never share it.',
    sources: 'fda2022 fda2023 asa-ketamine',
  },
};

/** What the file marks as a suggestion of its own. */
export const offThePage = ['vi-diary', 'qu-interest'];

export const groups: Readonly<Record<string, string>> = {
  benefit: 'Does it make sense for me?',
  team: 'Staff and emergencies',
  day: 'The day',
  later: 'After the course',
  money: 'Money',
};

export const questions: Readonly<
  Record<
    string,
    {readonly group: string; readonly text: string; readonly why?: string; readonly sources: string}
  >
> = {
  'qu-why': {
    group: 'benefit',
    text: 'Why do you suggest ketamine for my kind of pain? What did trials find for it?',
    sources: 'choosing-wisely-uk nih-senior',
  },
  'qu-else': {
    group: 'benefit',
    text: 'What else could I try? What if I do nothing for now?',
    sources: 'choosing-wisely-uk nih-senior',
  },
  'qu-approved': {
    group: 'benefit',
    text: 'Is this use approved by the FDA? If not, what makes you think it could help me?',
    sources: 'fda-offlabel',
  },
  'qu-trial': {group: 'benefit', text: 'Is there a study that I could join?', sources: 'ferraro2025'},
  'qu-training': {
    group: 'team',
    text: 'Who gives the ketamine, and how were they trained in anesthesia or sedation?',
    why: 'A US label says that a doctor who knows anesthesia gives it or directs it.',
    sources: 'label-ket-2017 asa-ketamine',
  },
  'qu-who-stays': {
    group: 'team',
    text: 'Who stays with me, and how many people do they watch at once?',
    sources: 'label-ket-2017 fda-rems386',
  },
  'qu-equipment': {
    group: 'team',
    text: 'Do you check my oxygen, blood pressure, breathing and heart the whole time?',
    sources: 'label-ket asa-ketamine',
  },
  'qu-emergency': {
    group: 'team',
    text: 'What if I stop breathing well or cannot be woken? What is your plan, and are rescue tools in the room?',
    why: 'A US label says they must be ready.',
    sources: 'label-ket-2017 asa-ketamine',
  },
  'qu-accredited': {
    group: 'team',
    text: 'Does someone from outside check the clinic (is it accredited)?',
    why: 'US anesthesia doctors warn that clinics without this may lack rescue staff and tools.',
    sources: 'asa-release2025',
  },
  'qu-food': {
    group: 'day',
    text: 'What may I eat and drink, and until when? What if I have diabetes?',
    sources: 'royalfree cheyenne changepain',
  },
  'qu-medicines': {
    group: 'day',
    text: 'Which of my medicines do I take, wait with or skip that day?',
    sources: 'mims-ketamax royalfree',
  },
  'qu-next-dose': {
    group: 'day',
    text: 'When may I take my next opioid, sleeping pill or anxiety pill?',
    sources: 'mims-ketamax gstt-sedation',
  },
  'qu-tests': {
    group: 'day',
    text: 'Which tests do I need before, and during a course?',
    sources: 'cohen2018 label-ket',
  },
  'qu-postpone': {group: 'day', text: 'When should I call and put a treatment off?', sources: 'sedation-za'},
  'qu-sit': {
    group: 'day',
    text: 'May someone sit with me? Must someone stay with me that night?',
    sources: 'oxford-ketamine mkuh-sedation',
  },
  'qu-drugs': {
    group: 'day',
    text: 'What else do you give me with it, and does it make me sleepier?',
    sources: 'patil2012 changepain',
  },
  'qu-stop-drip': {group: 'day', text: 'How do I tell you to stop during the drip?', sources: 'vrh'},
  'qu-visits': {
    group: 'later',
    text: 'How many visits, how long is each, and how long until I can work and drive again?',
    sources: 'tankha2025 cheyenne mayo',
  },
  'qu-goal': {
    group: 'later',
    text: 'What would count as help for me? On which day do we check?',
    sources: 'asa-ketamine',
  },
  'qu-no-help': {
    group: 'later',
    text: 'What if it does not help, or stops helping? When do we stop, and what comes next?',
    sources: 'asa-ketamine',
  },
  'qu-review': {
    group: 'later',
    text: 'Who sees me after the course, in person? Whom do I call at night?',
    sources: 'asa-ketamine',
  },
  'qu-long': {
    group: 'later',
    text: 'How will you check my liver, bladder, mood and memory over time?',
    sources: 'label-ket cotter2021',
  },
  'qu-home': {
    group: 'later',
    text: 'Do you plan ketamine for me to use at home? Who would watch me?',
    sources: 'fda2022 fda2023',
  },
  'qu-price': {
    group: 'money',
    text: 'What is the price of the whole course, in writing? What if we stop early?',
    why: 'If you pay yourself, US law gives you the right to an estimate.',
    sources: 'cms-gfe',
  },
  'qu-insurer': {
    group: 'money',
    text: 'Does my insurance pay? Can I have the answer in writing before I start?',
    why: 'Some plans do not pay for it.',
    sources: 'insurer-mp446 nih-senior insurer-ma291',
  },
};

/** Entries on which the sources disagree, and where a clinic says its own rule. */
export const differ = ['vi-food', 'vi-medicine-day'];
/** What is never folded, hidden or reworded. */
export const alwaysOpen = ['vi-next-dose', 'vi-drive', 'vi-emergency', 'vi-mood'];

/** Where a reader can open each source that only this file names. */
export const hrefs: Readonly<Record<string, string | null>> = {
  'asa-release2025': null,
  'fda-rems386':
    'https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386',
  'fda-offlabel': 'https://www.fda.gov/ForPatients/Other/OffLabel/default.htm',
  'asa-fasting':
    'https://pubs.asahq.org/anesthesiology/article/90/3/896/37866/Practice-Guidelines-for-Preoperative-Fasting-and',
  'asa-pregtest':
    'https://pubs.asahq.org/monitor/article-abstract/82/11/24/3388/Pre-anesthesia-Pregnancy-Testing-in-Adults',
  'anzca-ps12': 'https://www.anzca.edu.au/news/fpm-news/new-fpm-professional-document',
  liver2020: 'https://doi.org/10.1213/XAA.0000000000001239',
  'insurer-mp446': 'https://al-policies.exploremyplan.com/portal/web/medical-policies/-/mp-446?print=1',
  'cms-gfe': 'https://www.cms.gov/nosurprises',
  'ama-consent':
    'https://www.ama-assn.org/delivering-care/ethics/code-medical-ethics-consent-communication-decision-making',
  'choosing-wisely-uk': 'http://www.choosingwisely.co.uk/i-am-a-patient-carer/questions-ask-doctor/',
  'nih-senior': null,
  royalfree:
    'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/having-a-chronic-pain-infusion',
  cheyenne:
    'https://www.cheyenneregional.org/service/medical-imaging-radiology/radiology-care-unit/ketamine-infusion-for-chronic-pain-patient-education/',
  'us-leaflet-copy': null,
  vrh: null,
  anodyne: null,
  changepain: 'https://www.changepain.ca/iv-ketamine',
  'oxford-ketamine': 'https://www.oxfordhealth.nhs.uk/ips/ketamine-trd/carers/',
  midwest: 'https://midwestketaminecenter.com/infusion-day/',
  amg: 'https://www.amg-ketamine.com/treatment-day',
  txp: 'https://ketamine.txphealthcare.com/frequently-asked-questions/',
  nervana: 'https://www.nervanamedical.com/s/ketaminedischarge',
  welbeck: 'https://welbeck.com/tests-and-treatments/ketamine-infusions',
  'gstt-sedation':
    'https://www.guysandstthomas.nhs.uk/health-information/anaesthetic/instructions-after-anaesthetic-or-sedation',
  'mkuh-sedation': 'https://www.mkuh.nhs.uk/patient-information-leaflet/after-sedation',
  'bradford-sedation':
    'https://digitalpatientinformationhub.bradfordhospitals.nhs.uk/leaflets/discharge-information-following-procedural-sedation',
  'cuh-recovery':
    'https://www.cuh.nhs.uk/our-services/fit-4-surgery/going-home-after-surgery/recovering-from-your-operation-procedure',
  'wuth-ga':
    'https://wuth.nhs.uk/our-locations/having-an-operation-adults/daycase-surgery/recovery-at-home/advice-following-a-general-anaesthetic',
  'sedation-za': 'https://www.sedationspecialists.co.za/sedation-adults',
  'insurer-ma291': null,
};
