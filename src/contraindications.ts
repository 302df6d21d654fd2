/** Installs ketamine and registers `<treatment-contraindications>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {ContraindicationsElement} from './elements/checklist/checklist-element.js';
import {ketamine} from './treatments/ketamine/index.js';
import './guide.js';

installTreatment(ketamine);
if (!customElements.get('treatment-contraindications'))
  customElements.define('treatment-contraindications', ContraindicationsElement);
