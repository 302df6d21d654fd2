import {citesOf} from './cites.js';
import type {HelpLine, HelpRemark} from './resolved.js';

/** What else is known of the help lines. With the first stand the sources of the numbers in the strip, too. */
export const notesOf = ({remarks, cites}: HelpLine): HelpRemark[] =>
  remarks.map((remark, i) => (i === 0 ? {...remark, cites: citesOf([remark, {cites}])} : remark));
