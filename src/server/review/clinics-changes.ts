import {elements} from '../../content/elements.js';
import type {Overrides} from '../../content/schema.js';
import {valueOf} from '../../content/value-of.js';
import {leavesOf} from './facts-by-path.js';
import type {ReviewedStatement} from './statement.js';

type Draft = Omit<ReviewedStatement, 'checked' | 'shownIn' | 'grade'>;

/** Whether a clinic does not show the entry that a statement is of. */
export const wasHidden = (id: string, {hide = []}: Overrides): boolean =>
  hide.some((hidden) => id.startsWith(`${hidden}.`) || id === hidden);

/** The section of what a clinic adds, where the list is not called as its section is. */
const sectionOf: Readonly<Record<string, string>> = {
  upkeep: 'relief',
  alternatives: 'summary',
  price: 'summary',
  questions: 'visit',
};

/** Statements with the texts that a clinic has put in their place, which have no source of ours, and with those it added. */
export const changedTexts = (drafts: readonly Draft[], overrides: Overrides): Draft[] => [
  ...drafts.map((draft) => rewordedBy(overrides.reword, draft)),
  ...addedTexts(overrides),
];

function addedTexts({add = {}, rules = {}, order = []}: Overrides): Draft[] {
  const entries = Object.entries(add).flatMap(([list, added]) =>
    typeof added === 'string'
      ? [own(list, list, added)]
      : added.flatMap(({id, ...fields}) =>
          leavesOf(fields).map(({path, value}) => own([id, ...path].join('.'), list, value)),
        ),
  );
  const ruled = leavesOf(rules).map(({path, value}) => own([...path, 'rule'].join('.'), 'visit', value));
  return [...entries, ...ruled, ...(order.length > 0 ? [own('order', 'treatment', order.join(', '))] : [])];
}

const own = (id: string, list: string, text: string): Draft => ({
  id,
  section: sectionOf[list] ?? list,
  kind: 'text',
  text,
  by: 'added',
  sources: [],
});

function rewordedBy(reword: Overrides['reword'], draft: Draft): Draft {
  if (draft.kind !== 'text') return draft;
  const [id = '', field = 'text'] = draft.id.split('.');
  const element = Object.entries(elements).find(([, section]) => section === id)?.[0];
  const text = valueOf(valueOf(reword, element ?? id), field);
  return text === undefined ? draft : {...draft, text, by: 'edited', sources: []};
}
