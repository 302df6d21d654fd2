import type {LitElement, ReactiveController} from 'lit';
import {States} from './states.js';

/** Lets a page style, and find, an element in which the clinic's hand shows: `:state(edited)`. */
export class EditedState implements ReactiveController {
  readonly #host: LitElement;
  readonly #states: States;

  constructor(host: LitElement) {
    this.#host = host;
    this.#states = new States(host);
    host.addController(this);
  }

  hostUpdated(): void {
    this.#states.set('edited', Boolean(this.#host.renderRoot.querySelector('[part~="edited"]')));
  }
}
