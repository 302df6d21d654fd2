import {cssProperties} from '../api.js';
import {pairs} from './contrast.js';

/** Every token as a style sheet, each with its default and with what it sets. */
export const tokenSheet = `body {\n${[...cssProperties.values()]
  .map(
    ({name, default: initial, description}) =>
      `  /* ${description.replaceAll('`', '')} */\n  /* ${name}: ${initial ?? ''}; */`,
  )
  .join('\n\n')}\n}`;

const named = (ground: string) =>
  ground.startsWith('--') ? ground : `the page’s ${ground === 'text' ? 'text' : 'ground'}`;

/** What must contrast with what, in words. */
export const contrastRules = pairs.map(({property, against, least}) => ({
  names: `${property} on ${named(against)}`,
  least,
}));
