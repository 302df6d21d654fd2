import {NativeEvent} from '../../page/native-event.js';

/** Sent when a reader opens or closes a side effect. */
export class SideEffectToggleEvent extends NativeEvent {
  /** Permanent id of the side effect, such as `se-nausea`. */
  readonly itemId: string;
  /** True when it was opened. */
  readonly open: boolean;

  constructor(itemId: string, open: boolean) {
    super('treatment-toggle', {bubbles: true, composed: true});
    this.itemId = itemId;
    this.open = open;
  }
}
