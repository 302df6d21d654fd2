import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {examples} from '../test/examples/relief-duration.js';

/** The attributes of the controls, as a page writes them. */
interface Attributes {
  heading: string;
  'heading-level': number;
  'without-heading': boolean;
  condition: string;
}

const meta = {
  title: 'Elements/treatment-relief-duration',
  component: 'treatment-relief-duration',
  // The page relief-duration.mdx stands in its place.
  tags: ['!autodocs'],
} satisfies Meta<Attributes>;

export default meta;
type Story = StoryObj<Attributes>;

export const HowLong: Story = {
  name: 'How long does relief last, and how sure is anyone?',
  render: examples.bare.render,
};

export const MyKindOfPain: Story = {
  name: 'How long does it last with my kind of pain?',
  render: examples.crps.render,
};

export const AnotherDrug: Story = {
  name: 'What if it was compared with another medicine?',
  render: examples.fibromyalgia.render,
};

export const OnAPhone: Story = {
  name: 'How do I read it on a phone?',
  render: examples.narrow.render,
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

const conditions = [
  'chronic-pain',
  'crps',
  'nerve-pain',
  'spinal-cord-injury',
  'phantom-limb',
  'fibromyalgia',
  'cancer-pain',
  'back-pain',
  'migraine',
];

export const TryIt: Story = {
  name: 'Try the options',
  args: {heading: '', 'heading-level': 2, 'without-heading': false, condition: ''},
  argTypes: {
    'heading-level': {control: {type: 'number', min: 1, max: 6}},
    condition: {control: 'select', options: ['', ...conditions]},
  },
  parameters: {controls: {include: ['heading', 'heading-level', 'without-heading', 'condition']}},
  render: (attributes) => html`
    <treatment-relief-duration
      heading=${attributes.heading || nothing}
      heading-level=${attributes['heading-level']}
      ?without-heading=${attributes['without-heading']}
      condition=${attributes.condition || nothing}
    ></treatment-relief-duration>
  `,
};
