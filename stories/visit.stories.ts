import type {Meta, StoryObj} from '@storybook/web-components';
import {examples} from '../test/examples/visit.js';
import {tryOptions} from './try-options.js';

const meta = {
  title: 'Elements/treatment-visit',
  component: 'treatment-visit',
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const WhatHappens: Story = {
  name: 'What happens before, during and after treatment?',
  render: examples.bare.render,
};

export const OnAPhone: Story = {
  name: 'How do I read it on a phone?',
  render: examples.bare.render,
  globals: {width: '360px'},
};

export const WhomToCall: Story = {
  name: 'Whom do I call about it?',
  render: examples.clinic.render,
};

export const OnePart: Story = {
  name: 'Can a page show one part of the day?',
  render: examples.before.render,
};

export const OwnRule: Story = {
  name: 'Where does a clinic say its own rule on food?',
  render: examples.ownRule.render,
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

export const Fallback: Story = {
  name: 'What do readers see when nothing can be shown?',
  render: examples.fallback.render,
};

export const TryIt: Story = {
  name: 'Try the options',
  ...tryOptions('treatment-visit', {
    words: {phases: ['', 'before', 'during', 'after', 'later', 'before during']},
  }),
};
