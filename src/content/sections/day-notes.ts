import type {DayNotes} from '../resolved.js';
import type {Ground, Writer} from '../writer.js';

const names = ['care', 'day', 'evening', 'naloxone'] as const;

/** What a reader does on the day of treatment, as far as the treatment has words for it. */
export function dayNotes({treatment: {facts}}: Ground, writer: Writer): DayNotes {
  const notes = names.map((name) => [
    name,
    writer.optionalStatement((w) => w.notes[name], facts.notes[name]),
  ]);
  return Object.fromEntries(notes.filter(([, note]) => note)) as DayNotes;
}
