import type {StorybookConfig} from '@storybook/web-components-vite';
import gfm from 'remark-gfm';
import project from '../../package.json' with {type: 'json'};

const config: StorybookConfig = {
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in Markdown.
      options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [gfm]}}},
    },
    '@storybook/addon-a11y',
  ],
  framework: {name: '@storybook/web-components-vite', options: {}},
  staticDirs: ['./public'],
  // The build writes the version in as well.
  viteFinal: (config) => ({
    ...config,
    define: {...config.define, __VERSION__: JSON.stringify(project.version)},
  }),
  // Nothing is sent and nothing is asked for: Storybook builds and runs without a network.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {
    // The search finds the headings of the pages, not only their titles.
    experimentalSearchDocsHeadings: true,
    // Our own tools set color and width the way a clinic's page does: around the element, not on Storybook's frame.
    backgrounds: false,
    viewport: false,
    // Tools for people who write stories, or that do nothing on a page of prose.
    interactions: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
};

export default config;
