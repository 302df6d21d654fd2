import {html, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** An element of a page, with what the elements around it say. */
export interface Placed<Place> {
  readonly element: Tree.Element;
  readonly place: Place;
}

/**
 * The elements of a page in the order of its markup, each with the place that it stands in. `enter` says what an element is
 * for those inside it.
 *
 * Left out is what no browser shows as ours: drawings and formulas, where a tag of ours is an unknown shape, and their
 * text would spill into the page. Templates, comments and scripts hold no elements for the parser anyway.
 *
 * A list of its own instead of calls within calls: a page may be nested deeper than calls can be.
 */
export function* elementsOf<Place>(
  page: Tree.ParentNode,
  outermost: Place,
  enter: (element: Tree.Element, place: Place) => Place,
): Generator<Placed<Place>> {
  const waiting: {readonly node: Tree.ParentNode; readonly place: Place; next: number}[] = [
    {node: page, place: outermost, next: 0},
  ];
  for (let current = waiting.at(-1); current; current = waiting.at(-1)) {
    const child = current.node.childNodes[current.next++];
    if (!child) waiting.pop();
    else if ('attrs' in child && child.namespaceURI === html.NS.HTML) {
      const place = enter(child, current.place);
      yield {element: child, place};
      waiting.push({node: child, place, next: 0});
    }
  }
}
