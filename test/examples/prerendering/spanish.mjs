import 'treatment-elements/locales/es.js';
import {renderToPlainHtml} from 'treatment-elements/ssr.js';

console.log(renderToPlainHtml('treatment-side-effects', {lang: 'es', guide: {region: 'US'}}));
