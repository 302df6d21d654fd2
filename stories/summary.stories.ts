import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {examples} from '../test/examples/summary.js';

/** The attributes of the controls, as a page writes them. */
interface Attributes {
  heading: string;
  'heading-level': number;
  'without-heading': boolean;
  'without-claims': boolean;
}

const meta = {
  title: 'Elements/treatment-summary',
  component: 'treatment-summary',
  // The page summary.mdx stands in its place.
  tags: ['!autodocs'],
} satisfies Meta<Attributes>;

export default meta;
type Story = StoryObj<Attributes>;

export const InShort: Story = {
  name: 'What is it, does it help, what can go wrong, what else is there?',
  render: examples.bare.render,
};

export const WhoMadeIt: Story = {
  name: 'Who made this, and what does the clinic earn?',
  render: examples.clinic.render,
};

export const WithoutClaims: Story = {
  name: 'What if the page does not speak of what others claim?',
  render: examples.withoutClaims.render,
};

export const OutsideUS: Story = {
  name: 'What of US law and prices outside the US?',
  render: examples.outsideUS.render,
};

export const OwnWords: Story = {
  name: 'Where do the clinic’s own words go?',
  render: examples.ownWords.render,
};

export const OwnPrice: Story = {
  name: 'What does it cost here, and what else can I have?',
  render: examples.ownPrice.render,
};

export const Fallback: Story = {
  name: 'What do I see when nothing can be shown?',
  render: examples.fallback.render,
};

export const TryIt: Story = {
  name: 'Try it',
  args: {heading: '', 'heading-level': 2, 'without-heading': false, 'without-claims': false},
  render: (args) => html`
    <treatment-summary
      heading=${args.heading || nothing}
      heading-level=${args['heading-level']}
      ?without-heading=${args['without-heading']}
      ?without-claims=${args['without-claims']}
    ></treatment-summary>
  `,
};
