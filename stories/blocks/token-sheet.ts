import * as tokens from '../../test/tools/build/design-tokens.mjs';
import {cssProperties} from '../api.js';
import {pairs} from './contrast.js';

/** Every token as a style sheet, as `tokens.css` has it. */
export const tokenSheet = tokens.tokenSheet([...cssProperties.values()]).trim();

const named = (ground: string) =>
  ground.startsWith('--') ? ground : `the page’s ${ground === 'text' ? 'text' : 'ground'}`;

/** What must contrast with what, in words. */
export const contrastRules = pairs.map(({property, against, least}) => ({
  property,
  ground: named(against),
  least,
}));
