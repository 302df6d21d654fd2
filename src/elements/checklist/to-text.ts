import type {ChecklistContent, ResolvedItem} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {alwaysOpenText, cited, dayNotesText, provenanceText} from '../../templates/plain-text.js';
import type {MarkedItem} from './answers.js';
import {listText} from './list-text.js';

/** The whole checklist as plain text, in the order of the page; what is marked comes first. */
export function toText(
  section: ChecklistContent,
  marked: readonly MarkedItem[],
  asQuestions: boolean,
  messages: Messages,
): string {
  return [
    section.title.text,
    ...(marked.length > 0 ? [listText(marked, section, messages)] : []),
    cited(section.intro),
    section.seekHelp.line,
    alwaysOpenText(section),
    ...section.topics.map(({name, items}) =>
      [name.text, ...items.map((item) => itemText(item, asQuestions, messages))].join('\n\n'),
    ),
    ...dayNotesText(section),
    provenanceText(section.provenance, messages),
  ].join('\n\n');
}

function itemText(
  {statement, question, why, note, basis}: ResolvedItem,
  asQuestion: boolean,
  {edited}: Messages,
) {
  const {text, by = why.by} = asQuestion ? question : statement;
  return [
    by ? `${text} (${by === 'added' ? edited.added : edited.reworded})` : text,
    cited(why),
    ...(note ? [cited(note)] : []),
    ...basis.map(({says, labels}) => (labels ? `${says} (${labels})` : says)),
  ].join('\n');
}
