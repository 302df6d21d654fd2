import {html, type TemplateResult} from 'lit';
import type {View} from '../treatment-element.js';
import type {ChecklistContent, ResolvedItem} from '../../content/resolved.js';
import {chips} from '../../templates/chips.js';
import {heading} from '../../templates/heading.js';
import {still} from '../../templates/still.js';
import {say} from '../../templates/statement.js';

type Topic = ChecklistContent['topics'][number];
type ShowItem = (item: ResolvedItem) => TemplateResult;

/** Id, in the element, of the items of a topic. */
const idOf = ({id}: Topic) => `topic-${id}`;

/** A way to each topic, with how many items it has. */
export const topicChips = ({section: {topics}, messages: {checklist: words}}: View<ChecklistContent>) =>
  chips(
    words.topics,
    topics.map((topic) => ({to: idOf(topic), text: words.topic(topic.name.text, topic.items.length)})),
  );

/** The items of each topic, to mark. */
export const answerableTopics = (view: View<ChecklistContent>, show: ShowItem) =>
  view.section.topics.map(
    (topic) =>
      html`<fieldset class="group" part="topic" id=${idOf(topic)}>
        <legend>${name(topic, view.level)}</legend>
        ${topic.items.map(show)}
      </fieldset>`,
  );

/** The items of each topic, to read. */
export const listedTopics = (view: View<ChecklistContent>, show: ShowItem) =>
  view.section.topics.map(
    (topic) =>
      html`<div class="group" part="topic" id=${idOf(topic)}>
        ${name(topic, view.level)}
        <ul class="entries" role="list">
          ${topic.items.map(show)}
        </ul>
      </div>`,
  );

const name = ({name: said, items}: Topic, level: number) =>
  // A space that does not break: a count is never alone on a line.
  heading(level, still`${say(said)}\u00a0<span class="count">${items.length}</span>`, 1);
