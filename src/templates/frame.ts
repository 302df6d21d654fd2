import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Provenance, ResolvedContent, Section} from '../content/resolved.js';
import {heading} from './heading.js';
import {provenance} from './provenance.js';
import {sourcesBox} from './sources.js';
import {editedMark, say} from './statement.js';
import {still} from './still.js';

/** What stands around the content of every element: heading and slots before it, slot and sources after it. */
export interface Frame {
  readonly page: ResolvedContent;
  readonly section: Section;
  readonly level: number;
  /** The page's own text for the heading. */
  readonly heading: string;
  readonly withoutHeading: boolean;
  /** While the page is printed: see `provenance`. */
  readonly printed: Provenance | null | undefined;
  /** True where what stands between the tags is the page's own: see `nesting.ts`. */
  readonly hasSwallowed: boolean;
}

/**
 * html2canvas, which pages make pictures of themselves with, fails for the whole page on a color that it does not know:
 * it is told to make its picture without the block.
 */
export const frame = (
  {page: {lang, dir, messages}, section, level, heading: own, withoutHeading, printed, hasSwallowed}: Frame,
  body: unknown,
) => html`
  <div part="base" lang=${lang} dir=${dir} data-html2canvas-ignore>
    ${
      withoutHeading
        ? nothing
        : html`<slot name="heading"
            >${heading(level, own || still`${say(section.title)}${editedMark(section.title, messages)}`)}</slot
          >`
    }
    <slot name="intro"></slot>
    ${body}
    <slot name="after"></slot>
    ${hasSwallowed ? html`<slot></slot>` : nothing}
    ${section.hidden ? html`<p><span class="mark" part="edited">${section.hidden}</span></p>` : nothing}
    ${guard([section, printed], () => provenance(section.provenance, messages, printed))}
    ${sourcesBox(messages)}
  </div>
`;
