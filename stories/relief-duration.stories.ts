import type {Meta, StoryObj} from '@storybook/web-components';
import {facts} from '../src/treatments/ketamine/facts.js';
import {html} from 'lit';
import {examples} from '../test/examples/relief-duration.js';
import {tryOptions} from './try-options.js';

const conditions = facts.relief.conditions.map(({id}) => id);

const meta = {
  title: 'Elements/treatment-relief-duration',
  component: 'treatment-relief-duration',
} satisfies Meta;

export default meta;
type Story = StoryObj;

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
  render: () => html`<treatment-relief-duration condition="spinal-cord-injury"></treatment-relief-duration>`,
  globals: {width: '360px'},
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
  ...tryOptions('treatment-relief-duration', {words: {condition: ['', ...conditions]}}),
};
