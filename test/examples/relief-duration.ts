import {html} from 'lit';
import '../../src/relief-duration.js';
import type {Example} from './example.js';

export const examples = {
  bare: {
    title: 'How long does relief last, and how sure is anyone?',
    render: () => html`<treatment-relief-duration></treatment-relief-duration>`,
  },

  crps: {
    title: 'How long does it last with my kind of pain?',
    render: () => html`<treatment-relief-duration condition="crps"></treatment-relief-duration>`,
  },

  fibromyalgia: {
    title: 'What if it was compared with another medicine?',
    render: () => html`<treatment-relief-duration condition="fibromyalgia"></treatment-relief-duration>`,
  },

  backPain: {
    title: 'What if no study was about my kind of pain?',
    render: () => html`<treatment-relief-duration condition="back-pain"></treatment-relief-duration>`,
  },

  narrow: {
    title: 'How do I read it on a phone?',
    render: () => html`
      <div style="inline-size: 20em; max-inline-size: 100%">
        <treatment-relief-duration condition="spinal-cord-injury"></treatment-relief-duration>
      </div>
    `,
  },

  ownWords: {
    title: 'Where do the clinic’s own words go?',
    render: () => html`
      <treatment-relief-duration heading-level="3" heading="Will it last?">
        <p slot="intro">We ask every patient the same thing at each visit: what can you do again?</p>
        <p slot="after">We will tell you plainly when we think that it is time to stop.</p>
      </treatment-relief-duration>
    `,
  },

  ownHeading: {
    title: 'What if the page has a heading already?',
    render: () => html`
      <h2>How long relief lasts</h2>
      <treatment-relief-duration without-heading></treatment-relief-duration>
    `,
  },

  outsideUS: {
    title: 'Whom do I call outside the US?',
    render: () => html`<treatment-relief-duration lang="en-GB"></treatment-relief-duration>`,
  },

  reworded: {
    title: 'How do I see what the clinic changed?',
    render: () => html`
      <treatment-guide
        clinic-name="Harbor Pain Clinic"
        clinic-phone="+1 555 010 0142"
        region="US"
        .overrides=${{
          hide: ['ma-booster'],
          reword: {'ma-followup': {text: 'Come to your visit four weeks after the last drip.'}},
          add: {upkeep: [{id: 'our-group', text: 'Join our walking group on Tuesdays.'}]},
        }}
      >
        <treatment-relief-duration></treatment-relief-duration>
      </treatment-guide>
    `,
  },

  nothing: {
    title: 'What do I see when nothing can be shown?',
    render: () => html`<treatment-relief-duration treatment="no-such-treatment"></treatment-relief-duration>`,
  },

  fallback: {
    title: 'And when the page has words of its own for that?',
    render: () => html`
      <treatment-relief-duration treatment="no-such-treatment">
        <p>Ask us what to expect: we take time for it.</p>
      </treatment-relief-duration>
    `,
  },
} satisfies Record<string, Example>;
