import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {examples} from '../test/examples/side-effects.js';

/** The attributes of the controls, as a page writes them. */
interface Attributes {
  heading: string;
  'heading-level': number;
  'without-heading': boolean;
  'group-by': 'urgency' | 'time';
  'open-all': boolean;
  'without-icon-array': boolean;
}

const meta = {
  title: 'Elements/treatment-side-effects',
  component: 'treatment-side-effects',
  // The page side-effects.mdx stands in its place.
  tags: ['!autodocs'],
} satisfies Meta<Attributes>;

export default meta;
type Story = StoryObj<Attributes>;

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
  args: {
    heading: '',
    'heading-level': 2,
    'without-heading': false,
    'group-by': 'urgency',
    'open-all': false,
    'without-icon-array': false,
  },
  argTypes: {
    // The manifest has a part and a slot of the same name, and Storybook keeps one of them.
    heading: {
      control: 'text',
      description: 'Text of the heading, instead of the built-in one.',
      table: {category: 'attributes', type: {summary: 'string'}},
    },
    'heading-level': {control: {type: 'number', min: 1, max: 6}},
    'group-by': {control: 'radio', options: ['urgency', 'time']},
  },
  parameters: {
    controls: {
      include: ['heading', 'heading-level', 'without-heading', 'group-by', 'open-all', 'without-icon-array'],
    },
  },
  render: (attributes) => html`
    <treatment-side-effects
      heading=${attributes.heading || nothing}
      heading-level=${attributes['heading-level']}
      ?without-heading=${attributes['without-heading']}
      group-by=${attributes['group-by']}
      ?open-all=${attributes['open-all']}
      ?without-icon-array=${attributes['without-icon-array']}
    ></treatment-side-effects>
  `,
};
