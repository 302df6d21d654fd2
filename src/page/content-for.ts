import {getInstalled, installedTreatment} from './installed.js';
import {matchLanguage} from '../content/language.js';
import {regionOf} from '../content/region.js';
import type {ResolvedContent} from '../content/resolved.js';
import {resolve} from '../content/resolve.js';
import type {Settings} from '../content/settings.js';
import type {Messages} from '../locales/messages.js';
import type {GuideValue} from './guide-context.js';
import {isOtherThan} from './reviewed.js';

/** Where an element stands, as far as its content depends on it. */
export interface Place {
  /** Language tag of the place, such as "en-GB". */
  readonly lang: string;
  /** Id of the treatment that the element itself names, or "". */
  readonly treatmentId: string;
  readonly guide: GuideValue | undefined;
}

/** What there is to show in a place. */
export interface Found {
  readonly content?: ResolvedContent;
  /** The interface's words in the language of the place, or in English. */
  readonly messages: Messages;
  /** What is known of the clinic and of where its readers are. */
  readonly settings: Settings;
  /** The treatment that is asked for and not installed. */
  readonly missing?: string;
}

/** The content for a place: the guide's treatment, else the only one installed, in the language of the place. */
export function contentFor({lang, treatmentId, guide}: Place): Found {
  const {messages: languages} = getInstalled();
  const messages = languages.get(matchLanguage(lang, [...languages.keys()]) ?? 'en')!;
  const own = guide?.treatment;
  const wanted = treatmentId || guide?.treatmentId || own?.facts.id;
  const treatment = own && own.facts.id === wanted ? own : installedTreatment(wanted);
  const region = guide?.settings.region ?? regionOf(lang);
  const settings: Settings = {...guide?.settings, ...(region && {region})};
  if (!treatment) return {messages, settings, ...(wanted && {missing: wanted})};
  const {reviewedContent} = settings;
  const {overrides} = guide ?? {};
  const content = resolve({
    treatment,
    messages,
    settings,
    changed:
      reviewedContent !== undefined &&
      isOtherThan(reviewedContent, treatment, {lang: messages.lang, overrides}),
    ...(overrides && {overrides}),
  });
  return {content, messages, settings};
}
