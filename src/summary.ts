/** Installs the facts on ketamine in short, and registers `<treatment-summary>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {SummaryElement} from './elements/summary/summary-element.js';
import {claims} from './treatments/ketamine/claims/index.js';
import {whole} from './treatments/ketamine/core.js';
import {summary} from './treatments/ketamine/summary/index.js';
import './guide.js';

installTreatment(summary, whole);
installTreatment(claims, whole);
if (!customElements.get('treatment-summary')) customElements.define('treatment-summary', SummaryElement);
