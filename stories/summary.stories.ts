import type {Meta, StoryObj} from '@storybook/web-components';
import {examples} from '../test/examples/summary.js';
import {tryOptions} from './try-options.js';

const meta = {
  title: 'Elements/treatment-summary',
  component: 'treatment-summary',
} satisfies Meta;

export default meta;
type Story = StoryObj;

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
  name: 'Try the options',
  ...tryOptions('treatment-summary'),
};
