/** Registers `<treatment-guide>`. */
import {GuideElement} from './elements/guide/guide-element.js';

if (!customElements.get('treatment-guide')) customElements.define('treatment-guide', GuideElement);
