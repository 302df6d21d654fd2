import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../shared/field.js';
import {languages} from '../../blocks/current-sheet.js';
import type {Desk} from './desk.js';
import {hasOwnWords, withLanguage} from './draft.js';
import {readText} from './read-text.js';
import type {SetAside} from './read-file.js';

/** Where one begins: the built-in content, a file, or the text of one; and in which language. */
export function filePanel(desk: Desk): TemplateResult {
  const {editing} = desk;
  const choose = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) await openFile(desk, file);
    // The same file can be chosen again, once it has been mended.
    input.value = '';
  };
  const paste = (event: Event) => {
    const field = (event.target as HTMLElement).closest('details')?.querySelector('textarea');
    if (field && open(desk, field.value, 'content.json')) field.value = '';
  };
  const afresh = () => {
    editing.startAfresh();
    desk.say('The built-in content, without changes. Undo brings yours back.');
  };
  return html`
    <section class="panel stack" aria-labelledby="begin">
      <h2 id="begin">Begin</h2>
      <div class="begin">
        <div class="field">
          <label for="file">Open your content file</label>
          <input id="file" type="file" accept=".json,application/json" @change=${choose} />
          <p class="note">Or drop it anywhere here. It is read in this window; nothing is sent or stored.</p>
        </div>
        ${language(desk)}
        <div class="field">
          <span>Or without a file</span>
          <div><button type="button" @click=${afresh}>Start from the built-in content</button></div>
        </div>
      </div>
      <details>
        <summary>Paste the text of a file</summary>
        <div class="field">
          <label for="pasted">Text of the file</label>
          <textarea id="pasted" rows="5" spellcheck="false"></textarea>
          <div><button type="button" @click=${paste}>Read it</button></div>
        </div>
      </details>
      ${fileReport(editing.setAside)}
      ${
        editing.draft.treatment
          ? html`<p class="note">
              This file brings a treatment of its own, <code>${editing.treatment.facts.id}</code>. Its facts
              and words stay as they are in the file; what you change here is kept beside them, as changes.
            </p>`
          : nothing
      }
    </section>
  `;
}

function language({editing, say}: Desk) {
  const own = editing.ownLanguage;
  const tags = Object.keys(languages);
  const name = (tag: string) =>
    new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'}).of(tag) ?? tag;
  const change = (event: Event) => {
    const tag = textOf(event);
    editing.change(withLanguage(editing.draft, tag));
    say(`The page, and your words, in ${name(tag)}.`);
  };
  return html`
    <div class="field">
      <label for="language">Language of the page, and of your words</label>
      <select id="language" .value=${own} @change=${change}>
        ${[...new Set([...tags, own])].map((tag) => html`<option value=${tag} ?selected=${tag === own}>${name(tag)}</option>`)}
      </select>
      <p class="note">
        ${
          hasOwnWords(editing.draft)
            ? 'A file holds words in one language. If you change it, yours stay as they are, and readers are told that they are in the language chosen here.'
            : 'A file holds words in one language: a page in two languages has two files.'
        }
      </p>
    </div>
  `;
}

/** What of a file could not be used: what, where, and what was expected. The rest was kept. */
function fileReport(setAside: readonly SetAside[]) {
  if (setAside.length === 0) return nothing;
  const shown = setAside.slice(0, 30);
  return html`
    <div class="report" role="alert">
      <h3>
        ${setAside.length === 1 ? '1 part of the file cannot be used' : `${setAside.length} parts of the file cannot be used`}
      </h3>
      <p>On a page, one fault makes the whole file unused. Here the rest is kept, and these are left out:</p>
      <ul class="bullets">
        ${shown.map(
          ({path, line, expected}) =>
            html`<li>
              Line ${line}${path ? html`, <code>${path}</code>` : nothing}: expected ${expected}.
            </li>`,
        )}
      </ul>
      ${setAside.length > shown.length ? html`<p>And ${setAside.length - shown.length} more.</p>` : nothing}
    </div>
  `;
}

/** Opens a file that was chosen or dropped. */
export async function openFile(desk: Desk, file: File): Promise<void> {
  const text = await readText(file);
  if (text === undefined) {
    desk.editing.refuse([
      {path: '', line: 1, expected: 'a text file of at most 1 MB that is saved as UTF-8'},
    ]);
    desk.say('The file cannot be used.');
  } else open(desk, text, file.name);
}

function open({editing, say}: Desk, text: string, name: string): boolean {
  const isOpen = editing.open(text, name);
  const {faults} = editing.checked;
  if (!isOpen) say('Nothing of the file can be used. What was here has stayed.');
  else
    say(
      `${name} is open.${faults.length > 0 ? ` ${faults.length} places need mending.` : ''} Undo brings back what was here.`,
    );
  return isOpen;
}
