import {NativeEvent} from '../page/native-event.js';

/** Sent when a reader opens or closes an entry: a side effect, or something about the day of treatment. */
export class TreatmentToggleEvent extends NativeEvent {
  /** Permanent id of the entry, such as `se-nausea`. */
  readonly itemId: string;
  /** True when it was opened. */
  readonly open: boolean;

  constructor(itemId: string, open: boolean) {
    super('treatment-toggle', {bubbles: true, composed: true});
    this.itemId = itemId;
    this.open = open;
  }
}

/**
 * The event for a press on the summary of an entry, which is about to open or close; none where something else was pressed.
 * The reader's press only: `toggle` would also tell of what code opens.
 */
export function toggleEvent({target}: Event): TreatmentToggleEvent | undefined {
  const row = (target as Element).closest('summary')?.parentElement;
  return row instanceof HTMLDetailsElement ? new TreatmentToggleEvent(row.id, !row.open) : undefined;
}

declare global {
  // The map of elements, documents and windows: the event bubbles to all of them.
  interface GlobalEventHandlersEventMap {
    'treatment-toggle': TreatmentToggleEvent;
  }
}
