import {html, nothing, type TemplateResult} from 'lit';
import {checkBox} from '../../shared/field.js';
import type {BuilderState} from '../state.js';

/** What the part about the address is drawn from. */
export interface AddressPart {
  readonly state: BuilderState;
  /** The address, once somebody has asked for it. */
  readonly made: string;
  readonly withClinic: boolean;
  readonly setWithClinic: (withClinic: boolean) => void;
  readonly make: () => void;
}

/** An address that restores all of it. It is made when somebody presses, since what was typed is in it. */
export function addressView({state, made, withClinic, setWithClinic, make}: AddressPart): TemplateResult {
  const typed = Object.keys(state.guide);
  return html`
    <p>
      Nothing that you type is stored or sent. An address holds all of it, behind the “#”, where a browser
      sends it to nobody; whoever gets the address can read it. It is made when you press, and then stands
      above in the browser, too, so that a reload brings it back.
    </p>
    ${
      typed.length > 0
        ? checkBox({
            id: 'with-clinic',
            label: html`<span>With what you typed of your clinic (${typed.join(', ')})</span>`,
            isTicked: withClinic,
            onChange: setWithClinic,
          })
        : nothing
    }
    <div class="row">
      <button type="button" id="make-address" @click=${make}>Make an address, and copy it</button>
    </div>
    ${
      made
        ? html`
            <div class="field">
              <label for="address">The address</label>
              <input
                id="address"
                readonly
                .value=${made}
                @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
              />
            </div>
          `
        : nothing
    }
  `;
}
