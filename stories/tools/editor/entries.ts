/** Everything that a treatment says, by the entries that a clinic's file names. */
import {rewordableIn, entriesOf} from '../../../src/content/check/parts-of-treatment.js';
import {elements} from '../../../src/content/elements.js';
import type {Treatment} from '../../../src/content/schema.js';
import {leavesOf} from '../../../src/server/review/facts-by-path.js';
import type {ReviewedStatement} from '../../../src/server/review/statement.js';
import {statementsOf} from '../../../src/server/review/statements.js';
import type {Messages} from '../../../src/locales/messages.js';

/** A text that a clinic may put in its own words. */
export interface Field {
  readonly name: string;
  /** As readers get it. */
  readonly text: string;
  /** As a file writes it: with a name in braces for each number. */
  readonly written: string;
}

export interface EditableEntry {
  /** As a clinic's file names it, such as "se-nausea". */
  readonly id: string;
  readonly label: string;
  readonly fields: readonly Field[];
  /** What cannot be changed. */
  readonly fixed: readonly ReviewedStatement[];
  /** Ids of its sources. */
  readonly sources: readonly string[];
  /** What an entry of its list is called, where a clinic may hide and order it. */
  readonly arranged?: string | undefined;
  /** What it is, where a clinic can neither hide nor reword it. */
  readonly guarded?: string | undefined;
  /** Whether it says what studies found, or what nobody knows. */
  readonly found: boolean;
  /** One half of what is known, which keeps its place. */
  readonly paired: boolean;
  /** Where clinics differ, a clinic may put its own rule beside it. */
  readonly differs: boolean;
}

export interface EditableSection {
  readonly id: string;
  readonly title: string;
  /** What a page shows it with: how the element's tag ends. */
  readonly element: string;
  readonly entries: readonly EditableEntry[];
}

/** What all elements share, and what no element shows alone. */
export const shared = 'treatment';

/** All sections of a treatment in a language, those of the elements first and in their order. */
export function sectionsOf(treatment: Treatment, messages: Messages): EditableSection[] {
  const statements = statementsOf({treatment, messages});
  const place = placesIn(treatment, messages.lang);
  const names = [...Object.values(elements), 'claims', shared, 'sources'];
  const nameOf = ({section}: ReviewedStatement) => (names.includes(section) ? section : shared);
  return names.flatMap((id) => {
    const own = statements.filter((statement) => nameOf(statement) === id);
    if (own.length === 0) return [];
    const element = elementOf(id);
    const heads = [...new Set(own.map(headOf))];
    const entries = heads.map((head) =>
      entryOf(
        head,
        own.filter((statement) => headOf(statement) === head),
        place,
      ),
    );
    const title = own.find((one) => one.id === `${id}.title`)?.text ?? otherTitles[id] ?? id;
    return [{id, title, element, entries}];
  });
}

const otherTitles: Readonly<Record<string, string>> = {[shared]: 'In every element', sources: 'Sources'};

/** How the tag of the element ends that shows a section; claims stand in the summary, and what is shared in all. */
export const elementOf = (section: string): string =>
  Object.entries(elements).find(([, own]) => own === section)?.[0] ?? 'summary';

const headOf = ({id, kind}: ReviewedStatement): string =>
  kind === 'source' ? id : (id.split('.', 1)[0] ?? id);

interface Places {
  readonly known: ReadonlyMap<string, Pick<EditableEntry, 'arranged' | 'guarded' | 'found' | 'paired'>>;
  readonly rewordable: ReadonlyMap<string, readonly string[]>;
  readonly written: ReadonlyMap<string, string>;
  readonly differs: ReadonlySet<string>;
}

function placesIn({facts, words}: Treatment, lang: string): Places {
  const entries = [...entriesOf(facts).values()].flat();
  const leaves = [words['en'], words[lang]].flatMap((own) => leavesOf(own));
  const written = leaves.flatMap(({path, value}) => [
    [path.slice(-2).join('.'), value] as const,
    // A table of plain texts: its only field is called so.
    [`${path.at(-1)}.text`, value] as const,
  ]);
  return {
    // Those that a clinic may arrange win over a topic of the same name.
    known: new Map(
      [...entries.filter(({arranged}) => !arranged), ...entries.filter(({arranged}) => arranged)].map(
        (one) => [one.id, one],
      ),
    ),
    rewordable: rewordableIn(facts),
    written: new Map(written),
    differs: new Set(facts.visit?.items.flatMap(({id, differs}) => (differs ? [id] : []))),
  };
}

function entryOf(head: string, statements: readonly ReviewedStatement[], places: Places): EditableEntry {
  const known = places.known.get(head);
  const element = Object.entries(elements).find(([, section]) => section === head)?.[0];
  const id = element ?? head;
  const names = places.rewordable.get(id) ?? [];
  const texts = statements.filter(({kind}) => kind === 'text');
  const fieldOf = (statement: ReviewedStatement) => statement.id.slice(head.length + 1) || 'text';
  const isField = (statement: ReviewedStatement) =>
    statement.kind === 'text' && names.includes(fieldOf(statement));
  return {
    id,
    label: (texts[0] ?? statements[0])?.text ?? id,
    fields: statements.filter(isField).map((statement) => {
      const name = fieldOf(statement);
      return {name, text: statement.text, written: places.written.get(`${head}.${name}`) ?? statement.text};
    }),
    fixed: statements.filter((statement) => !isField(statement)),
    sources: [...new Set(statements.flatMap(({sources}) => sources))],
    arranged: known?.arranged,
    guarded: known?.guarded,
    found: known?.found ?? false,
    paired: known?.paired ?? false,
    differs: places.differs.has(id),
  };
}
