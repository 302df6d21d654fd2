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
};
