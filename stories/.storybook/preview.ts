/// <reference types="vite/client" />
import type {Preview} from '@storybook/web-components';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import manifest from '../../custom-elements.json' with {type: 'json'};
import '../../src/es.js';
import '../../src/index.js';
import {installLanguage} from '../../src/page/installed.js';
import {pseudo, pseudoFromTheRight} from '../../test/locales/pseudo.js';
import {initialPage} from './page-settings.js';
import {codeToCopy} from './preview/code-to-copy.js';
import {defineTags} from './preview/define-tags.js';
import '../tools/shared/tools.css';
import './preview/docs.css';
import './preview/try-options.css';
import {PageContainer} from './preview/page-container.js';
import {logEvents} from './preview/log-events.js';

setCustomElementsManifest(manifest);
defineTags();
for (const {messages, words} of [pseudo, pseudoFromTheRight]) installLanguage(messages, words);

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    // The panel shows what axe finds. The build fails on it too: see test/stories/.
    a11y: {test: 'error'},
    // Stories show one thing each. "Try the options" turns its controls on.
    controls: {disable: true},
    docs: {
      codePanel: true,
      container: PageContainer,
      source: {transform: codeToCopy, language: 'html'},
      toc: {headingSelector: 'h2', title: 'On this page'},
    },
    options: {
      // In the order in which somebody new asks: what is it, how does it look, is it true, how do I build it in.
      storySort: {
        order: [
          'Start here',
          ['Welcome', 'Find it here', 'Getting started', 'A whole page', 'Hand over'],
          'Elements',
          [
            'treatment-summary',
            'treatment-relief-duration',
            'treatment-side-effects',
            'treatment-contraindications',
            'treatment-routes',
            'treatment-visit',
            'treatment-guide',
          ],
          'Tools',
          ['Embed builder', 'Content editor', 'Evidence to sign', 'What changed'],
          'Design',
          ['Theming', 'Tokens', 'Six brands', 'Print'],
          'Content',
          ['Evidence', 'Content and sources', 'Languages', 'To review'],
          'Trust',
          [
            'Privacy',
            'Accessibility',
            'WCAG 2.2',
            'Conformance report',
            'What was tested',
            'Decision aid',
            'Known limits',
            'Versions',
          ],
          'Build',
          ['Frameworks', 'WordPress', 'Prerendering', 'Unit tests', 'Errors'],
        ],
      },
    },
  },
  initialGlobals: initialPage,
  decorators: [
    (story, {globals}) => {
      const {theme, language, width} = globals as Record<string, string>;
      return html`
        <clinic-page theme=${theme} lang=${language} width=${width} ${ref(logEvents)}>${story()}</clinic-page>
      `;
    },
  ],
};

export default preview;
