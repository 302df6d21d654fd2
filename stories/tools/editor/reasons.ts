/** Why something stays as it is, in words, for whoever wants to change it. */
import type {ReviewedStatement} from '../../../src/server/review/statement.js';
import {shared, type EditableEntry} from './entries.js';

/** Why an entry can be neither hidden nor put in other words. Undefined where it can. */
export function whyGuarded({guarded, paired}: EditableEntry): string | undefined {
  if (!guarded) return undefined;
  if (paired)
    return 'What helps and what harms stand side by side here. A reader who gets one half without the other is misled, so neither can be hidden or reworded.';
  if (guarded.startsWith('emergency'))
    return 'This tells a reader when help cannot wait. It always stands there, in words that have a source.';
  if (guarded.startsWith('who'))
    return 'Readers have a right to know who made this page, and with what money. It cannot be hidden or reworded.';
  return 'This is a warning, or a right that readers have. Less than what it says could hurt somebody, so it cannot be hidden or reworded.';
}

/** Why an entry cannot be hidden. Undefined where it can. */
export function whyNotHidden(entry: EditableEntry, section: string): string | undefined {
  if (entry.guarded) return undefined;
  if (entry.arranged) return undefined;
  if (section === shared || section === 'sources') return undefined;
  return entry.fields.length > 0
    ? 'It cannot be hidden: the element is not whole without it. Its words can be yours.'
    : undefined;
}

/** Why an entry keeps its place. */
export function whyNotMoved(entry: EditableEntry, group: readonly string[]): string | undefined {
  if (entry.guarded?.startsWith('emergency')) return 'Emergency signs keep their place, before all others.';
  if (entry.paired) return 'The two halves of what is known keep their place side by side.';
  return group.length < 2 ? 'It stands alone in its group, so there is nothing to move it past.' : undefined;
}

/** Why one statement of an entry stays. */
export function whyFixed({id, kind, section}: ReviewedStatement, {found}: EditableEntry): string {
  if (kind === 'figure')
    return 'A number, who was counted and how sure it is come from the sources. Nobody can change them here.';
  if (kind === 'fact') return 'How urgent it is and what it rests on come from the sources.';
  if (kind === 'source') return 'A source stays as its publisher wrote it.';
  const field = id.split('.').at(-1) ?? '';
  if (id.startsWith('notes.') || /^(?:em|td)-|^seekHelp/.test(id))
    return 'A safety text. It stands open in every element that needs it, so that no reader misses it.';
  if (field === 'driving') return 'When to drive again is a safety text.';
  if (field === 'homeWarning') return 'A regulator’s own warning. It stands in the regulator’s words.';
  if (id.startsWith('pop-') || id.startsWith('out-'))
    return 'Says who or what was counted. A number means nothing, or something else, without it.';
  if (section === 'claims')
    return 'A claim stands with what was found, or not at all. You can hide both; you cannot reword one.';
  if (found || ['evidence', 'answer', 'caveat', 'brief', 'about', 'note'].includes(field))
    return 'Says what studies found, or what nobody knows. You can add your own words elsewhere, but not put words in a study’s mouth.';
  return 'Stands with our sources, and other texts rest on it. It stays as it is.';
}
