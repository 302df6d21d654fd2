import type {Meta, StoryObj} from '@storybook/web-components';
import {html} from 'lit';
import {ownColors} from '../test/examples/theming.js';

const meta = {
  title: 'Design/Theming',
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const FollowsThePage: Story = {
  name: 'Which colors follow from my text?',
  render: () => html`<treatment-side-effects></treatment-side-effects>`,
};

export const OwnColors: Story = {
  name: 'How do I set my own colors?',
  render: ownColors.render,
};
