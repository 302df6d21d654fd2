import type {Section} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';

/** What an element has to show. */
export interface View<Content extends Section> {
  /** The element's part of the content. */
  readonly section: Content;
  readonly messages: Messages;
  /** Level of the element's own heading. */
  readonly level: number;
}
