import type {SavedSheet} from './sheet.js';

/** A statement that is not what it was. */
export interface Change {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'reworded' | 'hidden';
  readonly before?: string;
  readonly now?: string;
}

type Sheet = Pick<SavedSheet, 'statements'>;
type Statement = SavedSheet['statements'][number];

/** What is to be read again: statements that were added, removed or hidden, or that say something else, by their ids. */
export function changesBetween(before: Sheet, now: Sheet): Change[] {
  const old = new Map(before.statements.map((one) => [one.id, one]));
  const present = new Map(now.statements.map((one) => [one.id, one]));
  const gone = before.statements.filter(({id}) => !present.has(id));
  return [
    ...now.statements.flatMap((statement) => changeOf(old.get(statement.id), statement)),
    ...gone.map((one): Change => ({id: one.id, kind: 'removed', before: said(one)})),
  ];
}

function changeOf(before: Statement | undefined, now: Statement): Change[] {
  const {id} = now;
  if (!before) return [{id, kind: 'added', now: said(now)}];
  if (now.by === 'hidden' && before.by !== 'hidden') return [{id, kind: 'hidden', before: said(before)}];
  if (before.by === 'hidden' && now.by !== 'hidden') return [{id, kind: 'added', now: said(now)}];
  return said(before) === said(now) ? [] : [{id, kind: 'reworded', before: said(before), now: said(now)}];
}

/** All that a statement says: a number means nothing without who was counted, how sure it is, and from where. */
const said = ({text, population, certainty, sources}: Statement): string =>
  [text, population, certainty, sources.length > 0 && `[${sources.join(', ')}]`].filter(Boolean).join(' · ');

/** "12 statements changed: 2 added, 10 reworded." */
export function summaryOf(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No statement changed.';
  const kinds = ['added', 'removed', 'reworded', 'hidden'] as const;
  const counts = kinds
    .map((kind) => ({kind, count: changes.filter((one) => one.kind === kind).length}))
    .filter(({count}) => count > 0)
    .map(({kind, count}) => `${count} ${kind}`);
  return `${changes.length} ${changes.length === 1 ? 'statement' : 'statements'} changed: ${counts.join(', ')}.`;
}
