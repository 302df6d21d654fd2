import type {LitElement, ReactiveController} from 'lit';
import {attributeOf, parentOf} from './parent-of.js';
import {report} from './report.js';

const known = new WeakMap<Element, Nesting>();

/**
 * Notices an element that has swallowed what follows it: HTML knows no self-closed tags, and `<treatment-routes />` ends
 * only where its parent does. An element of ours that stands in another one, in none of its slots, tells of it.
 */
export class Nesting implements ReactiveController {
  /** True where the element holds, or stands in, another one: what it holds is then the page's, and has to be seen. */
  hasSwallowed = false;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    known.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    // Those inside may have been there first: each tag is defined at a time of its own.
    for (const node of this.#host.querySelectorAll('*')) {
      const inner = known.get(node);
      if (inner) inner.#look();
    }
  }

  #look(): void {
    const outer = this.#enclosing();
    if (!outer) return;
    const name = outer.#host.localName;
    report(
      this.#host,
      'bad-nesting',
      `inside <${name}>`,
      `</${name}> before it, since "/>" closes no HTML element`,
    );
    for (const one of [this, outer]) {
      one.hasSwallowed = true;
      one.#host.requestUpdate();
    }
  }

  #enclosing(): Nesting | undefined {
    let child: Element = this.#host;
    for (let parent = parentOf(child); parent; child = parent, parent = parentOf(child)) {
      // In a slot with a name it is where the page wants it.
      if (parent instanceof HTMLSlotElement && parent.name) return undefined;
      const outer = known.get(parent);
      if (outer) return attributeOf(child, 'slot') ? undefined : outer;
    }
    return undefined;
  }
}
