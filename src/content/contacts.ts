import {isolate} from '../locales/direction.js';
import type {CommonMessages} from '../locales/common/messages.js';
import {crisisLine, furtherRemarks} from './crisis-line.js';
import {helpLinesOf, usHelpLines, type HelpLines} from './help-lines.js';
import {telephone} from './phone.js';
import type {Settings} from './settings.js';

/** A link that calls a number, begins a message, or opens a chat. */
export interface Contact {
  readonly kind: 'emergency' | 'crisis' | 'crisis-text' | 'crisis-chat';
  readonly text: string;
  /** The same, where what it is for stands above it: "Call 988". */
  readonly short: string;
  /** True for a number of the US on a page that does not know where its reader is. */
  readonly ofTheUS?: true;
  readonly href: string;
}

/** What else is known of a line, as whole sentences, with the links that belong to it. */
export interface Remark {
  /** `about` the line itself, its way in for another `language`, a `further` line. */
  readonly kind: 'about' | 'language' | 'further';
  readonly text: string;
  readonly links: readonly Contact[];
  readonly sources: readonly string[];
}

/** Names that stand in braces in any text, for what the page says of the clinic and of where its readers are. */
export const contactTokens = ['emergency', 'call-crisis', 'clinic-phone'] as const;

/** Where a reader turns in an emergency or a crisis. */
export interface Contacts {
  /** As they stand in a sentence: "call {emergency}", "you can {call-crisis}", "call {clinic-phone}". */
  readonly phrases: Readonly<Record<(typeof contactTokens)[number], string>>;
  /** The sources of those phrases; none for a clinic's own number, and where no number is given. */
  readonly sources: {readonly emergency: readonly string[]; readonly 'call-crisis': readonly string[]};
  readonly actions: readonly Contact[];
  /** What readers do for whom no number is given. */
  readonly elsewhere?: string;
  readonly remarks: readonly Remark[];
}

/** One of the two: how it stands in a sentence, its links, and what else is said with it. */
export interface Turn {
  readonly phrase: string;
  readonly sources: readonly string[];
  readonly actions: readonly Contact[];
  readonly elsewhere?: string;
  readonly remarks?: readonly Remark[];
}

/** The clinic's own numbers, else the region's, else those of the US, named as such. */
export function contactsFor(messages: CommonMessages, settings: Settings): Contacts {
  const {region, clinicPhone} = settings;
  const lines = region ? helpLinesOf(region) : usHelpLines;
  const emergency = emergencyTurn(messages, settings, lines);
  const crisis = crisisTurn(messages, settings, lines, emergency);
  const elsewhere = emergency.elsewhere ?? crisis.elsewhere;
  return {
    phrases: {
      emergency: emergency.phrase,
      'call-crisis': crisis.phrase,
      'clinic-phone': clinicPhone ? isolate(clinicPhone, messages.dir) : messages.region.clinicPhone,
    },
    sources: {emergency: emergency.sources, 'call-crisis': crisis.sources},
    actions: [...emergency.actions, ...crisis.actions],
    ...(elsewhere && {elsewhere}),
    remarks: crisis.remarks ?? [],
  };
}

function emergencyTurn(
  {region: phrase, seekHelp: say, format, dir}: CommonMessages,
  {emergencyPhone, region}: Settings,
  lines: HelpLines | undefined,
): Turn {
  if (!emergencyPhone && !lines) {
    return {phrase: phrase.emergency, sources: [], actions: [], elsewhere: say.elsewhere};
  }
  const phones = emergencyPhone ? [emergencyPhone] : (lines?.emergency.numbers ?? []);
  const isNamed = !emergencyPhone && !region;
  const numbers = format.either(phones.map((phone) => isolate(phone, dir)));
  return {
    phrase: isNamed ? phrase.emergencyUnknown(numbers) : numbers,
    sources: emergencyPhone ? [] : (lines?.emergency.sources ?? []),
    actions: phones.map((phone): Contact => {
      const text = say.call(isolate(phone, dir));
      return {
        kind: 'emergency',
        text: isNamed ? say.ofTheUS(text) : text,
        short: text,
        ...(isNamed && {ofTheUS: true as const}),
        href: telephone(phone),
      };
    }),
    ...(isNamed && {elsewhere: say.outsideUS}),
  };
}

function crisisTurn(
  messages: CommonMessages,
  {crisisPhone, region}: Settings,
  lines: HelpLines | undefined,
  emergency: Turn,
): Turn {
  const {region: phrase, seekHelp: say, dir} = messages;
  if (crisisPhone) {
    const phone = isolate(crisisPhone, dir);
    const action: Contact = {
      kind: 'crisis',
      text: say.crisis(phone),
      short: say.call(phone),
      href: telephone(crisisPhone),
    };
    return {phrase: phrase.callCrisis(phone), sources: [], actions: [action]};
  }
  if (!lines) return {phrase: phrase.callCrisisElsewhere, sources: [], actions: []};
  if (!lines.crisis) {
    return {
      phrase: phrase.callCrisisByEmergency(emergency.phrase),
      sources: emergency.sources,
      actions: [],
      elsewhere: say.noCrisisLine(emergency.phrase),
    };
  }
  const line = crisisLine(lines.crisis, messages, !region);
  return {
    ...line,
    phrase: region ? line.phrase : phrase.callCrisisUnknown(line.phrase),
    remarks: [...line.remarks, ...furtherRemarks(lines, messages)],
  };
}
