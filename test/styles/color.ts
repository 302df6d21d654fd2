/** A color in the numbers of a screen, 0 to 255, and how solid it is, 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', {willReadFrequently: true})!;
const known = new Map<string, Rgba>();

/** Any color that the browser knows, as it stands on a screen. */
export function rgbaOf(color: string): Rgba {
  let rgba = known.get(color);
  if (!rgba) known.set(color, (rgba = draw(color)));
  return rgba;
}

function draw(color: string): Rgba {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** A color that lets something through, over what it stands on. */
export function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const mix = (one: number, below: number) => one * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(color: Rgba): number {
  const [red, green, blue] = color.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** How far a color is from the solid ground that it stands on, from 1 to 21. */
export function ratioOf(color: Rgba, ground: Rgba): number {
  const [light, dark] = [luminance(over(color, ground)), luminance(ground)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
