import {html} from 'lit';
import '../../src/side-effects.js';
import type {Example} from './example.js';

export const examples = {
  bare: {
    title: 'What might I feel, and how often?',
    render: () => html`<treatment-side-effects></treatment-side-effects>`,
  },

  byTime: {
    title: 'When do side effects come?',
    render: () => html`<treatment-side-effects group-by="time"></treatment-side-effects>`,
  },

  open: {
    title: 'What do I do about each of them?',
    render: () => html`<treatment-side-effects open-all></treatment-side-effects>`,
  },

  inWords: {
    title: 'Can I have the numbers without pictures?',
    render: () => html`<treatment-side-effects open-all without-icon-array></treatment-side-effects>`,
  },

  ownWords: {
    title: 'Where do the clinic’s own words go?',
    render: () => html`
      <treatment-side-effects heading-level="3" heading="What you might feel with us">
        <p slot="intro">Your nurse goes through this list with you before your first drip.</p>
        <p slot="after">Was something on this list new to you? Ask us. There is always time for it.</p>
      </treatment-side-effects>
    `,
  },

  ownHeading: {
    title: 'What if the page has a heading already?',
    render: () => html`
      <h2>Side effects</h2>
      <treatment-side-effects heading-level="2" without-heading></treatment-side-effects>
    `,
  },

  outsideUS: {
    title: 'Whom do I call outside the US?',
    render: () =>
      html`<treatment-guide region="GB"><treatment-side-effects></treatment-side-effects></treatment-guide>`,
  },

  reworded: {
    title: 'How do I see what the clinic changed?',
    render: () => html`
      <treatment-guide
        clinic-name="Harbor Pain Clinic"
        clinic-phone="+1 555 010 0142"
        region="US"
        .overrides=${{
          hide: ['se-appetite'],
          reword: {'se-nausea': {action: 'Tell your nurse early. We keep medicine for it at hand.'}},
          add: {
            sideEffects: [
              {
                id: 'our-cold',
                urgency: 'mild',
                time: 'session',
                name: 'Feeling cold in our room',
                feels: 'We keep the room cool.',
                action: 'Ask for a blanket. We warm them.',
              },
            ],
          },
        }}
      >
        <treatment-side-effects></treatment-side-effects>
      </treatment-guide>
    `,
  },

  nothing: {
    title: 'What do I see when nothing can be shown?',
    render: () => html`<treatment-side-effects treatment="no-such-treatment"></treatment-side-effects>`,
  },

  fallback: {
    title: 'And when the page has words of its own for that?',
    render: () => html`
      <treatment-side-effects treatment="no-such-treatment">
        <p>Ask our front desk for the list of side effects on paper.</p>
      </treatment-side-effects>
    `,
  },
} satisfies Record<string, Example>;
