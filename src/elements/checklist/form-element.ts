import {property, state} from 'lit/decorators.js';
import type {Section} from '../../content/resolved.js';
import {textOf} from '../../page/text-of.js';
import {TreatmentElement} from '../treatment-element.js';
import {formInternals} from './form-internals.js';

/**
 * A treatment element that is also a control of the page's form: the members that every native control has. What a
 * reader says in it goes into that form's data and nowhere else, not into the browser's history of the session either.
 */
export abstract class FormElement<Content extends Section> extends TreatmentElement<Content> {
  static readonly formAssociated = true;

  /** Name of the entries in the page's form. Without one, nothing is ever sent. */
  @property({reflect: true, useDefault: true, converter: {toAttribute: textOf}}) name = '';

  /** Takes no answers. Nor does it inside a disabled `<fieldset>`. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** The page's form cannot be sent before every question has an answer. For `with-unsure` only. */
  @property({type: Boolean, reflect: true}) required = false;

  /** @internal What a disabled `<fieldset>` around it says. */
  @state() protected disabledByForm = false;

  /** @internal True once a reader has tried to send the form without every answer. */
  @state() protected tried = false;

  readonly #internals = formInternals(this);

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('invalid', () => (this.tried = true));
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The page's own `<label>`s for it. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** Whether an answer is missing. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What the browser says of the missing answer; empty where none is missing. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether its form checks it. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** False where an answer is missing; an `invalid` event is then sent. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and the browser shows the reader where. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Focuses the first box or answer. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  /** @internal */
  formAssociatedCallback(): void {
    this.requestUpdate(); // what is said of privacy depends on the form
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    // Not at once: amid an update, which takes `disabled` into the attribute, a change would be lost.
    queueMicrotask(() => (this.disabledByForm = disabled));
  }

  /** @internal */
  formResetCallback(): void {
    this.tried = false;
    this.forget();
  }

  /** @internal Takes every answer back. */
  abstract forget(): void;

  /** @internal The ids of what still needs an answer, in the order of the page. */
  protected abstract get missing(): readonly string[];

  /** @internal Hands the entries to the form; nothing without a name, and nothing to the session's history. */
  protected setFormEntries(entries: readonly string[]): void {
    const data = new FormData();
    const name = textOf(this.name);
    for (const entry of entries) data.append(name, entry);
    this.#internals.setFormValue(name ? data : null, null);
    // The browser's own message, in its own language, at the first answer that is missing.
    const [id] = this.missing;
    const first = id
      ? (this.renderRoot as ShadowRoot).querySelector<HTMLInputElement>(`#${CSS.escape(id)} input`)
      : null;
    if (first) this.#internals.setValidity({valueMissing: true}, nativeMessage(), first);
    else this.#internals.setValidity({});
  }

  /** A `<label>` of the page clicks the element itself, and does so from outside it. */
  #onClick(event: MouseEvent) {
    if (event.composedPath()[0] !== this) return;
    const {left, right, top, bottom} = this.getBoundingClientRect();
    const {clientX: x, clientY: y} = event;
    const isInside = x >= left && x <= right && y >= top && y <= bottom;
    if (!isInside) this.focus();
  }
}

/** What the browser says of a missing answer. Ours are not `required` themselves: they would be "invalid" from the start. */
function nativeMessage(): string {
  const radio = document.createElement('input');
  Object.assign(radio, {type: 'radio', name: 'answer', required: true});
  return radio.validationMessage;
}
