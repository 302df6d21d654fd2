import {nothing} from 'lit';
import {still, type Still, type StillValue} from './still.js';

/** The element's own heading, or one below it (`depth` 1, 2 …); h6 is the last there is. */
export function heading(level: number, content: StillValue, depth = 0, id?: string): Still {
  const rank = Math.min(level + depth, 6);
  const part = depth === 0 ? 'heading' : 'subheading';
  return still`<h${rank} part=${part} id=${id ?? nothing}>${content}</h${rank}>`;
}
