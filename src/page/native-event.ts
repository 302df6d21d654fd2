/**
 * The browser's own `Event`. Libraries that are still on many pages put one of their own in its place (MooTools 1), and
 * nobody can dispatch what is made of that.
 */
const {UIEvent} = globalThis as Partial<typeof globalThis>;

/** For events of ours. */
export const NativeEvent: typeof Event = UIEvent ? (Object.getPrototypeOf(UIEvent) as typeof Event) : Event;

const pages = globalThis.Event;
const isReplaced = pages !== NativeEvent;
// For the module of another package that comes next, and is to find the browser's: see context.ts.
if (isReplaced) Reflect.set(globalThis, 'Event', NativeEvent);

/** Puts back what the page has. */
export function giveEventBack(): void {
  if (isReplaced) Reflect.set(globalThis, 'Event', pages);
}
