/** Installs the ways to give ketamine, and registers `<treatment-routes>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {RoutesElement} from './elements/routes/routes-element.js';
import {whole} from './treatments/ketamine/core.js';
import {routes} from './treatments/ketamine/routes/index.js';
import './guide.js';

installTreatment(routes, whole);
if (!customElements.get('treatment-routes')) customElements.define('treatment-routes', RoutesElement);
