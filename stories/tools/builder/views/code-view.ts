import {html, nothing, type TemplateResult} from 'lit';
import {saveAs} from '../../../blocks/save-as.js';
import {sheetFile} from '../outputs/imports.js';
import type {Hashes} from '../outputs/html.js';
import {outputs} from '../outputs/outputs.js';
import {checkBox} from '../../shared/field.js';
import {shownElements, type BuilderState} from '../state.js';
import {styleSheet} from '../tokens.js';

/** What the code is drawn from, beside the state. */
export interface Code {
  readonly state: BuilderState;
  /** The name of an output. */
  readonly language: string;
  readonly hashes: Hashes;
  readonly withHashes: boolean;
  /** The text that was copied last. */
  readonly copied: string;
  readonly choose: (language: string) => void;
  readonly setHashes: (withHashes: boolean) => void;
  readonly copy: (text: string, what: string) => void;
}

/** The code to paste, in the language that is chosen, and the tokens as a file. */
export function codeView(code: Code): TemplateResult {
  const {state, language, choose, copy} = code;
  const output = outputs.find(({name}) => name === language) ?? outputs[0]!;
  const text = output.write(state, code.withHashes ? code.hashes : {});
  const isEmpty = shownElements(state).length === 0;
  return html`
    <div class="row tools">
      <fieldset class="choice">
        <legend class="aloud">Language of the code</legend>
        ${outputs.map(
          ({name, title}) => html`
            <label>
              <input
                type="radio"
                name="language"
                value=${name}
                .checked=${name === output.name}
                @change=${() => choose(name)}
              />
              ${title}
            </label>
          `,
        )}
      </fieldset>
      <button type="button" class="main" id="copy-code" @click=${() => copy(text, output.title)}>
        ${code.copied === text ? 'Copied' : 'Copy the code'}
      </button>
    </div>
    <p class="note">${output.where}</p>
    ${isEmpty ? html`<p class="fault">No element is chosen: this shows nothing on a page.</p>` : nothing}
    <pre tabindex="0" role="region" aria-label="Code: ${output.title}"><code id="code">${text}</code></pre>
    ${output.name === 'html' ? hashField(code) : nothing}
  `;
}

const hashField = ({withHashes, setHashes}: Code) =>
  checkBox({
    id: 'with-hashes',
    label: html`<span>
      With the hash of this release’s script (<code>integrity</code>): a browser takes that file and no other.
      <span class="note"
        >For pages from a server; a page that is opened by a double-click has no use for it.</span
      >
    </span>`,
    isTicked: withHashes,
    onChange: setHashes,
  });

/** The tokens that are set, as a style sheet of their own. */
export function sheetView({state, copied, copy}: Pick<Code, 'state' | 'copied' | 'copy'>): TemplateResult {
  const sheet = styleSheet(state);
  if (!sheet) return html`<p class="note">No token is set: the elements follow the page.</p>`;
  return html`
    <div class="row">
      <button type="button" id="copy-sheet" @click=${() => copy(sheet, 'Style sheet')}>
        ${copied === sheet ? 'Copied' : 'Copy'}
      </button>
      <button type="button" id="save-sheet" @click=${() => saveAs(sheetFile, 'text/css', sheet)}>
        Download ${sheetFile}
      </button>
    </div>
    <p class="note">
      HTML has it inside already. In WordPress it goes into Additional CSS; React and Vue import the file.
    </p>
    <pre
      tabindex="0"
      role="region"
      aria-label="Style sheet of the tokens"
    ><code id="sheet">${sheet}</code></pre>
  `;
}
