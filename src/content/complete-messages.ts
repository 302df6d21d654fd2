import type {Messages} from '../locales/messages.js';

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;

/**
 * Messages with English ones where some of these are missing: a language file of another version lacks those that are new. A page
 * must not break for want of a word.
 */
export function completeMessages(own: Messages, english: Partial<Messages>): Messages {
  const missing: string[] = [];
  const completed = complete(own as unknown as Table, english, '', missing);
  if (missing.length) {
    console.warn(
      `treatment-elements: the language "${own.lang}" has no ${missing.join(', ')}; these stay English. Load its file in the version of the script.`,
    );
  }
  return completed as unknown as Messages;
}

function complete(own: Table, english: Table, path: string, missing: string[]): Table {
  const completed: Record<string, unknown> = {...own};
  for (const [key, value] of Object.entries(english)) {
    const ours = own[key];
    const fits = typeof ours === typeof value;
    if (!fits) missing.push(path + key);
    if (isTable(value))
      completed[key] = isTable(ours) ? complete(ours, value, `${path}${key}.`, missing) : value;
    else completed[key] = fits ? ours : value;
  }
  return completed;
}
