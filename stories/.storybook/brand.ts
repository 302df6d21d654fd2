import {create, type ThemeVars} from 'storybook/theming';

const fontBase = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const shared = {
  brandTitle: 'treatment-elements',
  brandImage: './brand.svg',
  brandUrl: './',
  brandTarget: '_self',
  fontBase,
  appBorderRadius: 6,
  inputBorderRadius: 6,
} as const;

/** The frame, and the pages on a light page of the toolbar. */
export const light: ThemeVars = create({
  ...shared,
  base: 'light',
  colorPrimary: '#14606b',
  colorSecondary: '#14606b',
  appBg: '#f4f6f6',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d5dcdd',
  textColor: '#1d2b33',
  textMutedColor: '#4b5961',
  barSelectedColor: '#14606b',
});

/**
 * The frame where the system is dark, and the pages on a dark page of the toolbar. The second color is that of links, and, a
 * little darker, the ground of white words: it has to contrast as both.
 */
export const dark: ThemeVars = create({
  ...shared,
  base: 'dark',
  brandImage: './brand-on-dark.svg',
  colorPrimary: '#7fcdd6',
  colorSecondary: '#5fb3bd',
  appBg: '#101a21',
  appContentBg: '#14212a',
  appPreviewBg: '#14212a',
  appBorderColor: '#32434d',
  textColor: '#e8eef0',
  textMutedColor: '#b5c2c8',
  barSelectedColor: '#7fcdd6',
});

/** The pages on a cream page of the toolbar. */
export const cream: ThemeVars = create({
  ...shared,
  base: 'light',
  fontBase: 'Georgia, "Times New Roman", serif',
  colorPrimary: '#14606b',
  colorSecondary: '#14606b',
  appBg: '#f3e9d4',
  appContentBg: '#fbf4e6',
  appPreviewBg: '#fbf4e6',
  appBorderColor: '#ddceb0',
  textColor: '#3a2c1f',
  textMutedColor: '#5d4c3b',
});
