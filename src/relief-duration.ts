/** Installs ketamine and registers `<treatment-relief-duration>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {ReliefDurationElement} from './elements/relief/relief-element.js';
import {ketamine} from './treatments/ketamine/index.js';
import './guide.js';

installTreatment(ketamine);
if (!customElements.get('treatment-relief-duration'))
  customElements.define('treatment-relief-duration', ReliefDurationElement);
