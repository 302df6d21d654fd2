import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {TreatmentElement, type View} from '../treatment-element.js';
import type {ResolvedContent, SummaryContent} from '../../content/resolved.js';
import {summary} from '../../content/sections/summary.js';
import {en as claims} from '../../locales/claims/en.js';
import {en} from '../../locales/summary/en.js';
import type {Block} from '../../outline/outline.js';
import {summary as outline} from '../../outline/summary.js';
import {rows} from '../../styles/rows.styles.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {helpNotes, strip} from '../../templates/seek-help.js';
import {box} from './box.js';
import {claimsRow} from './claims-row.js';
import {groupRow} from './group-row.js';
import {styles} from './summary.styles.js';

/**
 * @summary Says in half a minute what a treatment is, what trials found beside the harm, what is not known, what else there is, and that a reader may say no.
 * @tag treatment-summary
 *
 * @slot - Shown until there is content, so that the page is never blank.
 * @slot heading - A heading of the page's own, instead of the built-in one.
 * @slot intro - The clinic's words before the box.
 * @slot after - The clinic's words after what stands open.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the reader keeps content.
 *
 * @csspart lead - The box that is read in half a minute.
 * @csspart line - One line of it.
 * @csspart pair - Two halves of what is known, in the box and below it: what was found, and the harm.
 * @csspart foot - Who made this, and with what money.
 * @csspart group - Entries about one thing, which open in place.
 * @csspart summary - The line that opens them.
 * @csspart item - One entry.
 * @csspart name - What it is about.
 * @csspart meta - How sure it is, who was counted, and what else must be known with it.
 * @csspart claims - What readers meet elsewhere, each with what was found.
 * @csspart claim - One of them.
 */
export class SummaryElement extends TreatmentElement<SummaryContent> {
  static override readonly english = {summary: en, claims};

  static override styles: CSSResultGroup = [TreatmentElement.styles, rows, styles];

  /** Leaves out what readers may have read elsewhere. */
  @property({type: Boolean, attribute: 'without-claims'}) withoutClaims = false;

  protected override sectionOf(content: ResolvedContent): SummaryContent | undefined {
    return content.section(summary);
  }

  /** None of its attributes allows some values only. */
  protected override givenFor() {
    return {};
  }

  protected override blocksOf({section, messages}: View<SummaryContent>): readonly Block[] {
    return outline(section, messages, {withoutClaims: this.withoutClaims});
  }

  protected override renderSection({section, messages, level}: View<SummaryContent>): TemplateResult {
    return html`
      ${strip(section.seekHelp, messages)}${box(section, messages)}
      <div class="rows">
        ${section.groups.map((group) => groupRow(group, level, messages))}${claimsRow(this.withoutClaims ? undefined : section.claims, level, messages)}
      </div>
      ${alwaysOpen(section, messages)}${helpNotes(section.seekHelp, messages)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-summary': SummaryElement;
  }
}
