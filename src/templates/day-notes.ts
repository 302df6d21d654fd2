import type {DayNotes} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {statement} from './statement.js';
import {still} from './still.js';

/** Care during treatment, the day, the evening, and naloxone: always open. */
export const dayNotes = ({care, day, evening, naloxone}: DayNotes, messages: Messages) =>
  [care, day, evening, naloxone].map((note) =>
    note ? still`<p class="note" part="day">${statement(note, messages)}</p>` : undefined,
  );
