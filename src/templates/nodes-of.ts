import {render, type CompiledTemplateResult} from 'lit';

/** A template that Lit need not search for places: it has none. */
const whole = (markup: string): CompiledTemplateResult => {
  const strings = Object.assign([markup], {raw: [markup]});
  return {['_$litType$']: {h: strings, parts: []}, values: []};
};

/**
 * The nodes of markup that stands still. Lit reads it, so that a page's policy for Lit (Trusted Types) is enough; but it
 * reads it where nobody looks, and forgets it: a template of Lit's own would keep each of its nodes a second time.
 */
export function nodesOf(markup: string): DocumentFragment {
  const aside = document.createDocumentFragment();
  render(whole(markup), aside);
  aside.removeChild(aside.firstChild!); // Lit's mark of where it writes
  const nodes = document.createDocumentFragment();
  while (aside.firstChild) nodes.appendChild(aside.firstChild);
  return nodes;
}
