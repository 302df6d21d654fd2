import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {TreatmentElement, type View} from '../treatment-element.js';
import type {ReliefContent, ResolvedContent} from '../../content/resolved.js';
import {allowed} from '../../page/allowed.js';
import {relief} from '../../content/sections/relief.js';
import {en} from '../../locales/relief/en.js';
import type {Block} from '../../outline/outline.js';
import {relief as outline} from '../../outline/relief.js';
import {rows} from '../../styles/rows.styles.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {helpNotes, strip} from '../../templates/seek-help.js';
import {adviceRow, factorRow} from './advice-list.js';
import {choice, chosenAnswer, lead, notes} from './answers.js';
import {orderStudies} from '../../outline/order-studies.js';
import {styles} from './relief.styles.js';
import {studyMap} from './study-map.js';

/**
 * @summary Says how long relief lasts and how sure anyone is, and shows what each study found, by time after treatment.
 * @tag treatment-relief-duration
 *
 * @slot - Shown until there is content, so that the page is never blank.
 * @slot heading - A heading of the page's own, instead of the built-in one.
 * @slot intro - The clinic's words before the answer.
 * @slot after - The clinic's words after the advice.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the reader keeps content.
 *
 * @csspart lead - The answer: of the page's condition, or for all kinds of pain.
 * @csspart answer - The same, and the answer to the kind of pain that a reader chooses.
 * @csspart condition - The choice of the kind of pain.
 * @csspart select - The same.
 * @csspart map - The table of studies by time.
 * @csspart key - What the marks mean.
 * @csspart row-head - The names of the stretches of time, above the marks.
 * @csspart when - The same names, without the line around them.
 * @csspart study - One study or review: a row of the map.
 * @csspart study-name - Its name.
 * @csspart track - The stretches of time that its marks stand on.
 * @csspart tick - The lines between them.
 * @csspart mark - What it found, drawn.
 * @csspart finding - What it found, in words.
 * @csspart meta - Who was studied, against what, and how sure it is.
 * @csspart harm - The side effects that a study counted, beside what it found.
 * @csspart numbers - The row as it opens: how it was studied, notes, numbers, sources.
 * @csspart summary - The line that opens a row.
 * @csspart note - The finding that stands beside every answer, what off-label means, that it is no cure, and how it acts.
 * @csspart factor - One thing that may change how long relief lasts.
 * @csspart advice - One thing to do while relief lasts.
 *
 * @cssprop [--treatment-row-space=0.15em] - Space above and below a study; a line below the map has more.
 * @cssprop [--treatment-mark-track] - Color of the line that marks stand on.
 */
export class ReliefDurationElement extends TreatmentElement<ReliefContent> {
  static override readonly english = {relief: en};

  static override styles: CSSResultGroup = [TreatmentElement.styles, rows, styles];

  /** Id of the kind of pain that is chosen at first, such as `crps`. Default: all kinds. */
  @property() condition = '';

  /** What the reader chose. It tells of the reader's health: no attribute, property or event says it to the page. */
  #chosen: string | undefined;

  /** @internal Shows a study that the choice hides, and opens it; chooses a kind of pain. */
  async reveal(id: string): Promise<void> {
    if (this.shown?.section.conditions.some((one) => one.id === id)) this.#choose(id);
    const place = (this.renderRoot as ShadowRoot).getElementById(id);
    if (place?.closest('[hidden]')) this.#showAll();
    await this.updateComplete;
    if (place?.localName === 'tr') place.querySelector('details')!.open = true;
  }

  protected override sectionOf(content: ResolvedContent): ReliefContent | undefined {
    return content.section(relief);
  }

  protected override givenFor(section: ReliefContent) {
    return {condition: this.#named(section)};
  }

  /** The page's choice, when it makes one, takes the place of the reader's. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('condition')) this.#chosen = undefined;
  }

  /** For the page's condition, never for the reader's: a page may take the text. */
  protected override blocksOf({section, messages}: View<ReliefContent>): readonly Block[] {
    return outline(section, messages, {condition: this.#named(section).value});
  }

  protected override renderSection({section, messages, level}: View<ReliefContent>): TemplateResult {
    const asked = {named: this.#named(section).value, chosen: this.#conditionOf(section)};
    const placed = orderStudies(section, asked.chosen);
    return html`
      ${lead(section, asked, messages)}${strip(section.seekHelp, messages)}${choice(section, asked, messages, (id) => this.#choose(id))}${chosenAnswer(section, asked, messages)}${studyMap(placed, level, messages, () => this.#showAll())}${notes(section, asked, messages)}
      <div class="rows">
        ${factorRow(section.factors, level, messages)}${adviceRow(section.upkeep, level, messages)}
      </div>
      ${alwaysOpen(section, messages)}${helpNotes(section.seekHelp, messages)}
    `;
  }

  /** The reader's choice, or the page's. */
  #conditionOf(section: ReliefContent): string {
    const ids = section.conditions.map(({id}) => id);
    return this.#chosen && ids.includes(this.#chosen) ? this.#chosen : this.#named(section).value;
  }

  /** The page's choice, or all kinds: the first of the list. */
  #named({conditions}: ReliefContent) {
    const ids = conditions.map(({id}) => id);
    return allowed(this.condition, ids, ids[0] ?? '');
  }

  /** What the page or the browser's find-in-page leads to must not stay hidden, and the choice must say so. */
  #showAll() {
    this.#choose(this.shown?.section.conditions[0]?.id);
  }

  #choose(condition: string | undefined) {
    this.#chosen = condition;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-relief-duration': ReliefDurationElement;
  }
}
