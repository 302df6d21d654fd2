import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {examples} from '../test/examples/contraindications.js';

/** The attributes of the controls, as a page writes them. */
interface Attributes {
  heading: string;
  'heading-level': number;
  'without-heading': boolean;
  view: 'checklist' | 'list';
  'with-unsure': boolean;
  disabled: boolean;
}

const meta = {
  title: 'Elements/treatment-contraindications',
  component: 'treatment-contraindications',
  // The page contraindications.mdx stands in its place.
  tags: ['!autodocs'],
} satisfies Meta<Attributes>;

export default meta;
type Story = StoryObj<Attributes>;

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
  args: {
    heading: '',
    'heading-level': 2,
    'without-heading': false,
    view: 'checklist',
    'with-unsure': false,
    disabled: false,
  },
  argTypes: {
    'heading-level': {control: {type: 'number', min: 1, max: 6}},
    view: {control: 'radio', options: ['checklist', 'list']},
  },
  parameters: {
    controls: {
      include: ['heading', 'heading-level', 'without-heading', 'view', 'with-unsure', 'disabled'],
    },
  },
  render: (attributes) => html`
    <treatment-contraindications
      heading=${attributes.heading || nothing}
      heading-level=${attributes['heading-level']}
      ?without-heading=${attributes['without-heading']}
      view=${attributes.view}
      ?with-unsure=${attributes['with-unsure']}
      ?disabled=${attributes.disabled}
    ></treatment-contraindications>
  `,
};
