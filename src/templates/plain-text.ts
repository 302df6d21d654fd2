import type {Provenance, SeekHelp, Statement} from '../content/resolved.js';

/** A statement with the numbers of its sources: "You may feel sick. [2, 3]" */
export const cited = ({text, cites}: Pick<Statement, 'text' | 'cites'>) =>
  cites.length > 0 ? `${text} [${cites.join(', ')}]` : text;

/** The emergency block as plain text. */
export const seekHelpText = ({title, signs, actions, elsewhere, crisis, today}: SeekHelp) =>
  [
    title,
    ...signs.map((sign) => `- ${cited(sign)}`),
    ...actions.map(({text}) => text),
    ...(elsewhere ? [elsewhere] : []),
    cited(crisis),
    '',
    today.title,
    ...today.reasons.map((reason) => `- ${cited(reason)}`),
    ...(today.action ? [today.action.text] : []),
  ].join('\n');

/** Where it comes from, as plain text: each source once, with its address. */
export const provenanceText = ({general, sources, lines}: Provenance) =>
  [
    cited(general),
    '',
    ...sources.map(({number, citation, href}) => `${number}. ${citation}${href ? ` ${href}` : ''}`),
    '',
    ...lines,
  ].join('\n');
