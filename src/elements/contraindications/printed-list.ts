import {html} from 'lit';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {say} from '../../templates/statement.js';
import type {MarkedItem} from './answers.js';
import {markedList} from './marked-list.js';
import {unrecorded} from './unrecorded.js';

/** The reader's list on one page to take along: for whom it is, what is marked, and room to write. */
export const printedList = (marked: readonly MarkedItem[], section: ChecklistContent, messages: Messages) => {
  const {checklist: words} = messages;
  return html`
    <div part="base" class="paper" lang=${messages.lang} dir=${messages.dir}>
      ${unrecorded(html`
        <h1 part="heading">${words.count(marked.length)}</h1>
        <p class="for">${section.listFor}</p>
        ${markedList(marked, section, messages)}
        <h2 part="subheading">${words.questions}</h2>
        <div class="lines"></div>
        <h2 part="subheading">${words.notes}</h2>
        <div class="lines"></div>
        <p class="quiet">${say(section.provenance.general)} ${section.seekHelp.line}</p>
      `)}
    </div>
  `;
};
