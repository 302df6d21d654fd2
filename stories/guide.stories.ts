import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {examples} from '../test/examples/guide.js';

/** The attributes of the controls, as a page writes them. */
type Attributes = Record<(typeof attributes)[number], string>;

const attributes = [
  'region',
  'emergency-phone',
  'crisis-phone',
  'clinic-name',
  'clinic-phone',
  'offered-routes',
  'reviewed-by',
  'reviewed-on',
  'next-review',
] as const;

const meta = {
  title: 'Elements/treatment-guide',
  component: 'treatment-guide',
  // The page guide.mdx stands in its place.
  tags: ['!autodocs'],
} satisfies Meta<Attributes>;

export default meta;
type Story = StoryObj<Attributes>;

export const Clinic: Story = {
  name: 'Whose page is this, and whom do I call?',
  render: examples.clinic.render,
};

export const Elsewhere: Story = {
  name: 'Which numbers stand there in another country?',
  render: examples.elsewhere.render,
};

export const Reviewed: Story = {
  name: 'Who checked this page, and when?',
  render: examples.reviewed.render,
};

export const OwnContent: Story = {
  name: 'What may a clinic change?',
  render: examples.ownContent.render,
};

export const TwoClinics: Story = {
  name: 'Can one page serve two clinics?',
  render: examples.twoClinics.render,
};

export const BadAttributes: Story = {
  name: 'What do readers see when an attribute is wrong?',
  render: examples.badAttributes.render,
};

export const TryIt: Story = {
  name: 'Try the options',
  args: {
    region: 'US',
    'emergency-phone': '',
    'crisis-phone': '',
    'clinic-name': 'Harbor Pain Clinic',
    'clinic-phone': '+1 555 010 0142',
    'offered-routes': 'rt-iv rt-esketamine',
    'reviewed-by': '',
    'reviewed-on': '',
    'next-review': '',
  },
  parameters: {controls: {include: [...attributes]}},
  render: (args) => html`
    <treatment-guide
      region=${args.region || nothing}
      emergency-phone=${args['emergency-phone'] || nothing}
      crisis-phone=${args['crisis-phone'] || nothing}
      clinic-name=${args['clinic-name'] || nothing}
      clinic-phone=${args['clinic-phone'] || nothing}
      offered-routes=${args['offered-routes'] || nothing}
      reviewed-by=${args['reviewed-by'] || nothing}
      reviewed-on=${args['reviewed-on'] || nothing}
      next-review=${args['next-review'] || nothing}
    >
      <treatment-side-effects></treatment-side-effects>
      <treatment-routes></treatment-routes>
    </treatment-guide>
  `,
};
