import {html, nothing, type TemplateResult} from 'lit';
import type {Cost} from './costs.js';

/** What an edit costs: before it is made, and once it is. */
export function costNote(cost: Cost, isDone: boolean): TemplateResult {
  const {mark, citations, lost} = cost;
  return html`
    <div class="cost ${isDone ? 'paid' : ''}">
      <p>
        ${isDone ? 'Because you changed this, readers see' : 'If you change this, readers will see'}
        <q class="mark-quoted">${mark}</q
        >${isDone || citations.length + lost.length > 0 ? ' here.' : ' here. No source stands by it now.'}
        ${lost.map((said) => html`The page ${isDone ? 'no longer says' : 'will no longer say'} here: <q>${said}</q>. `)}
        ${isDone ? 'The review hash is another:' : 'The review hash will change:'} a review that was signed
        before ${isDone ? 'does not cover this page.' : 'will not cover this page.'}
      </p>
      ${
        citations.length === 0
          ? nothing
          : html`<details>
              <summary>${sourcesLost(citations.length, isDone)}</summary>
              <ul class="bullets">
                ${citations.map((citation) => html`<li>${citation}</li>`)}
              </ul>
            </details>`
      }
    </div>
  `;
}

const sourcesLost = (count: number, isDone: boolean) =>
  `${count === 1 ? '1 source' : `${count} sources`} ${isDone ? (count === 1 ? 'no longer stands' : 'no longer stand') : 'will no longer stand'} by it`;
