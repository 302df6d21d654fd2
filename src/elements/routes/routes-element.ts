import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {TreatmentElement, type View} from '../treatment-element.js';
import type {ResolvedContent, ResolvedRoute, RoutesContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {routes} from '../../content/sections/routes.js';
import type {Block} from '../../outline/outline.js';
import {routes as outline} from '../../outline/routes.js';
import {heading} from '../../templates/heading.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {seekHelpLine} from '../../templates/seek-help.js';
import {say, statement} from '../../templates/statement.js';
import {columnBoxes, pairSelects} from './choice.js';
import {fairRows, pairOf, pairWith, sameRows, type Comparison, type Pair} from '../../outline/comparison.js';
import {namedEntries} from './named-entries.js';
import {styles} from './routes.styles.js';
import {TableFit} from './table-fit.js';
import {comparisonTable} from './table.js';

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
 * @csspart always - Not to stop a medicine, and what this information is not.
 * @csspart choice - The choice of columns.
 * @csspart only-differing - The choice of the rows in which they differ.
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
 * @csspart terms - Words that are used.
 * @csspart remarks - How the texts were made.
 * @csspart source - One source.
 *
 * @cssprop [--treatment-accent] - Color of what can be pressed. Default: derived from the text's color.
 * @cssprop [--treatment-alarm] - Color of the emergency line. Default: derived from the text's color.
 * @cssprop [--treatment-on-fill] - Color of text on a filled button.
 * @cssprop [--treatment-line] - Color of the lines between rows.
 * @cssprop [--treatment-edge] - Color of the edges of controls; 3:1 against the page at least.
 * @cssprop [--treatment-quiet] - Color of secondary text; 4.5:1 against the page at least.
 * @cssprop [--treatment-radius=0.6em] - Roundness of boxes.
 * @cssprop [--treatment-space=1em] - Space between groups.
 * @cssprop [--treatment-column=11em] - Least width of a column, before the table scrolls.
 * @cssprop [--treatment-print-size=9pt] - Size of the text in print.
 */
export class RoutesElement extends TreatmentElement<RoutesContent> {
  static override styles: CSSResultGroup = [super.styles, styles];

  /** Ids of the ways to compare, separated by spaces, in this order. Default: all. */
  @property() routes = '';

  /**
   * Ids of the rows to show, separated by spaces. Default: all. Rows keep their order; good and bad points come
   * together, and the rows about driving and with a warning stay.
   */
  @property() rows = '';

  /** Leaves out the panel about not having the treatment. */
  @property({type: Boolean, attribute: 'without-no-treatment'}) withoutNoTreatment = false;

  /** Ids of the columns that the reader has put away. */
  @state() private away: readonly string[] = [];
  /** Ids of the two columns that the reader has chosen where there is room for two. */
  @state() private pair: Pair = [];
  @state() private onlyDiffering = false;

  readonly #fit = new TableFit(this);

  /** @internal Shows a column that is put away. */
  async reveal(id: string): Promise<unknown> {
    this.#bring(id);
    await this.#fit.measured;
    return this.updateComplete;
  }

  protected override sectionOf(content: ResolvedContent): RoutesContent | undefined {
    return content.section(routes);
  }

  protected override blocksOf({section, messages}: View<RoutesContent>): readonly Block[] {
    const {withoutNoTreatment} = this;
    return outline(section, messages, {...this.#compare(section), withoutNoTreatment});
  }

  protected override renderSection({section, messages, level}: View<RoutesContent>): TemplateResult {
    const comparison = this.#compare(section);
    const {scrolls, isMeasured} = this.#fit;
    return html`
      <p class="lead">${statement(section.intro, messages)}</p>
      ${section.offLabel ? html`<p part="note">${statement(section.offLabel, messages)}</p>` : nothing}
      ${seekHelpLine(section.seekHelp, messages)} ${alwaysOpen(section, messages)}
      ${this.#renderControls(comparison, messages)}
      <div
        class="scroller"
        part="scroller"
        role=${scrolls ? 'group' : nothing}
        aria-labelledby=${scrolls ? 'caption' : nothing}
        tabindex=${scrolls ? 0 : nothing}
        ?data-measured=${isMeasured}
        @beforematch=${this.#onFound}
      >
        ${comparisonTable(comparison, section.offeredAt, messages)}
      </div>
      ${this.#renderBelow(section, level, messages)}
    `;
  }

  /** What the page names, and what the reader sees of it. */
  #compare({routes: allRoutes, rows: allRows}: RoutesContent): Comparison {
    const routes = namedEntries(this, 'routes', this.routes, allRoutes);
    const rows = fairRows(allRows, namedEntries(this, 'rows', this.rows, allRows), routes);
    const pair = pairOf(routes, this.pair);
    const shown = routes.filter(({id}) => (this.#fit.narrow ? pair.includes(id) : !this.away.includes(id)));
    return {routes, rows, pair, shown, same: this.onlyDiffering ? sameRows(rows, shown) : []};
  }

  #renderControls({routes, pair, shown, same}: Comparison, messages: Messages) {
    const {routes: words} = messages;
    const {narrow, scrolls} = this.#fit;
    if (routes.length < 2) return nothing;
    return html`
      <div class="controls screen">
        ${
          routes.length > 2
            ? html`${columnBoxes(routes, this.away, messages, this.#onColumn)}${pairSelects(
                routes,
                pair,
                messages,
                this.#onPair,
              )}`
            : nothing
        }
        <label class="box" part="only-differing">
          <input type="checkbox" .checked=${this.onlyDiffering} @change=${this.#onDiffering} />
          ${words.onlyDiffering}
        </label>
        <p class="quiet">
          <span role="status"
            >${narrow ? nothing : words.shown(shown.length, routes.length)}
            ${this.onlyDiffering && shown.length > 1 ? words.same(same.length) : nothing}</span
          >
          ${scrolls ? words.scroll : nothing}
        </p>
      </div>
    `;
  }

  #renderBelow({none, dose, homeUse}: RoutesContent, level: number, messages: Messages) {
    const notes = [dose, homeUse].filter((note) => note !== undefined);
    return html`
      <div class="below">
        ${
          this.withoutNoTreatment
            ? nothing
            : html`<div class="none" part="no-treatment">
                ${heading(level, say(none.title), 1)}
                ${none.statements.map((one) => html`<p>${statement(one, messages)}</p>`)}
              </div>`
        }
        <div>${notes.map((note) => html`<p part="note">${statement(note, messages)}</p>`)}</div>
      </div>
    `;
  }

  get #routes(): readonly ResolvedRoute[] {
    return this.shown ? this.#compare(this.shown.section).routes : [];
  }

  /** Puts a column among those that the reader sees, at every width. */
  #bring(id: string) {
    const pair = pairOf(this.#routes, this.pair);
    this.away = this.away.filter((one) => one !== id);
    if (!pair.includes(id)) this.pair = pairWith(pair, 1, id);
  }

  #onColumn(event: Event) {
    const {value, checked} = event.target as HTMLInputElement;
    this.away = checked ? this.away.filter((id) => id !== value) : [...this.away, value];
  }

  #onPair(event: Event) {
    const {name, value} = event.target as HTMLSelectElement;
    this.pair = pairWith(pairOf(this.#routes, this.pair), name === 'second' ? 1 : 0, value);
  }

  #onDiffering(event: Event) {
    this.onlyDiffering = (event.target as HTMLInputElement).checked;
  }

  /** The browser's find-in-page shows what is put away: the choice must then say so. */
  #onFound({target}: Event) {
    if (target instanceof HTMLTableRowElement) this.onlyDiffering = false;
    // The first cell of a row is its label.
    if (target instanceof HTMLTableCellElement) this.#bring(this.#routes[target.cellIndex - 1]!.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-routes': RoutesElement;
  }
}
