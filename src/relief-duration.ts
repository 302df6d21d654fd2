/** Installs what is known of relief from ketamine, and registers `<treatment-relief-duration>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {ReliefDurationElement} from './elements/relief/relief-element.js';
import {whole} from './treatments/ketamine/core.js';
import {relief} from './treatments/ketamine/relief/index.js';
import './guide.js';

installTreatment(relief, whole);
if (!customElements.get('treatment-relief-duration'))
  customElements.define('treatment-relief-duration', ReliefDurationElement);
