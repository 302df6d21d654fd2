import {type ContraindicationsElement, type Overrides, SideEffectsElement} from 'treatment-elements';

const overrides: Overrides = {lang: 'en', reword: {'side-effects': {title: 'What you might feel'}}};

const guide = document.createElement('treatment-guide');
guide.region = 'US';
guide.clinicName = 'Harbor Pain Clinic';
guide.clinicPhone = '+1 555 010 0142';
guide.overrides = overrides;

const effects = new SideEffectsElement();
const intro = document.createElement('p');
intro.slot = 'intro';
intro.textContent = `Level ${effects.headingLevel}`;
effects.append(intro);

const checklist: ContraindicationsElement = document.createElement('treatment-contraindications');
checklist.name = 'health';
checklist.value = ['ci-stroke'];

const opened = document.createElement('output');
opened.id = 'opened';
const changes = document.createElement('output');
changes.id = 'changes';
changes.value = '0';

effects.addEventListener('treatment-toggle', (event) => (opened.value = event.itemId));
checklist.addEventListener('change', () => (changes.value = String(Number(changes.value) + 1)));

guide.append(effects, checklist);
document.querySelector('#app')?.append(
  guide,
  button('deeper', () => {
    effects.headingLevel = 4;
    intro.textContent = 'Level 4';
  }),
  button('unsure', () => (checklist.withUnsure = !checklist.withUnsure)),
  button('remove', () => checklist.remove()),
  opened,
  changes,
);

function button(id: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.id = id;
  made.textContent = id;
  made.addEventListener('click', action);
  return made;
}
