import {html, nothing} from 'lit';

/**
 * Pieces of a line, those of them that there are. In a template each takes one node beside its own, in an array two: on a
 * page of hundreds of lines that is what it costs to keep it.
 */
export function inOne(...pieces: readonly unknown[]): unknown {
  const there = pieces.filter((piece) => piece && piece !== nothing);
  const [one, two, three, four] = there;
  if (there.length < 2) return one ?? nothing;
  if (there.length === 2) return html`${one}${two}`;
  if (there.length === 3) return html`${one}${two}${three}`;
  return there.length === 4 ? html`${one}${two}${three}${four}` : there;
}
