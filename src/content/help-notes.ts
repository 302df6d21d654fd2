import {citesOf} from './cites.js';
import type {HelpLine, HelpRemark} from './resolved.js';

/** Whether the strip has a number for thoughts of suicide: some regions have no one line for them. */
export const hasCrisisLine = ({actions}: HelpLine): boolean =>
  actions.some(({kind}) => kind === 'crisis' || kind === 'crisis-text');

/** What else is known of the help lines. With the first stand the sources of the numbers in the strip, too. */
export const notesOf = ({remarks, cites}: HelpLine): HelpRemark[] =>
  remarks.map((remark, i) => (i === 0 ? {...remark, cites: citesOf([remark, {cites}])} : remark));
