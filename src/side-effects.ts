/** Installs ketamine and registers `<treatment-side-effects>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {SideEffectsElement} from './elements/side-effects/side-effects-element.js';
import {ketamine} from './treatments/ketamine/index.js';
import './guide.js';

installTreatment(ketamine);
if (!customElements.get('treatment-side-effects'))
  customElements.define('treatment-side-effects', SideEffectsElement);
