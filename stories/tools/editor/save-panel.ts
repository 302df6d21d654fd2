import {html, nothing, type TemplateResult} from 'lit';
import type {Fault} from '../../../src/content/parse.js';
import {saveAs} from '../../blocks/save-as.js';
import {copyText} from '../shared/copy-text.js';
import type {Desk} from './desk.js';
import {embedCode} from './embed-code.js';

/** What was changed, what is still to be mended, and the file to take along. */
export function savePanel(desk: Desk): TemplateResult {
  const {editing} = desk;
  const {now, builtIn} = editing.hashes;
  return html`
    <section class="panel stack" aria-labelledby="save">
      <h2 id="save">Take your file along</h2>
      ${toMend(desk, editing.checked.faults)}
      <div class="row">
        <button type="button" class="main" @click=${() => download(desk)}>
          Download ${editing.fileName}
        </button>
        <span>${stateOf(desk)}</span>
      </div>
      <p class="note">
        The file holds your changes only; our texts stay in the package, and are kept up to date there. A
        clinician reads the page again with it and signs:
        <a href="?path=/docs/tools-evidence-to-sign--docs" target="_top">Evidence to sign</a> takes this file.
      </p>
      <dl class="hashes">
        <dt>Review hash of the page with your changes</dt>
        <dd><code>${now}</code></dd>
        <dt>
          ${now === builtIn ? 'It is that of the built-in content: nothing was changed.' : 'Review hash of the built-in content'}
        </dt>
        ${now === builtIn ? nothing : html`<dd><code>${builtIn}</code></dd>`}
      </dl>
      <details>
        <summary>How to put it on your page</summary>
        ${
          editing.checked.faults.length > 0
            ? html`<p class="note">
                A page uses no part of a file that has a fault. Mend what is listed above; then the code is
                here.
              </p>`
            : html`<div class="stack">${embedCode(editing).map((one) => snippet(desk, one))}</div>`
        }
      </details>
    </section>
  `;
}

function stateOf({editing: {isChanged, checked}}: Desk): string {
  if (checked.faults.length > 0) return 'Mend what is listed above first: a page would not use the file.';
  return isChanged ? 'There are changes that you have not downloaded.' : 'Nothing is left to download.';
}

/** Gives the file, once a page would use it. */
export function download({editing, say, goTo}: Desk): void {
  const [first] = editing.checked.faults;
  if (first) {
    goTo(first.path);
    say(
      `Not downloaded: ${editing.checked.faults.length} to mend. The first is at ${first.path}: expected ${first.expected}.`,
    );
    return;
  }
  saveAs(editing.fileName, 'application/json', editing.text);
  editing.saved();
  say(`${editing.fileName} is downloaded.`);
}

function toMend(desk: Desk, faults: readonly Fault[]) {
  if (faults.length === 0) return nothing;
  return html`
    <div class="report">
      <h3>${faults.length === 1 ? '1 place needs mending' : `${faults.length} places need mending`}</h3>
      <ul class="bullets">
        ${faults.slice(0, 30).map(
          ({path, expected}) => html`
            <li>
              <button type="button" class="link" @click=${() => desk.goTo(path)}><code>${path}</code></button
              >: expected ${expected}.
            </li>
          `,
        )}
      </ul>
      ${faults.length > 30 ? html`<p>And ${faults.length - 30} more.</p>` : nothing}
    </div>
  `;
}

function snippet({say}: Desk, {title, note, code}: ReturnType<typeof embedCode>[number]) {
  const copy = async () =>
    say((await copyText(code)) ? 'Copied.' : 'The browser did not let it be copied: select it by hand.');
  return html`
    <div class="field">
      <h3>${title}</h3>
      <p class="note">${note}</p>
      <pre tabindex="0" role="region" aria-label=${title}><code>${code}</code></pre>
      <div><button type="button" @click=${copy}>Copy</button></div>
    </div>
  `;
}
