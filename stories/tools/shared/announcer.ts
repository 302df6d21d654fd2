import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/**
 * Says aloud what a press has done where the eye sees it and a screen reader would not. An element puts `region` into its
 * template once, and calls `say`.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#text = '';
  }

  /** The same sentence twice is said twice: the second time it ends with a space that does not break. */
  say(text: string): void {
    this.#text = this.#text === text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  /** The place that is read aloud. `toolStyles` keeps it out of sight. */
  get region(): TemplateResult {
    return html`<p class="aloud" role="status">${this.#text}</p>`;
  }
}
