import {html} from 'lit';
import '../../src/visit.js';
import type {Example} from './example.js';

export const examples = {
  bare: {
    title: 'What happens before, during and after treatment?',
    render: () => html`<treatment-visit></treatment-visit>`,
  },

  clinic: {
    title: 'Whom do I call about it?',
    render: () => html`
      <treatment-guide region="US" clinic-name="Harbor Pain Clinic" clinic-phone="+1 555 010 0142">
        <treatment-visit></treatment-visit>
      </treatment-guide>
    `,
  },

  before: {
    title: 'Can a page show one part of the day?',
    render: () => html`<treatment-visit phases="before" without-questions></treatment-visit>`,
  },

  ownWords: {
    title: 'Where do the clinic’s own words go?',
    render: () => html`
      <treatment-visit heading-level="3" heading="Your day with us">
        <p slot="intro">A nurse calls you the day before, and goes through this list with you.</p>
        <p slot="after">Is a question not on the list? Write it down, and ask us anyway.</p>
      </treatment-visit>
    `,
  },

  ownHeading: {
    title: 'What if the page has a heading already?',
    render: () => html`
      <h2>The day of treatment</h2>
      <treatment-visit without-heading></treatment-visit>
    `,
  },

  outsideUS: {
    title: 'Whom do I call outside the US?',
    render: () => html`<treatment-guide region="GB"><treatment-visit></treatment-visit></treatment-guide>`,
  },

  ownRule: {
    title: 'Where does a clinic say its own rule on food?',
    render: () => html`
      <treatment-guide
        region="US"
        clinic-name="Harbor Pain Clinic"
        clinic-phone="+1 555 010 0142"
        .overrides=${{
          rules: {
            'vi-food': 'Eat a light meal up to 6 hours before. Drink water up to 2 hours before.',
            'vi-medicine-day': 'A nurse calls you the day before, and goes through your list with you.',
          },
        }}
      >
        <treatment-visit></treatment-visit>
      </treatment-guide>
    `,
  },

  reworded: {
    title: 'How do I see what the clinic changed?',
    render: () => html`
      <treatment-guide
        region="US"
        clinic-name="Harbor Pain Clinic"
        .overrides=${{
          hide: ['vi-bring', 'qu-trial'],
          order: ['vi-adult', 'qu-else'],
          reword: {'vi-watch': {text: 'You rest with us until your nurse and you agree that you can go.'}},
          add: {
            visit: [
              {
                id: 'our-parking',
                phase: 'before',
                label: 'Parking',
                text: 'Your driver can park by the door.',
              },
            ],
            questions: [{id: 'our-question', group: 'money', text: 'Can I pay in parts?'}],
          },
        }}
      >
        <treatment-visit></treatment-visit>
      </treatment-guide>
    `,
  },

  fallback: {
    title: 'What do readers see when nothing can be shown?',
    render: () => html`
      <treatment-visit treatment="no-such-treatment">
        <p>Please ask us about the day of treatment: +1 555 010 0142.</p>
      </treatment-visit>
    `,
  },
} satisfies Record<string, Example>;
