import type {BuilderState} from '../state.js';
import {styleSheet} from '../tokens.js';
import type {Embed} from './embed.js';

/** The name under which the style sheet of tokens is saved. */
export const sheetFile = 'treatment-tokens.css';

/** What a module imports to show the page: each element that it has, its language, the types of the framework, the tokens. */
export function importsOf(
  state: BuilderState,
  {guide, tags, language}: Embed,
  framework: 'react' | 'vue',
): readonly string[] {
  const names = [...(guide ? ['guide'] : []), ...tags.map(({name}) => name)];
  return [
    ...names.map((name) => `import 'treatment-elements/${name}.js';`),
    ...(language ? [`import 'treatment-elements/locales/${language}.js';`] : []),
    `import 'treatment-elements/${framework}.js'; // types only`,
    ...(styleSheet(state) ? [`import './${sheetFile}';`] : []),
  ];
}
