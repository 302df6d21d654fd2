import {html} from 'lit';
import '../../src/index.js';
import type {Example} from './example.js';
import content from './readme/content.json' with {type: 'json'};

export const examples = {
  clinic: {
    title: 'Whose page is this, and whom do I call?',
    render: () => html`
      <treatment-guide
        region="US"
        clinic-name="Harbor Pain Clinic"
        clinic-phone="+1 555 010 0142"
        clinic-url="https://harbor-pain.example"
        offered-routes="rt-iv rt-esketamine"
      >
        <treatment-side-effects></treatment-side-effects>
      </treatment-guide>
    `,
  },

  elsewhere: {
    title: 'Which numbers stand there in another country?',
    render: () => html`
      <treatment-guide region="NZ" emergency-phone="111" crisis-phone="1737">
        <treatment-side-effects></treatment-side-effects>
      </treatment-guide>
    `,
  },

  twoClinics: {
    title: 'Can one page serve two clinics?',
    render: () => html`
      <treatment-guide region="US" clinic-name="Harbor Pain Clinic" clinic-phone="+1 555 010 0142">
        <treatment-side-effects heading="At Harbor Pain Clinic"></treatment-side-effects>
      </treatment-guide>
      <treatment-guide region="US" clinic-name="Hilltop Pain Clinic" clinic-phone="+1 555 010 0177">
        <treatment-side-effects heading="At Hilltop Pain Clinic"></treatment-side-effects>
      </treatment-guide>
    `,
  },

  reviewed: {
    title: 'Who checked this page, and when?',
    render: () => html`
      <treatment-guide
        clinic-name="Harbor Pain Clinic"
        reviewed-by="(the reviewer’s name and title)"
        reviewed-on="2026-11-22"
        next-review="2027-05"
      >
        <treatment-side-effects></treatment-side-effects>
      </treatment-guide>
    `,
  },

  ownContent: {
    title: 'What may a clinic change?',
    render: () => html`
      <treatment-guide region="US" clinic-name="Harbor Pain Clinic">
        <script type="application/json">
          ${JSON.stringify(content)}
        </script>
        <treatment-side-effects></treatment-side-effects>
      </treatment-guide>
    `,
  },

  badAttributes: {
    title: 'What do readers see when an attribute is wrong?',
    render: () => html`
      <treatment-guide
        region="United States"
        clinic-phone="call us"
        clinic-url="javascript:alert(1)"
        offered-routes="rt-iv by-owl"
        reviewed-on="last week"
      >
        <treatment-side-effects></treatment-side-effects>
      </treatment-guide>
    `,
  },
} satisfies Record<string, Example>;
