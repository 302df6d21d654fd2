import type {ChecklistContent} from '../../content/resolved.js';
import type {MarkedItem} from '../../outline/checklist.js';

/** What a reader can say to a question. A ticked box is a yes; one that is not ticked says nothing. */
export const answerKinds = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof answerKinds)[number];

/** What a reader has said, by item id. Replaced, never changed. */
export type Answers = ReadonlyMap<string, Answer>;

const unsureEnding = ':unsure';

/** The items to talk about, in the order of the page. */
export const markedItems = ({topics}: ChecklistContent, answers: Answers): MarkedItem[] =>
  topics
    .flatMap(({items}) => items)
    .filter(({id}) => answers.has(id) && answers.get(id) !== 'no')
    .map((item) => ({item, unsure: answers.get(item.id) === 'unsure'}));

/** The answers with what a reader has just said by a box or a choice. By its place: what it holds, others can write. */
export function answered(before: Answers, input: HTMLInputElement): Answers {
  const item = input.closest('[part=item]')!;
  const {id} = item;
  const answer = answerKinds[[...item.querySelectorAll('input')].indexOf(input)];
  const answers = new Map(before);
  if (input.checked && answer) answers.set(id, answer);
  else answers.delete(id);
  return answers;
}

/** The ids of the items without an answer, in the order of the page. */
export const unanswered = ({topics}: ChecklistContent, answers: Answers): string[] =>
  topics
    .flatMap(({items}) => items)
    .map(({id}) => id)
    .filter((id) => !answers.has(id));

/** As a form sends it: `ci-stroke`, or `ci-stroke:unsure`. */
export const formEntries = (marked: readonly MarkedItem[]): string[] =>
  marked.map(({item, unsure}) => (unsure ? item.id + unsureEnding : item.id));

/**
 * Answers that make up these form entries. A no is not among the entries, and stays where it was. Frameworks reset a
 * control with null or '': what is no list of ids has none.
 */
export const answersFrom = (entries: unknown, before: Answers): Answers =>
  new Map([
    ...[...before].filter(([, answer]) => answer === 'no'),
    ...(Array.isArray(entries) ? (entries as readonly unknown[]) : [])
      .filter((entry) => typeof entry === 'string')
      .map((entry): [string, Answer] =>
        entry.endsWith(unsureEnding) ? [entry.slice(0, -unsureEnding.length), 'unsure'] : [entry, 'yes'],
      ),
  ]);
