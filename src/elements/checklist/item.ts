import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {citesOf} from '../../content/cites.js';
import type {ChecklistContent, ResolvedItem} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {helpRemark} from '../../templates/seek-help.js';
import {citations, editedMark, say, statement} from '../../templates/statement.js';
import {still, type StillValue} from '../../templates/still.js';
import {answerKinds, type Answer} from './answers.js';
import {checked} from '../../templates/checked.js';

/** An item that can be answered. */
export interface AnswerableItem {
  readonly item: ResolvedItem;
  readonly answer: Answer | undefined;
  readonly disabled: boolean;
  readonly required: boolean;
  /** True where an answer is missing and the reader has tried to send the form. */
  readonly invalid: boolean;
  readonly section: ChecklistContent;
  readonly messages: Messages;
}

/** An item to read: the statement, and behind "Why?" the reason. */
export const listedItem = (item: ResolvedItem, messages: Messages) =>
  html`<li class="item" part="item" id=${item.id}>
    <span part="statement"><span data-why=${messages.checklist.why}>${say(item.statement)}</span></span
    >${why(item, item.statement.text, messages)}
  </li>`;

/** A box to tick, named by the statement alone. */
export const checkbox = ({item, answer, disabled, section, messages}: AnswerableItem) =>
  html`<div class="item" part="item" id=${item.id}>
    <label part="statement"
      ><input
        type="checkbox"
        part="checkbox"
        value="yes"
        autocomplete="off"
        aria-describedby=${describedBy(item, answer)}
        .checked=${checked(isMarked(answer))}
        ?disabled=${disabled}
      /><span data-why=${messages.checklist.why}>${say(item.statement)}</span></label
    >${crisis(item, answer, section, messages)}${guard([item], () => why(item, item.statement.text, messages))}
  </div>`;

/** A question with three answers, named by the question alone. */
export const question = (asked: AnswerableItem) => {
  const {item, answer, disabled, required, invalid, section, messages} = asked;
  return html`<fieldset
    class="item"
    part="item"
    id=${item.id}
    role="radiogroup"
    aria-labelledby="${item.id}-question"
    aria-required=${required}
    aria-invalid=${invalid}
    aria-describedby=${describedBy(item, answer)}
  >
    <legend part="statement" id="${item.id}-question">
      <span data-why=${messages.checklist.why}>${say(item.question)}</span>
    </legend>
    <div class="radios">
      ${answerKinds.map(
        (kind) =>
          html`<label
            ><input
              type="radio"
              part="checkbox"
              name=${item.id}
              value=${kind}
              autocomplete="off"
              .checked=${checked(answer === kind)}
              ?disabled=${disabled}
            />${messages.checklist[kind]}</label
          >`,
      )}
    </div>
    ${crisis(item, answer, section, messages)}${guard([item], () => why(item, item.question.text, messages))}
  </fieldset>`;
};

const isMarked = (answer: Answer | undefined) => answer === 'yes' || answer === 'unsure';

const showsCrisis = ({crisis}: ResolvedItem, answer: Answer | undefined) => crisis && isMarked(answer);

const describedBy = (item: ResolvedItem, answer: Answer | undefined) =>
  showsCrisis(item, answer) ? `${item.id}-crisis` : nothing;

/** "Why?", which says aloud of what, and opens the reason, on what ground it stands, and the sources. */
function why(item: ResolvedItem, of: string, messages: Messages) {
  const {statement: said, question: asked, why: reason, note, basis} = item;
  const edited = [reason, said, asked].find(({by}) => by) ?? reason;
  const end = still`${citations(citesOf([reason, note]), messages, of)}${editedMark(edited, messages)}`;
  // White space between blocks would be nodes.
  // prettier-ignore
  return html`<details><summary part="summary" aria-label=${messages.checklist.whyOf(of)}>${messages.checklist.why}</summary>${
    still`<div class="body" part="reason"><p>${say(reason)} ${note ? say(note) : nothing}</p>${
      basis.map((one, i) => ground(one, i === basis.length - 1 ? end : nothing))
    }</div>`
  }</details>`;
}

/** On what ground an item stands; the last has the sources behind it. */
const ground = ({says, labels}: ResolvedItem['basis'][number], end: StillValue) =>
  still`<p><b part="basis">${says}</b> ${labels}${end}</p>`;

/** The crisis line, by the item that asks for it: said aloud as it comes. Its place is there before. */
function crisis(
  item: ResolvedItem,
  answer: Answer | undefined,
  section: ChecklistContent,
  messages: Messages,
) {
  if (!item.crisis) return nothing;
  return html`<div role="status" id="${item.id}-crisis">
    ${showsCrisis(item, answer) ? crisisLine(section, messages) : nothing}
  </div>`;
}

const crisisLine = (
  {crisis: said, seekHelp: {actions, remarks}}: ChecklistContent,
  messages: Messages,
) => still`
  <div class="crisis" part="crisis">
    <p>${statement(said, messages)}</p>
    <p class="actions">
      ${actions
        .filter(({kind}) => kind !== 'emergency')
        .map(({href, text}) => still`<a class="button" href=${href}><span>${text}</span></a> `)}
    </p>
    ${remarks.map((remark) => helpRemark(remark, messages))}
  </div>
`;
