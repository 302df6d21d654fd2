import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {TreatmentElement, type View} from '../../base/treatment-element.js';
import type {ResolvedContent, ResolvedRoute, RoutesContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {seekHelpLine} from '../../templates/seek-help.js';
import {editedMark, say, statement} from '../../templates/statement.js';
import {cellContent} from './cell.js';
import {fairRows, pairOf, pairWith, sameRows, type Row} from './comparison.js';
import {namedEntries} from './named-entries.js';
import {styles} from './routes.styles.js';
import {TableFit} from './table-fit.js';
import {toText} from './to-text.js';

/** The table as it stands: what the page names, and what the reader sees of it. */
interface Table {
  readonly routes: readonly ResolvedRoute[];
  readonly rows: readonly Row[];
  /** Ids of the columns that the reader sees. */
  readonly shown: readonly string[];
  /** Ids of the rows that are put away, since the columns do not differ there. */
  readonly same: readonly string[];
}

/**
 * @summary Compares the ways to give a treatment: a table with a column for each, none of them marked as the best.
 * @tag treatment-routes
 *
 * @slot - Shown until there is content, so that the page is never blank.
 * @slot heading - A heading of the page's own, instead of the built-in one.
 * @slot intro - The clinic's words before the comparison.
 * @slot after - The clinic's words after the comparison.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the reader keeps content.
 *
 * @csspart base - All of the element.
 * @csspart heading - The element's heading.
 * @csspart subheading - A heading below it.
 * @csspart seek-help - The emergency line.
 * @csspart choice - The choice of columns.
 * @csspart scroller - The box that the table scrolls in.
 * @csspart table - The comparison.
 * @csspart route - The name of a way, at the head of its column.
 * @csspart offered - The mark on a way that the clinic offers.
 * @csspart row - One question, with an answer for each way.
 * @csspart cell - One answer.
 * @csspart bar - How much reaches the blood, drawn.
 * @csspart warning - A regulator's warning, in the answer that it belongs to.
 * @csspart no-treatment - What is known of not having the treatment.
 * @csspart note - What the table's words mean, and the safety texts.
 * @csspart citation - A link to a source.
 * @csspart edited - The mark on what the clinic changed.
 * @csspart provenance - Where it comes from.
 * @csspart source - One source.
 *
 * @cssprop [--treatment-accent] - Colour of what can be pressed. Default: derived from the text's colour.
 * @cssprop [--treatment-alarm] - Colour of the emergency line. Default: derived from the text's colour.
 * @cssprop [--treatment-line] - Colour of the lines between rows.
 * @cssprop [--treatment-edge] - Colour of the edges of controls; 3:1 against the page at least.
 * @cssprop [--treatment-soft] - A quiet ground.
 * @cssprop [--treatment-quiet] - Colour of secondary text; 4.5:1 against the page at least.
 * @cssprop [--treatment-radius=0.6em] - Roundness of boxes.
 * @cssprop [--treatment-space=1em] - Space between groups.
 * @cssprop [--treatment-column=11em] - Least width of a column, before the table scrolls.
 */
export class RoutesElement extends TreatmentElement<RoutesContent> {
  static override styles: CSSResultGroup = [super.styles, styles];

  /** Ids of the ways to compare, separated by spaces, in this order. Default: all. */
  @property() routes = '';

  /**
   * Ids of the rows to show, separated by spaces. Default: all. Rows keep their order; good and bad points come
   * together, and a row that carries a warning stays.
   */
  @property() rows = '';

  /** Leaves out the panel about not having the treatment. */
  @property({type: Boolean, attribute: 'without-no-treatment'}) withoutNoTreatment = false;

  /** Ids of the columns that the reader has put away. */
  @state() private away: readonly string[] = [];
  /** Ids of the two columns that the reader has chosen where there is room for two. */
  @state() private pair: readonly string[] = [];
  @state() private onlyDiffering = false;

  readonly #fit = new TableFit(this);

  override toText(): string {
    const {shown, withoutNoTreatment} = this;
    if (!shown) return '';
    return toText(shown.section, {...this.#table(shown.section), withoutNoTreatment}, shown.messages);
  }

  /** @internal Shows a column that the reader has put away. */
  async reveal(id: string): Promise<unknown> {
    this.#bring(id);
    await this.#fit.measured;
    return this.updateComplete;
  }

  protected override sectionOf(content: ResolvedContent): RoutesContent | undefined {
    return content.routes;
  }

  protected override renderSection({section, messages, level}: View<RoutesContent>): TemplateResult {
    const table = this.#table(section);
    const notes = [section.offLabel, section.homeUse].filter((note) => note !== undefined);
    return html`
      <p class="lead">${statement(section.intro, messages)}</p>
      ${seekHelpLine(section.seekHelp)} ${this.#renderControls(table, messages)}
      ${this.#renderTable(table, section.offeredAt, messages)}
      <div class="below">
        ${this.withoutNoTreatment ? nothing : this.#renderNone(section.none, level, messages)}
        <div class="notes">${notes.map((note) => html`<p part="note">${statement(note, messages)}</p>`)}</div>
      </div>
    `;
  }

  #table(section: RoutesContent): Table {
    const routes = namedEntries({
      element: this,
      attribute: 'routes',
      value: this.routes,
      entries: section.routes,
    });
    const named = namedEntries({element: this, attribute: 'rows', value: this.rows, entries: section.rows});
    const rows = fairRows(section.rows, named, routes);
    const pair = pairOf(routes, this.pair);
    const seen = routes.filter(({id}) => (this.#fit.narrow ? pair.includes(id) : !this.away.includes(id)));
    const same = this.onlyDiffering ? sameRows(rows, seen) : [];
    return {routes, rows, shown: seen.map(({id}) => id), same};
  }

  #renderControls(table: Table, messages: Messages) {
    const {routes, shown, same} = table;
    const {routes: words} = messages;
    if (routes.length < 2) return nothing;
    return html`
      <div class="controls screen">
        ${routes.length > 2 ? [this.#renderColumns(table, messages), this.#renderPair(table, messages)] : nothing}
        <label class="box">
          <input type="checkbox" .checked=${this.onlyDiffering} @change=${this.#onDiffering} />
          ${words.onlyDiffering}
        </label>
        <p class="quiet">
          <span role="status"
            >${this.#fit.narrow ? nothing : words.shown(shown.length, routes.length)}
            ${this.onlyDiffering && shown.length > 1 ? words.same(same.length) : nothing}</span
          >
          ${this.#fit.scrolls ? words.scroll : nothing}
        </p>
      </div>
    `;
  }

  #renderColumns({routes}: Table, {routes: words}: Messages) {
    return html`
      <fieldset class="columns" part="choice">
        <legend>${words.choose}</legend>
        ${routes.map(
          ({id, shortName}) => html`
            <label class="box">
              <input
                type="checkbox"
                value=${id}
                .checked=${!this.away.includes(id)}
                @change=${this.#onColumn}
              />
              ${say(shortName)}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #renderPair({routes}: Table, {routes: words}: Messages) {
    const pair = pairOf(routes, this.pair);
    return html`
      <div class="pair" part="choice">
        ${([0, 1] as const).map(
          (place) => html`
            <label>
              <span>${place === 0 ? words.first : words.second}</span>
              <select @change=${(event: Event) => this.#onPair(place, event, pair)}>
                ${routes.map(
                  ({id, shortName}) =>
                    html`<option value=${id} .selected=${pair[place] === id}>${shortName.text}</option>`,
                )}
              </select>
            </label>
          `,
        )}
      </div>
    `;
  }

  /** Explicit roles: a table that is not displayed as one loses its own in some browsers. */
  #renderTable({routes, rows, shown, same}: Table, offeredAt: string, messages: Messages) {
    const {routes: words} = messages;
    const {scrolls} = this.#fit;
    /* eslint-disable lit-a11y/no-redundant-role */
    return html`
      <div
        class="scroller"
        part="scroller"
        role=${scrolls ? 'group' : nothing}
        aria-labelledby=${scrolls ? 'caption' : nothing}
        tabindex=${scrolls ? 0 : nothing}
      >
        <table part="table" role="table" aria-labelledby="caption">
          <caption id="caption" class="visually-hidden">
            ${words.caption}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader" class="corner">
                <span class="visually-hidden">${words.rowHeader}</span>
              </th>
              ${routes.map((route) => this.#renderHead(route, shown.includes(route.id), offeredAt, messages))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map(
              (row) => html`
                <tr
                  role="row"
                  part="row"
                  hidden=${same.includes(row.id) ? 'until-found' : nothing}
                  @beforematch=${this.#onFoundRow}
                >
                  <th scope="row" role="rowheader"><span>${row.name}</span></th>
                  ${routes.map((route) => this.#renderCell(route, row, shown.includes(route.id), messages))}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
    /* eslint-enable lit-a11y/no-redundant-role */
  }

  #renderHead({id, name, offered}: ResolvedRoute, isShown: boolean, offeredAt: string, messages: Messages) {
    return html`
      <th
        id=${id}
        scope="col"
        role="columnheader"
        part="route"
        hidden=${isShown ? nothing : 'until-found'}
        @beforematch=${() => this.#bring(id)}
      >
        ${say(name)}${editedMark(name, messages)}
        ${offered ? html`<span class="offered" part="offered">${offeredAt}</span>` : nothing}
      </th>
    `;
  }

  #renderCell({id, shortName, cells}: ResolvedRoute, row: Row, isShown: boolean, messages: Messages) {
    return html`
      <td
        role="cell"
        part="cell"
        data-route=${shortName.text}
        hidden=${isShown ? nothing : 'until-found'}
        @beforematch=${() => this.#bring(id)}
      >
        ${cellContent(cells[row.id], messages)}
      </td>
    `;
  }

  #renderNone({title, statements}: RoutesContent['none'], level: number, messages: Messages) {
    return html`
      <div class="none" part="no-treatment">
        ${heading(level, say(title), 1)} ${statements.map((one) => html`<p>${statement(one, messages)}</p>`)}
      </div>
    `;
  }

  /** Puts a column among those that the reader sees, whatever the width. */
  #bring(id: string) {
    this.away = this.away.filter((one) => one !== id);
    const routes = this.shown?.section.routes ?? [];
    if (!routes.some((route) => route.id === id)) return;
    const pair = pairOf(routes, this.pair);
    if (!pair.includes(id)) this.pair = pairWith(pair, 1, id);
  }

  #onColumn(event: Event) {
    const {value, checked} = event.target as HTMLInputElement;
    this.away = checked ? this.away.filter((id) => id !== value) : [...this.away, value];
  }

  #onPair(place: 0 | 1, event: Event, pair: readonly string[]) {
    this.pair = pairWith(pair, place, (event.target as HTMLSelectElement).value);
  }

  #onDiffering(event: Event) {
    this.onlyDiffering = (event.target as HTMLInputElement).checked;
  }

  /** The browser's find-in-page shows a row that is put away: the choice must then say so. */
  #onFoundRow(event: Event) {
    if (event.target === event.currentTarget) this.onlyDiffering = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-routes': RoutesElement;
  }
}
