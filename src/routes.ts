/** Installs ketamine and registers `<treatment-routes>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {RoutesElement} from './elements/routes/routes-element.js';
import {ketamine} from './treatments/ketamine/index.js';
import './guide.js';

installTreatment(ketamine);
if (!customElements.get('treatment-routes')) customElements.define('treatment-routes', RoutesElement);
