import {over, ratioOf, rgbaOf} from '../../test/styles/color.js';
import {cssProperties} from '../api.js';

/** What a property must contrast with, and how much, as its description says: "4.5:1 against `surface`". */
export interface Pair {
  readonly property: string;
  /** Another property, or `page`, or `text`. */
  readonly against: string;
  readonly least: number;
}

/** The pairs that must contrast. */
export const pairs: readonly Pair[] = [...cssProperties.values()].flatMap(({name, description}) => {
  const [, least, grounds] = /([\d.]+):1 against ([^.;]+)/.exec(description) ?? [];
  if (!grounds) return [];
  const named = [...grounds.matchAll(/`([a-z-]+)`/g)].map(([, ground]) => `--treatment-${ground}`);
  const against = named.length ? named : [grounds.includes('page') ? 'page' : 'text'];
  return against.map((ground) => ({property: name, against: ground, least: Number(least)}));
});

/** How far two colors are apart, from 1 to 21, where the second stands on a page and the first on it. */
export function contrast(color: string, ground: string, page: string): number {
  return ratioOf(rgbaOf(color), over(rgbaOf(ground), rgbaOf(page)));
}

/** A color as designers write it. */
export const hexOf = (color: string): string => {
  const [red, green, blue, alpha] = rgbaOf(color);
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return alpha < 1 ? `#${hex} at ${Math.round(alpha * 100)}%` : `#${hex}`;
};
