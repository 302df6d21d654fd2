import type {StorybookConfig} from '@storybook/web-components-vite';
import project from '../../package.json' with {type: 'json'};

const config: StorybookConfig = {
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  // The build writes the version in as well.
  viteFinal: (config) => ({
    ...config,
    define: {...config.define, __VERSION__: JSON.stringify(project.version)},
  }),
  // Nothing is sent and nothing is asked for: Storybook builds and runs without a network.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {
    // Our own toolbar sets color and width the way a clinic's page does: around the element, not on Storybook's frame.
    backgrounds: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
};

export default config;
