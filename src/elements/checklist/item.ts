import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {citesOf} from '../../content/cites.js';
import type {ChecklistContent, ResolvedItem} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {helpRemark} from '../../templates/seek-help.js';
import {citations, editedMark, say, statement} from '../../templates/statement.js';
import {answerKinds, type Answer} from './answers.js';
import {checked} from './checked.js';

/** An item that can be answered. */
export interface AnswerableItem {
  readonly item: ResolvedItem;
  readonly answer: Answer | undefined;
  readonly disabled: boolean;
  readonly required: boolean;
  readonly section: ChecklistContent;
  readonly messages: Messages;
}

/** An item to read: the statement, and why it matters. */
export const listedItem = (item: ResolvedItem, messages: Messages) => html`
  <li part="item" id=${item.id}>
    <span part="statement">${say(item.statement)}</span>
    ${reason(item, messages)}
  </li>
`;

/** A box to tick, named by the statement alone. */
export const checkbox = ({item, answer, disabled, section, messages}: AnswerableItem) => html`
  <div class="item" part="item" id=${item.id}>
    <label part="statement">
      <input
        type="checkbox"
        value="yes"
        autocomplete="off"
        aria-describedby=${describedBy(item, answer)}
        .checked=${checked(isMarked(answer))}
        ?disabled=${disabled}
      />
      <span>${say(item.statement)}</span>
    </label>
    ${guard([item], () => reason(item, messages))} ${crisis(item, answer, section, messages)}
  </div>
`;

/** A question with three answers, named by the question alone. */
export const question = ({item, answer, disabled, required, section, messages}: AnswerableItem) => html`
  <fieldset class="item" part="item" id=${item.id} aria-describedby=${describedBy(item, answer)}>
    <legend part="statement">${say(item.question)}</legend>
    ${guard([item], () => reason(item, messages))}
    <div class="radios">
      ${answerKinds.map(
        (kind) => html`
          <label>
            <input
              type="radio"
              name=${item.id}
              value=${kind}
              autocomplete="off"
              .checked=${checked(answer === kind)}
              ?disabled=${disabled}
              ?required=${required}
            />
            ${messages.checklist[kind]}
          </label>
        `,
      )}
    </div>
    ${crisis(item, answer, section, messages)}
  </fieldset>
`;

const isMarked = (answer: Answer | undefined) => answer === 'yes' || answer === 'unsure';

const showsCrisis = ({crisis}: ResolvedItem, answer: Answer | undefined) => crisis && isMarked(answer);

const describedBy = (item: ResolvedItem, answer: Answer | undefined) =>
  showsCrisis(item, answer) ? `${item.id}-why ${item.id}-crisis` : `${item.id}-why`;

/** Why the item matters and on what ground, in words. Only the reason is read out with the box. */
function reason({id, statement: said, question: asked, why, note, basis}: ResolvedItem, messages: Messages) {
  const edited = [why, said, asked].find(({by}) => by) ?? why;
  const cites = citesOf([why, note]);
  return html`
    <div class="reason" part="reason">
      <p class="quiet">
        <span id="${id}-why">${say(why)}</span>
        ${note ? say(note) : nothing}${citations(cites, messages)}
      </p>
      ${basis.map(
        ({says, labels}) =>
          html`<p class="quiet"><span class="mark" part="basis">${says}</span> ${labels ?? nothing}</p>`,
      )}
      ${edited.by ? html`<p>${editedMark(edited, messages)}</p>` : nothing}
    </div>
  `;
}

/** The crisis line, by the item that asks for it. */
function crisis(
  item: ResolvedItem,
  answer: Answer | undefined,
  section: ChecklistContent,
  messages: Messages,
) {
  if (!showsCrisis(item, answer)) return nothing;
  const {actions, remarks} = section.seekHelp;
  const lines = actions.filter(({kind}) => kind !== 'emergency');
  return html`
    <p class="crisis" part="crisis" id="${item.id}-crisis">
      ${statement(section.crisis, messages)}
      ${lines.map(({href, text}) => html`<a href=${href}>${text}</a> `)}
    </p>
    ${remarks.map((remark) => helpRemark(remark, messages))}
  `;
}
