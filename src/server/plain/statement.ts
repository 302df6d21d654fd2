import type {DayNotes, Section, Statement, Text} from '../../content/resolved.js';
import type {Block} from './block.js';
import {html, type Value} from './html.js';

/** The id of a source: each block lists its own. */
export const sourceId = ({name}: Block<Section>, number: number) => `${name}-source-${number}`;

/** A text, marked with its own language where that is not the block's, and with what the clinic did with it. */
export const say = (text: Text, block: Block<Section>): Value => [words(text), mark(text, block)];

/** A text with links to its sources. */
export const statement = (said: Statement, block: Block<Section>): Value => [
  words(said),
  citations(said.cites, block),
  mark(said, block),
];

/** The links to the sources at the end of the block, as in "[2] [3]": plain text must keep them apart from the words. */
export const citations = (cites: readonly number[], block: Block<Section>): Value =>
  cites.map(
    (number) =>
      html` <a href="#${sourceId(block, number)}" aria-label="${block.messages.provenance.citation(number)}"
        >[${number}]</a
      >`,
  );

/** Not to stop any medicine, and what this information is not. */
export const alwaysOpen = (block: Block<Section>): Value => html`
  <p><strong>${statement(block.section.medicines, block)}</strong></p>
  <p>${statement(block.section.general, block)}</p>
`;

/** What a reader does on the day of treatment. */
export const dayNotes = (block: Block<Section & DayNotes>): Value => {
  const {care, day, evening, naloxone} = block.section;
  return [care, day, evening, naloxone].map((note) => note && html`<p>${statement(note, block)}</p> `);
};

const words = ({text, lang}: Text): Value => (lang ? html`<span lang="${lang}">${text}</span>` : text);

const mark = ({by}: Text, {messages: {edited}}: Block<Section>): Value =>
  by && html` <em>(${by === 'added' ? edited.added : edited.reworded})</em>`;
