import {html, type TemplateResult} from 'lit';

/** A place in the element to go to. */
export interface Chip {
  /** Id, in the element's shadow root, of where it leads. */
  readonly to: string;
  /** "Mental health 3": the name and how many entries there are. */
  readonly text: string;
}

/**
 * Ways down the element, one tap each. Buttons, not links: these places are furniture of ours, which no address names.
 * Where no script runs they would do nothing, and are not shown.
 */
export const chips = (label: string, list: readonly Chip[]): TemplateResult => html`
  <ul class="chips screen" part="jump" role="list" aria-label=${label}>
    ${list.map(
      ({to, text}) =>
        html`<li>
          <button class="chip" type="button" data-to=${to} @click=${jump}><span>${text}</span></button>
        </li>`,
    )}
  </ul>
`;

/** Goes to where the pressed control leads (`data-to`), and takes the focus along. */
export function jump(event: Event): void {
  const chip = (event.target as Element).closest<HTMLElement>('[data-to]');
  const root = chip?.getRootNode() as ShadowRoot | undefined;
  const place = root?.getElementById(chip?.dataset['to'] ?? '');
  if (!place) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.scrollIntoView({block: 'start'});
  place.focus({preventScroll: true});
}
