import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  panelPosition: 'bottom',
  theme: create({
    base: 'light',
    brandTitle: 'treatment-elements',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    colorPrimary: '#14606b',
    colorSecondary: '#14606b',
    appBg: '#f4f6f6',
    appBorderColor: '#d5dcdd',
    appBorderRadius: 6,
    textColor: '#1d2b33',
    barSelectedColor: '#14606b',
  }),
});
