import {elementNames} from '../../../src/content/elements.js';
import {over, ratioOf, rgbaOf, type Rgba} from '../../../test/styles/color.js';
import {pairs} from '../../blocks/contrast.js';
import type {Scheme} from './looks.js';
import {nearestColor} from './nearest-color.js';
import {tokens} from './tokens.js';

/** What a page makes of each color, by the name of its property; and its own `text` and `page`. */
export type Drawn = ReadonlyMap<string, string>;

/** Two colors that are too close to each other, and the nearest color that is not. */
export interface TooClose {
  readonly scheme: Scheme;
  /** The property, such as `--treatment-accent`. */
  readonly name: string;
  /** Another property, `page` or `text`. */
  readonly against: string;
  readonly ratio: number;
  readonly least: number;
  readonly drawn: string;
  readonly nearest: string;
  readonly nearestRatio: number;
}

const colors = tokens.filter(({kind}) => kind === 'color');

/**
 * The colors as the elements of a page have them, on a light and on a dark page: read from an element itself, where what was
 * set, what follows from it and the page have come together. Nothing while there is no element.
 */
export function measure(page: Document): ReadonlyMap<Scheme, Drawn> | undefined {
  const element = page.querySelector<HTMLElement>(elementNames.map((name) => `treatment-${name}`).join());
  const root = element?.shadowRoot;
  if (!element || !root) return undefined;
  const before = page.documentElement.dataset['scheme'] ?? 'light';
  const probe = page.createElement('span');
  root.append(probe);
  const measured = (['light', 'dark'] as const).map((scheme) => {
    page.documentElement.dataset['scheme'] = scheme;
    return [scheme, drawnBy(element, probe)] as const;
  });
  page.documentElement.dataset['scheme'] = before;
  probe.remove();
  return new Map(measured);
}

function drawnBy(element: HTMLElement, probe: HTMLElement): Drawn {
  const drawn = new Map([
    ['page', cssOf(groundOf(element))],
    ['text', getComputedStyle(element).color],
  ]);
  for (const {name, short} of colors) {
    probe.style.background = `var(--_${short})`;
    drawn.set(name, getComputedStyle(probe).backgroundColor);
  }
  return drawn;
}

const cssOf = ([red, green, blue]: Rgba) => `rgb(${red} ${green} ${blue})`;

/** What stands behind an element: all grounds around it, those that let something through over those below. */
function groundOf(element: Element): Rgba {
  const grounds: Rgba[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    grounds.push(rgbaOf(getComputedStyle(at).backgroundColor));
    if (grounds.at(-1)![3] === 1) break;
  }
  const white: Rgba = [255, 255, 255, 1];
  return grounds.reduceRight((below, ground) => over(ground, below), white);
}

/** The pairs that are too close on a page of which this was drawn. */
export function tooClose(scheme: Scheme, drawn: Drawn): readonly TooClose[] {
  const solid = (name: string) => over(rgbaOf(drawn.get(name)!), rgbaOf(drawn.get('page')!));
  return pairs.flatMap(({property: name, against, least}) => {
    const color = drawn.get(name)!;
    const ground = solid(against);
    const ratio = ratioOf(rgbaOf(color), ground);
    if (ratio >= least) return [];
    // Whatever else this color stands on, or what stands on it as its own, has to hold as well.
    const grounds = pairs
      .filter(({property}) => property === name)
      .map((pair) => ({ground: solid(pair.against), least: pair.least}));
    const nearest = nearestColor(color, grounds);
    return [
      {
        scheme,
        name,
        against,
        ratio,
        least,
        drawn: color,
        nearest,
        nearestRatio: ratioOf(rgbaOf(nearest), ground),
      },
    ];
  });
}
