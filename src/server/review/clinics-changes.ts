import {elements} from '../../content/elements.js';
import type {Overrides} from '../../content/schema.js';
import {valueOf} from '../../content/value-of.js';
import {leavesOf} from './facts-by-path.js';
import type {ReviewedStatement} from './statement.js';

type Draft = Omit<ReviewedStatement, 'checked' | 'shownIn' | 'grade'>;

/** Whether a clinic does not show the entry that a statement is of. */
export const wasHidden = (id: string, {hide = []}: Overrides): boolean =>
  hide.some((hidden) => id.startsWith(`${hidden}.`) || id === hidden);

/** Statements with the texts that a clinic has put in their place, which have no source of ours, and with those it added. */
export function changedTexts(drafts: readonly Draft[], {reword, add = {}, order = []}: Overrides): Draft[] {
  const added = Object.entries(add).flatMap(([list, entries]) =>
    entries.flatMap(({id, ...fields}) =>
      leavesOf(fields).map(({path, value}): Draft => ({
        id: [id, ...path].join('.'),
        section: list === 'upkeep' ? 'relief' : list,
        kind: 'text',
        text: value,
        by: 'added',
        sources: [],
      })),
    ),
  );
  const ordered: Draft[] =
    order.length > 0
      ? [{id: 'order', section: 'treatment', kind: 'fact', text: order.join(', '), by: 'edited', sources: []}]
      : [];
  return [...drafts.map((draft) => rewordedBy(reword, draft)), ...added, ...ordered];
}

function rewordedBy(reword: Overrides['reword'], draft: Draft): Draft {
  if (draft.kind !== 'text') return draft;
  const [id = '', field = 'text'] = draft.id.split('.');
  const element = Object.entries(elements).find(([, section]) => section === id)?.[0];
  const text = valueOf(valueOf(reword, element ?? id), field);
  return text === undefined ? draft : {...draft, text, by: 'edited', sources: []};
}
