/** What the toolbar sets of the page around an element, in the order of the toolbar. The first choice is the default. */
export interface PageSetting {
  readonly name: 'theme' | 'language' | 'width';
  readonly label: string;
  /** Whether pages without an element change with it as well. */
  readonly everywhere: boolean;
  readonly choices: readonly {readonly value: string; readonly title: string}[];
}

export const pageSettings: readonly PageSetting[] = [
  {
    name: 'theme',
    label: 'Colors and font of the page',
    everywhere: true,
    choices: [
      {value: 'light', title: 'Light page'},
      {value: 'dark', title: 'Dark page'},
      {value: 'cream', title: 'Cream page, serif'},
    ],
  },
  {
    name: 'language',
    label: 'Language of the page',
    everywhere: false,
    choices: [
      {value: 'en', title: 'English'},
      {value: 'es', title: 'Español'},
      // Made up, of English: they show what a translation will need before there is one.
      {value: 'qaa', title: 'Longer words (made up)'},
      {value: 'qaa-Hebr', title: 'Right to left (made up)'},
    ],
  },
  {
    name: 'width',
    label: 'Width of the place that the element has',
    everywhere: false,
    choices: [
      {value: 'full', title: 'All there is'},
      {value: '320px', title: '320 px, small phone'},
      {value: '360px', title: '360 px, phone'},
      {value: '768px', title: '768 px, tablet'},
      {value: '1280px', title: '1280 px, laptop'},
      {value: '1920px', title: '1920 px, wide screen'},
    ],
  },
];

/** The page as it is before anybody sets anything. */
export const initialPage = Object.fromEntries(
  pageSettings.map(({name, choices}) => [name, choices[0]!.value]),
);
