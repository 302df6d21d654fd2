/**
 * What TypeScript knows of the tags on a page, without a framework. Nothing here runs: the compiler is the test, and an error
 * that is missing below is an error itself.
 */
import type {
  ContraindicationsElement,
  GuideElement,
  ReliefDurationElement,
  RoutesElement,
  SideEffectsElement,
  SummaryElement,
  SideEffectToggleEvent,
  TreatmentErrorCode,
  TreatmentErrorEvent,
  VisitElement,
} from '../../src/classes.js';
import type {ContentTag} from '../../src/server/tags.js';

/** Compiles where both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const tags: {
  'treatment-guide': Same<HTMLElementTagNameMap['treatment-guide'], GuideElement>;
  'treatment-side-effects': Same<HTMLElementTagNameMap['treatment-side-effects'], SideEffectsElement>;
  'treatment-contraindications': Same<
    HTMLElementTagNameMap['treatment-contraindications'],
    ContraindicationsElement
  >;
  'treatment-routes': Same<HTMLElementTagNameMap['treatment-routes'], RoutesElement>;
  'treatment-summary': Same<HTMLElementTagNameMap['treatment-summary'], SummaryElement>;
  'treatment-relief-duration': Same<
    HTMLElementTagNameMap['treatment-relief-duration'],
    ReliefDurationElement
  >;
  'treatment-visit': Same<HTMLElementTagNameMap['treatment-visit'], VisitElement>;
} = {
  'treatment-guide': true,
  'treatment-side-effects': true,
  'treatment-contraindications': true,
  'treatment-routes': true,
  'treatment-summary': true,
  'treatment-relief-duration': true,
  'treatment-visit': true,
} satisfies Record<ContentTag | 'treatment-guide', true>;

export function rightUse(page: HTMLElement): unknown[] {
  const effects = document.createElement('treatment-side-effects');
  effects.headingLevel = 3;
  effects.groupBy = 'time';
  effects.addEventListener('treatment-toggle', ({itemId, open}) => (open ? itemId.length : 0));
  // Events bubble: a page may hear them anywhere.
  page.addEventListener('treatment-toggle', ({itemId}) => itemId.length);
  page.addEventListener('treatment-error', ({code}) => code satisfies TreatmentErrorCode);
  document.addEventListener('treatment-toggle', ({itemId}) => itemId.length);
  document.addEventListener('treatment-error', (event: TreatmentErrorEvent) => event.path.length);
  window.addEventListener('treatment-toggle', (event: SideEffectToggleEvent) => event.open);
  window.addEventListener('treatment-error', ({expected}) => expected.length);

  const checklist = page.querySelector('treatment-contraindications');
  return [tags, checklist?.value.map((id) => id.length), checklist?.toText().length];
}

export function wrongUse(page: HTMLElement): void {
  const effects = document.createElement('treatment-side-effects');
  // @ts-expect-error A number.
  effects.headingLevel = '3';
  // @ts-expect-error Not a way to group.
  effects.groupBy = 'severity';
  // @ts-expect-error No such property.
  effects.severity = 'high';
  // @ts-expect-error Our events have named fields, no detail.
  page.addEventListener('treatment-toggle', (event) => void event.detail);
  // @ts-expect-error Nor where it bubbles to.
  window.addEventListener('treatment-toggle', (event) => void event.detail);
  // @ts-expect-error Not a code.
  page.addEventListener('treatment-error', ({code}) => code === 'bad-luck');
  // @ts-expect-error What a form says of the element can only be read.
  document.createElement('treatment-contraindications').validity = null;
  // @ts-expect-error A list of ids.
  document.createElement('treatment-contraindications').value = 'ci-stroke';
  // @ts-expect-error A treatment's numbers cannot be changed.
  document.createElement('treatment-guide').overrides = {lang: 'en', facts: {}};
}
