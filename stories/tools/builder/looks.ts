/** Whether a page is light or dark. */
export type Scheme = 'light' | 'dark';

/** A page around the elements: its colors on a light and on a dark page, and rules of a theme's manner. */
export interface Look {
  readonly title: string;
  readonly light: Palette;
  readonly dark: Palette;
  /** Rules as a theme has them for the content of a page. They are ours; no theme's file is in here. */
  readonly rules: string;
}

interface Palette {
  readonly page: string;
  readonly text: string;
  readonly heading: string;
  readonly link: string;
  /** What the content stands on, where that is not the page itself. */
  readonly box?: string;
}

const plainRules = `
  body { font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
  .content { max-width: 56rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem; margin: 0 auto; }`;

const ground = (title: string, light: Palette, dark: Palette): Look => ({
  title,
  light,
  dark,
  rules: plainRules,
});

const all = {
  plain: ground(
    'White',
    {page: '#ffffff', text: '#1d2b33', heading: '#1d2b33', link: '#14606b'},
    {page: '#14212a', text: '#e8eef0', heading: '#e8eef0', link: '#7fcdd6'},
  ),
  cream: {
    ...ground(
      'Cream, serif',
      {page: '#fbf4e6', text: '#3a2c1f', heading: '#3a2c1f', link: '#7a4a12'},
      {page: '#2a211a', text: '#f3e9d9', heading: '#f3e9d9', link: '#e7b979'},
    ),
    rules: `${plainRules} body { font-family: Georgia, "Times New Roman", serif; }`,
  },
  colored: ground(
    'Colored section',
    {page: '#d8ebf0', text: '#0f2f3a', heading: '#0f2f3a', link: '#0b5568'},
    {page: '#0d4654', text: '#f2fafb', heading: '#f2fafb', link: '#bfe8ef'},
  ),
  grey: ground(
    'Grey',
    {page: '#c9ccce', text: '#111111', heading: '#111111', link: '#0a3f6b'},
    {page: '#5a5d60', text: '#ffffff', heading: '#ffffff', link: '#ffffff'},
  ),
  black: ground(
    'White and black',
    {page: '#ffffff', text: '#000000', heading: '#000000', link: '#0000ee'},
    {page: '#000000', text: '#ffffff', heading: '#ffffff', link: '#9ecaff'},
  ),
  'twenty-twenty-five': {
    title: 'Like Twenty Twenty-Five',
    light: {page: '#ffffff', text: '#111111', heading: '#111111', link: '#111111'},
    dark: {page: '#111111', text: '#ffffff', heading: '#ffffff', link: '#ffffff'},
    rules: `
  body { font: 300 clamp(1.1rem, 0.9rem + 0.7vw, 1.375rem)/1.4 Manrope, system-ui, sans-serif; letter-spacing: -0.1px; }
  h1, h2, h3 { font-weight: 400; line-height: 1.125; letter-spacing: -0.02em; }
  .content { padding: clamp(1.5rem, 5vw, 3.5rem) clamp(1.25rem, 5vw, 3rem); }
  .content > * { max-width: 645px; margin-inline: auto; margin-block: 1.2rem 0; }`,
  },
  astra: {
    title: 'Like Astra',
    light: {page: '#f0f5fa', text: '#334155', heading: '#1e293b', link: '#046bd2', box: '#ffffff'},
    dark: {page: '#0f172a', text: '#cbd5e1', heading: '#f1f5f9', link: '#7cc0ff', box: '#1e293b'},
    rules: `
  body { font: 400 16px/1.65 -apple-system, system-ui, "Segoe UI", Roboto, sans-serif; }
  h1, h2, h3, h4 { font-weight: 600; line-height: 1.3; }
  p { margin: 0 0 1.75em; }
  ul, ol { margin: 0 0 1.5em 3em; padding: 0; }
  button { padding: 15px 30px; border: 0; border-radius: 3px; font-weight: 500; }
  table, td, th { border: 1px solid; }
  .content { max-width: 1200px; margin: clamp(0px, 3vw, 40px) auto; padding: clamp(1.25rem, 5.5vw, 5rem); }`,
  },
  divi: {
    title: 'Like Divi',
    light: {page: '#ffffff', text: '#666666', heading: '#333333', link: '#2176b8'},
    dark: {page: '#222b34', text: '#d5dbe0', heading: '#ffffff', link: '#8cc8f5'},
    rules: `
  * { margin: 0; padding: 0; border: 0; vertical-align: baseline; }
  body { font: 500 14px/1.7em "Open Sans", Arial, sans-serif; }
  h1, h2, h3, h4 { padding-bottom: 10px; font-weight: 500; line-height: 1em; }
  h1 { font-size: 30px; }
  p { padding-bottom: 1em; }
  ul { padding: 0 0 23px 1em; line-height: 26px; }
  a { text-decoration: none; }
  .content { width: 80%; max-width: 1080px; margin: 0 auto; padding: 4% 0; }`,
  },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof all;

export const lookNames = Object.keys(all) as readonly LookName[];

const themes: readonly LookName[] = ['twenty-twenty-five', 'astra', 'divi'];

/** Grounds alone, and manners of themes. */
export const lookGroups = {
  Grounds: lookNames.filter((name) => !themes.includes(name)),
  'In the manner of WordPress themes': themes,
};

export const titleOf = (name: LookName): string => all[name].title;

export const isLook = (name: string): name is LookName => Object.hasOwn(all, name);

/** The style sheet of a page. `data-scheme` at its root says whether it is light or dark. */
export function lookSheet(name: LookName): string {
  const {light, dark, rules}: Look = all[name];
  return `${rootOf('light', light)}
${rootOf('dark', dark)}
html { background: var(--page); }
body { margin: 0; color: var(--text); background: var(--page); }
h1, h2, h3, h4 { color: var(--heading); }
a { color: var(--link); }
.content { background: var(--box); }
${rules}
.site { padding: 1rem clamp(1rem, 4vw, 2.5rem); border-bottom: 1px solid color-mix(in srgb, currentcolor 20%, transparent); font-weight: 600; }
.content > * + * { margin-block-start: 2.5rem; }
#embed > * + *, treatment-guide > * + * { margin-block-start: 2.5rem; }
.content > h1 { margin-block-end: 0; }
.content > h1 + p { margin-block-start: 0.75rem; }`;
}

const rootOf = (scheme: Scheme, {page, text, heading, link, box = 'transparent'}: Palette) =>
  `:root[data-scheme="${scheme}"] { color-scheme: ${scheme}; --page: ${page}; --text: ${text}; --heading: ${heading}; --link: ${link}; --box: ${box}; }`;
