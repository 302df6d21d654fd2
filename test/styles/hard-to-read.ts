import {over, ratioOf, rgbaOf, type Rgba} from './color.js';

/** What of an element cannot be read on the page where it stands, a line each, with its ratio; no line twice. */
export function hardToRead(element: Element): string[] {
  const grounds = new Map<Element, Rgba>();
  const faults = new Set<string>();
  for (const part of element.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>('*')) {
    if (!part.checkVisibility({visibilityProperty: true}) || part.closest(':disabled')) continue;
    const style = getComputedStyle(part);
    const judge = (what: string, color: string, ground: Element, least: number, fill = 'none') => {
      const own = fill === 'none' ? groundOf(ground, grounds) : over(rgbaOf(fill), groundOf(ground, grounds));
      const ratio = ratioOf(rgbaOf(color), own);
      // Screens have 256 steps of each color: a half of one is no fault.
      if (ratio < least - 0.02) faults.add(`${ratio.toFixed(2)}:1 ${what} of ${named(part)}`);
    };
    if (hasOwnText(part)) judge('text', style.color, part, 4.5);
    if (part.matches('button, .button, .chip, select, input, .choice') && hasEdge(part, style))
      judge('edge', style.borderTopColor, outside(part)!, 3);
    if (part.matches('input:checked, summary'))
      judge(
        'sign',
        getComputedStyle(part, part.localName === 'summary' ? '::after' : '::before').borderRightColor,
        part,
        3,
      );
    // Lines that marks stand on are no marks: what they say stands in words.
    if (part.matches('svg path:not(.track, .map .tick)') && style.stroke !== 'none')
      judge('stroke', style.stroke, part, 3, style.fill);
  }
  return [...faults];
}

/** The ground that a part stands on: every color behind it, one over the other. */
function groundOf(part: Element | null, known: Map<Element, Rgba>): Rgba {
  if (!part) return [255, 255, 255, 1];
  let ground = known.get(part);
  if (!ground) {
    const own = rgbaOf(getComputedStyle(part).backgroundColor);
    ground = own[3] === 1 ? own : over(own, groundOf(outside(part), known));
    known.set(part, ground);
  }
  return ground;
}

/** What a part stands in, also across the edge of an element. */
const outside = (part: Element): Element | null =>
  part.assignedSlot ?? part.parentElement ?? (part.getRootNode() as Partial<ShadowRoot>).host ?? null;

const hasOwnText = (part: Element) =>
  !(part instanceof SVGElement) &&
  // The system draws the list of a choice on its own ground.
  part.localName !== 'option' &&
  !part.closest('.visually-hidden') &&
  [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());

/** A filled button is told by its ground, a plain one by its text. */
const hasEdge = (part: Element, {borderTopWidth, borderTopColor}: CSSStyleDeclaration) =>
  borderTopWidth !== '0px' && rgbaOf(borderTopColor)[3] > 0 && !part.matches('.visually-hidden');

const named = (part: Element) => {
  const name = part.getAttribute('part') ?? part.getAttribute('class') ?? '';
  return `${part.localName} "${name}" in "${part.parentElement?.getAttribute('class') ?? ''}"`;
};
