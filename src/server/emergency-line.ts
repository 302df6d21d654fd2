import {escape} from '../content/escape.js';
import type {ServerElement} from './server-element.js';

/** Whom to call, as text that may stand wherever an element may: in a paragraph and in a link, too. */
export function emergencyLine({element, content}: ServerElement): string {
  const {lang, dir} = content;
  const section = element['sectionOf'](content);
  return section ? `<span lang="${escape(lang)}" dir="${dir}">${escape(section.seekHelp.line)}</span>` : '';
}
