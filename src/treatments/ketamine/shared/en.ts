import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** What more than one section shows: whom to call, safety notes, who was counted, in English. */
export const en: PartWords<typeof facts> = {
  populations: {
    'pop-pain-trials': {
      name: 'Ketamine for long-term pain, trials put together',
      who: 'People with long-term pain that did not come from cancer. A student put the trials together for a university thesis. It is not a journal paper.',
      treatment: 'ketamine',
      comparison: 'placebo',
    },
    'pop-pain-drip': {
      name: 'Ketamine drip for long-term pain, trials put together',
      treatment: 'the drip',
      comparison: 'placebo',
    },
    'pop-crps-drip': {
      name: 'Drip over days for CRPS, a long-term pain condition',
      who: 'People with complex regional pain syndrome (CRPS). They had S-ketamine (a form of ketamine) or placebo for about {crps-drip} without a break. The text we read does not say how many were counted in each group.',
      treatment: 'the drip',
      comparison: 'placebo',
    },
  },

  seekHelp: {
    emergency: {
      'em-breathing': 'slow or weak breathing',
      'em-wake': 'a person who cannot be woken',
      'em-chest': 'chest pain',
      'em-stroke': 'a drooping face, a weak arm or slurred speech',
      'em-headache': 'a sudden, very bad headache',
      'em-sight': 'sudden loss of sight',
      'em-seizure': 'a seizure (fit)',
      'em-swelling': 'swelling of the face or throat',
      'em-confused': 'being so confused or scared that someone may get hurt',
      'em-danger': 'danger to yourself or others',
    },
    today: {
      'td-urine': 'blood in your urine',
      'td-yellow': 'yellow skin or eyes, or dark urine',
      'td-thoughts': 'new strange thoughts or fear',
      'td-vomiting': 'vomiting that does not stop',
    },
    crisis:
      'If you think about suicide or self-harm, {call-crisis}. The US line is free and private, and it is open day and night.',
  },

  notes: {
    general:
      'This is general information. It is not medical advice and does not replace your care team. It cannot tell you if ketamine is right for you.',
    offLabel:
      'The FDA has approved ketamine for anesthesia. To use it for long-term pain is “off-label”: your doctor may prescribe it, but the FDA has not approved it for that use.',
    medicines: 'Do not stop opioids, blood pressure pills or any medicine on your own.',
    day: 'Follow your clinic’s rule on food and drink. Have an adult take you home. For at least {no-driving}, and until you have slept for a night, do not drive, drink alcohol, use machines or make big decisions. Your clinic may ask you to wait longer.',
    homeUse:
      'Do not use ketamine at home unless your own clinician prescribed it and has a plan to watch you. Never share it. Keep it locked away.',
    report: 'In the US, you can report side effects to the FDA (MedWatch): {medwatch}.',
  },
};
