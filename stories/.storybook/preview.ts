import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../../custom-elements.json' with {type: 'json'};
import '../../src/es.js';
import '../../src/index.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // The panel shows what axe finds. The build fails on it too: see test/tools/check/stories.mjs.
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'requiredFirst'},
    options: {
      storySort: {
        method: 'alphabetical',
        // The guides in the order in which somebody new needs them.
        order: [
          'Start here',
          [
            'Getting started',
            'Frameworks',
            'Theming',
            'Content and sources',
            'To review',
            'Privacy',
            'Accessibility',
            'Errors',
          ],
          '*',
        ],
      },
    },
  },
  initialGlobals: {theme: 'light', direction: 'ltr', language: 'en', width: 'full'},
  globalTypes: {
    theme: {
      description: "Colors and font of the clinic's page",
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light page'},
          {value: 'dark', title: 'Dark page'},
          {value: 'cream', title: 'Cream page, serif'},
        ],
      },
    },
    direction: {
      description: 'Writing direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'es', title: 'Español'},
        ],
      },
    },
    width: {
      description: 'Width of the column that the element stands in',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          {value: '320px', title: '320 px, phone'},
          {value: '768px', title: '768 px, tablet'},
          {value: '1280px', title: '1280 px, desktop'},
          {value: 'full', title: 'Full width'},
        ],
      },
    },
  },
  decorators: [
    (story, {globals}) => {
      const {theme, direction, language, width} = globals as Record<string, string>;
      return html`
        <div class="clinic-page" data-theme=${theme} dir=${direction} lang=${language}>
          <div class="clinic-column" style=${width === 'full' ? '' : `inline-size: ${width}`}>${story()}</div>
        </div>
      `;
    },
  ],
};

export default preview;
