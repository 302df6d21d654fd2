/**
 * What a section says, in order, as blocks of statements: told once, without markup. Plain text and plain HTML are
 * written from it (`to-text.ts`, `to-html.ts`) and from nothing else, so that neither can leave out a mark or a source.
 */
import {citesOf} from '../content/cites.js';
import type {ResolvedSource, Statement, Text} from '../content/resolved.js';
import {within} from '../content/within.js';
import type {Messages} from '../locales/messages.js';

/** Some words of a line, with their sources, the clinic's mark, and where they lead. */
export interface Part extends Text {
  readonly cites?: readonly number[];
  readonly strong?: true;
  /** Where the words lead: to a telephone, or to a page. */
  readonly href?: string;
}

/** Words that stand together, in one line or paragraph. */
export type Line = readonly Part[];

/** One entry of a list: its first line, and what stands below it. */
export interface Item {
  /** The permanent id, for links. */
  readonly id?: string;
  readonly lines: readonly Line[];
  /** What the page adds once a reader marks the entry. Where nothing can be marked, it is always said. */
  readonly whenMarked?: Line;
  /** The other half of what is known: nothing may stand between the two. */
  readonly otherHalf?: Item;
}

export interface Heading {
  readonly kind: 'heading';
  /** 0 for the section's own, 1 for one below it. */
  readonly depth: 0 | 1;
  readonly line: Line;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly line: Line;
}

/** What must not be overlooked. */
export interface Warning {
  readonly kind: 'warning';
  readonly line: Line;
  /** The page says it in other words, by the links of its emergency strip. */
  readonly asStrip?: true;
}

/** Something with a name of its own, and what is said of it. */
export interface Entry {
  readonly kind: 'entry';
  readonly id: string;
  readonly name: Line;
  readonly lines: readonly Line[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
  /** Numbered. */
  readonly ordered?: true;
}

/** The head of a column. */
export interface Column {
  readonly id?: string;
  readonly lines: readonly Line[];
  /** For what reads a table aloud only: the column's place says it to those who see. */
  readonly silent?: true;
}

export interface Row {
  readonly id?: string;
  readonly lines: readonly Line[];
  readonly cells: readonly (readonly Block[])[];
  /** All cells say the same: side by side they are one, which says it once. */
  readonly same?: true;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: Line;
  /** The first heads the rows' own names. */
  readonly columns: readonly [Column, ...Column[]];
  readonly rows: readonly Row[];
  /** How a text that cannot have columns tells it: row after row, or column after column. */
  readonly readBy: 'row' | 'column';
}

/** Each source once, by its number. */
export interface Sources {
  readonly kind: 'sources';
  readonly sources: readonly ResolvedSource[];
}

/** What the page keeps out of sight until a reader asks for it. A whole text has it. */
export interface Folded {
  readonly kind: 'folded';
  readonly blocks: readonly Block[];
  /** The page did not ask to leave it out: plain HTML, where nothing can be chosen, says it too. */
  readonly byChoice?: true;
}

export type Block = Heading | Paragraph | Warning | Entry | List | Table | Sources | Folded;

/** A whole section, ready to be written. */
export interface Outline {
  readonly blocks: readonly Block[];
  /** Level of the section's own heading. */
  readonly level: number;
  readonly messages: Messages;
}

/** What may stand in a line: words, a text with or without sources, a line, or nothing. */
type Said = string | Part | Line | undefined | false;

const partsOf = (said: Said): Line =>
  !said ? [] : typeof said === 'string' ? [{text: said}] : 'text' in said ? [said] : said;

/** A line of statements and the words between them: line`${name}. ${text}`. What is missing leaves no gap. */
export function line(words: TemplateStringsArray, ...said: readonly Said[]): Line {
  const parts = words.flatMap((between, i) => [...partsOf(between), ...partsOf(said[i])]);
  return trimmed(parts.filter(({text, cites, by}) => text || cites?.length || by));
}

/** Pieces of a sentence as one line, as they are. */
export const pieces = (...said: readonly Said[]): Line => trimmed(said.flatMap(partsOf));

/**
 * A sentence of which parts are said with sources, marks or in another language. What joins them is the language's own; each
 * part stands in the sentence letter for letter.
 */
export const sentence = (whole: string, ...parts: readonly (string | Part)[]): Line =>
  pieces(
    ...within<Part>(
      whole,
      ...parts.map((part) =>
        typeof part === 'string' ? ([part, {text: part}] as const) : ([part.text, part] as const),
      ),
    ),
  );

/** Lines as one, with spaces between them. */
export const joined = (...lines: readonly Said[]): Line =>
  lines
    .map(partsOf)
    .filter((parts) => parts.length > 0)
    .flatMap((parts, i) => (i > 0 ? [{text: ' '}, ...parts] : parts));

/** Without the white space that is left at the ends where something is missing. */
function trimmed(parts: Line): Line {
  const isBlank = ({text, cites, by}: Part) => text.trim() === '' && !cites?.length && !by;
  const from = parts.findIndex((part) => !isBlank(part));
  const to = parts.findLastIndex((part) => !isBlank(part));
  return parts
    .slice(Math.max(from, 0), to + 1)
    .map((part, i, all) => (i === all.length - 1 ? {...part, text: part.text.trimEnd()} : part));
}

export const strong = (said: string | Text): Part => ({
  ...(typeof said === 'string' ? {text: said} : said),
  strong: true,
});

export const heading = (depth: Heading['depth'], said: Said): Heading => ({
  kind: 'heading',
  depth,
  line: partsOf(said),
});
export const paragraph = (...said: readonly Said[]): Paragraph => ({
  kind: 'paragraph',
  line: joined(...said),
});
export const warning = (said: Said): Warning => ({kind: 'warning', line: partsOf(said)});
export const list = (items: readonly Item[]): List => ({kind: 'list', items});
/** Paragraphs of those statements that there are. */
export const paragraphs = (...said: readonly Said[]): Paragraph[] =>
  said.filter(Boolean).map((one) => paragraph(one));

/** Statements that stand together, a paragraph each, with the sources of them all at the end of the last. */
export const together = (...said: readonly Statement[]): Paragraph[] =>
  said.map((one, i) => paragraph({...one, cites: i === said.length - 1 ? citesOf(said) : []}));

/** All that an entry says. */
export const allLines = ({lines, whenMarked, otherHalf}: Item): readonly Line[] => [
  ...lines,
  ...(whenMarked ? [whenMarked] : []),
  ...(otherHalf ? allLines(otherHalf) : []),
];

/** What the clinic did with a text, in words. */
export const markOf = ({by}: Text, {edited}: Messages): string | undefined =>
  by && (by === 'added' ? edited.added : edited.reworded);
