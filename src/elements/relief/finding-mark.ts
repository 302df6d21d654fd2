import {html, nothing} from 'lit';
import type {Finding} from '../../content/schema.js';

/**
 * What a study found, drawn: each mark as tall as the others and told apart by its shape. It fills its cell from edge to
 * edge, so that the marks of a row run together and the eye sees time; where what was found ends within the cell, so does
 * the mark (`drawn`, from 0 to 1). Nothing is drawn for what was not measured.
 */
export function findingMark(kind: Finding, drawn = 1) {
  if (kind === 'not-measured') return nothing;
  return html`<svg class="mark-${kind}" viewBox="0 0 12 12" preserveAspectRatio="none" aria-hidden="true">
    <path d=${kind === 'no-difference' ? 'M0 2.5H12M0 9.5H12' : `M0 6H${12 * drawn}`} />
  </svg>`;
}
