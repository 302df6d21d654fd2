import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {ReliefContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {caveatLeads} from '../../outline/relief.js';
import {citations, editedMark, say, statement} from '../../templates/statement.js';

/** The kinds of pain that the page and the reader ask about, each by its id. */
export interface Asked {
  /** The page's: its answer leads, and stays where it is whatever a reader chooses. */
  readonly named: string;
  /** The reader's, or the page's where the reader has chosen none. */
  readonly chosen: string;
}

/** The answer to what the page asks about, and the finding that stands beside every answer. */
export const lead = (section: ReliefContent, {named}: Asked, messages: Messages) =>
  html`<div class="lead" part="lead answer">
    <p id=${named}>${answerTo(named, section, messages)}</p>
    ${caveatLeads(section, named) ? html`<p>${statement(section.caveat, messages)}</p>` : nothing}
  </div>`;

/**
 * The answer to what a reader chose: below the choice, so that it is in sight however small the screen is, and said aloud.
 */
export const chosenAnswer = (section: ReliefContent, {named, chosen}: Asked, messages: Messages) => {
  const isOther = chosen !== named;
  return html`<p
    class="chosen screen"
    part=${isOther ? 'answer' : nothing}
    id=${isOther ? chosen : nothing}
    aria-live="polite"
    aria-atomic="true"
  >
    ${isOther ? answerTo(chosen, section, messages) : nothing}
  </p>`;
};

function answerTo(condition: string, {conditions}: ReliefContent, messages: Messages) {
  const one = conditions.find(({id}) => id === condition);
  if (!one) return nothing;
  const {name, answer} = one;
  const whose = one === conditions[0] ? nothing : html`<b class="for">${say(name)}</b>`;
  return html`${whose}${say(answer)}${editedMark(answer, messages)}${citations(answer.cites, messages, answer.text)}`;
}

/** The choice of the kind of pain. A link to one leads to its answer, or to where it can be chosen. */
export const choice = (
  {conditions}: ReliefContent,
  {named, chosen}: Asked,
  {relief: words}: Messages,
  onChoose: (condition: string) => void,
) => html`
  <p class="choice screen">
    <label for="condition">${words.kindOfPain}</label>
    <select
      id="condition"
      part="condition select"
      autocomplete="off"
      .value=${chosen}
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
    >
      ${conditions.map(
        ({id, name}, i) =>
          html`<option
            id=${id === chosen || id === named ? nothing : id}
            value=${id}
            ?selected=${id === chosen}
            lang=${name.lang ?? nothing}
          >
            ${i === 0 ? words.allKinds : name.text}
          </option>`,
      )}
    </select>
  </p>
`;

/** What is always open, though a first screen may have no room for it; with one control for the sources of them all. */
export const notes = (section: ReliefContent, {named}: Asked, messages: Messages) => {
  const {caveat, offLabel, background} = section;
  const said = [
    ...(caveatLeads(section, named) ? [] : [caveat]),
    ...(offLabel ? [offLabel] : []),
    ...background,
  ];
  return html`<div class="notes">
    ${said.map(
      (one, i) =>
        html`<p part="note">
          ${say(one)}${editedMark(one, messages)}${i === said.length - 1 ? citations(citesOf(said), messages, said[0]!.text) : nothing}
        </p>`,
    )}
  </div>`;
};
