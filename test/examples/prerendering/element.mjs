import {renderToHtml} from 'treatment-elements/ssr.js';

console.log(
  renderToHtml('treatment-routes', {
    attributes: {'heading-level': 3},
    guide: {'clinic-name': 'Harbor Pain Clinic', region: 'US'},
    content: {overrides: {order: ['rt-oral']}},
  }),
);
