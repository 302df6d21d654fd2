import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {byWeight, type MarkedItem} from './answers.js';

/** The reader's list as plain text. */
export function listText(
  marked: readonly MarkedItem[],
  {listFor, medicines}: ChecklistContent,
  {checklist: say, edited}: Messages,
): string {
  const items = byWeight(marked).map(({item: {statement, why, labelAdvice}, unsure}, i) => {
    const marks = [
      ...(unsure ? [say.unsure] : []),
      ...(statement.by ? [statement.by === 'added' ? edited.added : edited.reworded] : []),
    ];
    return [
      `${i + 1}. ${statement.text}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
      `   ${why.text}`,
      ...(labelAdvice ? [`   ${labelAdvice.text}`] : []),
    ].join('\n');
  });
  return [
    say.count(marked.length),
    listFor,
    ...(items.length > 0 ? [items.join('\n'), say.talk] : [say.none]),
    medicines.text,
  ].join('\n\n');
}
