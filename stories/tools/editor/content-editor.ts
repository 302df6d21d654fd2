import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {Announcer} from '../shared/announcer.js';
import {checkBox} from '../shared/field.js';
import {toolStyles} from '../shared/tool-styles.js';
import {addedLists} from './field-words.js';
import type {AddedList} from './draft.js';
import type {Desk} from './desk.js';
import {Editing} from './editing.js';
import {editorStyles} from './editor-styles.js';
import {entryStyles} from './entry-styles.js';
import {preview} from './editor-preview.js';
import {entryList, listControls} from './entry-list.js';
import {filePanel, openFile} from './file-panel.js';
import type {Wanted} from './find-entries.js';
import {download, savePanel} from './save-panel.js';

/** One file, as long as the tab is open: whoever looks at another page and comes back finds it as it was. */
const editing = new Editing();

/** Asks before the tab goes with changes in it that were not downloaded. */
function askFirst(event: Event): void {
  if (editing.isChanged) event.preventDefault();
}

/** Where a clinic makes its content file: what it hides, adds, orders and rewords, with the page beside it. */
export class ContentEditor extends LitElement implements Desk {
  static override styles = [toolStyles, entryStyles, editorStyles];

  readonly editing = editing;
  readonly #announcer = new Announcer(this);
  readonly #changed = () => this.requestUpdate();
  #focused: Element | null | undefined;

  @state() openId: string | undefined;
  @state() private wanted: Wanted = {section: 'summary', filter: 'all', find: ''};
  @state() private shows: 'edit' | 'preview' = 'edit';
  @state() private theme = 'light';

  constructor() {
    super();
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => this.#drop(event));
    this.addEventListener('keydown', (event) => this.#press(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    editing.addEventListener('change', this.#changed);
    addEventListener('beforeunload', askFirst);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Only this: what is not downloaded is still in the tab, and asks when that goes.
    editing.removeEventListener('change', this.#changed);
  }

  protected override render(): TemplateResult {
    return html`
      ${filePanel(this)} ${this.#bar()} ${this.#views()}
      <div class="work" data-shows=${this.shows}>
        <div class="edit stack">${this.#list()}</div>
        ${this.#preview()}
      </div>
      ${savePanel(this)} ${this.#announcer.region}
    `;
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement;
  }

  /** A browser takes the focus from an entry that moves in the list. */
  protected override updated(): void {
    const before = this.#focused;
    if (before instanceof HTMLElement && before.isConnected && this.shadowRoot?.activeElement !== before)
      before.focus();
  }

  readonly toggle = (id: string): void => {
    this.openId = this.openId === id ? undefined : id;
  };

  readonly goTo = (path: string, control = `#${CSS.escape(path)}`): void => {
    const [, part, list = '', at = ''] = path.split('.');
    const isAdded = part === 'add';
    this.openId = isAdded ? ['add', list, at].filter(Boolean).join('.') : list;
    const section = isAdded
      ? (addedLists[list as AddedList]?.section ?? 'summary')
      : editing.sections.find(({entries}) => entries.some(({id}) => id === list))?.id;
    this.wanted = {section: section ?? this.wanted.section, filter: 'all', find: ''};
    this.shows = 'edit';
    void this.#focus(control);
  };

  readonly say = (text: string): void => this.#announcer.say(text);

  readonly focusOn = (control: string): void => void this.#focus(control);

  async #focus(control: string) {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(control);
    found?.focus();
    found?.scrollIntoView({block: 'center'});
  }

  /** What is always at hand. */
  #bar() {
    const {canUndo, canRedo, checked, isChanged} = editing;
    const said =
      checked.faults.length > 0 ? `${checked.faults.length} to mend` : isChanged ? 'Not downloaded yet' : '';
    return html`
      <div class="bar row" role="group" aria-label="Undo, redo, download">
        <button type="button" aria-disabled=${canUndo ? 'false' : 'true'} @click=${() => this.#undo()}>
          Undo
        </button>
        <button type="button" aria-disabled=${canRedo ? 'false' : 'true'} @click=${() => this.#redo()}>
          Redo
        </button>
        <button type="button" class="main" @click=${() => download(this)}>Download</button>
        <span class=${checked.faults.length > 0 ? 'fault' : ''}>${said}</span>
      </div>
    `;
  }

  /** Where there is room for one: the list, or the page. */
  #views() {
    const views = {edit: 'Edit', preview: 'Preview'} as const;
    return html`
      <fieldset class="choice views">
        <legend class="aloud">What is shown</legend>
        ${(['edit', 'preview'] as const).map(
          (view) => html`
            <label>
              <input
                type="radio"
                name="view"
                .checked=${this.shows === view}
                @change=${() => (this.shows = view)}
              />
              ${views[view]}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #list() {
    const list = {
      ...this.wanted,
      desk: this,
      choose: (wanted: Partial<Wanted>) => {
        this.wanted = {...this.wanted, ...wanted};
        if (wanted.section) this.openId = undefined;
      },
    };
    return html`${listControls(list)} ${entryList(list)}`;
  }

  #preview() {
    const {sections, checked, language} = editing;
    const open = this.openId;
    const section =
      sections.find(({entries}) => entries.some(({id}) => id === open)) ??
      sections.find(({id}) => id === this.wanted.section);
    const own = open?.startsWith('add.') ? editing.addedId(open) : open;
    return html`
      <div class="page">
        <div class="row">
          <h2>What readers get</h2>
          ${checkBox({
            label: 'On a dark page',
            isTicked: this.theme === 'dark',
            onChange: (isTicked) => (this.theme = isTicked ? 'dark' : 'light'),
          })}
        </div>
        ${
          checked.faults.length > 0
            ? html`<p class="note">
                Without what is still to be mended. A page would not use the file as it is.
              </p>`
            : nothing
        }
        ${preview({element: section?.element ?? 'summary', pageLanguage: language, theme: this.theme, entry: own, draft: checked.valid})}
      </div>
    `;
  }

  #undo() {
    if (!editing.canUndo) return this.say('There is nothing to undo.');
    editing.undo();
    this.say('Undone.');
  }

  #redo() {
    if (!editing.canRedo) return this.say('There is nothing to do again.');
    editing.redo();
    this.say('Done again.');
  }

  /** In a field, the browser's own undo takes back letters; elsewhere the keys are ours. */
  #press(event: KeyboardEvent) {
    const isTyping =
      event.composedPath()[0] instanceof HTMLTextAreaElement ||
      event.composedPath()[0] instanceof HTMLInputElement;
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) this.#redo();
    else this.#undo();
  }

  #drop(event: DragEvent) {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void openFile(this, file);
  }
}
