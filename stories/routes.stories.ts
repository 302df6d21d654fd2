import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {examples} from '../test/examples/routes.js';

/** The attributes of the controls, as a page writes them. */
interface Attributes {
  heading: string;
  'heading-level': number;
  'without-heading': boolean;
  routes: string;
  rows: string;
  'without-no-treatment': boolean;
}

const meta = {
  title: 'Elements/treatment-routes',
  component: 'treatment-routes',
  // The page routes.mdx stands in its place.
  tags: ['!autodocs'],
} satisfies Meta<Attributes>;

export default meta;
type Story = StoryObj<Attributes>;

export const HowDoTheyDiffer: Story = {
  name: examples.bare.title,
  render: examples.bare.render,
};

export const WhichAreOffered: Story = {
  name: examples.offered.title,
  render: examples.offered.render,
};

export const OnAPhone: Story = {
  name: examples.phone.title,
  render: examples.phone.render,
};

export const TwoWays: Story = {
  name: examples.two.title,
  render: examples.two.render,
};

export const OneWay: Story = {
  name: examples.one.title,
  render: examples.one.render,
};

export const FewRows: Story = {
  name: examples.fewRows.title,
  render: examples.fewRows.render,
};

export const AtHome: Story = {
  name: examples.homeUse.title,
  render: examples.homeUse.render,
};

export const WithoutNoTreatment: Story = {
  name: examples.withoutNoTreatment.title,
  render: examples.withoutNoTreatment.render,
};

export const OwnWords: Story = {
  name: examples.ownWords.title,
  render: examples.ownWords.render,
};

export const Reworded: Story = {
  name: examples.reworded.title,
  render: examples.reworded.render,
};

export const Fallback: Story = {
  name: examples.fallback.title,
  render: examples.fallback.render,
};

export const TryIt: Story = {
  name: 'Try the options',
  args: {
    heading: '',
    'heading-level': 2,
    'without-heading': false,
    routes: '',
    rows: '',
    'without-no-treatment': false,
  },
  argTypes: {
    // The manifest has a part and a slot of the same name, and Storybook keeps one of them.
    heading: {
      control: 'text',
      description: 'Text of the heading, instead of the built-in one.',
      table: {category: 'attributes', type: {summary: 'string'}},
    },
    'heading-level': {control: {type: 'number', min: 1, max: 6}},
    routes: {control: 'text'},
    rows: {control: 'text'},
  },
  parameters: {
    controls: {
      include: ['heading', 'heading-level', 'without-heading', 'routes', 'rows', 'without-no-treatment'],
    },
  },
  render: (attributes) => html`
    <treatment-routes
      heading=${attributes.heading || nothing}
      heading-level=${attributes['heading-level']}
      ?without-heading=${attributes['without-heading']}
      routes=${attributes.routes || nothing}
      rows=${attributes.rows || nothing}
      ?without-no-treatment=${attributes['without-no-treatment']}
    ></treatment-routes>
  `,
};
