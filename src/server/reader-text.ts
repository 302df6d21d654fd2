import {escape} from '../content/escape.js';
import {emergencyLineMark, readerTextAttribute} from '../page/reader-text.js';
import {plainHtml} from './plain-html.js';
import type {ServerElement} from './server-element.js';

/** Whom to call, as text that may stand wherever an element may: in a paragraph and in a link, too. */
export function emergencyLine({element, content}: ServerElement): string {
  const {lang, dir} = content;
  const section = element['sectionOf'](content);
  return section
    ? `<span ${readerTextAttribute}="${emergencyLineMark}" lang="${escape(lang)}" dir="${dir}">${escape(section.seekHelp.line)}</span>`
    : '';
}

/**
 * All that an element says. Ids that the page has already are left out, and those that it gets are added to them: an element
 * may stand on a page twice, and a link to `#se-nausea` leads to the first place of that name.
 */
export const plainText = (created: ServerElement, taken: Set<string>): string =>
  plainHtml(created, ` ${readerTextAttribute}="plain-html"`).replaceAll(
    / id="([^"]*)"/g,
    (written, id: string) => {
      if (taken.has(id)) return '';
      taken.add(id);
      return written;
    },
  );
