import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

/** The text of the field that an event is about. */
export const textOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A box to tick, with what it says. */
export interface CheckBox {
  readonly id?: string;
  readonly label: unknown;
  readonly isTicked: boolean;
  /** The id of what explains it. */
  readonly describedBy?: string;
  readonly onChange: (isTicked: boolean) => void;
}

/** A box that is ticked where the page says so, whatever was pressed. */
export const checkBox = ({id, label, isTicked, describedBy, onChange}: CheckBox): TemplateResult => html`
  <label class="check">
    <input
      type="checkbox"
      id=${ifDefined(id)}
      .checked=${live(isTicked)}
      aria-describedby=${ifDefined(describedBy)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    ${label}
  </label>
`;
