import type {LitElement} from 'lit';
import type {Block} from '../outline/outline.js';
import {ReaderList, type ListHost} from '../page/reader-list.js';
import type {Notice} from '../templates/list-actions.js';
import type {Sheet} from '../templates/printed-sheet.js';
import {copyList, printSheet} from './take-along.js';

/** What a reader said in an element, with what could bring it back, and the ways to take it along. It stays on the page. */
export class SaidByReader<Said extends {readonly size: number}> {
  readonly #host: ListHost & LitElement;
  readonly #list: ReaderList;
  readonly #none: Said;
  #said: Said;
  #cleared: Said | undefined;
  #notice: Notice | undefined;

  constructor(host: ListHost & LitElement, none: Said) {
    this.#host = host;
    this.#list = new ReaderList(host);
    this.#none = none;
    this.#said = none;
  }

  /** What stands now. Replaced, never changed. */
  get said(): Said {
    return this.#said;
  }

  /** What the button did that was pressed last. */
  get notice(): Notice | undefined {
    return this.#notice;
  }

  /** What the button to clear does: nothing where there is nothing to clear, and nothing to bring back. */
  get clear(): 'undo' | 'clear' | undefined {
    if (this.#cleared) return 'undo';
    return this.#said.size > 0 ? 'clear' : undefined;
  }

  set(said: Said): void {
    this.#become(said);
  }

  /** Takes everything off the list, and what could bring it back. */
  forget(): void {
    this.#become(this.#none);
  }

  /** Clears all, or brings back what was cleared last. */
  clearOrUndo(): void {
    if (this.#cleared) this.#become(this.#cleared);
    else this.#become(this.#none, this.#said);
  }

  print(sheet: Sheet): void {
    this.#tell(printSheet(this.#host, sheet, this.#list.sheet));
  }

  async copy(blocks: readonly Block[], sheet: Sheet): Promise<void> {
    this.#tell(await copyList(this.#host, blocks, sheet));
  }

  #become(said: Said, cleared?: Said) {
    this.#said = said;
    this.#cleared = cleared;
    this.#tell(undefined);
  }

  #tell(notice: Notice | undefined) {
    this.#notice = notice;
    this.#host.requestUpdate();
  }
}
