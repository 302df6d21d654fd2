import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {watchSize} from '../../page/watch-size.js';

type Host = ReactiveControllerHost &
  HTMLElement & {readonly renderRoot: ParentNode; readonly hasUpdated: boolean};

/**
 * Tells whether there is room for two columns only. The style sheet decides that and shows it; this only looks what it has
 * decided, for what a style sheet cannot say to a screen reader.
 */
export class RoomForTwo implements ReactiveController {
  narrow = false;

  readonly #host: Host;
  #stop: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#stop = watchSize(this.#host, () => this.#look());
  }

  hostDisconnected() {
    this.#stop?.();
  }

  hostUpdated() {
    if (this.#stop) requestAnimationFrame(() => this.#look());
  }

  #look() {
    // What a server rendered is taken over as it is: what was measured before would make it another.
    if (!this.#host.hasUpdated) return;
    const narrow = Boolean(this.#host.renderRoot.querySelector('.ask')?.clientWidth);
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
