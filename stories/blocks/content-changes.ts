import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {changesBetween, summaryOf, type Change} from '../../src/server/review/changes.js';
import {readSheet, type SavedSheet} from '../../src/server/review/sheet.js';
import {currentSheet, languages, treatments, type Language} from './current-sheet.js';
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
    // The newest: what those read who keep up.
    void this.#choose([...keptSheets.keys()].find((name) => name.endsWith('.en')) ?? '');
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
    const fault = typeof sheet === 'string' ? sheet : unknownIn(sheet);
    this.fault = fault && `The file: ${fault}.`;
    if (typeof sheet !== 'string' && !fault) this.earlier = sheet;
  }
}

/** "0.2.0.es" as "0.2.0, Español". */
const releaseName = (name: string) => name.replace(/\.([a-z]+)$/i, (_, lang: string) => `, ${ownName(lang)}`);

/** What of a sheet this page cannot compare; an empty text where it can. */
function unknownIn({treatment, lang}: SavedSheet): string {
  if (treatments.has(treatment) && lang in languages) return '';
  const or = new Intl.ListFormat('en', {type: 'disjunction'});
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const spoken = Object.keys(languages).map((tag) => names.of(tag) ?? tag);
  return `expected a sheet of ${or.format(treatments.keys())} in ${or.format(spoken)}, not of ${treatment} in “${lang}”`;
}

function changesSince(before: SavedSheet) {
  const now = currentSheet(before.lang as Language, {}, treatments.get(before.treatment));
  const changes = changesBetween(before, now);
  return html`
    <p role="status">
      From version ${before.version} of ${before.treatment} to this one: ${summaryOf(changes)}
    </p>
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
