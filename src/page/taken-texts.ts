/** A text of ours that something took out, and how it gets back to its place: before what was put there instead. */
export interface TakenText {
  readonly text: Text;
  readonly putBack: () => void;
}

/** What was done to nodes of ours. */
export interface Taken {
  readonly texts: readonly TakenText[];
  /** True where elements or marks of ours were taken out: nothing is left there that we could write to. */
  readonly isRewritten: boolean;
}

/**
 * Finds the texts of ours that were taken out, in what a mutation observer has recorded of others' writing. `foreign` are
 * the nodes that others have put in so far; the new ones are added to it.
 */
export function findTaken(records: readonly MutationRecord[], foreign: WeakSet<Node>): Taken {
  const removals = new Map<Text, MutationRecord>();
  const beside = new Map<Node, Node>();
  let isRewritten = false;

  for (const record of records) {
    const {addedNodes, removedNodes, previousSibling, nextSibling} = record;
    for (const node of removedNodes) {
      if (foreign.has(node)) continue;
      if (node instanceof Text) removals.set(node, record);
      else isRewritten = true;
    }
    for (const node of addedNodes) {
      if (node instanceof Text && removals.has(node)) continue;
      foreign.add(node);
      if (previousSibling) beside.set(previousSibling, node);
      if (nextSibling) beside.set(nextSibling, node);
    }
  }

  const claimed = new Set<Node>();
  const texts: TakenText[] = [];
  for (const [text, record] of removals) {
    if (text.parentNode === record.target || !record.target.isConnected) continue;
    const standIn = candidates(text, record, beside).find(
      (node) => node && node.parentNode === record.target && foreign.has(node) && !claimed.has(node),
    );
    if (standIn) claimed.add(standIn);
    texts.push({text, putBack: () => putBack(text, standIn, record)});
  }
  return {texts, isRewritten};
}

/** What may stand in for a text: put there at once, put beside it before it went, or put in its place after it went. */
function candidates(
  text: Text,
  {target, addedNodes, previousSibling, nextSibling}: MutationRecord,
  beside: ReadonlyMap<Node, Node>,
): (Node | null | undefined)[] {
  const isThere = (node: Node | null) => !node || node.parentNode === target;
  return [
    addedNodes[0],
    beside.get(text),
    isThere(previousSibling) ? (previousSibling?.nextSibling ?? target.firstChild) : undefined,
    isThere(nextSibling) ? (nextSibling?.previousSibling ?? target.lastChild) : undefined,
  ];
}

function putBack(text: Text, standIn: Node | null | undefined, record: MutationRecord): void {
  const {target, previousSibling, nextSibling} = record;
  // Some wrap the very text: a copy of it stays in the wrapping.
  text.parentNode?.replaceChild(text.cloneNode(), text);
  const isThere = (node: Node | null) => node?.parentNode === target;
  if (standIn) target.insertBefore(text, standIn);
  else if (isThere(previousSibling)) target.insertBefore(text, previousSibling!.nextSibling);
  else target.insertBefore(text, isThere(nextSibling) ? nextSibling : null);
}
