import type {Statement} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {citesOf} from '../content/cites.js';
import {citations} from './sources.js';
import {editedMark, say} from './statement.js';
import {still, type Still} from './still.js';

/** The answer, before anything else: one or more statements, and one control for the sources of them all. */
export const answer = (statements: readonly Statement[], messages: Messages): Still => still`
  <div class="lead" part="lead">${together(statements, messages)}</div>
`;

/** Statements that stand together, a paragraph each, with one control for the sources of them all behind the last. */
export const together = (statements: readonly Statement[], messages: Messages): Still[] =>
  statements.map(
    (one, i) =>
      still`<p>
        ${say(one)}${editedMark(one, messages)}${
          i === statements.length - 1
            ? citations(citesOf(statements), messages, statements[0]?.text ?? '')
            : ''
        }
      </p>`,
  );
