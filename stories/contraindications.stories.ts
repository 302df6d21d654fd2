import type {Meta, StoryObj} from '@storybook/web-components';
import {examples} from '../test/examples/contraindications.js';
import {tryOptions} from './try-options.js';

const meta = {
  title: 'Elements/treatment-contraindications',
  component: 'treatment-contraindications',
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const WhatMustITell: Story = {
  name: 'What must I tell the clinic before treatment?',
  render: examples.bare.render,
};

export const WhatDoITalkAbout: Story = {
  name: 'What do I talk about at my visit?',
  render: examples.marked.render,
};

export const NotSure: Story = {
  name: 'What if I am not sure?',
  render: examples.withUnsure.render,
};

export const ToRead: Story = {
  name: 'Can I read it without marking anything?',
  render: examples.list.render,
};

export const InForm: Story = {
  name: 'Can I send it to the clinic with a form?',
  render: examples.inForm.render,
};

export const Disabled: Story = {
  name: 'What does it look like while it takes no answers?',
  render: examples.disabled.render,
};

export const OwnWords: Story = {
  name: 'Where do the clinic’s own words go?',
  render: examples.ownWords.render,
};

export const OutsideUS: Story = {
  name: 'Whom do I call outside the US?',
  render: examples.outsideUS.render,
};

export const Reworded: Story = {
  name: 'How do I see what the clinic changed?',
  render: examples.reworded.render,
};

export const TryIt: Story = {
  name: 'Try the options',
  ...tryOptions('treatment-contraindications'),
};
