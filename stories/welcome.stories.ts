import type {Meta, StoryObj} from '@storybook/web-components';
import {examples} from '../test/examples/relief-duration.js';

const meta = {
  title: 'Start here/Welcome',
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const AnElement: Story = {
  name: 'How long does relief last?',
  render: examples.bare.render,
  // It is on the page “Welcome”, and among those of its element.
  tags: ['!dev'],
};
