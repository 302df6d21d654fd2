import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** Ketamine for pain in short, in English. */
export const en: PartWords<typeof facts> = {
  summary: {
    title: 'Ketamine for pain, in short',
    items: {
      'su-what': {
        label: 'What it is',
        text: 'Ketamine puts people to sleep for surgery (anesthesia). In low doses some clinics use it for pain that other care has not eased.',
      },
      'su-off-label': {
        label: 'Not approved for this',
        text: 'The FDA has approved it for anesthesia, but no ketamine product for long-term pain. Doctors may still give it. This is called off-label use.',
        brief: 'Ketamine is an anesthetic. The FDA has not approved it for long-term pain.',
      },
      'su-pain': {
        label: 'Long-term pain',
        text: 'Pain that lasts {chronic-months} or more is called long-term (chronic) pain. It can come from an illness, an injury or a treatment. At times no cause is found. It is real either way.',
      },
      'su-crps': {
        label: 'CRPS',
        text: 'CRPS (complex regional pain syndrome) is very bad pain in an arm or a leg. It can start after the limb was hurt.',
      },
      'su-decision': {
        label: 'The choice',
        text: 'Do I have ketamine for my pain, or not? You can also wait and decide later.',
      },
      'su-found-review': {
        label: 'The newest review',
        text: 'A {cochrane-year} Cochrane review looked at {review-trials} trials of ketamine and {review-medicines} medicines like it, with {review-people} people. It is unclear if ketamine lowers long-term pain (not from cancer, not headache). The authors do not say that it does not work. There is a lot they could not tell.',
        brief:
          'A {cochrane-year} review: it is unclear if it lowers long-term pain (not from cancer, not headache).',
        about: 'These were adults. The rating is for the drip.',
      },
      'su-harm-review': {
        label: 'The same review on harm',
        text: 'With a drip, about {cochrane-times} times as many people had side effects as with placebo. It could be hardly more, or up to {review-most} times as many (low certainty).',
        brief:
          'With a drip, about {cochrane-times} times as many people had side effects as with placebo (low certainty).',
        about: 'These were adults with long-term pain, not from cancer and not headache.',
      },
      'su-found-crps': {
        label: 'CRPS',
        text: 'In a trial of {crps-people} people with CRPS, a drip of S-ketamine (one form of ketamine) for about {crps-drip} gave less pain than placebo until about week {crps-week}. By week {crps-gone} there was no clear difference. It did not help people do more.',
        brief:
          'CRPS, {single} trial: less pain until about week {crps-week}. It did not help people do more.',
        about:
          'They had CRPS type I and were in a hospital. NICE in the UK says not to start ketamine for CRPS, from age {nice-age}.',
      },
      'su-harm-crps': {
        label: 'In that trial',
        text: 'During the drip {crps-mind} people had effects on the mind, {crps-mind-placebo} with placebo. They were mild to moderate.',
        brief: 'In that trial {crps-mind} had effects on the mind, {crps-mind-of} with placebo.',
      },
      'su-found-short': {
        label: 'Short relief',
        text: '{short-trials} trials with {short-people} people: a small drop in pain for up to {short-time}, nearly {short-drop} points on a scale of {pain-scale}, counting each person’s lowest score. {short-better} of the {short-trials} found a benefit. Nearly all the trials had weak methods.',
        about: 'They had pain of mixed kinds.',
      },
      'su-harm-pooled': {
        label: 'Side effects in pain trials',
        text: 'Of {hundred} people, about {pooled-sleepy} more than with placebo were sleepy or tired. About {pooled-stomach} more had stomach trouble. About {pooled-dizzy} more were dizzy. The certainty is low, and very low for stomach trouble.',
        about:
          'They had long-term pain that did not come from cancer. A student put the trials together for a university thesis. It is not a journal paper.',
      },
      'su-found-during': {
        label: 'During a drip',
        text: 'In nerve pain, small trials ({during-few} and {during-more} people) found less pain than with placebo during a drip or soon after. That does not tell how long it lasts.',
        about: 'Side effects are not in the text we read.',
      },
      'su-found-none': {
        label: 'Trials with no clear benefit',
        text: '{single} drip made no clear difference over {pickering-days} in nerve pain ({none-nerve} people), or over {noppers-late} in fibromyalgia ({none-fibromyalgia} people). In cancer pain ({cancer-people} people, under the skin) {cancer-helped} were helped, {cancer-placebo} with placebo. For every {hardy-each} people treated, one more stopped because of side effects.',
        about: 'In fibromyalgia the other group had a calming medicine (midazolam), not placebo.',
      },
      'su-found-clinic': {
        label: 'What a US clinic saw',
        text: '{course-people} people started a course of {course-drips} short drips, and {course-done} finished it. {course-gain} got better in a way that matters, by the measure used. Most measures changed too little to matter. No group went without ketamine, so no one can say what made the change. No side effects were reported. Trials find many.',
      },
      'sf-mood': {
        label: 'Depression',
        text: 'In small trials for depression, the depression had lifted by day {mood-day} in {mood-lifted} people, and in {mood-placebo} with placebo. Ketamine is not FDA-approved for that, and it has not been shown to prevent suicide.',
      },
      'su-harm-serious': {
        label: 'Serious harm',
        text: 'It can happen: slow or stopped breathing, a dangerous rise in blood pressure, liver harm, a bad allergic reaction, fear or strange thoughts that last. How many pain patients get these is not known.',
        brief: 'Serious harm can happen. How often is not known.',
      },
      'su-unknown-who': {
        label: 'Who is helped',
        text: 'No one can say ahead of time who is helped, or for how long.',
        brief: 'No one can say ahead of time who is helped.',
      },
      'su-unknown-long': {
        label: 'Years of use',
        text: 'How repeat treatments act over years is not well studied.',
      },
      'su-unknown-harm': {
        label: 'Bladder and habit',
        text: 'Ketamine can harm the bladder and can be habit forming. How many pain patients get this is not known.',
      },
      'su-unknown-course': {
        label: 'The best course',
        text: 'The best number and length of drips is not known.',
      },
      'su-alt-none-good': {
        label: 'Not having it: what speaks for it',
        text: 'No needle, no side effects of ketamine, no days lost, nothing to pay for it. You can still choose it later.',
      },
      'su-alt-none-bad': {
        label: 'Not having it: what speaks against it',
        text: 'You miss the chance of relief that some people get. Your pain may stay, ease or get worse. Pain goes up and down, and flare-ups are to be expected.',
      },
      'su-alt-move': {
        label: 'Movement, talking therapy and more',
        text: 'Exercise, talking therapy (CBT), mindfulness, yoga, tai chi, massage, acupuncture and pain programs. A US review of {move-trials} trials found that they can help some kinds of pain, or what people can do, for at least a month. Most gains were small. No sign of serious harm was seen, but harm was little studied. CRPS and nerve pain were not looked at.',
        brief: 'Other care, such as exercise: small gains for some.',
        about:
          'The trials were in back, neck and arthritis pain, fibromyalgia and tension headache. How sure this is differs by treatment.',
      },
      'su-alt-drugs': {
        label: 'Other medicines',
        text: 'Some medicines for depression (such as duloxetine), for nerve pain (gabapentin, pregabalin) and against swelling (NSAIDs). They gave small to moderate gains for some kinds of pain for some months. None gave a large one. What they do over years is not known. All have side effects.',
        about:
          'The trials were in nerve pain, fibromyalgia, arthritis and low back pain. How sure this is differs by medicine.',
      },
      'su-alt-nerve': {
        label: 'Nerve pain',
        text: 'NICE in the UK says to offer amitriptyline, duloxetine, gabapentin or pregabalin first.',
      },
      'su-alt-back': {
        label: 'Low back pain',
        text: 'A US doctors’ guideline of {back-year} (by its own rule out of date after {back-years}): first exercise, a pain program, acupuncture, mindfulness or the like. Then NSAIDs. Then duloxetine or tramadol. Opioids only if these fail and the hoped-for gain is greater than the harm.',
        about: 'Tramadol is an opioid too.',
      },
      'su-alt-primary': {
        label: 'Pain with no clear cause',
        text: 'NICE in the UK offers group exercise, talking therapy (CBT or ACT), acupuncture and some medicines for depression. It says not to start ketamine, and also not opioids, NSAIDs, gabapentin or pregabalin. Fibromyalgia and CRPS are in this group. Do not stop a medicine that you take now on your own.',
        about: 'This is from age {nice-age}.',
      },
      'su-alt-cdc': {
        label: 'Opioids',
        text: 'CDC: for long-term pain, care without opioids is preferred. Opioids only if the hoped-for gain is greater than the harm. Do not stop opioids on your own.',
        about: 'This is not for cancer, sickle cell, palliative or end-of-life care.',
      },
      'su-alt-honest': {
        label: 'What NICE says of all of them',
        text: 'Many treatments, or all of them, do not work for some people. If that is you, you are not alone, and it is not your fault.',
      },
      'su-time-visit': {
        label: 'Each visit',
        text: 'From under {visit-shortest} to several hours on the drip, and time to recover. Keep the rest of the day free. You must not drive for at least {no-driving}, and until you have slept for a night. An adult must take you home.',
        brief: 'Hours each time. No driving for at least {no-driving}.',
      },
      'su-time-course': {
        label: 'The whole course',
        text: 'In studies and leaflets a course ran for {course-days}. Some trials gave {single} drip. Some people stay in the hospital for days.',
      },
      'su-cost-plan': {
        label: 'Insurance',
        text: 'Your plan may not pay. {insurers} US insurers whose policy we read call ketamine drips for long-term pain “investigational” or “experimental” (not yet proven). Ask before you start.',
        brief: 'Insurance may not pay.',
      },
      'su-cost-price': {
        label: 'Price',
        text: 'We found no official price. Ask for the price of the whole course in writing. If you pay yourself, US law gives you the right to an estimate (Good Faith Estimate). If the bill is at least ${estimate-more} more, you can dispute it within {estimate-days}.',
      },
      'su-choice-no': {
        label: 'You can say no',
        text: 'You can say no, now or later, also in the middle of a drip. In US hospitals the right to say no is part of federal rules. You have the right to ask questions first.',
        brief: 'You can say no at any time, or wait.',
      },
      'su-choice-time': {
        label: 'You can take your time',
        text: 'You do not have to decide today. Take this page home. Talk with someone you trust.',
      },
      'su-choice-values': {
        label: 'What matters to you',
        text: 'For some, even a few weeks of relief would be worth it. Others do not want strange feelings, lost days or the cost. What matters most to you?',
      },
      'su-choice-limit': {
        label: 'What this page cannot do',
        text: 'It cannot tell you if ketamine is right for you. Bring your questions to your team.',
      },
      'su-maker-who': {
        label: 'Who made this',
        text: 'The treatment-elements project made this page with open source software. No clinician has reviewed the built-in text. {review}',
      },
      'su-maker-money': {
        label: 'Who paid',
        text: 'This text was written by an open-source project. No clinic and no maker of ketamine paid for it.',
      },
      'su-maker-interest': {
        label: 'This clinic’s interest',
        text: '{clinic} offers this treatment and earns money from it.',
      },
      'su-maker-update': {
        label: 'How old this is',
        text: 'Sources checked on {checked}. Next check: {next}. We plan to change the text when a new review, label or warning changes an answer, and at least once a year.',
      },
    },
  },
};
