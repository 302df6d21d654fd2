/** What must not compile: an error that is missing below is an error itself. Svelte reads a tag in a template by these types. */
import type {SvelteHTMLElements} from 'svelte/elements';
import 'treatment-elements/svelte.js';

type SideEffects = SvelteHTMLElements['treatment-side-effects'];

export const right: SideEffects = {
  class: 'wide',
  lang: 'es',
  'heading-level': '3',
  headingLevel: 3,
  'without-icon-array': true,
  'ontreatment-toggle': ({itemId}) => itemId.length,
};

export const wrong: SideEffects[] = [
  // @ts-expect-error Not a way to group.
  {'group-by': 'severity'},
  // @ts-expect-error A number.
  {headingLevel: 'two'},
  // @ts-expect-error No such property.
  {doses: true},
  // @ts-expect-error The event has no such field.
  {'ontreatment-toggle': (event) => event.detail},
];
