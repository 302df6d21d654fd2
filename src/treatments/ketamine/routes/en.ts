import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** The ways to have it, in English. */
export const en: PartWords<typeof facts> = {
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
          'Effects on the mind mostly end within hours. They can come back for up to {iv-back}, and some last for days or weeks.',
        driving:
          'Do not drive for at least {no-driving}, and until you have slept for a night. Your clinic may say longer.',
        monitoring:
          'Staff should check your blood pressure, pulse, breathing, oxygen and how awake you are. They should be trained for emergencies.',
        status: {
          anesthesia: 'The label names a vein or a muscle.',
        },
        evidence:
          'The most studied way. For CRPS, there was less pain than with placebo to about week {crps-week} in one trial. By week {crps-gone} there was no clear difference, and it did not help people do more. A guideline calls the evidence moderate. A review from {connolly-year} calls it only weak. For nerve pain, there was less pain during the drip in small trials, and no clear difference over {pickering-days}. For long-term pain (not from cancer, not headache), the {cochrane-year} Cochrane review found no clear evidence, with very low certainty. With a drip, about {cochrane-times} times as many people had side effects as with placebo (low certainty).',
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
          'The deep sleep of anesthesia lifts after {im-lasts}. You can stay drowsy and mixed up for hours.',
        driving:
          'Do not drive for at least {no-driving}, and until you have slept for a night. Your clinic may say longer.',
        monitoring:
          'As with a drip: staff should check your blood pressure, pulse, breathing, oxygen and how awake you are.',
        status: {
          anesthesia: 'The label names a vein or a muscle.',
        },
        evidence:
          'Very little for long-term pain. In a study of one test dose for pain in the face, with no comparison group, {face-none} of {face-people} people had no relief. In {face-under} it lasted less than {face-hour}, and in {face-hours} several hours.',
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
        wearsOff: 'It acts while it runs. How long you stay drowsy is not known.',
        driving:
          'Do not drive for at least {no-driving}, and until you have slept for a night. Your clinic may say longer.',
        monitoring:
          'As with a drip: staff should check your blood pressure, pulse, breathing, oxygen and how awake you are.',
        status: {
          anesthesia: 'The label names a vein or a muscle.',
        },
        evidence:
          'In a trial of {cancer-people} people with cancer pain, {cancer-helped} were helped, and {cancer-placebo} with placebo: no clear difference. For every {hardy-each} people treated, one more stopped because of side effects.',
        good: ['You do not need a needle in a vein.'],
        bad: ['The largest trial found no clear difference.', 'The skin can get sore.', 'Side effects.'],
      },
      'rt-esketamine': {
        name: 'Esketamine nasal spray (Spravato)',
        shortName: 'Esketamine spray',
        how: 'You spray it into your nose yourself while staff watch.',
        where: 'In a certified center only. It is part of a US program (REMS).',
        session: 'You stay for at least {esk-stay}.',
        onset: 'It peaks in the blood after {esk-peak}.',
        wearsOff: 'Do not drive until the next day, after a night’s sleep.',
        driving: 'Someone else must drive you home. Do not drive until the next day, after a night’s sleep.',
        monitoring:
          'For at least {esk-stay}, staff check your blood pressure, breathing and how awake you are.',
        status: {
          anesthesia: 'The label says not to use it for this.',
          depression:
            'Since {esk-approved}, for depression that other treatments have not helped. Also for depression with acute thoughts of suicide. It may be used alone since {esk-alone}. It has not been shown to prevent suicide.',
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
        driving:
          'Do not drive for at least {no-driving}, and until you have slept for a night. Your clinic may say longer. If you use it each day, ask if and when you may drive.',
        reaches:
          'A study of a device found {nasal-device} parts. About {nasal-elsewhere} is quoted elsewhere.',
        monitoring: 'None at home. That is the main worry.',
        status: {
          anesthesia: 'No ketamine nasal spray is approved by the FDA.',
          depression: 'The FDA warned about it in {nasal-alert} and {home-alert}.',
          'chronic-pain': 'No ketamine nasal spray is approved by the FDA.',
        },
        homeWarning:
          'The FDA warns that home use adds danger, because no health care provider is there to watch you.',
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
        wearsOff: 'After hours. How long you stay drowsy is not known.',
        driving:
          'Do not drive for at least {no-driving}, and until you have slept for a night. Your clinic may say longer. If you take it each day, ask if and when you may drive.',
        reaches: 'A study of a wafer found {sl-wafer} parts. A study of a liquid found {sl-solution}.',
        monitoring: 'None at home. That is the main worry.',
        status: {
          depression: 'The FDA warned about compounded ketamine in {home-alert}.',
          'chronic-pain': 'In the US, a pharmacy mixes it (compounded).',
        },
        homeWarning:
          'The FDA warns that home use adds danger, because no health care provider is there to watch you.',
        evidence:
          'In a UK clinic, {sl-little} of {sl-people} people found it of little use at first try. At the time of the report, {sl-still} still took it.',
        good: ['No needle.', 'It works sooner than when swallowed.'],
        bad: [
          'The dose that reaches the body varies.',
          'The FDA has not checked it.',
          'Home use adds danger.',
          'It can be misused.',
        ],
      },
      'rt-oral': {
        name: 'Swallowed (liquid or capsule)',
        shortName: 'Liquid or capsule',
        how: 'You swallow it several times a day.',
        where:
          'At home. In the UK, a pain specialist starts it. In the US, a pharmacy makes it (compounded).',
        session: 'Daily, for months. In one clinic, for nearly {oral-years} on average ({oral-months}).',
        onset: 'It starts to work after about {oral-onset} and peaks after about {oral-peak}.',
        wearsOff: 'After hours. How long you stay drowsy is not known.',
        driving:
          'Do not drive for at least {no-driving}, and until you have slept for a night. Your clinic may say longer. If you take it each day, ask if and when you may drive.',
        monitoring: 'None between visits. That is the main worry.',
        status: {
          depression: 'The FDA warned about compounded ketamine in {home-alert}.',
          'chronic-pain': 'In the US, a pharmacy mixes it (compounded).',
        },
        homeWarning:
          'The FDA warns that home use adds danger, because no health care provider is there to watch you.',
        evidence:
          'The trials are small. A review found that it did not work for nerve pain when swallowed. A clinic followed {oral-followed} of {oral-people} people, and their pain score fell by {oral-fall} percent. There was no comparison group.',
        good: ['No needle.'],
        bad: [
          'Little reaches the blood.',
          'You may feel sick.',
          'It can be misused.',
          'Long use can harm the bladder and the liver.',
          'One person who took it outside a clinic had slow breathing.',
          'Do not stop long use on your own.',
        ],
      },
    },
    none: {
      title: 'Not having ketamine',
      statements: {
        'none-choice': 'You can say no.',
        'none-options':
          'Other choices to ask about: exercise programs, talking therapy (CBT or ACT), acupuncture, and some antidepressants. NICE in the UK names these for long-term pain without a clear cause.',
        'none-others':
          'Ask your team which other treatments fit your pain, and what to expect from each. Only a clinician who knows your health can help you decide.',
        'none-nice':
          'NICE in the UK advises not to start ketamine, from age {nice-age}, for long-term pain without a clear cause (chronic primary pain). This takes in fibromyalgia and CRPS.',
        'none-fpm':
          'UK pain doctors say that ketamine is mainly for complex nerve pain, in specialist units.',
      },
    },
  },
};
