import {cssProperties} from '../api.js';

/** A color in the numbers of a screen, 0 to 255, and how solid it is, 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

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

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', {willReadFrequently: true});

/** Any color that the browser knows, as it stands on a screen. */
export function rgbaOf(color: string): Rgba {
  pen!.clearRect(0, 0, 1, 1);
  pen!.fillStyle = color;
  pen!.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen!.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** A color that lets something through, over what it stands on. */
const over = ([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba => {
  const mix = (one: number, below: number) => one * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
};

/** Relative luminance, as WCAG 2 defines it. */
function luminance(color: Rgba): number {
  const [red, green, blue] = color.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** How far two colors are apart, from 1 to 21, where the second stands on a page and the first on it. */
export function contrast(color: string, ground: string, page: string): number {
  const pageColor = rgbaOf(page);
  const groundColor = over(rgbaOf(ground), pageColor);
  const [light, dark] = [luminance(over(rgbaOf(color), groundColor)), luminance(groundColor)].toSorted(
    (a, b) => b - a,
  );
  return (light! + 0.05) / (dark! + 0.05);
}

/** A color as designers write it. */
export const hexOf = (color: string): string => {
  const [red, green, blue, alpha] = rgbaOf(color);
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return alpha < 1 ? `#${hex} at ${Math.round(alpha * 100)}%` : `#${hex}`;
};
