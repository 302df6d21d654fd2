import {html} from 'lit';
import '../../src/contraindications.js';
import type {Example} from './example.js';

export const examples = {
  bare: {
    title: 'What must I tell the clinic before treatment?',
    render: () => html`<treatment-contraindications></treatment-contraindications>`,
  },

  marked: {
    title: 'What do I talk about at my visit?',
    render: () => html`
      <treatment-guide clinic-name="Harbor Pain Clinic" clinic-phone="+1 555 010 0142" region="US">
        <treatment-contraindications
          .value=${['ci-bp-high', 'ci-suicidal', 'ci-badreaction']}
        ></treatment-contraindications>
      </treatment-guide>
    `,
  },

  withUnsure: {
    title: 'What if I am not sure?',
    render: () => html`
      <treatment-contraindications
        with-unsure
        .value=${['ci-stroke:unsure', 'ci-pregnancy']}
      ></treatment-contraindications>
    `,
  },

  list: {
    title: 'Can I read it without marking anything?',
    render: () => html`<treatment-contraindications view="list"></treatment-contraindications>`,
  },

  inForm: {
    title: 'Can I send it to the clinic with a form?',
    render: () => html`
      <form method="post">
        <label for="checklist">Your checklist</label>
        <treatment-contraindications
          id="checklist"
          name="checklist"
          with-unsure
          required
        ></treatment-contraindications>
        <button>Send to the clinic</button>
      </form>
    `,
  },

  disabled: {
    title: 'What does it look like while it takes no answers?',
    render: () => html`<treatment-contraindications disabled></treatment-contraindications>`,
  },

  ownWords: {
    title: 'Where do the clinic’s own words go?',
    render: () => html`
      <treatment-contraindications heading-level="3" heading="Before your first visit">
        <p slot="intro">Take your time. You can also go through this list with us by phone.</p>
        <p slot="after">Is something not on this list? Tell us anyway.</p>
      </treatment-contraindications>
    `,
  },

  outsideUS: {
    title: 'Whom do I call outside the US?',
    render: () => html`
      <treatment-guide region="GB"
        ><treatment-contraindications .value=${['ci-suicidal']}></treatment-contraindications
      ></treatment-guide>
    `,
  },

  reworded: {
    title: 'How do I see what the clinic changed?',
    render: () => html`
      <treatment-guide
        clinic-name="Harbor Pain Clinic"
        region="US"
        .overrides=${{
          hide: ['ci-porphyria'],
          reword: {
            'ci-home-alone': {why: 'You must not drive after it. Call us if nobody can come with you.'},
          },
          add: {
            checklist: [
              {
                id: 'own-stairs',
                topic: 'you',
                statement: 'I cannot climb stairs',
                question: 'Do you find it hard to climb stairs?',
                why: 'Our rooms are upstairs. We will meet you at the elevator.',
              },
            ],
          },
        }}
      >
        <treatment-contraindications .value=${['own-stairs']}></treatment-contraindications>
      </treatment-guide>
    `,
  },
} satisfies Record<string, Example>;
