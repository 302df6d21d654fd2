import type {BuilderState} from '../state.js';
import {toBlocks} from './blocks.js';
import {toHtml, type Hashes} from './html.js';
import {toReact} from './react.js';
import {toShortcodes} from './shortcodes.js';
import {toVue} from './vue.js';

/** A language of code that the page can be had in. */
export interface Output {
  readonly name: string;
  readonly title: string;
  /** Where it goes, in a sentence or two. */
  readonly where: string;
  readonly write: (state: BuilderState, hashes: Hashes) => string;
}

/** All of them, those first that most sites take. */
export const outputs: readonly Output[] = [
  {
    name: 'html',
    title: 'HTML',
    where:
      'Put treatment-elements.js beside your page, and this into it. One script holds everything; Spanish is a file of its own.',
    write: toHtml,
  },
  {
    name: 'shortcodes',
    title: 'WordPress shortcodes',
    where:
      'For the classic editor and page builders, with the plugin active. What is the same on every page is better said once, under Settings → Treatment information.',
    write: toShortcodes,
  },
  {
    name: 'blocks',
    title: 'WordPress blocks',
    where:
      'In the editor of a page: ⋮ → Code editor. Paste, and go back to the visual editor. The plugin has to be active.',
    write: toBlocks,
  },
  {
    name: 'react',
    title: 'React',
    where: "After npm install treatment-elements. React 19; in Next.js, put 'use client' above it.",
    write: toReact,
  },
  {
    name: 'vue',
    title: 'Vue',
    where:
      'After npm install treatment-elements. Tell Vue in vite.config.ts that tags which begin with treatment- are not its own (isCustomElement).',
    write: toVue,
  },
];
