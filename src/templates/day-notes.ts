import {nothing} from 'lit';
import type {DayNotes} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {fold} from './fold.js';
import {statement} from './statement.js';
import {still} from './still.js';

const names = ['care', 'day', 'evening', 'naloxone'] as const satisfies readonly (keyof DayNotes)[];

/** Care during treatment, the day, the evening, and naloxone: one line that names what is behind it. */
export function dayNotes(notes: DayNotes, messages: Messages) {
  const {day, join} = messages;
  const told = names.filter((name) => notes[name]);
  if (told.length === 0) return nothing;
  return fold(
    join.label(day.title, join.parts(told.map((name) => day.about[name]))),
    told.map((name) => still`<p part="day">${statement(notes[name]!, messages)}</p>`),
  );
}
