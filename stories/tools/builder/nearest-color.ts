import {hexDigits} from '../../blocks/contrast.js';
import {ratioOf, rgbaOf, type Rgba} from '../../../test/styles/color.js';

/** What a color stands on, and how far it has to be from it. */
export interface Ground {
  readonly ground: Rgba;
  readonly least: number;
}

/** All lightness from black to white, so fine that no step of a screen's color is passed over. */
const shades = Array.from({length: 513}, (_, index) => index / 512);

/**
 * The color nearest to this one that is far enough from every ground: of the same hue, and lighter or darker by as little as it
 * takes. Black or white is far enough from any ground, but not from two that are far apart: then the one that is better.
 */
export function nearestColor(color: string, grounds: readonly Ground[]): string {
  const [lightness, chroma, hue] = lchOf(color);
  const colorAt = (shade: number) => hexOf(`oklch(${shade} ${chroma} ${hue})`);
  const passing = shades
    .toSorted((one, other) => Math.abs(one - lightness) - Math.abs(other - lightness))
    .find((shade) => shortfall(colorAt(shade), grounds) <= 0);
  if (passing !== undefined) return colorAt(passing);
  return shortfall('#000000', grounds) < shortfall('#ffffff', grounds) ? '#000000' : '#ffffff';
}

/** By how much a color is too close to the ground that it is closest to. */
const shortfall = (color: string, grounds: readonly Ground[]) =>
  Math.max(...grounds.map(({ground, least}) => least - ratioOf(rgbaOf(color), ground)));

/** Lightness, chroma and hue, as the browser reckons them. */
function lchOf(color: string): readonly [number, number, number] {
  const probe = document.createElement('span');
  probe.style.color = `oklch(from ${color} l c h / 1)`;
  document.body.append(probe);
  const numbers =
    getComputedStyle(probe)
      .color.match(/oklch\(([^)]*)\)/)?.[1]
      ?.split(/[\s/]+/) ?? [];
  probe.remove();
  const [lightness = 0.5, chroma = 0, hue = 0] = numbers.map((part) => Number.parseFloat(part) || 0);
  return [lightness, chroma, hue];
}

/** A color as designers write it: six digits, and two more where it lets something through. */
export function hexOf(color: string): string {
  const [red, green, blue, alpha] = rgbaOf(color);
  return hexDigits([red, green, blue, ...(alpha < 1 ? [alpha * 255] : [])]);
}
