/**
 * What a DOM property says by its own getter: a form of the page hides it where one of its fields has that name. A DOM that no
 * browser made has the getter elsewhere (happy-dom).
 */
function read<Value>(prototype: object, name: string, node: Node): Value {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  return (property?.get ? property.get.call(node) : Reflect.get(node, name)) as Value;
}

/** The parent as a reader sees it: out of a slot's and a shadow root's edge to the host. */
export function parentOf(node: Element): Element | undefined {
  const slot = read<Element | null>(Element.prototype, 'assignedSlot', node);
  if (slot) return slot;
  const parent = read<Node | null>(Node.prototype, 'parentNode', node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** An attribute of a node of the page, also where a field of a form has the name of the method. */
export const attributeOf = (node: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(node, name);

/**
 * The nearest element that a selector names, around a node of the page; none around what is no element. Not by `instanceof`:
 * in a frame, an element is of that frame's own kind.
 */
export const closestOf = (node: Node, selector: string): HTMLElement | null =>
  read<number>(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE
    ? (Element.prototype.closest.call(node, selector) as HTMLElement | null)
    : null;
