import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {toggleEvent} from '../toggle-event.js';
import {TreatmentElement, type View} from '../treatment-element.js';
import type {ResolvedContent, ResolvedEffect, SideEffectsContent} from '../../content/resolved.js';
import {sideEffects} from '../../content/sections/side-effects.js';
import {en} from '../../locales/side-effects/en.js';
import type {Messages} from '../../locales/messages.js';
import type {Time} from '../../locales/vocabulary.js';
import {groupEffects, groupings, type EffectGroup, type Grouping} from '../../outline/group-effects.js';
import type {Block} from '../../outline/outline.js';
import {sideEffects as outline} from '../../outline/side-effects.js';
import {allowed} from '../../page/allowed.js';
import {rows} from '../../styles/rows.styles.js';
import {scaleStyles} from '../../styles/scale.styles.js';
import {answer} from '../../templates/answer.js';
import {heading} from '../../templates/heading.js';
import {scaleKey} from '../../templates/scale.js';
import {seekHelp} from '../../templates/seek-help.js';
import {arraysStyles} from './arrays.styles.js';
import {belowRows} from './below-rows.js';
import {effectRow} from './effect-row.js';
import {jumpTo, timeFilter} from './find-yours.js';
import {printStyles} from './print.styles.js';
import {styles} from './side-effects.styles.js';
import {unknownInCommon} from './unknown-in-common.js';

/**
 * @summary Lists what a reader may feel, how often, what to do, and when to call for help, the most urgent first.
 * @tag treatment-side-effects
 *
 * @slot - Shown until there is content, so that the page is never blank.
 * @slot heading - A heading of the page's own, instead of the built-in one.
 * @slot intro - The clinic's words before the list.
 * @slot after - The clinic's words after the list.
 * @fires {TreatmentToggleEvent} treatment-toggle - A reader opened or closed a side effect.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the reader keeps content.
 *
 * @csspart lead - The answer.
 * @csspart icon - The sign of the emergency block.
 * @csspart signs - A list of signs, or of reasons to call the clinic.
 * @csspart jump - The ways down to each group.
 * @csspart today - When to call the clinic on the same day.
 * @csspart filter - The choice by time.
 * @csspart toggle-all - The button that opens or closes all.
 * @csspart group - Side effects under one heading.
 * @csspart item - One side effect.
 * @csspart name - Its name.
 * @csspart figure - How often, in words.
 * @csspart who - Who was counted, in few words.
 * @csspart bar - How often, drawn on a scale from 0 to 100.
 * @csspart track - The line of the scale.
 * @csspart tick - The mark of the comparison group.
 * @csspart further - A further number, of the same people or of others.
 * @csspart key - What the parts of a bar mean.
 * @csspart icon-array - The two arrays of 100.
 * @csspart advice - What to do.
 * @csspart fold - A line below the rows that opens: the day of treatment, whom to report to.
 * @csspart day - What to do on the day of treatment.
 *
 * @cssprop [--treatment-row-space=0.36em] - Space above and below a row.
 * @cssprop [--treatment-mark-track] - Color of the line that marks stand on.
 */
export class SideEffectsElement extends TreatmentElement<SideEffectsContent> {
  static override readonly english = {sideEffects: en};

  static override styles: CSSResultGroup = [
    TreatmentElement.styles,
    rows,
    scaleStyles,
    styles,
    arraysStyles,
    printStyles,
  ];

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

  protected override givenFor() {
    return {'group-by': this.#grouping};
  }

  protected override blocksOf({section, messages}: View<SideEffectsContent>): readonly Block[] {
    return outline(section, messages, {groupBy: this.#grouping.value});
  }

  protected override renderSection({section, messages, level}: View<SideEffectsContent>): TemplateResult {
    const {effects} = section;
    const groups = groupEffects(effects, this.#grouping.value, messages);
    const unknown = unknownInCommon(effects);
    const counted = groups.map((group) => ({...group, count: group.effects.filter(this.#isShown).length}));
    return html`
      ${answer(section.overall, messages)}
      ${seekHelp(section.seekHelp, level, messages, this.#renderRows(section.emergencies, messages))}
      ${jumpTo(counted, messages)}
      <div class="controls screen" @change=${this.#onFilter}>
        ${timeFilter(effects, this.time, messages)}
        <button class="plain" type="button" part="toggle-all" @click=${this.#onToggleAll}>
          <span>${this.allOpen ? messages.sideEffects.closeAll : messages.sideEffects.openAll}</span>
        </button>
      </div>
      ${scaleKey(messages, unknown && messages.sideEffects.notKnownMeans(unknown))}
      ${groups.map((group) => this.#renderGroup(group, level, messages, unknown))}
      ${belowRows(section, messages)}
    `;
  }

  #renderGroup({id, title, effects}: EffectGroup, level: number, messages: Messages, unknown?: string) {
    return html`
      <div
        class="group"
        part="group"
        hidden=${effects.some(this.#isShown) ? nothing : 'until-found'}
        @beforematch=${this.#onFound}
      >
        ${heading(level, title, 1, `group-${id}`)} ${this.#renderRows(effects, messages, unknown)}
      </div>
    `;
  }

  #renderRows(effects: readonly ResolvedEffect[], messages: Messages, unknown?: string) {
    const {openAll: open, withoutIconArray: inWords} = this;
    return html`<div class="rows">
      ${repeat(
        effects,
        ({id}) => id,
        (effect) =>
          effectRow(
            effect,
            {open, inWords, unknown, isShown: this.#isShown(effect), onToggle: this.#onToggle},
            messages,
          ),
      )}
    </div>`;
  }

  get #grouping() {
    return allowed(this.groupBy, groupings, 'urgency');
  }

  readonly #isShown = ({time, urgency}: ResolvedEffect): boolean =>
    this.time === 'all' || time === this.time || urgency === 'emergency';

  readonly #onToggle = (event: Event): void => {
    const toggled = toggleEvent(event);
    if (toggled) this.dispatchEvent(toggled);
  };

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
}
