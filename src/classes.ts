/** Classes, events and types. Registers nothing: for pages that register the classes under names of their own. */
export {installLanguage, installTreatment} from './page/installed.js';
export type {LanguageFile, PageApi} from './page/language-files.js';
export {ContentError, parse, type Fault, type ParseContext} from './content/parse.js';
export type {ContentFile, Facts, Overrides, Treatment, Words, WordsFor} from './content/schema.js';
export type {Settings} from './content/settings.js';
export {TreatmentErrorEvent, type TreatmentErrorCode} from './page/report.js';
export {ContraindicationsElement} from './elements/checklist/checklist-element.js';
export {GuideElement} from './elements/guide/guide-element.js';
export {ReliefDurationElement} from './elements/relief/relief-element.js';
export {RoutesElement} from './elements/routes/routes-element.js';
export {SideEffectsElement} from './elements/side-effects/side-effects-element.js';
export {
  TreatmentToggleEvent,
  /** Its name before other elements sent it too. */
  TreatmentToggleEvent as SideEffectToggleEvent,
} from './elements/toggle-event.js';
export {SummaryElement} from './elements/summary/summary-element.js';
export {VisitElement} from './elements/visit/visit-element.js';
export type {Messages} from './locales/messages.js';
export {ketamine} from './treatments/ketamine/index.js';
export {version} from './version.js';
