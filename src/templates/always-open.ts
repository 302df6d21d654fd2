import type {Section} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {statement} from './statement.js';
import {still} from './still.js';

/** Not to stop any medicine, and what this information is not: open in every element, whatever else is folded. */
export const alwaysOpen = ({medicines, general}: Section, messages: Messages) => still`
  <div class="always" part="always">
    <p><strong>${statement(medicines, messages)}</strong></p>
    <p>${statement(general, messages)}</p>
  </div>
`;
