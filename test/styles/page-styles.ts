/** What a page sets for its text, and what that text stands on. */
export interface PageStyle {
  readonly name: string;
  readonly css: string;
}

/** Grey texts on a light page: the lightest has 4.5:1 on white, and no more. */
const greys = ['#444', '#4a5568', '#4b4f58', '#555', '#666', '#707070', '#767676'].map((grey) => ({
  name: `${grey} on white`,
  css: `color: ${grey}; background: #fff`,
}));

/** Pages as clinics have them, each with a text that can be read on its ground: 4.5:1 or more. */
export const pageStyles: readonly PageStyle[] = [
  ...greys,
  {name: 'black on white', css: 'color: #000; background: #fff'},
  {name: '#555 on light grey', css: 'color: #555; background: #f5f5f5'},
  {name: 'a brown on cream', css: 'color: #6b5b4b; background: #fdf6e3'},
  {name: 'a plum on pale pink', css: 'color: #57486b; background: #fff4fa'},
  {name: 'black that lets the page through', css: 'color: rgb(0 0 0 / 0.6); background: #fff'},
  {name: 'white on teal', css: 'color: #fff; background: #0a6e6e'},
  {name: 'white on a strong blue', css: 'color: #fff; background: #005ea2'},
  {name: 'white on green', css: 'color: #fff; background: #2e7d32'},
  {name: 'white on orange red', css: 'color: #fff; background: #c2410c'},
  {name: 'near black on yellow', css: 'color: #222; background: #f4b400'},
  {name: 'near black on a mid blue', css: 'color: #000; background: #9ad'},
  {name: 'black on mid-grey', css: 'color: #111; background: #808080'},
  {name: 'white on the darkest mid-grey', css: 'color: #fff; background: #767676'},
  {name: 'grey on black', css: 'color: #767676; background: #000'},
  {name: 'a lighter mid-grey on black', css: 'color: #7f7f7f; background: #000'},
  {name: 'light grey on near black', css: 'color: #ccc; background: #222'},
  {name: 'white that lets a dark page through', css: 'color: rgb(255 255 255 / 0.6); background: #12181b'},
  {name: 'red on black', css: 'color: #f33; background: #000'},
  {name: 'green on black', css: 'color: #00a000; background: #000'},
  {name: 'magenta on white', css: 'color: #c0c; background: #fff'},
  {
    name: 'a blue on white, named by another color space',
    css: 'color: oklch(0.52 0.2 260); background: #fff',
  },
  {
    name: 'white on a picture',
    css: 'color: #fff; background: #123 linear-gradient(45deg, #123, #345)',
  },
  {
    name: 'the color of a section, by currentColor and a variable',
    css: '--ink: #4a4a4a; color: var(--ink); border: 1px solid currentColor; background: #fafafa',
  },
];
