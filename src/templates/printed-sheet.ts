import {html, nothing} from 'lit';
import type {Section} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {webAddress} from '../page/web-address.js';
import {say} from './statement.js';
import {still} from './still.js';
import {unrecorded} from './unrecorded.js';

/** What stands around a reader's lists on paper. */
export interface Sheet {
  readonly section: Section & {readonly listFor: string};
  readonly messages: Messages;
}

/**
 * What a reader takes along, in a size to read by: for whom it is and how to call them, the lists, room to write, and from
 * which page it is.
 */
export const printedSheet = ({section, messages}: Sheet, lists: unknown) => {
  const {readersList: words, lang, dir} = messages;
  return html`
    <div part="base" class="paper" lang=${lang} dir=${dir}>
      ${unrecorded(html`
        <p><strong>${still`${section.listFor}`}</strong> · ${say(section.title)}</p>
        ${lists} ${[words.questions, words.notes].map(room)}
        <p class="quiet">${say(section.general)} ${section.seekHelp.line}</p>
        ${address()}
      `)}
    </div>
  `;
};

/** Lines to write on. They are borders: browsers do not print backgrounds. */
const room = (title: string) => html`
  <div class="room">
    <h2 part="subheading">${title}</h2>
    ${[1, 2, 3, 4].map(() => html`<div class="rule"></div>`)}
  </div>
`;

/** Where the list can be found again. A page without an address of the web has none to print. */
function address() {
  const written = webAddress();
  return written ? html`<p class="quiet" dir="ltr">${written}</p>` : nothing;
}
