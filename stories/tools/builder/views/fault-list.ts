import {html, nothing, type TemplateResult} from 'lit';

/** As many as one reads; an address that has more was not made here. */
const most = 20;

/** What an address held that could not be taken. */
export function faultList(faults: readonly string[], close: () => void): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  const others = faults.length > most ? `And ${faults.length - most} more. ` : '';
  return html`
    <div class="panel faults" role="alert">
      <h2>Not all of this address could be taken</h2>
      <ul>
        ${faults.slice(0, most).map((fault) => html`<li>${fault}</li>`)}
      </ul>
      <p class="note">${others}The rest is below.</p>
      <button type="button" @click=${close}>Close</button>
    </div>
  `;
}
