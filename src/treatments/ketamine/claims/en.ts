import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** What clinics' pages claim, each with what was found, in English. */
export const en: PartWords<typeof facts> = {
  claims: {
    title: 'You may have read',
    claims: {
      'cl-safe': {
        claim: 'Ketamine treatment does little harm.',
        found:
          'Most side effects are short, but with a drip about {cochrane-times} times as many people had them as with placebo (low certainty). Long-term safety is not well studied.',
      },
      'cl-lasting': {
        claim: 'One infusion can bring relief for weeks or months.',
        found:
          'In trials, one drip made no clear difference from placebo over {pickering-days} for nerve pain, and none from a calming medicine over {noppers-late} for fibromyalgia. The longest relief was in CRPS: a drip over about {crps-drip} gave less pain than placebo until about week {crps-week}. It did not help people do more, and {crps-mind} had effects on the mind, {crps-mind-placebo} with placebo.',
      },
      'cl-cure': {
        claim: 'It repairs your nerves, or makes them grow back.',
        found:
          'These are ideas, not findings. No study that we read shows that ketamine cures long-term pain.',
      },
      'cl-conditions': {
        claim: 'It works for fibromyalgia, cancer pain and back pain.',
        found:
          'In fibromyalgia a trial found no clear difference in {noppers-late}. In the largest trial in cancer pain, {cancer-helped} were helped and {cancer-placebo} with placebo; for every {hardy-each} people treated, one more stopped because of side effects. For back pain a guideline says weak or no evidence.',
      },
      'cl-home': {
        claim: 'A ketamine nasal spray can be used at home.',
        found:
          'No ketamine nasal spray is FDA-approved. The FDA warns that home use adds danger, because no health care provider is there to watch you.',
      },
      'cl-addiction': {
        claim: 'You are not likely to get hooked.',
        found:
          'Ketamine can be habit forming, and it is a controlled medicine in the US. How often this happens in pain care is not known.',
      },
      'cl-fades': {
        claim: 'Effects on the mind are rare, and they end soon after the infusion.',
        found:
          'In a trial of a drip for CRPS, {crps-mind} people had them during the drip, and {crps-mind-placebo} with placebo. Most end within hours, but some have lasted days or weeks.',
      },
      'cl-percent': {
        claim: 'Studies show that most people get much better.',
        found:
          'The large numbers on such pages are about depression, not pain, and come from small studies with no placebo. In small trials for depression, it had lifted by day {mood-day} in {mood-lifted}, and in {mood-placebo} with placebo.',
      },
      'cl-suicide': {
        claim: 'People who think about suicide can take it without worry.',
        found:
          'It has not been shown to prevent suicide. If you think about suicide or self-harm, {call-crisis} now.',
      },
      'cl-opioids': {
        claim: 'You may be able to stop your opioids.',
        found:
          'Do not stop opioids on your own. To stop suddenly can cause bad withdrawal and pain that is hard to control, and the FDA has had reports of suicide. Ask your team first.',
      },
    },
  },
};
