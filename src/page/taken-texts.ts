/** A text of ours that something took out, what it put there instead, and how the text gets back to its place. */
export interface TakenText {
  readonly text: Text;
  readonly standIns: readonly Node[];
  readonly putBack: () => void;
}

/** What was done to nodes of ours. */
export interface Taken {
  readonly places: readonly TakenText[];
  /** True where elements of ours were exchanged for others: nothing is left there that we could write to. */
  readonly isRewritten: boolean;
}

/**
 * Finds the texts of ours that were taken out, in what a mutation observer has recorded of others' writing. `foreign` are
 * the nodes that others have put in so far; the new ones are added to it.
 */
export function findPlaces(records: readonly MutationRecord[], foreign: WeakSet<Node>): Taken {
  const removals = new Map<Text, MutationRecord>();
  const beside = new Map<Node, Node>();
  const claimed = new Set<Node>();
  let isRewritten = false;

  for (const record of records) {
    const {addedNodes, removedNodes, previousSibling, nextSibling} = record;
    for (const node of removedNodes) {
      if (foreign.has(node)) continue;
      if (node instanceof Text) removals.set(node, record);
      else if (addedNodes.length > 0) isRewritten = true;
    }
    for (const node of addedNodes) {
      if (node instanceof Text && removals.has(node)) continue;
      foreign.add(node);
      if (previousSibling) beside.set(previousSibling, node);
      if (nextSibling) beside.set(nextSibling, node);
    }
  }

  const places: TakenText[] = [];
  for (const [text, record] of removals) {
    const {target, previousSibling} = record;
    if (text.parentNode === target || !target.isConnected) continue;
    const isFree = (node: Node | null | undefined) =>
      node?.parentNode === target && foreign.has(node) && !claimed.has(node);
    // Exchanged at once; put beside it before it went; put in its place after it went.
    const following = previousSibling ? previousSibling.nextSibling : target.firstChild;
    const exchanged = [...record.addedNodes].filter(isFree);
    const standIns =
      exchanged.length > 0 ? exchanged : [beside.get(text), following].filter(isFree).slice(0, 1);
    for (const node of standIns) claimed.add(node!);
    places.push({text, standIns: standIns as Node[], putBack: () => putBack(text, standIns[0], record)});
  }
  return {places, isRewritten};
}

function putBack(
  text: Text,
  standIn: Node | null | undefined,
  {target, previousSibling, nextSibling}: MutationRecord,
) {
  // Some wrap the very text: a copy of it stays in the wrapping.
  text.parentNode?.replaceChild(text.cloneNode(), text);
  const isThere = (node: Node | null | undefined) => node?.parentNode === target;
  if (isThere(standIn)) target.insertBefore(text, standIn!);
  else if (isThere(previousSibling)) target.insertBefore(text, previousSibling!.nextSibling);
  else target.insertBefore(text, isThere(nextSibling) ? nextSibling : null);
}
