/** Every way in, by the names that `exports` has, where a tool takes them for files. */
import schema from 'treatment-elements/content.schema.json';
import {version} from 'treatment-elements';
import {SideEffectsElement} from 'treatment-elements/classes.js';
import 'treatment-elements/contraindications.js';
import 'treatment-elements/guide.js';
import 'treatment-elements/locales/es.js';
import 'treatment-elements/relief-duration.js';
import 'treatment-elements/routes.js';
import 'treatment-elements/side-effects.js';

const find = (selector) => document.querySelector(selector);
const guide = find('treatment-guide');
const effects = find('treatment-side-effects');
const checklist = find('treatment-contraindications');

// There is one copy of the elements, whichever file brought it.
if (!(effects instanceof SideEffectsElement) || !version || !schema.properties)
  throw new Error('Two copies.');

guide.overrides = {lang: 'en', reword: {'side-effects': {title: 'What you might feel'}}};
checklist.value = ['ci-stroke'];
effects.addEventListener('treatment-toggle', ({itemId}) => (find('#opened').value = itemId));
checklist.addEventListener('change', () => find('#changes').value++);
find('#deeper').addEventListener('click', () => {
  effects.headingLevel = 4;
  find('[slot=intro]').textContent = 'Level 4';
});
find('#unsure').addEventListener('click', () => checklist.toggleAttribute('with-unsure'));
find('#remove').addEventListener('click', () => checklist.remove());
