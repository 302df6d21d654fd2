import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {ResolvedContent, Section} from '../content/resolved.js';
import type {SectionMessages} from '../locales/messages.js';
import type {Block, Outline} from '../outline/outline.js';
import {sectionOutline} from '../outline/section.js';
import {toText} from '../outline/to-text.js';
import {allowed} from '../page/allowed.js';
import {contentIds} from '../page/content-ids.js';
import {EditedState} from '../page/edited-state.js';
import {OpenSources} from '../page/open-sources.js';
import {ForeignWrites} from '../page/foreign-writes.js';
import {installMessages} from '../page/installed.js';
import {Nesting} from '../page/nesting.js';
import {isEmptyOf} from '../page/plain-fallback.js';
import {printAlone} from '../page/print-alone.js';
import {PrintTogether, type Printable} from '../page/print-together.js';
import {ReadersSpacing} from '../page/readers-spacing.js';
import type {Given} from '../page/tell-faults.js';
import {textOf} from '../page/text-of.js';
import {TreatmentController, type ContentHost} from '../page/treatment-controller.js';
import {shared} from '../styles/shared.styles.js';
import {frame} from '../templates/frame.js';
import {SteadyElement} from './steady-element.js';
import type {View} from './view.js';

export type {View} from './view.js';

const levels = [1, 2, 3, 4, 5, 6] as const;

/**
 * What all elements have in common: the members below, the frame around their content, and never being blank. A base class
 * rather than a controller, because all of it is public API, which is best written once for all.
 *
 * @csspart base - All of the element.
 * @csspart heading - The element's heading.
 * @csspart subheading - A heading below it.
 * @csspart seek-help - The emergency strip: whom to call.
 * @csspart action - A phone link of the emergency strip.
 * @csspart always - Not to stop a medicine, and what this information is not.
 * @csspart citation - The control that shows the sources of a statement.
 * @csspart sources - The box that it opens.
 * @csspart edited - The mark on what the clinic changed.
 * @csspart provenance - Where it comes from.
 * @csspart terms - Words that are used.
 * @csspart remarks - How the texts were made.
 * @csspart source - One source.
 *
 * @cssstate edited - The clinic changed, added or left out something of what it shows.
 *
 * @cssprop [--treatment-accent] - Color of what can be pressed; 4.5:1 against `surface`. Default: from that ground.
 * @cssprop [--treatment-alarm] - Color of the emergency strip; 4.5:1 against `alarm-surface`. Default: from that ground.
 * @cssprop [--treatment-on-fill] - Color of text on a filled button; 4.5:1 against `accent`. Default: from that color.
 * @cssprop [--treatment-surface] - Ground of what can be pressed and of boxes; 4.5:1 against the text. Default: from the text's color.
 * @cssprop [--treatment-alarm-surface] - Ground of the emergency strip; 4.5:1 against the text. Default: `surface`.
 * @cssprop [--treatment-line] - Color of the lines between entries. They part what words tell, so they need no contrast.
 * @cssprop [--treatment-edge] - Color of the edges of controls; 3:1 against the page at least.
 * @cssprop [--treatment-quiet] - Color of secondary text; 4.5:1 against the page at least.
 * @cssprop [--treatment-mark] - Color of what is drawn; 3:1 against the page at least.
 * @cssprop [--treatment-focus] - Color of the line around what has the focus; 3:1 against the page at least.
 * @cssprop [--treatment-radius=0.6em] - Roundness of boxes.
 * @cssprop [--treatment-control-radius=0.5em] - Roundness of buttons and fields.
 * @cssprop [--treatment-space=1em] - Space between groups.
 * @cssprop [--treatment-row-space=0.6em] - Space above and below a row.
 * @cssprop [--treatment-small-size=0.86em] - Size of smaller text; never under 14px.
 * @cssprop [--treatment-measure=66ch] - Longest line of text.
 * @cssprop [--treatment-heading-font=inherit] - Typeface of headings.
 * @cssprop [--treatment-heading-weight=700] - Weight of headings.
 * @cssprop [--treatment-print-size=10pt] - Size of the text in print; never under 9pt.
 */
export abstract class TreatmentElement<Content extends Section>
  extends SteadyElement
  implements ContentHost, Printable
{
  static override styles: CSSResultGroup = shared;

  /** What the element's section says in English; a language file brings it for all sections. */
  static readonly english: Partial<SectionMessages> = {};

  /** Id of the treatment to show. Default: the guide's, else the only one installed. */
  @property() treatment = '';

  /** Text of the heading, instead of the built-in one. */
  @property() heading = '';

  /** Level of the heading, 1 to 6. The headings below it follow. */
  @property({
    type: Number,
    attribute: 'heading-level',
    converter: (value) => (value?.trim() ? Number(value) : 2),
  })
  headingLevel = 2;

  /** Leaves the heading out, for a page that has its own above the element. */
  @property({type: Boolean, attribute: 'without-heading'}) withoutHeading = false;

  /** @internal Content made elsewhere: on a server, or in a test. */
  @property({attribute: false}) content: ResolvedContent | undefined;

  /** @internal What stands below it while the page is printed: see `print-together.ts`. */
  @property({attribute: false}) printed: Printable['printed'];

  /** @internal */
  protected override readonly controller = new TreatmentController(this);
  readonly #nesting = new Nesting(this);

  constructor() {
    super();
    installMessages((this.constructor as typeof TreatmentElement).english);
    new EditedState(this);
    new ForeignWrites(this);
    new OpenSources(this);
    new PrintTogether(this);
    new ReadersSpacing(this);
  }

  /** Prints this element alone, without the page around it. */
  print(): void {
    printAlone(this);
  }

  /** The whole content as plain text, with its sources: for an e-mail, a feed, a copy. Empty while there is none. */
  toText(): string {
    const {outline} = this;
    return outline ? toText(outline) : '';
  }

  /** @internal What it says, for whatever is written without markup of its own. */
  get outline(): Outline | undefined {
    const {shown, heading, withoutHeading} = this;
    return (
      shown && sectionOutline({...shown, heading: textOf(heading), withoutHeading}, this.blocksOf(shown))
    );
  }

  /** @internal The element's part of a treatment. */
  protected abstract sectionOf(content: ResolvedContent): Content | undefined;

  /** @internal What stands between the heading and the sources, in words alone. */
  protected abstract blocksOf(view: View<Content>): readonly Block[];

  /** @internal The same, drawn. */
  protected abstract renderSection(view: View<Content>): TemplateResult;

  /** @internal What there is to show now. (Not `view`: an attribute of that name is an element's to have.) */
  protected get shown(): View<Content> | undefined {
    const {content} = this.controller;
    const section = this.#section;
    return content && section && {section, messages: content.messages, level: this.#level.value};
  }

  get #section() {
    const {content} = this.controller;
    return content && this.sectionOf(content);
  }

  get #level() {
    return allowed(this.headingLevel, levels, 2);
  }

  /** @internal What the element's own attributes come to that allow some values only, where it shows this section. */
  protected abstract givenFor(section: Content): NonNullable<Given['given']>;

  /** @internal */
  get given(): Given['given'] {
    const section = this.#section;
    return section && {'heading-level': this.#level, ...this.givenFor(section)};
  }

  /** @internal */
  get cited(): Printable['cited'] {
    const {content: page} = this.controller;
    const section = this.#section;
    return page && section && {page, provenance: section.provenance};
  }

  /** @internal The ids of what it shows: a page may link to them. */
  get contentIds(): ReadonlySet<string> {
    return contentIds(this.#section ?? {});
  }

  protected override render(): TemplateResult {
    const {shown} = this;
    const {content: page} = this.controller;
    if (!shown || !page) return this.#renderNothing();
    const {heading, withoutHeading, printed} = this;
    const {hasSwallowed} = this.#nesting;
    return frame(
      {page, ...shown, heading: textOf(heading), withoutHeading, printed, hasSwallowed},
      this.renderSection(shown),
    );
  }

  /** The page's own content; where there is none, one plain sentence and the emergency line. */
  #renderNothing() {
    const {pending, nothing} = this.controller;
    return isEmptyOf(this) && !pending ? html`<p part="base">${nothing}</p>` : html`<slot></slot>`;
  }
}
