import {over, ratioOf, rgbaOf} from '../../test/styles/color.js';
import {pairsOf} from '../../test/tools/build/design-tokens.mjs';
import {cssProperties} from '../api.js';

/** The pairs that must contrast. */
export const pairs = pairsOf([...cssProperties.values()]);

/** How far two colors are apart, from 1 to 21, where the second stands on a page and the first on it. */
export function contrast(color: string, ground: string, page: string): number {
  return ratioOf(rgbaOf(color), over(rgbaOf(ground), rgbaOf(page)));
}

/** Parts of a color, 0 to 255, as CSS writes them in two digits each. */
export const hexDigits = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** A color as designers say it. */
export const hexOf = (color: string): string => {
  const [red, green, blue, alpha] = rgbaOf(color);
  const hex = hexDigits([red, green, blue]);
  return alpha < 1 ? `${hex} at ${Math.round(alpha * 100)}%` : hex;
};
