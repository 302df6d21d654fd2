import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {changesBetween, summaryOf, type Change} from '../../src/server/review/changes.js';
import {readSheet, type SavedSheet} from '../../src/server/review/sheet.js';
import {currentSheet, languages, type Language} from './current-sheet.js';
import {keptSheets} from './kept-sheets.js';
import {ownName} from '../tools/shared/own-name.js';
import {toolStyles} from '../tools/shared/tool-styles.js';
import {sheetStyles} from './sheet-styles.js';

/** What to read again since a release, or since a sheet that was saved. */
export class ContentChanges extends LitElement {
  static override styles = [toolStyles, sheetStyles];

  @state() private earlier: SavedSheet | undefined;
  @state() private fault = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#choose([...keptSheets.keys()].filter((name) => name.endsWith('.en')).at(-1) ?? '');
  }

  protected override render(): TemplateResult {
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label>
          Since the release
          <select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
            ${[...keptSheets.keys()].map(
              (name) =>
                html`<option value=${name} ?selected=${name === this.#chosen}>${releaseName(name)}</option>`,
            )}
          </select>
        </label>
        <label>
          Or since a sheet that you saved
          <input type="file" accept=".json,application/json" @change=${(event: Event) => this.#read(event)} />
        </label>
      </form>
      ${this.fault ? html`<p role="alert">${this.fault}</p>` : nothing}
      ${this.earlier ? changesSince(this.earlier) : nothing}
    `;
  }

  get #chosen() {
    return this.earlier && `${this.earlier.version}.${this.earlier.lang}`;
  }

  async #choose(name: string) {
    this.fault = '';
    this.earlier = await keptSheets.get(name)?.();
  }

  async #read(event: Event) {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    const sheet = readSheet(await file.text());
    const isKnown = typeof sheet !== 'string' && sheet.lang in languages && sheet.treatment === 'ketamine';
    this.fault = isKnown
      ? ''
      : `The file: ${typeof sheet === 'string' ? sheet : 'expected a sheet of ketamine in English or Spanish'}.`;
    if (isKnown) this.earlier = sheet;
  }
}

/** "0.2.0.es" as "0.2.0, Español". */
const releaseName = (name: string) => name.replace(/\.([a-z]+)$/i, (_, lang: string) => `, ${ownName(lang)}`);

function changesSince(before: SavedSheet) {
  const now = currentSheet(before.lang as Language);
  const changes = changesBetween(before, now);
  return html`
    <p role="status">From version ${before.version} to this one: ${summaryOf(changes)}</p>
    <p>Hash then: <code>${before.hash}</code><br />Hash now: <code>${now.hash}</code></p>
    <div class="window" tabindex="0" role="region" aria-label="What to read again">
      <table>
        <thead>
          <tr>
            ${['Id', 'What', 'Said', 'Says'].map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${changes.map(row)}
        </tbody>
      </table>
    </div>
  `;
}

const row = ({id, kind, before, now}: Change) => html`
  <tr>
    ${[id, kind, before, now].map((text) => html`<td>${text}</td>`)}
  </tr>
`;
