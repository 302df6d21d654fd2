import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {TreatmentElement, type View} from '../treatment-element.js';
import type {ResolvedContent, RoutesContent} from '../../content/resolved.js';
import {en} from '../../locales/routes/en.js';
import {routes} from '../../content/sections/routes.js';
import {
  compared,
  fairRows,
  hasChoice,
  markedWith,
  pairWith,
  questionOf,
  type Comparison,
  type Pair,
} from '../../outline/comparison.js';
import type {Block} from '../../outline/outline.js';
import {routes as outline} from '../../outline/routes.js';
import {namedEntries} from '../../page/named-entries.js';
import {States} from '../../page/states.js';
import {rows} from '../../styles/rows.styles.js';
import {answer} from '../../templates/answer.js';
import {strip} from '../../templates/seek-help.js';
import {besides, noTreatmentId} from './besides.js';
import {oneQuestion, openSafety} from './choice.js';
import {RoomForTwo} from './room-for-two.js';
import {styles} from './routes.styles.js';
import {sideBySide} from './table.js';

/**
 * @summary Compares the ways to give a treatment: a column for each, none of them marked as the best. Where there is no room for
 * all, one question over all ways, and two of them side by side.
 * @tag treatment-routes
 *
 * @slot - Shown until there is content, so that the page is never blank.
 * @slot heading - A heading of the page's own, instead of the built-in one.
 * @slot intro - The clinic's words before the comparison.
 * @slot after - The clinic's words after the comparison.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the reader keeps content.
 *
 * @csspart lead - The answer, before anything else.
 * @csspart choice - One question over all ways, with the choice of two, where there is no room for all.
 * @csspart select - A list to choose from.
 * @csspart checkbox - The box that marks a way to be compared.
 * @csspart scroller - The comparison.
 * @csspart table - The comparison.
 * @csspart route - The name of a way, at the head of its column.
 * @csspart offered - The mark on a way that the clinic offers.
 * @csspart row - One question, with an answer for each way.
 * @csspart row-head - The question, at the head of its row.
 * @csspart cell - One answer.
 * @csspart bar - How much reaches the blood, drawn.
 * @csspart track - The line that a bar stands on, from none to all of it.
 * @csspart warning - A regulator's warning, in the answer that it belongs to.
 * @csspart driving - When a reader may drive again, below the choice, whatever is asked.
 * @csspart no-treatment - What is known of not having the treatment.
 * @csspart note - What the table's words mean, and the safety texts.
 *
 * @cssstate narrow - There is room for two columns only.
 *
 * @cssprop [--treatment-mark-track] - Color of the line that marks stand on.
 * @cssprop [--treatment-column=7.5em] - Width of the column of questions, where all ways stand side by side.
 */
export class RoutesElement extends TreatmentElement<RoutesContent> {
  static override readonly english = {routes: en};

  static override styles: CSSResultGroup = [TreatmentElement.styles, rows, styles];

  /** Ids of the ways to compare, separated by spaces, in this order. Default: all. */
  @property() routes = '';

  /**
   * Ids of the rows to show, separated by spaces. Default: all. Rows keep their order; good and bad points come
   * together, and the rows about driving and with a warning stay.
   */
  @property() rows = '';

  /** Leaves out the panel about not having the treatment. */
  @property({type: Boolean, attribute: 'without-no-treatment'}) withoutNoTreatment = false;

  /** Ids of the ways that the reader has marked; those of the clinic, or the first, until then. */
  @state() private marks: Pair | undefined;
  /** Id of the question that is asked of all ways. */
  @state() private asked = '';
  /** Whether the two are compared, where there is no room for all. */
  @state() private comparing = false;
  /** Ids of the rows that are opened. */
  @state() private opened: readonly string[] = [];

  readonly #room = new RoomForTwo(this);
  readonly #states = new States(this);

  /** @internal Shows a column that is put away. */
  async reveal(id: string): Promise<unknown> {
    this.#bring(id);
    return this.updateComplete;
  }

  protected override sectionOf(content: ResolvedContent): RoutesContent | undefined {
    return content.section(routes);
  }

  protected override givenFor(section: RoutesContent) {
    return this.#named(section);
  }

  protected override blocksOf({section, messages}: View<RoutesContent>): readonly Block[] {
    const {withoutNoTreatment} = this;
    return outline(section, messages, {...this.#compare(section), withoutNoTreatment});
  }

  protected override updated(): void {
    this.#states.set('narrow', this.#room.narrow);
  }

  protected override renderSection({section, messages, level}: View<RoutesContent>): TemplateResult {
    const {intro, offLabel, seekHelp, offeredAt} = section;
    const comparison = this.#compare(section);
    const {opened, comparing, withoutNoTreatment} = this;
    const {narrow} = this.#room;
    const isOpen = opened.includes(noTreatmentId);
    const asked = hasChoice(comparison) && questionOf(comparison, this.asked);
    return html`${answer(offLabel ? [intro, offLabel] : [intro], messages)}${strip(seekHelp, messages)}
      <div class="comparing" @click=${this.#onClick} @change=${this.#onChange} @beforematch=${this.#onFound}>
        ${asked ? oneQuestion(comparison, {asked, isOpen: opened.includes(asked.id), comparing}, messages) : nothing}
        ${sideBySide(comparison, {opened, comparing, narrow}, offeredAt, messages)}
        ${asked ? openSafety(comparison, asked, messages) : nothing}
        ${besides(section, {level, withoutNoTreatment, isOpen}, messages)}
      </div>`;
  }

  /** What the page names, and what the reader sees of it. */
  #compare(section: RoutesContent): Comparison {
    const {routes, rows} = this.#named(section);
    return compared(routes.value, fairRows(section.rows, rows.value, routes.value), this.marks);
  }

  #named(section: RoutesContent) {
    return {
      routes: namedEntries(this.routes, section.routes),
      rows: namedEntries(this.rows, section.rows),
    };
  }

  get #comparison(): Comparison | undefined {
    return this.shown && this.#compare(this.shown.section);
  }

  /** Puts a way among the two that are compared, and compares them. */
  #bring(id: string) {
    const {routes, pair} = this.#comparison ?? {};
    if (!pair || !routes?.some((route) => route.id === id)) return;
    this.comparing = true;
    if (!pair.includes(id)) this.marks = pairWith(pair, 1, id);
  }

  #onClick(event: Event) {
    const button = (event.target as Element).closest('button');
    const row = button?.dataset['row'];
    if (row) this.opened = toggled(this.opened, row);
    if (button?.matches('.compare')) this.comparing = !this.comparing;
  }

  #onChange({target}: Event) {
    const {name, value, checked} = target as HTMLInputElement;
    const {marks = [], pair = []} = this.#comparison ?? {};
    if (name === 'question') this.asked = value;
    else if (name === 'way') this.marks = markedWith(marks, value, checked);
    else this.marks = pairWith(pair, name === 'second' ? 1 : 0, value);
  }

  /** The browser's find-in-page shows what is put away: what the reader has chosen must then say so. */
  #onFound({target}: Event) {
    const found = target as HTMLElement;
    const {routes = []} = this.#comparison ?? {};
    if (found.id === 'comparison') this.comparing = true;
    // The first cell of a row is its label.
    if (found instanceof HTMLTableCellElement) this.#bring(routes[found.cellIndex - 1]?.id ?? '');
    const row = found.closest<HTMLElement>('.rest') && found.closest<HTMLElement>('[data-opens]');
    const id = row?.dataset['opens'] ?? '';
    if (id && !this.opened.includes(id)) this.opened = [...this.opened, id];
  }
}

/** A list with an entry that was not in it, or without it. */
const toggled = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

declare global {
  interface HTMLElementTagNameMap {
    'treatment-routes': RoutesElement;
  }
}
