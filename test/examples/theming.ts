import {html} from 'lit';
import '../../src/side-effects.js';
import type {Example} from './example.js';

/** Colors and a typeface of the clinic, for both themes. */
export const ownColors: Example = {
  title: 'How do I set my own colors?',
  render: () => html`
    <style>
      .harbor {
        --treatment-accent: light-dark(#6b2a6e, #e2b1e5);
        --treatment-radius: 1.2em;
        --treatment-heading-font: Georgia, serif;
      }
    </style>
    <div class="harbor">
      <treatment-side-effects></treatment-side-effects>
    </div>
  `,
};
