/** Installs the day of ketamine treatment, and registers `<treatment-visit>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {VisitElement} from './elements/visit/visit-element.js';
import {whole} from './treatments/ketamine/core.js';
import {visit} from './treatments/ketamine/visit/index.js';
import './guide.js';

installTreatment(visit, whole);
if (!customElements.get('treatment-visit')) customElements.define('treatment-visit', VisitElement);
