import {html, type TemplateResult} from 'lit';
import type {Statement} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {citesOf} from '../content/cites.js';
import {inOne} from './in-one.js';
import {citations} from './sources.js';
import {sayMarked} from './statement.js';

/** The answer, before anything else: one or more statements, and one control for the sources of them all. */
export const answer = (statements: readonly Statement[], messages: Messages): TemplateResult => html`
  <div class="lead" part="lead">${together(statements, messages)}</div>
`;

/** Statements that stand together, a paragraph each, with one control for the sources of them all behind the last. */
export const together = (statements: readonly Statement[], messages: Messages): TemplateResult[] =>
  statements.map(
    (one, i) =>
      html`<p>
        ${inOne(
          sayMarked(one, messages),
          i === statements.length - 1 && citations(citesOf(statements), messages, statements[0]?.text ?? ''),
        )}
      </p>`,
  );
