import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../locales/messages.js';
import {sourcesBoxId} from '../page/open-sources.js';
import {still, type Still} from './still.js';

/**
 * The one control for the sources of a statement: "4 sources". It opens them in place. `of` is what they are the sources
 * of: the control's accessible name ends with its first words. On paper and without scripts the numbers stand in its place.
 */
export function citations(
  cites: readonly number[],
  {provenance: say}: Messages,
  of: string,
): Still | typeof nothing {
  if (cites.length === 0) return nothing;
  // Behind a space, which is nothing where a line begins: the control then stands at the line's own edge.
  return still`${numbersOf(cites)} <button
      class="cites"
      type="button"
      part="citation"
      popovertarget=${sourcesBoxId}
      data-cites=${cites.join(' ')}
      aria-label=${say.sourcesOf(cites.length, firstWords(of))}
    >
      ${say.sources(cites.length)}
    </button>`;
}

/** The numbers alone, for paper and where no script runs: where one control stands for several statements. */
export const numbersOf = (cites: readonly number[]): Still | typeof nothing =>
  cites.length > 0
    ? still`<sup class="numbers" data-cites=${cites.join(' ')}>${cites.join(', ')}</sup>`
    : nothing;

/**
 * The box itself, once for an element. It is filled from the element's own list when a reader opens it (see
 * `page/open-sources.ts`); until the script runs it says where that list is.
 */
export const sourcesBox = ({provenance: say}: Messages): TemplateResult => html`
  <div class="sources-box screen" part="sources" id=${sourcesBoxId} popover>
    <ol></ol>
    <p>${say.atTheEnd}</p>
    <button type="button" popovertarget=${sourcesBoxId} popovertargetaction="hide">
      <span>${say.close}</span>
    </button>
  </div>
`;

/** Enough of a statement to know it by: whole words, 60 characters at most. */
function firstWords(text: string): string {
  if (text.length <= 60) return text;
  const cut = text.slice(0, 60);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 40));
  // A number or a name that is kept in one piece for text of both directions, and is cut in two, must end here.
  const isOpen = words.lastIndexOf('\u2068') > words.lastIndexOf('\u2069');
  return `${words}${isOpen ? '\u2069' : ''}…`;
}
