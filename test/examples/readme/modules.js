import 'treatment-elements/side-effects.js';
