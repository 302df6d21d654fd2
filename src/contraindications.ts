/** Installs the checklist for ketamine, and registers `<treatment-contraindications>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {ContraindicationsElement} from './elements/checklist/checklist-element.js';
import {whole} from './treatments/ketamine/core.js';
import {checklist} from './treatments/ketamine/checklist/index.js';
import './guide.js';

installTreatment(checklist, whole);
if (!customElements.get('treatment-contraindications'))
  customElements.define('treatment-contraindications', ContraindicationsElement);
