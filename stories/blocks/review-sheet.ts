import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {ContentFile} from '../../src/content/schema.js';
import type {Sheet} from '../../src/server/review/sheet.js';
import type {ReviewedStatement} from '../../src/server/review/statement.js';
import {columns, toCsv} from '../../src/server/review/to-csv.js';
import {currentSheet, languages, readClinicsFile, type Language} from './current-sheet.js';
import {ownName} from '../tools/shared/own-name.js';
import {toolStyles} from '../tools/shared/tool-styles.js';
import {saveAs} from './save-as.js';
import {sheetStyles} from './sheet-styles.js';

const names = Object.keys(columns);
const counted = (number: number) => number.toLocaleString('en');
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** Every statement of the treatment, to be sorted, searched, saved, printed and signed. */
export class ReviewSheet extends LitElement {
  static override styles = [toolStyles, sheetStyles];

  @state() private language: Language = 'en';
  @state() private filter = '';
  @state() private sortedBy: string | undefined;
  @state() private file: ContentFile = {};
  @state() private faults: readonly string[] = [];

  protected override render(): TemplateResult {
    const sheet = currentSheet(this.language, this.file);
    const shown = sheet.statements.filter((one) => this.#isWanted(one));
    return html`
      ${this.#form(sheet)}
      <p role="status">
        ${counted(shown.length)} of ${counted(sheet.statements.length)} statements are shown.
      </p>
      ${
        this.faults.length > 0
          ? html`<ul role="alert">
              ${this.faults.map((fault) => html`<li>${fault}</li>`)}
            </ul>`
          : nothing
      }
      <p>Content hash: <code>${sheet.hash}</code></p>
      <div class="window" tabindex="0" role="region" aria-label="All statements">
        <table>
          <thead>
            <tr>
              ${names.map((name) => this.#header(name))}
            </tr>
          </thead>
          ${[...new Set(shown.map(({section}) => section))].map((section) =>
            this.#section(
              section,
              shown.filter((one) => one.section === section),
            ),
          )}
        </table>
      </div>
    `;
  }

  #form(sheet: Sheet) {
    const name = `${sheet.treatment}-${sheet.version}-${sheet.lang}`;
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label>
          Language
          <select
            @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value as Language)}
          >
            ${Object.keys(languages).map((lang) => html`<option value=${lang}>${ownName(lang)}</option>`)}
          </select>
        </label>
        <label>
          Find
          <input
            type="search"
            @input=${(event: Event) => (this.filter = (event.target as HTMLInputElement).value.toLowerCase())}
          />
        </label>
        <label>
          Your clinic’s content file
          <input type="file" accept=".json,application/json" @change=${(event: Event) => this.#read(event)} />
        </label>
        <button type="button" @click=${() => saveAs(`${name}.csv`, 'text/csv', `\uFEFF${toCsv(sheet)}`)}>
          Save as CSV
        </button>
        <button
          type="button"
          @click=${() => saveAs(`${name}.json`, 'application/json', JSON.stringify(sheet, null, 1))}
        >
          Save the sheet
        </button>
        <button class="main" type="button" @click=${() => print()}>Print, to sign</button>
      </form>
    `;
  }

  #header(name: string) {
    const isSorted = this.sortedBy === name;
    return html`
      <th scope="col" aria-sort=${isSorted ? 'ascending' : 'none'}>
        <button type="button" @click=${() => (this.sortedBy = isSorted ? undefined : name)}>
          ${capital(name)}
        </button>
      </th>
    `;
  }

  #section(section: string, statements: readonly ReviewedStatement[]) {
    const column = columns[this.sortedBy ?? ''];
    const compare = new Intl.Collator(this.language, {numeric: true}).compare;
    const sorted = column ? [...statements].sort((a, b) => compare(column(a), column(b))) : statements;
    return html`
      <tbody>
        ${sorted.map(
          (one) =>
            html`<tr>
              ${Object.values(columns).map((text) => html`<td>${text(one)}</td>`)}
            </tr>`,
        )}
        <tr class="signature">
          <td colspan=${names.length}>
            ${capital(section)}: read and agreed ______________________________ Date ____________________
          </td>
        </tr>
      </tbody>
    `;
  }

  #isWanted(statement: ReviewedStatement): boolean {
    return Object.values(columns).some((text) => text(statement).toLowerCase().includes(this.filter));
  }

  async #read(event: Event) {
    const file = (event.target as HTMLInputElement).files?.[0];
    const read = file ? readClinicsFile(await file.text()) : {};
    this.faults = Array.isArray(read) ? (read as readonly string[]) : [];
    if (!Array.isArray(read)) this.file = read as ContentFile;
  }
}
