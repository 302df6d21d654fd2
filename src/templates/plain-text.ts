import type {DayNotes, Provenance, SeekHelp, Section, Statement} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';

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
    ...(today.night ? [cited(today.night)] : []),
  ].join('\n');

/** What stands open in every element. */
export const alwaysOpenText = ({medicines, general}: Section) => `${cited(medicines)}\n${cited(general)}`;

/** What a reader does on the day of treatment. */
export const dayNotesText = ({care, day, evening, naloxone}: DayNotes) =>
  [care, day, evening, naloxone].flatMap((note) => (note ? [cited(note)] : []));

/** Where it comes from, as plain text: each source once, with its address. */
export const provenanceText = (
  {terms, remarks, sources, lines}: Provenance,
  {provenance: say}: Messages,
): string =>
  [
    ...sources.map(({number, citation, href}) => `${number}. ${citation}${href ? ` ${href}` : ''}`),
    ...headed(
      say.terms,
      terms.map(({term, meaning}) => `- ${term.text}: ${cited(meaning)}`),
    ),
    ...headed(
      say.remarks,
      remarks.map((one) => `- ${cited(one)}`),
    ),
    '',
    ...lines,
  ].join('\n');

/** A list under its heading; nothing where there is none. */
const headed = (heading: string, list: readonly string[]) => (list.length > 0 ? ['', heading, ...list] : []);
