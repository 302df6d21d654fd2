import type {Messages} from '../locales/messages.js';
import type {Settings} from './settings.js';

/** Numbers that are built in. Only the fact file's: elsewhere the clinic gives them, since a wrong one is worse than none. */
const us = {emergency: '911', crisis: '988'};

/** Names that stand in braces in any text, for what the page says of the clinic and of where its readers are. */
export const contactTokens = ['emergency', 'call-crisis', 'clinic-phone'] as const;

/** Where a reader turns in an emergency or a crisis. */
export interface Contacts {
  /** As they stand in a sentence: "call {emergency}", "you can {call-crisis}", "call {clinic-phone}". */
  readonly phrases: Readonly<Record<(typeof contactTokens)[number], string>>;
  readonly actions: readonly {
    readonly kind: 'emergency' | 'crisis';
    readonly text: string;
    readonly href: string;
  }[];
  /** What readers do for whom no number is given. */
  readonly elsewhere?: string;
}

/** The clinic's own numbers, else the region's, else the US numbers named as such. */
export function contactsFor({region: phrase, seekHelp: say}: Messages, settings: Settings): Contacts {
  const {emergencyPhone, crisisPhone, clinicPhone, region} = settings;
  const action = (kind: 'emergency' | 'crisis', text: string, phone: string) => ({
    kind,
    text,
    href: telephone(phone),
  });

  const emergency = emergencyPhone
    ? {phrase: emergencyPhone, action: action('emergency', say.call(emergencyPhone), emergencyPhone)}
    : region === 'US'
      ? {phrase: us.emergency, action: action('emergency', say.call(us.emergency), us.emergency)}
      : region
        ? {phrase: phrase.emergency, elsewhere: say.elsewhere}
        : {
            phrase: phrase.emergencyUnknown(us.emergency),
            action: action('emergency', say.callUS(us.emergency), us.emergency),
            elsewhere: say.outsideUS,
          };

  const crisis = crisisPhone
    ? {phrase: phrase.callCrisis(crisisPhone), action: action('crisis', say.crisis(crisisPhone), crisisPhone)}
    : region === 'US'
      ? {phrase: phrase.callCrisisUS(us.crisis), action: action('crisis', say.crisisUS(us.crisis), us.crisis)}
      : region
        ? {phrase: phrase.callCrisisElsewhere}
        : {
            phrase: phrase.callCrisisUnknown(us.crisis),
            action: action('crisis', say.crisisUnknown(us.crisis), us.crisis),
          };

  return {
    phrases: {
      emergency: emergency.phrase,
      'call-crisis': crisis.phrase,
      'clinic-phone': clinicPhone ?? phrase.clinicPhone,
    },
    actions: [emergency.action, crisis.action].filter((one) => one !== undefined),
    ...(emergency.elsewhere && {elsewhere: emergency.elsewhere}),
  };
}

/** A `tel:` address: digits and a leading plus. */
export const telephone = (phone: string) => `tel:${phone.replace(/(?!^\+)\D/g, '')}`;
