import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {SaidByReader} from '../said-by-reader.js';
import {toggleEvent} from '../toggle-event.js';
import {TreatmentElement} from '../treatment-element.js';
import type {View} from '../view.js';
import type {ResolvedContent, VisitContent, VisitQuestion} from '../../content/resolved.js';
import {visit} from '../../content/sections/visit.js';
import {en} from '../../locales/visit/en.js';
import type {Block} from '../../outline/outline.js';
import {namedPhases, questionsList, visit as outline} from '../../outline/visit.js';
import {namedEntries} from '../../page/named-entries.js';
import type {ListHost} from '../../page/reader-list.js';
import {listOnPaper} from '../../styles/list-on-paper.styles.js';
import {markedList} from '../../styles/marked-list.styles.js';
import {rows} from '../../styles/rows.styles.js';
import {answer} from '../../templates/answer.js';
import {strip} from '../../templates/seek-help.js';
import {below, jump} from './around.js';
import {phaseView} from './phase.js';
import {printedQuestions} from './printed-questions.js';
import {questions, type Asking} from './questions.js';
import {onPaper} from './visit-on-paper.styles.js';
import {styles} from './visit.styles.js';

/** Ids of the questions that a reader ticked. Replaced, never changed. */
type Ticked = ReadonlySet<string>;

/**
 * @summary Tells what happens before, during and after treatment, and puts together what a reader wants to ask the clinic.
 * @tag treatment-visit
 *
 * What a reader ticks is only on the page, and in `toText()`. It is cleared when the reader leaves the page.
 *
 * @slot - Shown until there is content, so that the page is never blank.
 * @slot heading - A heading of the page's own, instead of the built-in one.
 * @slot intro - The clinic's words before the time line.
 * @slot after - The clinic's words after the questions.
 * @fires {TreatmentToggleEvent} treatment-toggle - A reader opened or closed an entry.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the reader keeps content.
 *
 * @csspart lead - The answer.
 * @csspart jump - The ways to the phases and the questions.
 * @csspart phase - One phase of the time line.
 * @csspart phase-answer - Its answer.
 * @csspart item - One thing about the day.
 * @csspart name - Its name.
 * @csspart rule - The clinic's own rule.
 * @csspart call - The link that calls the clinic about it.
 * @csspart signs - A list of signs, or of reasons to call the clinic.
 * @csspart more - What opens the other entries of a phase.
 * @csspart questions - The questions to ask, and the list of what is ticked.
 * @csspart privacy - What becomes of what is ticked.
 * @csspart ask - Questions under one heading.
 * @csspart question - One question.
 * @csspart checkbox - The box to tick.
 * @csspart list - What is ticked, to ask.
 * @csspart count - How many questions are ticked.
 * @csspart status - What is said aloud as it changes: the count, what a button did.
 * @csspart list-item - One of them.
 * @csspart print - The button that prints the list, together with the one from the checklist.
 * @csspart copy - The button that copies it.
 * @csspart clear - The button that clears it, and brings it back.
 * @csspart note - What the button did that was pressed last.
 *
 * @cssprop [--treatment-soft] - A quiet ground; 4.5:1 against the text. Default: `surface`.
 * @cssprop [--treatment-mark-track] - Color of the time line.
 */
export class VisitElement extends TreatmentElement<VisitContent> implements ListHost {
  static override readonly english = {visit: en};

  static override styles: CSSResultGroup = [
    TreatmentElement.styles,
    rows,
    markedList,
    listOnPaper,
    styles,
    onPaper,
  ];

  /** Ids of the phases to show (`before during after later`), separated by spaces. What is always open stays. Default: all. */
  @property() phases = '';

  /** Leaves out the questions to ask. */
  @property({type: Boolean, attribute: 'without-questions'}) withoutQuestions = false;

  readonly #said = new SaidByReader<Ticked>(this, new Set());

  /** @internal */
  get listFor(): string | undefined {
    return this.shown?.section.listFor;
  }

  /** @internal */
  get listOnPaper(): unknown {
    const {shown} = this;
    const asked = this.#asked;
    return shown && asked.length > 0 ? printedQuestions(asked, shown.messages) : undefined;
  }

  /** @internal */
  forget(): void {
    this.#said.forget();
  }

  protected override sectionOf(content: ResolvedContent): VisitContent | undefined {
    return content.section(visit);
  }

  protected override givenFor({phases}: VisitContent) {
    return {phases: namedEntries(this.phases, phases)};
  }

  /** What the reader wants to ask comes first: it is what they take along. */
  protected override blocksOf({section, messages}: View<VisitContent>): readonly Block[] {
    const asked = this.#asked;
    return [
      ...(asked.length > 0 ? questionsList(asked, section, messages) : []),
      ...outline(section, messages, {
        phases: this.#phasesOf(section),
        withoutQuestions: this.withoutQuestions,
      }),
    ];
  }

  protected override renderSection(view: View<VisitContent>): TemplateResult {
    const {section, messages, level} = view;
    const phases = this.#phasesOf(section);
    return html`${answer([section.intro], messages)} ${strip(section.seekHelp, messages)}
      ${jump(view, phases, this.withoutQuestions)}
      <div class="line" @click=${this.#onToggle}>
        ${phases.map((phase) => phaseView(phase, level, messages))}
      </div>
      ${this.withoutQuestions ? nothing : questions(view, this.#asking)} ${below(view)}`;
  }

  get #asking(): Asking {
    return {
      ticked: this.#asked,
      notice: this.#said.notice,
      clear: this.#said.clear,
      disabled: false,
      onChange: (event) => this.#onChange(event),
      onPrint: () => this.#said.print(this.shown!),
      onCopy: () => void this.#copy(),
      onClear: () => this.#said.clearOrUndo(),
    };
  }

  /** The ticked questions, in the order of the page. */
  get #asked(): readonly VisitQuestion[] {
    const {shown} = this;
    if (!shown || this.withoutQuestions) return [];
    return shown.section.asks.flatMap((ask) => ask.questions).filter(({id}) => this.#said.said.has(id));
  }

  #phasesOf(section: VisitContent) {
    return namedPhases(section.phases, this.givenFor(section).phases.value);
  }

  #copy() {
    const {section, messages} = this.shown!;
    return this.#said.copy(questionsList(this.#asked, section, messages), this.shown!);
  }

  readonly #onToggle = (event: Event): void => {
    const toggled = toggleEvent(event);
    if (toggled?.itemId) this.dispatchEvent(toggled);
  };

  /** Nobody is told what a reader wants to ask: no event leaves the element. */
  #onChange({target}: Event) {
    const {checked, parentElement} = target as HTMLInputElement;
    const {id} = parentElement!.closest('[part=question]')!;
    const ticked = new Set(this.#said.said);
    if (checked) ticked.add(id);
    else ticked.delete(id);
    this.#said.set(ticked);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-visit': VisitElement;
  }
}
