/** What must not compile: an error that is missing below is an error itself. */
import {SideEffectsElement} from 'treatment-elements/classes.js';

const guide = document.createElement('treatment-guide');
const effects = new SideEffectsElement();

// @ts-expect-error No such property.
guide.clinic = 'Harbor Pain Clinic';
// @ts-expect-error A number.
effects.headingLevel = 'two';
// @ts-expect-error Not a way to group.
effects.groupBy = 'severity';
// @ts-expect-error A treatment's numbers cannot be changed.
guide.overrides = {lang: 'en', facts: {}};
// @ts-expect-error The event has no such field.
effects.addEventListener('treatment-toggle', (event) => event.detail);
// @ts-expect-error What a form says of the element can only be read.
document.createElement('treatment-contraindications').validity = null;
