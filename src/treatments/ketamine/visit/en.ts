import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** The day of treatment, in English. */
export const en: PartWords<typeof facts> = {
  visit: {
    title: 'The day of treatment',
    intro:
      'Hours each time. Keep the rest of the day free. You must not drive for at least {no-driving}, and until you have slept for a night. An adult must take you home.',
    phases: {
      before: {
        name: 'Before',
        answer:
          'Ask what to eat, drink and take that day. Plan for an adult to take you home and stay with you.',
      },
      during: {
        name: 'During',
        answer:
          'Staff should watch you the whole time. You are meant to be awake but sleepy, and things may feel strange. You can ask to stop a drip at any time.',
      },
      after: {
        name: 'After',
        answer:
          'No driving, alcohol or big decisions for at least {no-driving}. Before you leave, ask when to take your next opioid or sleeping pill.',
      },
      later: {
        name: 'Later',
        answer: 'Check your goal on a set day. If it does not help, you can say no to more.',
      },
    },
    items: {
      // Before
      'vi-first-visit': {
        label: 'A visit before the first treatment',
        text: 'You meet a clinician first. They ask about your health, your pain, your medicines and allergies. Tell them all of it, even if you think it does not matter.',
        why: 'Some health problems and medicines change the plan.',
      },
      'vi-consent': {
        label: 'A form to sign',
        text: 'You are asked to sign that you agree. Ask for the form early and read it at home. You can sign and still say no later.',
      },
      'vi-food': {
        label: 'Food and drink',
        text: 'Ask for your clinic’s rule in writing, for food and for water, and keep to it. Rules differ. Some clinics say eat as you always do. Others say no food for {visit-fast-short}, {visit-fast-middle} or {visit-fast-long}. Some allow water until later, some do not.',
        why: 'With an empty stomach you are less apt to throw up. If you get very sleepy, food could get into your lungs.',
      },
      'vi-diabetes': {
        label: 'If you have diabetes',
        text: 'Say so when you book. Ask for an early time. Ask what to do that day with insulin, diabetes pills and other diabetes medicines. Bring your meter. Do not leave out insulin on your own.',
        why: 'Not eating can make your blood sugar drop too low.',
      },
      'vi-medicine-list': {
        label: 'Your list of medicines',
        text: 'Bring a list of all you take: from a doctor, from a store, herbs, patches and drops. Add your allergies.',
        why: 'Some of them change how ketamine works, or are not for the same day.',
      },
      'vi-medicine-day': {
        label: 'Which medicines to take that day',
        text: 'Ask about each one: take it, wait, or skip it? Ask most of all about opioids, pills for sleep or anxiety, nerve pain pills (gabapentin, pregabalin), blood pressure pills, diabetes medicines, ADHD medicine (stimulants) and the asthma medicine theophylline. Do not stop opioids, blood pressure pills, insulin or any medicine on your own.',
        why: 'Clinics differ. One hospital says take them all. Some clinics ask you to skip some.',
      },
      'vi-naloxone': {
        label: 'If you take opioids for pain',
        text: 'Ask if you should have naloxone at home, and who there can use it. It can reverse an opioid overdose for a short time. It works only on opioids, and it wears off: call {emergency} too. The FDA says doctors should talk about it with all who are prescribed opioids for pain.',
        why: 'Opioids, ketamine and pills for sleep or anxiety add up. They can slow or stop your breathing.',
      },
      'vi-alcohol-before': {
        label: 'Alcohol and street drugs',
        text: 'If you drink every day, tell the team before that day and ask what to do: to stop at once can be dangerous. If you do not, drink none on the day, and ask when to stop before it. Take no street drugs that day. If you use cannabis, say so and ask. Tell the team what you use. They ask so that they can look after you.',
        why: 'With ketamine they can make you far too sleepy.',
      },
      'vi-tests': {
        label: 'Tests',
        text: 'Your blood pressure should be checked each time. With heart trouble you may need a heart tracing (ECG). With liver trouble, or if more than one treatment is planned, ask for blood tests of the liver. If you are healthy and have one treatment, you may need no other test.',
      },
      'vi-pregnancy': {
        label: 'If you are or could be pregnant',
        text: 'Tell the team first. Ketamine may harm an unborn baby. You may be offered a pregnancy test. You can say yes or no to it. If the treatments go on for weeks, ask about birth control. Tell them too if you breastfeed.',
      },
      'vi-bring': {
        label: 'What to bring',
        text: 'Your list of medicines. Warm, loose clothes in layers, and flat shoes, as you may be unsteady. Music with headphones, a blanket, a small snack for later. If you sleep with a CPAP machine, ask if you should bring it. Leave nail polish off, as a clip on your finger reads your oxygen.',
      },
      'vi-adult': {
        label: 'An adult to take you home',
        text: 'Plan for an adult to take you home and stay with you until the next day. Ask if a taxi or a bus with an adult is fine.',
        why: 'You must not drive. You may feel well and still think and react slowly. Some clinics do not treat you without an adult.',
      },
      'vi-postpone': {
        label: 'If you feel ill before the day',
        text: 'Call the clinic. They can tell you if it is better to wait. Call too if your medicines change, or if you could be pregnant.',
      },
      'vi-plan-day': {
        label: 'Keep the rest of the day free',
        text: 'Ask someone else to mind children or others who need you, until the next day. Plan no work and no cooking.',
        note: 'This comes from hospital leaflets on sedation and anesthesia, not on ketamine for pain.',
      },

      // During
      'vi-who': {
        label: 'Who is there',
        text: 'Someone trained should stay with you or close by all the time. A US label says that doctors who know anesthesia give ketamine or direct it, and can keep you breathing. It says that rescue tools must be ready.',
        why: 'Ketamine is an anesthetic. If breathing slows, someone must act at once.',
      },
      'vi-monitor': {
        label: 'What they check',
        text: 'Staff should check your blood pressure, pulse, breathing, oxygen, and how awake you are. You may wear a cuff on your arm and a clip on a finger. Some also follow your heart on a screen.',
        why: 'Ketamine can raise blood pressure, make you very sleepy and slow your breathing.',
      },
      'vi-start': {
        label: 'How it starts',
        text: 'You sit in a reclining chair or lie on a bed. A small tube goes into a vein. A pump gives the medicine slowly.',
      },
      'vi-dose': {
        label: 'The dose',
        text: 'Your team sets the dose from your weight, your health and how you respond.',
      },
      'vi-extra-medicines': {
        label: 'Other medicines',
        text: 'Some clinics also give a medicine for nausea or to calm you, such as midazolam. A calming medicine makes you sleepier. Ask what you are given, and why.',
      },
      'vi-awake': {
        label: 'Are you awake?',
        text: 'The dose is meant to leave you awake but sleepy. Some people drift off. A few pass out.',
      },
      'vi-feel': {
        label: 'What it may feel like',
        text: 'You may feel far away from your body, light, or in a dream. Time and sounds can be odd. You may feel dizzy or sick, or see things blurred or that are not there. For some this is calm, for others frightening. It can help to know that staff expect it.',
      },
      'vi-calm': {
        label: 'What may help',
        text: 'A quiet room, low light, music. Put your phone away. If it gets hard, tell staff. They can slow or stop the drip.',
      },
      'vi-sick': {
        label: 'If you feel sick to your stomach',
        text: 'Say so at once. Staff can give you medicine for it.',
      },
      'vi-stop': {
        label: 'Can it be stopped?',
        text: 'Yes. Say stop at any time, for any reason. A drip can be slowed or turned off, and most effects ease soon after. A shot, spray, lozenge or syrup cannot be taken back once it is in.',
      },
      'vi-how-long': {
        label: 'How long the drip runs',
        text: 'From under {visit-least} to several hours. Some hospital courses run day and night for days. In one US clinic it was {visit-clinic-drip}, in one UK hospital {visit-uk-drip}, in one US hospital {visit-hospital-drip}. Plan for longer than the drip, as there is time before and after.',
      },

      // After
      'vi-watch': {
        label: 'Watched before you go',
        text: 'You stay until staff say you can go. How long differs. With the spray it is at least {visit-spray}, and until the effects are over, by FDA rule. Ask how long it is at your clinic.',
      },
      'vi-next-dose': {
        label: 'Your next opioid, sleeping pill or anxiety pill',
        text: 'Before you leave, ask when to take each of your medicines next, and have it written down. Take no sleeping pill the first night unless your clinic says so. If no one told you about an opioid, an anxiety pill or a nerve pain pill, call the clinic before you take it. Do not stop any of them on your own.',
        why: 'Together with ketamine they can slow or stop your breathing.',
      },
      'vi-home': {
        label: 'Going home',
        text: 'Leave with an adult. At home, rest. Eat lightly and drink water.',
      },
      'vi-drive': {
        label: 'Driving',
        text: 'Do not drive for at least {no-driving}, and until you have slept for a night. No bike, no scooter. Your clinic may ask you to wait longer.',
        why: 'You can feel fine and still react too slowly.',
      },
      'vi-machines': {
        label: 'Machines and the kitchen',
        text: 'For at least {no-driving}, use no machines or sharp tools. Do not cook or pour hot drinks.',
      },
      'vi-alcohol-after': {
        label: 'Alcohol',
        text: 'Drink no alcohol for at least {no-driving}. Take no street drugs. If you drink every day, plan this with your team before.',
      },
      'vi-decisions': {
        label: 'Big decisions',
        text: 'Sign nothing and decide nothing big for at least {no-driving}. Take care with what you post online.',
        note: 'This comes from hospital leaflets on sedation and anesthesia, not on ketamine for pain.',
      },
      'vi-care': {
        label: 'Children and others who need you',
        text: 'Do not look after them alone for at least {no-driving}.',
        note: 'This comes from a hospital leaflet on anesthesia, not on ketamine for pain.',
      },
      'vi-night': {
        label: 'The first night',
        text: 'Have an adult with you until the next day. Do not lock the bathroom door. Keep a phone near.',
        note: 'This comes from hospital leaflets on sedation and anesthesia, not on ketamine for pain.',
      },
      'vi-feel-after': {
        label: 'How you may feel',
        text: 'Tired, light-headed and unsteady for some hours. You may have a headache. Strange feelings mostly end within hours. They can come back within a day. In some people they last for days or weeks.',
      },
      // Signs and reasons are shared by all sections: `seekHelp`.
      'vi-emergency': {
        label: 'Call {emergency} for',
        text: 'Show this list to the person who stays with you.',
      },
      'vi-call-clinic': {
        label: 'Call the clinic the same day for',
        text: 'At night or on weekends, use the after-hours number that your clinic gave you. If no one answers, go to an emergency room.',
      },
      'vi-mood': {
        label: 'If your mood drops',
        text: 'If you have dark thoughts, or think of harming yourself, {call-crisis}. If you are in danger now, call {emergency}.',
      },
      'vi-report': {
        label: 'Report a side effect',
        text: 'In the US you can tell FDA MedWatch yourself: {medwatch} ({medwatch-digits}).',
      },

      // Later
      'vi-goal': {
        label: 'Agree on a goal first',
        text: 'Before the first treatment, say what would count as help for you: less pain, better sleep, one thing you want to do again. Agree on a day to check it.',
        why: 'US anesthesia doctors say that ketamine treatment should have an end goal and a set course.',
      },
      'vi-how-many': {
        label: 'How many visits',
        text: 'There is no agreed number. In one US clinic it was {visit-clinic-days} in a row, in one US hospital {visit-hospital-days}, in one trial for CRPS {iv-days}. Ask what is planned for you, and what happens after.',
      },
      'vi-boosters': {
        label: 'More drips later (boosters)',
        text: 'Some clinics offer them. There is no strong proof that they keep pain away. How they act over years is not well known.',
      },
      'vi-stop-when': {
        label: 'When to say it does not work',
        text: 'Agree on this early: after how many treatments, and what must be better by then. If it is not, you can say no to more. That is not your fault, and it is not giving up.',
      },
      'vi-followup': {
        label: 'Seen again, in person',
        text: 'Ask who sees you after the course, and when. US anesthesia doctors say that visits face to face should go on while you have ketamine.',
      },
      'vi-other-care': {
        label: 'Keep your other care going',
        text: 'Ketamine should be one part of a plan. Ask what else is in it: movement, talking therapy, other medicines.',
      },
      'vi-liver': {
        label: 'Liver checks',
        text: 'If more than one treatment is planned, the US label calls for liver blood tests, before the first one and from time to time. In one report of {visit-liver-report} people, doctors advise a test every {visit-liver-tests} while a long drip runs.',
        why: 'Repeat ketamine has harmed the liver in some people. In a small study of CRPS, {visit-liver-hurt} of {visit-liver-people} people who were to have {visit-liver-drips} long drips, {visit-liver-apart} apart, had liver harm. In the records of {visit-liver-records} people who had shorter drips, tests within a day found none.',
      },
      'vi-bladder': {
        label: 'Bladder checks',
        text: 'At each visit, say if you pass urine more, have pain or see blood. Ask if they want to test your urine.',
        why: 'Long or heavy use can harm the bladder. How many pain patients get this is not known.',
      },
      'vi-habit': {
        label: 'Wanting more',
        text: 'Ketamine can be habit forming. Tell your team if you want it for more than pain, or think about it a lot. They can help. How many pain patients get this is not known.',
      },
      'vi-come-off': {
        label: 'If you have had ketamine for a long time',
        text: 'Do not stop long use on your own. Ask your team how to come off it.',
        why: 'After long use, some people feel ill when they stop.',
      },
      'vi-memory': {
        label: 'Memory and thinking',
        text: 'Tell your team if you or your family notice a change. People who use a lot of ketamine outside care did worse in memory tests. For pain care it is not known.',
      },
      'vi-home-use': {
        label: 'If you are offered ketamine to use at home',
        text: 'The FDA warns that home use adds danger, because no health care provider is there to watch you. In {visit-home-year} it told of a person whose breathing slowed after ketamine by mouth outside a clinic. Do not use it at home unless your own clinician prescribed it and has a plan to watch you. Keep it locked away. Never share it.',
      },
    },
    groups: {
      benefit: 'Does it make sense for me?',
      team: 'Staff and emergencies',
      day: 'The day',
      later: 'After the course',
      money: 'Money',
    },
    questions: {
      'qu-why': {text: 'Why do you suggest ketamine for my kind of pain? What did trials find for it?'},
      'qu-else': {text: 'What else could I try? What if I do nothing for now?'},
      'qu-approved': {
        text: 'Is this use approved by the FDA? If not, what makes you think it could help me?',
      },
      'qu-trial': {text: 'Is there a study that I could join?'},
      'qu-training': {
        text: 'Who gives the ketamine, and how were they trained in anesthesia or sedation?',
        why: 'A US label says that a doctor who knows anesthesia gives it or directs it.',
      },
      'qu-who-stays': {text: 'Who stays with me, and how many people do they watch at once?'},
      'qu-equipment': {
        text: 'Do you check my oxygen, blood pressure, breathing and heart the whole time?',
      },
      'qu-emergency': {
        text: 'What if I stop breathing well or cannot be woken? What is your plan, and are rescue tools in the room?',
        why: 'A US label says they must be ready.',
      },
      'qu-accredited': {
        text: 'Does someone from outside check the clinic (is it accredited)?',
        why: 'US anesthesia doctors warn that clinics without this may lack rescue staff and tools.',
      },
      'qu-food': {text: 'What may I eat and drink, and until when? What if I have diabetes?'},
      'qu-medicines': {text: 'Which of my medicines do I take, wait with or skip that day?'},
      'qu-next-dose': {text: 'When may I take my next opioid, sleeping pill or anxiety pill?'},
      'qu-tests': {text: 'Which tests do I need before, and during a course?'},
      'qu-postpone': {text: 'When should I call and put a treatment off?'},
      'qu-sit': {text: 'May someone sit with me? Must someone stay with me that night?'},
      'qu-drugs': {text: 'What else do you give me with it, and does it make me sleepier?'},
      'qu-stop-drip': {text: 'How do I tell you to stop during the drip?'},
      'qu-visits': {
        text: 'How many visits, how long is each, and how long until I can work and drive again?',
      },
      'qu-goal': {text: 'What would count as help for me? On which day do we check?'},
      'qu-no-help': {
        text: 'What if it does not help, or stops helping? When do we stop, and what comes next?',
      },
      'qu-review': {text: 'Who sees me after the course, in person? Whom do I call at night?'},
      'qu-long': {text: 'How will you check my liver, bladder, mood and memory over time?'},
      'qu-home': {text: 'Do you plan ketamine for me to use at home? Who would watch me?'},
      'qu-price': {
        text: 'What is the price of the whole course, in writing? What if we stop early?',
        why: 'If you pay yourself, US law gives you the right to an estimate.',
      },
      'qu-insurer': {
        text: 'Does my insurance pay? Can I have the answer in writing before I start?',
        why: 'Some plans do not pay for it.',
      },
    },
    remarks: {
      'rm-visit-leaflets':
        'Much of this comes from leaflets of hospitals and clinics. A leaflet says what one place does. It is not the rule everywhere.',
      'rm-visit-sedation':
        'Some of the advice for going home comes from leaflets on sedation and anesthesia. They are not about ketamine for pain.',
    },
  },
};
