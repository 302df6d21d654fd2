import {NativeEvent} from './native-event.js';

/** What can be wrong with what a page gives us. */
export type TreatmentErrorCode =
  | 'bad-attribute'
  | 'bad-content'
  | 'bad-link'
  | 'bad-nesting'
  | 'content-too-large'
  | 'content-unreachable'
  | 'unknown-treatment'
  | 'no-content'
  | 'not-rendered';

/**
 * Sent when an element cannot use what the page gives it. The reader keeps content; this, and one line in the console,
 * is for the developer.
 */
export class TreatmentErrorEvent extends NativeEvent {
  /** What kind of fault it is. */
  readonly code: TreatmentErrorCode;
  /** Where: an attribute's name, an address, or the path inside a content file. Several are separated by ", ". */
  readonly path: string;
  /** What was expected there. */
  readonly expected: string;

  constructor(code: TreatmentErrorCode, path: string, expected: string) {
    super('treatment-error', {bubbles: true, composed: true});
    this.code = code;
    this.path = path;
    this.expected = expected;
  }
}

declare global {
  // The map of elements, documents and windows: the event bubbles to all of them.
  interface GlobalEventHandlersEventMap {
    'treatment-error': TreatmentErrorEvent;
  }
}

const said = new Set<string>();
const saidBy = new WeakMap<HTMLElement, Set<string>>();

/** Tells the developer, once: an event from each element that has the fault, one console line for the page. */
export function report(element: HTMLElement, code: TreatmentErrorCode, path: string, expected: string): void {
  const message = `<${element.localName}> ${path}: expected ${expected}.`;
  const own = saidBy.get(element) ?? new Set();
  if (own.has(message)) return;
  saidBy.set(element, own.add(message));
  if (!said.has(message)) {
    said.add(message);
    console.warn(message);
  }
  const error = new TreatmentErrorEvent(code, path, expected);
  element.dispatchEvent(error);
}
