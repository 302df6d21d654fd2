import type {Meta, StoryObj} from '@storybook/web-components';
import {examples} from '../test/examples/routes.js';
import {tryOptions} from './try-options.js';

const meta = {
  title: 'Elements/treatment-routes',
  component: 'treatment-routes',
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const HowDoTheyDiffer: Story = {
  name: 'How can it be given, and how do the ways differ?',
  render: examples.bare.render,
};

export const WhichAreOffered: Story = {
  name: 'Which ways does my clinic offer?',
  render: examples.offered.render,
};

export const OnAPhone: Story = {
  name: 'How do two ways compare on a phone?',
  render: examples.bare.render,
  globals: {width: '360px'},
};

export const TwoWays: Story = {
  name: 'How does a drip differ from a shot?',
  render: examples.two.render,
};

export const OneWay: Story = {
  name: 'What is it like to have it as a drip?',
  render: examples.one.render,
};

export const FewRows: Story = {
  name: 'Where is it given, and how am I watched?',
  render: examples.fewRows.render,
};

export const AtHome: Story = {
  name: 'Can I have it at home?',
  render: examples.homeUse.render,
};

export const WithoutNoTreatment: Story = {
  name: 'What if the page speaks of other treatments already?',
  render: examples.withoutNoTreatment.render,
};

export const OwnWords: Story = {
  name: 'Where do the clinic’s own words go?',
  render: examples.ownWords.render,
};

export const Reworded: Story = {
  name: 'How do I see what the clinic changed?',
  render: examples.reworded.render,
};

export const Fallback: Story = {
  name: 'What do I see when nothing can be shown?',
  render: examples.fallback.render,
};

export const TryIt: Story = {
  name: 'Try the options',
  ...tryOptions('treatment-routes'),
};
