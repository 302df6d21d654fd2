/** Every entry, and what a page hears. */
import {
  type ContraindicationsElement,
  type Facts,
  type Overrides,
  parse,
  type SideEffectToggleEvent,
  type TreatmentErrorEvent,
} from 'treatment-elements';
import {SideEffectsElement} from 'treatment-elements/classes.js';
import 'treatment-elements/contraindications.js';
import 'treatment-elements/guide.js';
import 'treatment-elements/locales/es.js';
import 'treatment-elements/relief-duration.js';
import 'treatment-elements/routes.js';
import 'treatment-elements/side-effects.js';
import 'treatment-elements/summary.js';
import 'treatment-elements/visit.js';
import {prerender, renderToHtml, renderToPlainHtml} from 'treatment-elements/ssr.js';

document.addEventListener('treatment-error', (event: TreatmentErrorEvent) => console.log(event.code));
document.addEventListener('treatment-toggle', ({itemId}) => itemId.length);
window.addEventListener('treatment-toggle', (event: SideEffectToggleEvent) => console.log(event.open));
window.addEventListener('treatment-error', ({path}) => path.length);

const overrides: Overrides = {hide: ['rt-sc'], reword: {'se-nausea': {action: 'Tell your nurse.'}}};
const effects = new SideEffectsElement();
effects.addEventListener('treatment-toggle', ({itemId}) => itemId.length);
effects.groupBy = 'time';
// @ts-expect-error Not a way to group.
effects.groupBy = 'severity';

const guide = document.createElement('treatment-guide');
guide.overrides = overrides;
// @ts-expect-error A treatment's numbers cannot be changed.
guide.overrides = {lang: 'en', facts: {}};

export const urgencies = (facts: Facts) => facts.sideEffects?.effects.map(({urgency}) => urgency === 'mild');
export const values = (checklist: ContraindicationsElement): readonly string[] => checklist.value;
export const pages: string[] = [
  prerender('<treatment-routes></treatment-routes>'),
  renderToHtml('treatment-routes', {attributes: {'heading-level': 3}, stylesheets: '/css/'}),
  renderToPlainHtml('treatment-side-effects'),
  JSON.stringify(parse({})),
];
