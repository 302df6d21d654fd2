import {contentHash} from '../../../src/content/content-hash.js';
import {matchLanguage} from '../../../src/content/language.js';
import type {Treatment} from '../../../src/content/schema.js';
import {installed, languages, type Language} from '../../blocks/current-sheet.js';
import {checkDraft, type Checked} from './check-draft.js';
import type {Page} from './costs.js';
import {addedIn, type AddedList, type Draft} from './draft.js';
import {sectionsOf, type EditableSection} from './entries.js';
import {begun, done, redone, undone, type History} from './history.js';
import {groupsOf} from './order.js';
import {readFile, type SetAside} from './read-file.js';

/** What is being edited: the file, and the name that it was opened with. */
interface State {
  readonly draft: Draft;
  readonly fileName: string;
  /** What of the file that was opened could not be used. */
  readonly setAside: readonly SetAside[];
}

const nothing: State = {draft: {}, fileName: 'content.json', setAside: []};

/**
 * A clinic's file while it is edited. It lives in the memory of the page, and nowhere else: it is still there when somebody
 * looks at another page of this Storybook and comes back, and gone with the tab.
 */
export class Editing extends EventTarget {
  #history: History<State> = begun(nothing);
  #saved = textOf(nothing.draft);
  readonly #made = new Map<string, {readonly of: readonly unknown[]; readonly value: unknown}>();

  get draft(): Draft {
    return this.#history.now.draft;
  }
  get fileName(): string {
    return this.#history.now.fileName;
  }
  get setAside(): readonly SetAside[] {
    return this.#history.now.setAside;
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }
  /** Whether there is anything that has not been downloaded. */
  get isChanged(): boolean {
    return textOf(this.draft) !== this.#saved;
  }

  get treatment(): Treatment {
    return this.draft.treatment ?? installed;
  }
  /** The language of the clinic's words, as its file names it. */
  get ownLanguage(): string {
    return this.draft.overrides?.lang ?? 'en';
  }
  /** The language of the page that is shown: the clinic's, where there is one in it. */
  get language(): Language {
    return (matchLanguage(this.ownLanguage, Object.keys(languages)) ?? 'en') as Language;
  }
  get page(): Page {
    const {treatment, language} = this;
    return this.#once('page', [treatment, language], () => ({treatment, messages: languages[language]}));
  }
  get sections(): readonly EditableSection[] {
    const {page} = this;
    return this.#once('sections', [page], () => sectionsOf(page.treatment, page.messages));
  }
  get groups(): readonly (readonly string[])[] {
    return this.#once('groups', [this.treatment], () => groupsOf(this.treatment.facts));
  }
  get checked(): Checked {
    return this.#once('checked', [this.draft], () => checkDraft(this.draft, this.treatment));
  }
  /** What a review is signed for: with the clinic's changes, and without them. */
  get hashes(): {readonly now: string; readonly builtIn: string} {
    const {treatment, language: lang} = this;
    const {overrides} = this.checked.valid;
    const builtIn = this.#once('builtIn', [treatment, lang], () => contentHash({treatment, lang}));
    const now = this.#once('hash', [treatment, lang, overrides], () =>
      contentHash({treatment, lang, overrides}),
    );
    return {now, builtIn};
  }
  /** The id of an entry of the clinic's, by its place in the file: "add.upkeep.0". */
  addedId(place: string): string | undefined {
    const [, list, at] = place.split('.');
    return list === 'price' ? 'su-own-price' : addedIn(this.draft, list as AddedList)[Number(at)]?.id;
  }
  /** The file, as it is downloaded. */
  get text(): string {
    return textOf(this.draft);
  }

  /** Opens the text of a file. Where nothing of it can be used, all stays as it was but for what is said of the file. */
  open(text: string, fileName: string): boolean {
    const {draft, setAside} = readFile(text, installed);
    if (!draft) this.refuse(setAside);
    else {
      this.#step(done(this.#history, {draft, setAside, fileName}));
      this.#saved = setAside.length > 0 ? '' : textOf(draft);
    }
    return draft !== undefined;
  }

  /** Says what is wrong with a file that was not opened. */
  refuse(setAside: readonly SetAside[]): void {
    this.#step(done(this.#history, {...this.#history.now, setAside}));
  }

  startAfresh(): void {
    this.#step(done(this.#history, nothing));
    this.#saved = textOf(nothing.draft);
  }

  /** One edit. Typing in one field is one step to undo. */
  change(draft: Draft, field?: string): void {
    this.#step(done(this.#history, {...this.#history.now, draft}, field));
  }

  undo(): void {
    this.#step(undone(this.#history));
  }

  redo(): void {
    this.#step(redone(this.#history));
  }

  /** The file has been downloaded as it is. */
  saved(): void {
    this.#saved = this.text;
    this.dispatchEvent(new Event('change'));
  }

  #step(history: History<State>) {
    this.#history = history;
    this.dispatchEvent(new Event('change'));
  }

  /** What is made of something once, until that is something else. */
  #once<Value>(name: string, of: readonly unknown[], make: () => Value): Value {
    const known = this.#made.get(name);
    if (known?.of.every((one, i) => one === of[i])) return known.value as Value;
    const value = make();
    this.#made.set(name, {of, value});
    return value;
  }
}

const textOf = (draft: Draft) => `${JSON.stringify(draft, null, 2)}\n`;
