/**
 * Calls back when an element has another size, in a frame of its own: an observer that causes what it observes is an error to
 * the page. Returns how to stop that; nothing where there is nothing to measure with, as on a server and in unit tests.
 */
export function watchSize(element: Element, changed: () => void): (() => void) | undefined {
  // That of the element's own page, which may be a frame. On a server there is none.
  const page = ((element.ownerDocument as Document | undefined)?.defaultView ?? {}) as Partial<
    typeof globalThis
  >;
  if (!page.ResizeObserver) return undefined;
  const observer = new page.ResizeObserver(() => requestAnimationFrame(changed));
  observer.observe(element);
  return () => observer.disconnect();
}
