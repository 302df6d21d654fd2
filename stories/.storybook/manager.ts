import {addons} from 'storybook/manager-api';
import {getPreferredColorScheme} from 'storybook/theming';
import {dark, light} from './brand.js';
import {keepOptions} from './manager/keep-options.js';
import {nameTab} from './manager/name-tab.js';
import {pageTools} from './manager/page-tools.js';

addons.setConfig({theme: getPreferredColorScheme() === 'dark' ? dark : light});
addons.register('treatment-elements/page-tools', pageTools);
addons.register('treatment-elements/keep-options', keepOptions);
nameTab(document);
