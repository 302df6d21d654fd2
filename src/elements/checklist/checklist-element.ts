import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FormElement} from './form-element.js';
import {SaidByReader} from '../said-by-reader.js';
import {TreatmentElement, type View} from '../treatment-element.js';
import type {ChecklistContent, ResolvedContent} from '../../content/resolved.js';
import {checklist} from '../../content/sections/checklist.js';
import {en} from '../../locales/checklist/en.js';
import {checklist as outline, readersList} from '../../outline/checklist.js';
import type {Block} from '../../outline/outline.js';
import {NativeEvent} from '../../page/native-event.js';
import {allowed} from '../../page/allowed.js';
import {textOf} from '../../page/text-of.js';
import type {ListHost} from '../../page/reader-list.js';
import {markedList} from '../../styles/marked-list.styles.js';
import {rows} from '../../styles/rows.styles.js';
import {answer} from '../../templates/answer.js';
import {strip} from '../../templates/seek-help.js';
import {answerableList, type Marking} from './answerable-list.js';
import {answered, answersFrom, formEntries, markedItems, unanswered, type Answers} from './answers.js';
import {styles} from './checklist.styles.js';
import {printedList} from './printed-list.js';
import {readableList} from './readable-list.js';

/** How the checklist can be shown. */
const views = ['checklist', 'list'] as const;

/**
 * @summary Asks what a reader must tell the clinic before treatment, and lists what they mark, for the visit.
 * @tag treatment-contraindications
 *
 * What a reader marks is only in `value`, in `toText()`, and in the form that the page puts the element into. It is
 * cleared when the reader leaves the page.
 *
 * @slot - Shown until there is content, so that the page is never blank.
 * @slot heading - A heading of the page's own, instead of the built-in one.
 * @slot intro - The clinic's words before the list.
 * @slot after - The clinic's words after the list.
 * @fires {Event} input - The reader marked, unmarked, cleared or restored something. The event does not say what.
 * @fires {Event} change - Sent together with `input`, as by a native checkbox.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the reader keeps content.
 *
 * @csspart lead - The first words.
 * @csspart jump - The ways to the topics.
 * @csspart required - That a form needs every answer, and how many are missing.
 * @csspart bar - At the lower edge while the list is further down: the count, and the way to the list.
 * @csspart privacy - What becomes of what is marked.
 * @csspart topic - Items under one heading.
 * @csspart item - One item.
 * @csspart statement - Its statement or its question.
 * @csspart checkbox - The box to tick, or the three answers of a question.
 * @csspart summary - "Why?", which opens the reason.
 * @csspart reason - Why it matters, and on what ground.
 * @csspart basis - The ground, in words.
 * @csspart crisis - The crisis line, by a marked item.
 * @csspart list - What is marked, to talk about.
 * @csspart count - How many things are marked.
 * @csspart list-item - One of them.
 * @csspart print - The button that prints the list.
 * @csspart copy - The button that copies it.
 * @csspart clear - The button that clears it, and brings it back.
 * @csspart note - What the button did that was pressed last.
 * @csspart status - What is said aloud as it changes: the count, what a button did, what is missing, the crisis line.
 * @csspart fold - A line below the items that opens: the day of treatment, the help lines.
 * @csspart day - What to do on the day of treatment.
 *
 * @cssprop [--treatment-soft] - A quiet ground; 4.5:1 against the text. Default: `surface`.
 * @cssprop [--treatment-print-size=12pt] - Size of the text in print; never under 9pt; reasons are smaller.
 */
export class ContraindicationsElement extends FormElement<ChecklistContent> implements ListHost {
  static override readonly english = {checklist: en};

  static override styles: CSSResultGroup = [TreatmentElement.styles, rows, markedList, styles];

  /** How it is shown: `checklist` (default), to mark what applies; or `list`, to read only. */
  @property() view: 'checklist' | 'list' = 'checklist';

  /** Asks each item as a question with the answers Yes, No and Not sure, instead of giving a box to tick. */
  @property({type: Boolean, attribute: 'with-unsure'}) withUnsure = false;

  readonly #said = new SaidByReader<Answers>(this, new Map());

  /**
   * What the reader marked: ids such as `ci-stroke`, and `ci-stroke:unsure` where they are not sure. Setting it marks
   * these and unmarks the others, without an event; the answer No stays.
   */
  @property({attribute: false})
  get value(): readonly string[] {
    return formEntries(this.#marked);
  }

  set value(entries: readonly string[] | null | undefined) {
    this.#said.set(answersFrom(entries, this.#said.said));
  }

  /** @internal */
  get listFor(): string | undefined {
    return this.shown?.section.listFor;
  }

  /** @internal */
  get listOnPaper(): unknown {
    const {shown} = this;
    const marked = this.#marked;
    return shown && marked.length > 0 ? printedList(marked, shown.section, shown.messages) : undefined;
  }

  /** @internal */
  forget(): void {
    this.#said.forget();
  }

  protected override sectionOf(content: ResolvedContent): ChecklistContent | undefined {
    return content.section(checklist);
  }

  protected override givenFor() {
    return {view: this.#view};
  }

  protected override updated(): void {
    this.setFormEntries(this.value);
  }

  /** What the reader marked comes first: it is what they take along. */
  protected override blocksOf({section, messages}: View<ChecklistContent>): readonly Block[] {
    const marked = this.#marked;
    return [
      ...(marked.length > 0 ? readersList(marked, section, messages) : []),
      ...outline(section, {asQuestions: this.withUnsure && !this.#isList, toRead: this.#isList}),
    ];
  }

  protected override renderSection(view: View<ChecklistContent>): TemplateResult {
    const {section, messages} = view;
    return html`${answer([this.#isList ? section.introToRead : section.intro], messages)}
    ${strip(section.seekHelp, messages)}
    ${this.#isList ? readableList(view) : answerableList(view, this.#marking(view))}`;
  }

  #marking(view: View<ChecklistContent>): Marking {
    return {
      answers: this.#said.said,
      marked: this.#marked,
      asQuestions: this.withUnsure,
      required: this.#asksForAll,
      missing: this.tried ? this.missing : [],
      isSent: Boolean(textOf(this.name) && this.form),
      disabled: this.disabled || this.disabledByForm,
      notice: this.#said.notice,
      clear: this.#said.clear,
      onChange: ({target}) => this.#change(answered(this.#said.said, target as HTMLInputElement)),
      onPrint: () => this.#said.print(view),
      onCopy: () => void this.#said.copy(readersList(this.#marked, view.section, view.messages), view),
      onClear: () => this.#change(),
    };
  }

  protected override get missing(): readonly string[] {
    const {shown} = this;
    return shown && this.#asksForAll ? unanswered(shown.section, this.#said.said) : [];
  }

  /** A box that is not ticked says nothing: only a question can be left without an answer. */
  get #asksForAll() {
    return this.required && this.withUnsure && !this.#isList;
  }

  get #view() {
    return allowed(this.view, views, 'checklist');
  }

  get #isList() {
    return this.#view.value === 'list';
  }

  get #marked() {
    const {shown} = this;
    return shown && !this.#isList ? markedItems(shown.section, this.#said.said) : [];
  }

  /** What the reader did, as a native control tells it: that something changed, and nothing of what. */
  #change(answers?: Answers) {
    if (answers) this.#said.set(answers);
    else this.#said.clearOrUndo();
    this.setFormEntries(this.value);
    this.dispatchEvent(new NativeEvent('input', {bubbles: true, composed: true}));
    this.dispatchEvent(new NativeEvent('change', {bubbles: true}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-contraindications': ContraindicationsElement;
  }
}
