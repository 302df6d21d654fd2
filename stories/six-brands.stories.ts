import type {Meta, StoryObj} from '@storybook/web-components';
import {html} from 'lit';
import type {Brand} from '../test/examples/brands.js';
import {tagsAsAsked} from './api.js';

const sheets = import.meta.glob<string>('../test/examples/brands/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const meta = {
  title: 'Design/Six brands',
} satisfies Meta;

export default meta;

/** All elements on a page of a brand; the code beside it is its style sheet. */
const story = (brand: Brand): StoryObj => ({
  render: () => {
    const page = document.createElement('div');
    page.className = brand;
    page.style.padding = '1em';
    page.append(
      ...tagsAsAsked.filter((tag) => tag !== 'treatment-guide').map((tag) => document.createElement(tag)),
    );
    return html`<style>
        ${sheets[`../test/examples/brands/${brand}.css`]}
      </style>
      ${page}`;
  },
});

export const NavySerif = {...story('navy-serif'), name: 'Navy and serif'};
export const PastelRound = {...story('pastel-round'), name: 'Pastel and round'};
export const DenseCorporate = {...story('dense-corporate'), name: 'Dense and corporate'};
export const BlackOnYellow = {...story('black-on-yellow'), name: 'Black on yellow'};
export const HugeType = {...story('huge-type'), name: 'Huge type'};
export const MidGrey = {...story('mid-grey'), name: 'Mid-grey'};
