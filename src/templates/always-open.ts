import {citesOf} from '../content/cites.js';
import type {Section} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {citations, sayMarked} from './statement.js';
import {still} from './still.js';

/**
 * Not to stop any medicine, and what this information is not: open in every element, whatever else is folded. One control
 * gives the sources of both.
 */
export const alwaysOpen = ({medicines, general}: Section, messages: Messages) => still`
  <div class="always" part="always">
    <p><strong>${sayMarked(medicines, messages)}</strong></p>
    <p>
      ${sayMarked(general, messages)}${citations(citesOf([medicines, general]), messages, medicines.text)}
    </p>
  </div>
`;
