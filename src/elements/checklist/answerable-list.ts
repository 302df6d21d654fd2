import {html, nothing} from 'lit';
import type {View} from '../treatment-element.js';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Answers} from './answers.js';
import {checkbox, question} from './item.js';
import {known} from './known.js';
import {listBar} from './list-bar.js';
import {markedPanel, type MarkedPanel} from './marked-panel.js';
import {requiredNote} from './required-note.js';
import {answerableTopics, topicChips} from './topics.js';
import {unrecorded} from '../../templates/unrecorded.js';

/** What a reader has answered, and what is asked of them. */
export interface Marking extends MarkedPanel {
  readonly answers: Answers;
  readonly asQuestions: boolean;
  /** True where the form needs an answer to every question. */
  readonly required: boolean;
  /** The questions without one, once the reader has tried to send the form. */
  readonly missing: readonly string[];
  /** True where a form of the page's sends what is marked. */
  readonly isSent: boolean;
  readonly onChange: (event: Event) => void;
}

/** The checklist to mark: topics, the list of what is marked, and the way to it. Recorders are told to skip all of it. */
export function answerableList(view: View<ChecklistContent>, marking: Marking) {
  const {section, messages} = view;
  const {checklist: words} = messages;
  const {answers, asQuestions, required, missing, disabled} = marking;
  const item = asQuestions ? question : checkbox;
  const topics = answerableTopics(view, (one) =>
    item({
      item: one,
      answer: answers.get(one.id),
      disabled,
      required,
      invalid: missing.includes(one.id),
      section,
      messages,
    }),
  );
  return html`
    <p class="quiet screen" part="privacy">
      ${marking.isSent ? words.staysUntilSent : messages.readersList.stays}
    </p>
    ${unrecorded(html`
      ${required ? requiredNote(missing.length, words) : nothing}${topicChips(view)}
      <div class="check" @input=${stop} @change=${marking.onChange}>
        <div>${topics}${known(view)}${listBar(marking.marked.length, messages)}</div>
        ${markedPanel(view, marking)}
      </div>
    `)}
  `;
}

/** The boxes' own events would tell which box it was: the element sends its own. */
const stop = (event: Event) => event.stopPropagation();
