import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** What more than one section shows: whom to call, safety notes, who was counted, in English. */
export const en: PartWords<typeof facts> & {name: string} = {
  /** As it stands in a sentence. */
  name: 'ketamine',

  populations: {
    'pop-pain-trials': {
      name: 'Ketamine for long-term pain, trials put together',
      short: 'Pain trials',
      who: 'People with long-term pain that did not come from cancer. A student put the trials together for a university thesis. It is not a journal paper.',
      treatment: 'ketamine',
      comparison: 'placebo',
    },
    'pop-pain-drip': {
      name: 'Ketamine drip for long-term pain, trials put together',
      short: 'Pain trials of a drip',
      treatment: 'the drip',
      comparison: 'placebo',
    },
    'pop-crps-drip': {
      name: 'Drip over days for CRPS, a long-term pain condition',
      short: 'Drip for CRPS, a pain condition',
      who: 'People with complex regional pain syndrome (CRPS type I). In a hospital, they had S-ketamine (a form of ketamine) or placebo for about {crps-drip} without a break. The text we read does not say how many were counted in each group.',
      treatment: 'the drip',
      comparison: 'placebo',
    },
  },

  seekHelp: {
    emergency: {
      'em-breathing': 'trouble breathing, or breathing that is slow or weak, or blue lips',
      'em-wake': 'a person who cannot be woken',
      'em-chest': 'chest pain',
      'em-stroke': 'one side of the face drooping, a weak arm, or slurred speech',
      'em-headache': 'a sudden, very bad headache',
      'em-sight': 'bad eye pain, or sudden loss of sight',
      'em-seizure': 'a seizure (fit)',
      'em-swelling': 'hives, or swelling of the face or throat',
      'em-confused': 'being so confused or scared that someone may get hurt',
      'em-danger': 'danger to yourself or others',
    },
    today: {
      'td-urine': 'blood in your urine',
      'td-yellow': 'yellow skin or eyes, dark urine, pale stools or belly pain',
      'td-thoughts': 'new strange thoughts, low mood or fear',
      'td-vomiting': 'vomiting that does not stop',
    },
    night:
      'At night or on weekends, use the after-hours number that your clinic gave you. If no one answers, go to an emergency room.',
    crisis: 'If you think about suicide or self-harm, {call-crisis}.',
  },

  notes: {
    general:
      'This is general information. It is not medical advice and does not replace your care team. It cannot tell you if ketamine is right for you.',
    offLabel:
      'Ketamine is FDA-approved for anesthesia. Using it for long-term pain is “off-label”: your doctor may prescribe it, but the FDA has not approved it for that use.',
    medicines: 'Do not stop opioids, blood pressure pills, insulin or any medicine on your own.',
    care: 'Staff should watch you and check your heart and blood pressure. The dose is meant to leave you awake but sleepy. Some people drift off; a few pass out. Staff can give you medicine for nausea. With heart trouble you may need a heart tracing (ECG) first. If more than one treatment is planned, ask for liver tests.',
    day: 'Follow your clinic’s rule on food and drink. Ask which of your own medicines to take, and when. Have an adult take you home. For at least {no-driving}, and until you have slept for a night, do not drive, drink alcohol, take street drugs, use machines or make big decisions. Your clinic may ask you to wait longer. If you drink alcohol every day, ask your team before that day: to stop at once can be dangerous.',
    evening:
      'Before you leave, ask when to take your next opioid, sleeping pill or other medicine that makes you sleepy. Together they can slow or stop your breathing.',
    naloxone:
      'Do you take opioids? Then ask your doctor or drug store about naloxone. It can reverse an overdose of opioids for a short time. It works only on opioids, and it wears off: call {emergency} too.',
    homeUse:
      'Do not use ketamine at home unless your own clinician prescribed it and has a plan to watch you. The FDA warns that home use adds danger, because no health care provider is there to watch you. Never share it. Keep it locked away.',
    report: 'In the US you can report side effects to FDA MedWatch yourself: {medwatch} ({medwatch-digits}).',
  },

  glossary: {
    'gl-chronic': {
      term: 'long-term (chronic) pain',
      meaning: 'pain that lasts for at least {chronic-months}',
    },
    'gl-placebo': {term: 'placebo', meaning: 'a dummy treatment'},
    'gl-certainty': {
      term: 'certainty',
      meaning: 'how sure reviewers are, judged by how the studies were done and how many people took part',
    },
    'gl-offlabel': {
      term: 'off-label',
      meaning: 'the FDA has approved the medicine for another use, not for this one',
    },
    'gl-maoi': {term: 'MAOI', meaning: 'a kind of antidepressant'},
    'gl-primary': {
      term: 'chronic primary pain',
      meaning:
        'long-term pain with no clear cause, or far stronger than its cause; for example fibromyalgia and CRPS',
    },
  },
};
