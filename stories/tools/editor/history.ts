/** What was done, to be undone and done again. Typing in one field is one step. */
export interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
  /** The field that the last step was typed in. */
  readonly field?: string | undefined;
}

/** More steps than anybody takes back. */
const most = 500;

export const begun = <State>(now: State): History<State> => ({past: [], now, future: []});

export function done<State>(history: History<State>, now: State, field?: string): History<State> {
  if (now === history.now) return history;
  const isTyping = field !== undefined && field === history.field;
  const past = isTyping ? history.past : [...history.past, history.now].slice(-most);
  return {past, now, future: [], field};
}

export function undone<State>({past, now, future}: History<State>): History<State> {
  const before = past.at(-1);
  return before === undefined
    ? {past, now, future}
    : {past: past.slice(0, -1), now: before, future: [now, ...future]};
}

export function redone<State>({past, now, future: [next, ...future]}: History<State>): History<State> {
  return next === undefined ? {past, now, future} : {past: [...past, now], now: next, future};
}
