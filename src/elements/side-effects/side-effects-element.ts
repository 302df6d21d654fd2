import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {TreatmentElement, type View} from '../treatment-element.js';
import type {ResolvedContent, ResolvedEffect, SideEffectsContent} from '../../content/resolved.js';
import {times, type Time} from '../../locales/vocabulary.js';
import {allowed} from '../../page/allowed.js';
import type {Messages} from '../../locales/messages.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {dayNotes} from '../../templates/day-notes.js';
import {heading} from '../../templates/heading.js';
import {sideEffects} from '../../content/sections/side-effects.js';
import type {Block} from '../../outline/outline.js';
import {sideEffects as outline} from '../../outline/side-effects.js';
import {seekHelp} from '../../templates/seek-help.js';
import {citesOf} from '../../content/cites.js';
import {citations, editedMark, say, statement} from '../../templates/statement.js';
import {figureKey} from './figure-bar.js';
import {figureArrays, figureLine, figureParagraph, whoInFull} from './figure.js';
import {groupEffects, groupings, type EffectGroup, type Grouping} from '../../outline/group-effects.js';
import {styles} from './side-effects.styles.js';

/** Sent when a reader opens or closes a side effect. */
export class SideEffectToggleEvent extends Event {
  /** Permanent id of the side effect, such as `se-nausea`. */
  readonly itemId: string;
  /** True when it was opened. */
  readonly open: boolean;

  constructor(itemId: string, open: boolean) {
    super('treatment-toggle', {bubbles: true, composed: true});
    this.itemId = itemId;
    this.open = open;
  }
}

/**
 * @summary Lists what a reader may feel, how often, what to do, and when to call for help, the most urgent first.
 * @tag treatment-side-effects
 *
 * @slot - Shown until there is content, so that the page is never blank.
 * @slot heading - A heading of the page's own, instead of the built-in one.
 * @slot intro - The clinic's words before the list.
 * @slot after - The clinic's words after the list.
 * @fires {SideEffectToggleEvent} treatment-toggle - A reader opened or closed a side effect.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the reader keeps content.
 *
 * @csspart base - All of the element.
 * @csspart heading - The element's heading.
 * @csspart subheading - A heading below it.
 * @csspart seek-help - The emergency block.
 * @csspart always - Not to stop a medicine, and what this information is not.
 * @csspart action - A phone link of the emergency block.
 * @csspart today - When to call the clinic on the same day.
 * @csspart filter - The choice by time.
 * @csspart toggle-all - The button that opens or closes all.
 * @csspart group - Side effects under one heading.
 * @csspart item - One side effect.
 * @csspart name - Its name.
 * @csspart figure - How often, in words.
 * @csspart bar - How often, drawn.
 * @csspart key - What the parts of a bar mean.
 * @csspart icon-array - The two arrays of 100.
 * @csspart advice - What to do.
 * @csspart day - What to do on the day of treatment.
 * @csspart citation - A link to a source.
 * @csspart edited - The mark on what the clinic changed.
 * @csspart provenance - Where it comes from.
 * @csspart terms - Words that are used.
 * @csspart remarks - How the texts were made.
 * @csspart source - One source.
 *
 * @cssprop [--treatment-accent] - Color of what can be pressed. Default: derived from the text's color.
 * @cssprop [--treatment-alarm] - Color of the emergency block. Default: derived from the text's color.
 * @cssprop [--treatment-on-fill] - Color of text on a filled button.
 * @cssprop [--treatment-line] - Color of the lines between entries.
 * @cssprop [--treatment-edge] - Color of the edges of controls; 3:1 against the page at least.
 * @cssprop [--treatment-quiet] - Color of secondary text; 4.5:1 against the page at least.
 * @cssprop [--treatment-radius=0.6em] - Roundness of boxes.
 * @cssprop [--treatment-space=1em] - Space between groups.
 * @cssprop [--treatment-print-size=9pt] - Size of the text in print.
 */
export class SideEffectsElement extends TreatmentElement<SideEffectsContent> {
  static override styles: CSSResultGroup = [TreatmentElement.styles, styles];

  /** How the list is divided: `urgency` (default) or `time`. */
  @property({attribute: 'group-by'}) groupBy: Grouping = 'urgency';

  /** Opens every side effect from the start. */
  @property({type: Boolean, attribute: 'open-all'}) openAll = false;

  /** Says the numbers in words instead of drawing arrays of 100. */
  @property({type: Boolean, attribute: 'without-icon-array'}) withoutIconArray = false;

  @state() private time: Time | 'all' = 'all';
  @state() private allOpen = false;

  /** @internal Shows a side effect that the filter hides. */
  reveal(id: string): Promise<unknown> {
    const effect = this.shown?.section.effects.find((one) => one.id === id);
    if (effect && this.time !== 'all' && effect.time !== this.time) this.time = 'all';
    return this.updateComplete;
  }

  protected override sectionOf(content: ResolvedContent): SideEffectsContent | undefined {
    return content.section(sideEffects);
  }

  protected override blocksOf({section, messages}: View<SideEffectsContent>): readonly Block[] {
    return outline(section, messages, {groupBy: this.#grouping});
  }

  protected override renderSection({section, messages, level}: View<SideEffectsContent>): TemplateResult {
    return html`
      ${[...section.overall, section.intro].map(
        (one) => html`<p class="lead">${statement(one, messages)}</p>`,
      )}
      ${seekHelp(section.seekHelp, level, messages, this.#renderEmergencies(section, messages))}
      ${alwaysOpen(section, messages)} ${this.#renderControls(section, messages)} ${figureKey(messages)}
      ${groupEffects(section.effects, this.#grouping, messages).map((group) => this.#renderGroup(group, level, messages))}
      ${dayNotes(section, messages)}
      ${section.report ? html`<p class="note">${statement(section.report, messages)}</p>` : nothing}
    `;
  }

  #renderEmergencies({emergencies}: SideEffectsContent, messages: Messages) {
    return html`
      <details class="more">
        <summary>${messages.seekHelp.more}</summary>
        <div class="rows">${emergencies.map((effect) => this.#renderEffect(effect, messages))}</div>
      </details>
    `;
  }

  #renderControls({effects}: SideEffectsContent, {sideEffects: words}: Messages) {
    const present = times.filter((time) => effects.some((effect) => effect.time === time));
    const shown = effects.filter((effect) => this.#isShown(effect)).length;
    return html`
      <div class="controls screen">
        <fieldset class="radios" part="filter" @change=${this.#onFilter}>
          <legend class="visually-hidden">${words.filter}</legend>
          ${(['all', ...present] as const).map(
            (time) => html`
              <label>
                <input type="radio" name="time" value=${time} .checked=${this.time === time} />
                ${time === 'all' ? words.allTimes : words.time[time]}
              </label>
            `,
          )}
        </fieldset>
        <button class="plain" type="button" part="toggle-all" @click=${this.#onToggleAll}>
          <span>${this.allOpen ? words.closeAll : words.openAll}</span>
        </button>
        <p class="visually-hidden" role="status">${this.time === 'all' ? nothing : words.shown(shown)}</p>
      </div>
    `;
  }

  #renderGroup({title, effects}: EffectGroup, level: number, messages: Messages) {
    const isEmpty = !effects.some((effect) => this.#isShown(effect));
    return html`
      <div
        class="group"
        part="group"
        hidden=${isEmpty ? 'until-found' : nothing}
        @beforematch=${this.#onFound}
      >
        ${heading(level, title, 1)}
        <div class="rows">
          ${repeat(
            effects,
            ({id}) => id,
            (effect) => this.#renderEffect(effect, messages),
          )}
        </div>
      </div>
    `;
  }

  #renderEffect(effect: ResolvedEffect, messages: Messages) {
    const {id, name, figures, leads} = effect;
    return html`
      <details
        part="item"
        id=${id}
        ?open=${this.openAll}
        hidden=${this.#isShown(effect) ? nothing : 'until-found'}
        @beforematch=${this.#onFound}
      >
        <summary @click=${() => this.#onToggle(id)}>
          <span class="name" part="name">${say(name)}${editedMark(name, messages)}</span>
          ${figures.slice(0, leads).map(figureLine)}
        </summary>
        ${this.#renderBody(effect, messages)}
      </details>
    `;
  }

  #renderBody({time, feels, action, note, figures, leads}: ResolvedEffect, messages: Messages) {
    const {sideEffects: words} = messages;
    const lead = figures.slice(0, leads);
    return html`
      <div class="body">
        <div class="text">
          <p>${statement(feels, messages)}</p>
          <p part="advice"><strong>${words.whatToDo}</strong> ${statement(action, messages)}</p>
          ${note ? html`<p>${statement(note, messages)}</p>` : nothing}
        </div>
        ${figureArrays(figures, this.withoutIconArray, messages)}
        <div class="counted">
          <p class="quiet">
            ${messages.join.sentence(words.time[time])}
            ${lead.map(whoInFull)}${citations(citesOf(lead), messages)}
          </p>
          ${figures.slice(leads).map((figure) => figureParagraph(figure, messages))}
        </div>
      </div>
    `;
  }

  get #grouping() {
    return allowed(this, 'group-by', this.groupBy, groupings, 'urgency');
  }

  #isShown({time, urgency}: ResolvedEffect) {
    return this.time === 'all' || time === this.time || urgency === 'emergency';
  }

  /** The reader's click only: `toggle` would also tell of what code opens. */
  #onToggle(id: string) {
    const open = !this.renderRoot.querySelector<HTMLDetailsElement>(`#${id}`)!.open;
    const toggled = new SideEffectToggleEvent(id, open);
    this.dispatchEvent(toggled);
  }

  #onFilter(event: Event) {
    this.time = (event.target as HTMLInputElement).value as Time | 'all';
  }

  #onToggleAll() {
    this.allOpen = !this.allOpen;
    for (const item of this.renderRoot.querySelectorAll('details')) {
      if (!item.matches('.provenance')) item.open = this.allOpen;
    }
  }

  /** The browser's find-in-page shows what the filter hides: the filter must then say so. */
  #onFound() {
    this.time = 'all';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-side-effects': SideEffectsElement;
  }
  // The map of elements, documents and windows: the event bubbles to all of them.
  interface GlobalEventHandlersEventMap {
    'treatment-toggle': SideEffectToggleEvent;
  }
}
