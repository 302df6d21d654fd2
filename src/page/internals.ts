const attached = new WeakMap<HTMLElement, Partial<ElementInternals>>();

/**
 * What a browser keeps of an element for its maker: it hands that out once, and several things of ours need it. Browsers and
 * the simulated ones of unit tests have it in part, or not at all.
 */
export function internalsOf(element: HTMLElement): Partial<ElementInternals> {
  const known = attached.get(element);
  if (known) return known;
  const internals = 'attachInternals' in element ? element.attachInternals() : {};
  attached.set(element, internals);
  return internals;
}
