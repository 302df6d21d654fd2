import {html} from 'lit';
import '../../src/routes.js';
import type {Example} from './example.js';

export const examples = {
  bare: {
    title: 'How can it be given, and how do the ways differ?',
    render: () => html`<treatment-routes></treatment-routes>`,
  },

  offered: {
    title: 'Which ways does my clinic offer?',
    render: () => html`
      <treatment-guide
        clinic-name="Harbor Pain Clinic"
        clinic-phone="+1 555 010 0142"
        region="US"
        offered-routes="rt-iv rt-esketamine"
      >
        <treatment-routes></treatment-routes>
      </treatment-guide>
    `,
  },

  phone: {
    title: 'How do two ways compare on a phone?',
    render: () =>
      html`<div style="inline-size: 20em; max-inline-size: 100%"><treatment-routes></treatment-routes></div>`,
  },

  two: {
    title: 'How does a drip differ from a shot?',
    render: () => html`<treatment-routes routes="rt-iv rt-im"></treatment-routes>`,
  },

  one: {
    title: 'What is it like to have it as a drip?',
    render: () => html`<treatment-routes routes="rt-iv"></treatment-routes>`,
  },

  fewRows: {
    title: 'Where is it given, and how am I watched?',
    render: () => html`<treatment-routes rows="where session monitoring"></treatment-routes>`,
  },

  homeUse: {
    title: 'Can I have it at home?',
    render: () => html`
      <treatment-routes
        routes="rt-nasal rt-sublingual rt-oral"
        rows="where monitoring status"
      ></treatment-routes>
    `,
  },

  withoutNoTreatment: {
    title: 'What if the page speaks of other treatments already?',
    render: () => html`<treatment-routes without-no-treatment></treatment-routes>`,
  },

  ownWords: {
    title: 'Where do the clinic’s own words go?',
    render: () => html`
      <treatment-routes heading-level="3" heading="Ways we and others give ketamine">
        <p slot="intro">We talk about these ways with you at your first visit.</p>
        <p slot="after">Would you like to see our treatment room first? Ask us.</p>
      </treatment-routes>
    `,
  },

  reworded: {
    title: 'How do I see what the clinic changed?',
    render: () => html`
      <treatment-guide
        clinic-name="Harbor Pain Clinic"
        region="US"
        .overrides=${{
          hide: ['rt-sc'],
          order: ['rt-im'],
          reword: {'rt-iv': {name: 'Drip with us', session: 'With us, a visit takes an afternoon.'}},
        }}
      >
        <treatment-routes></treatment-routes>
      </treatment-guide>
    `,
  },

  fallback: {
    title: 'What do I see when nothing can be shown?',
    render: () => html`
      <treatment-routes treatment="no-such-treatment">
        <p>Ask our front desk how treatment is given here.</p>
      </treatment-routes>
    `,
  },
} satisfies Record<string, Example>;
