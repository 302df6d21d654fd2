/** Installs the side effects of ketamine, and registers `<treatment-side-effects>` and `<treatment-guide>`. */
import {installTreatment} from './page/installed.js';
import {SideEffectsElement} from './elements/side-effects/side-effects-element.js';
import {whole} from './treatments/ketamine/core.js';
import {sideEffects} from './treatments/ketamine/side-effects/index.js';
import './guide.js';

installTreatment(sideEffects, whole);
if (!customElements.get('treatment-side-effects'))
  customElements.define('treatment-side-effects', SideEffectsElement);
