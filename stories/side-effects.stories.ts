import type {Meta, StoryObj} from '@storybook/web-components';
import {groupings} from '../src/outline/group-effects.js';
import {examples} from '../test/examples/side-effects.js';
import {tryOptions} from './try-options.js';

const meta = {
  title: 'Elements/treatment-side-effects',
  component: 'treatment-side-effects',
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const WhatMightIFeel: Story = {
  name: 'What might I feel, and how often?',
  render: examples.bare.render,
};

export const WhenDoTheyCome: Story = {
  name: 'When do side effects come?',
  render: examples.byTime.render,
};

export const WhatDoIDo: Story = {
  name: 'What do I do about each of them?',
  render: examples.open.render,
};

export const InWords: Story = {
  name: 'Can I have the numbers without pictures?',
  render: examples.inWords.render,
};

export const OwnWords: Story = {
  name: 'Where do the clinic’s own words go?',
  render: examples.ownWords.render,
};

export const OwnHeading: Story = {
  name: 'What if the page has a heading already?',
  render: examples.ownHeading.render,
};

export const OutsideUS: Story = {
  name: 'Whom do I call outside the US?',
  render: examples.outsideUS.render,
};

export const Reworded: Story = {
  name: 'How do I see what the clinic changed?',
  render: examples.reworded.render,
};

export const Nothing: Story = {
  name: 'What do I see when nothing can be shown?',
  render: examples.nothing.render,
};

export const Fallback: Story = {
  name: 'And when the page has words of its own for that?',
  render: examples.fallback.render,
};

export const TryIt: Story = {
  name: 'Try the options',
  ...tryOptions('treatment-side-effects', {words: {'group-by': groupings}}),
};
