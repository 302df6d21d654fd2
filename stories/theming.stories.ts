import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ThemeSwatches} from './theme-swatches.js';

// Storybook loads this file anew after each change of it.
if (!customElements.get('theme-swatches')) customElements.define('theme-swatches', ThemeSwatches);

const meta = {
  title: 'Start here/Theming',
  tags: ['!autodocs'],
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Swatches: Story = {
  name: 'Which colors follow from my text?',
  render: () => html`<theme-swatches></theme-swatches>`,
};

export const OnAnyPage: Story = {
  name: 'What do they look like on other pages?',
  render: () => html`
    ${[
      ['White', '#1d2b33', '#fff'],
      ['Cream', '#3a2c1f', '#fbf4e6'],
      ['Slate', '#e8eef0', '#14212a'],
      ['Black', '#fff', '#000'],
    ].map(
      ([name, color, background]) => html`
        <div style="padding: 1.5em; color: ${color}; background: ${background}">
          <p><strong>${name}</strong></p>
          <theme-swatches></theme-swatches>
        </div>
      `,
    )}
  `,
};

export const OwnColors: Story = {
  name: 'How do I set my own?',
  render: () => html`
    <style>
      .harbor {
        --treatment-accent: light-dark(#6b2a6e, #e2b1e5);
        --treatment-radius: 1.2em;
      }
      .harbor ::part(heading) {
        font-family: Georgia, serif;
      }
    </style>
    <div class="harbor">
      <treatment-side-effects></treatment-side-effects>
    </div>
  `,
};
