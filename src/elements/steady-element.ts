import {
  getCompatibleStyle,
  LitElement,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
} from 'lit';
import {SteadyRoot} from '../page/steady-root.js';
import type {TreatmentController} from '../page/treatment-controller.js';

/**
 * An element that shows something whatever the page does with it: see `page/steady-root.ts`. Here are the moments of an
 * element's life at which that is held.
 */
export abstract class SteadyElement extends LitElement {
  /** In the order that they stand in. Lit turns the list round twice, which is not what `reverse` does on every page. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return ([styles ?? []].flat(Infinity) as CSSResultOrNative[]).map(getCompatibleStyle);
  }

  readonly #root = new SteadyRoot(this);

  /** @internal Where its content comes from. */
  protected abstract readonly controller: TreatmentController;

  /** @internal What is told where nothing can be drawn. */
  abstract toText(): string;

  /** @internal */
  adoptedCallback(): void {
    this.#root.adopted();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#root.create(() => super.createRenderRoot());
  }

  protected override performUpdate(): void {
    this.#root.update(() => super.performUpdate(), this.controller);
  }

  /** What a server rendered stays until there is something to show instead. */
  protected override shouldUpdate(): boolean {
    const {isPrerendered} = this.#root;
    if (isPrerendered) this.controller.hostUpdate(); // Lit itself would ask it only later
    return !isPrerendered || this.controller.content !== undefined;
  }

  protected override update(changed: PropertyValues): void {
    this.#root.takeOver(() => this.render(), this.controller.messages.lang);
    super.update(changed);
  }
}
