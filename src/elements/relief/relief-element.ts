import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {TreatmentElement, type View} from '../treatment-element.js';
import type {ReliefContent, ResolvedContent} from '../../content/resolved.js';
import {allowed} from '../../page/allowed.js';
import type {Messages} from '../../locales/messages.js';
import {relief} from '../../content/sections/relief.js';
import type {Block} from '../../outline/outline.js';
import {relief as outline} from '../../outline/relief.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {seekHelpLine} from '../../templates/seek-help.js';
import {say, statement} from '../../templates/statement.js';
import {adviceList, factorList} from './advice-list.js';
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
 * @csspart base - All of the element.
 * @csspart heading - The element's heading.
 * @csspart subheading - A heading below it.
 * @csspart answer - The answer, and the finding that stands beside every answer.
 * @csspart note - What off-label means, that it is no cure, and how it acts.
 * @csspart condition - The choice of the kind of pain.
 * @csspart seek-help - The emergency line.
 * @csspart always - Not to stop a medicine, and what this information is not.
 * @csspart map - The table of studies by time.
 * @csspart key - What the marks mean.
 * @csspart harm - The side effects that a study counted, beside what it found.
 * @csspart study - One study or review: a row of the map.
 * @csspart finding - What a study found in one stretch of time.
 * @csspart numbers - The numbers of a study.
 * @csspart factor - One thing that may change how long relief lasts.
 * @csspart advice - One thing to do while relief lasts.
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
 * @cssprop [--treatment-line] - Color of the lines between entries.
 * @cssprop [--treatment-edge] - Color of the edges of controls; 3:1 against the page at least.
 * @cssprop [--treatment-quiet] - Color of secondary text; 4.5:1 against the page at least.
 * @cssprop [--treatment-radius=0.6em] - Roundness of boxes.
 * @cssprop [--treatment-print-size=9pt] - Size of the text in print.
 */
export class ReliefDurationElement extends TreatmentElement<ReliefContent> {
  static override styles: CSSResultGroup = [TreatmentElement.styles, styles];

  /** Id of the kind of pain that is chosen at first, such as `crps`. Default: all kinds. */
  @property() condition = '';

  @query('.answer') private answer!: HTMLElement | null;

  /** What the reader chose. It tells of the reader's health: no attribute, property or event says it to the page. */
  #chosen: string | undefined;

  /** @internal Shows a study that the choice hides. */
  reveal(id: string): Promise<unknown> {
    if (this.renderRoot.querySelector(`[hidden] #${CSS.escape(id)}, #${CSS.escape(id)}[hidden]`))
      this.#showAll();
    return this.updateComplete;
  }

  protected override sectionOf(content: ResolvedContent): ReliefContent | undefined {
    return content.section(relief);
  }

  /** The page's choice, when it makes one, takes the place of the reader's. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('condition')) this.#chosen = undefined;
  }

  /** For the page's condition, never for the reader's: a page may take the text. */
  protected override blocksOf({section, messages}: View<ReliefContent>): readonly Block[] {
    return outline(section, messages, {condition: this.#named(section)});
  }

  protected override renderSection({section, messages, level}: View<ReliefContent>): TemplateResult {
    const condition = this.#conditionOf(section);
    return html`
      ${this.#renderAnswer(section, condition, messages)} ${this.#renderChoice(section, condition, messages)}
      ${seekHelpLine(section.seekHelp, messages)} ${alwaysOpen(section, messages)}
      ${studyMap(orderStudies(section, condition), level, messages, () => this.#showAll())}
      ${section.background.map((said) => html`<p part="note">${statement(said, messages)}</p>`)}
      <div class="factors">
        ${factorList(messages.relief.factorsYou, section.factors.you, level, messages)}
        ${factorList(messages.relief.factorsTreatment, section.factors.treatment, level, messages)}
      </div>
      ${adviceList(section.upkeep, level, messages)}
    `;
  }

  /** Said aloud when the reader chooses: the answer is what the choice is for. */
  #renderAnswer({conditions, caveat, offLabel}: ReliefContent, condition: string, messages: Messages) {
    const answered = conditions.find(({id}) => id === condition);
    return html`
      <div class="answer" part="answer">
        <p aria-live="polite" aria-atomic="true">
          ${answered && answered !== conditions[0] ? html`<b class="for">${say(answered.name)}</b>` : nothing}
          ${answered ? statement(answered.answer, messages) : nothing}
        </p>
        <p>${statement(caveat, messages)}</p>
      </div>
      ${offLabel ? html`<p part="note">${statement(offLabel, messages)}</p>` : nothing}
    `;
  }

  #renderChoice({conditions}: ReliefContent, condition: string, {relief: words}: Messages) {
    return html`
      <p class="choice screen">
        <label for="condition">${words.kindOfPain}</label>
        <select
          id="condition"
          part="condition"
          autocomplete="off"
          .value=${condition}
          @change=${this.#onChoose}
        >
          ${conditions.map(
            ({id, name}, i) => html`
              <option value=${id} ?selected=${id === condition} lang=${name.lang ?? nothing}>
                ${i === 0 ? words.allKinds : name.text}
              </option>
            `,
          )}
        </select>
      </p>
    `;
  }

  /** The reader's choice, or the page's. */
  #conditionOf(section: ReliefContent): string {
    const ids = section.conditions.map(({id}) => id);
    return this.#chosen && ids.includes(this.#chosen) ? this.#chosen : this.#named(section);
  }

  /** The page's choice, or all kinds: the first of the list. */
  #named({conditions}: ReliefContent): string {
    const ids = conditions.map(({id}) => id);
    const [general = ''] = ids;
    return this.condition ? allowed(this, 'condition', this.condition, ids, general) : general;
  }

  /** What the page or the browser's find-in-page leads to must not stay hidden, and the choice must say so. */
  #showAll() {
    this.#choose(this.shown?.section.conditions[0]?.id);
  }

  #choose(condition: string | undefined) {
    this.#chosen = condition;
    this.requestUpdate();
  }

  async #onChoose(event: Event) {
    this.#choose((event.target as HTMLSelectElement).value);
    await this.updateComplete;
    // The answer stands above the choice: on a small screen it may have scrolled away, or be taller than the screen.
    const {answer} = this;
    answer?.scrollIntoView({block: answer.offsetHeight > innerHeight ? 'start' : 'nearest'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-relief-duration': ReliefDurationElement;
  }
}
