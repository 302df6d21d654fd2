import type {Meta, StoryObj} from '@storybook/web-components';
import {html} from 'lit';
import {examples} from '../test/examples/guide.js';
import {tryOptions} from './try-options.js';

const meta = {
  title: 'Elements/treatment-guide',
  component: 'treatment-guide',
} satisfies Meta;

export default meta;
type Story = StoryObj;

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
  ...tryOptions('treatment-guide', {
    args: {
      region: 'US',
      'clinic-name': 'Harbor Pain Clinic',
      'clinic-phone': '+1 555 010 0142',
      'clinic-url': 'https://harbor-pain.example',
      'offered-routes': 'rt-iv rt-esketamine',
      'reviewed-by': '(the reviewer’s name and title)',
      'reviewed-on': '2026-11-22',
      'next-review': '2027-05',
    },
    content: html`<treatment-side-effects></treatment-side-effects><treatment-routes></treatment-routes>`,
  }),
};
