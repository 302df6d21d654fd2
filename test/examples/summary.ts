import {html} from 'lit';
import '../../src/summary.js';
import type {Example} from './example.js';

export const examples = {
  bare: {
    title: 'What is it, does it help, what can go wrong, what else is there?',
    render: () => html`<treatment-summary></treatment-summary>`,
  },

  clinic: {
    title: 'Who made this, and what does the clinic earn?',
    render: () => html`
      <treatment-guide
        region="US"
        clinic-name="Harbor Pain Clinic"
        clinic-phone="+1 555 010 0142"
        reviewed-by="(the reviewer’s name and title)"
        reviewed-on="2026-11-22"
      >
        <treatment-summary></treatment-summary>
      </treatment-guide>
    `,
  },

  withoutClaims: {
    title: 'What if the page does not speak of what others claim?',
    render: () => html`<treatment-summary without-claims></treatment-summary>`,
  },

  outsideUS: {
    title: 'What of US law and prices outside the US?',
    render: () =>
      html`<treatment-guide region="GB"><treatment-summary></treatment-summary></treatment-guide>`,
  },

  ownWords: {
    title: 'Where do the clinic’s own words go?',
    render: () => html`
      <treatment-summary heading-level="3" heading="Ketamine in half a minute">
        <p slot="intro">We ask you to read this before you call us.</p>
        <p slot="after">Would you like to talk about it? Call our front desk.</p>
      </treatment-summary>
    `,
  },

  ownPrice: {
    title: 'What does it cost here, and what else can I have?',
    render: () => html`
      <treatment-guide
        region="US"
        clinic-name="Harbor Pain Clinic"
        .overrides=${{
          hide: ['su-found-clinic', 'cl-cure'],
          order: ['su-alt-drugs'],
          reword: {'su-cost-plan': {text: 'We ask your plan for you, and tell you its answer in writing.'}},
          add: {
            alternatives: [
              {
                id: 'su-pain-school',
                label: 'Our pain school',
                text: 'A group that meets here on 8 evenings. You learn how pain works and what you can do.',
              },
            ],
            price: 'A drip costs $480 here. A course of 5 drips costs $2,400. You get this in writing.',
          },
        }}
      >
        <treatment-summary></treatment-summary>
      </treatment-guide>
    `,
  },

  fallback: {
    title: 'What do I see when nothing can be shown?',
    render: () => html`
      <treatment-summary treatment="no-such-treatment">
        <p>Ask our front desk what ketamine is.</p>
      </treatment-summary>
    `,
  },
} satisfies Record<string, Example>;
