import {prerender} from 'treatment-elements/ssr.js';

// Serve the package's dist/css at this address. The policy then needs no more than style-src 'self'.
console.log(prerender('<treatment-routes></treatment-routes>', {stylesheets: '/treatment-elements/css'}));
