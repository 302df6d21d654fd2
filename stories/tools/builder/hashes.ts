/// <reference types="vite/client" />
import readme from '../../../README.md?raw';
import type {Hashes} from './outputs/html.js';

/** The hashes of the built files where they were built beside this Storybook; else that of the script, as the README names it. */
const built = Object.values(
  import.meta.glob<Hashes>('../../../dist/sri.json', {eager: true, import: 'default'}),
)[0];

const [, released] = /src="treatment-elements\.js"\s+integrity="([^"]+)"/.exec(readme) ?? [];

export const hashes: Hashes = built ?? (released ? {'treatment-elements.js': released} : {});
