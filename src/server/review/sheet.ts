/** The sheet that a clinician signs, and how a saved one is read again. */
import * as v from 'valibot';
import {contentHash} from '../../content/content-hash.js';
import {version} from '../../version.js';
import type {ReviewedStatement} from './statement.js';
import {statementsOf, type Reviewed} from './statements.js';

/** All statements of a treatment in one language, with the hash that `reviewed-content` of the guide takes. */
export interface Sheet {
  /** The version of the package that made it. */
  readonly version: string;
  readonly treatment: string;
  readonly lang: string;
  readonly hash: string;
  readonly statements: readonly ReviewedStatement[];
}

/** The sheet of a treatment in a language, with a clinic's changes: the same on a page, on a server and in the command. */
export const makeSheet = ({treatment, messages, overrides}: Reviewed): Sheet => ({
  version,
  treatment: treatment.facts.id,
  lang: messages.lang,
  hash: contentHash({treatment, lang: messages.lang, overrides}),
  statements: statementsOf({treatment, messages, overrides}),
});

/** Nothing that a terminal would carry out. */
const printable = v.pipe(
  v.string(),
  v.check(
    (text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text.replace(/\n/g, '')),
    'a text without control characters',
  ),
);
const name = v.pipe(v.string(), v.regex(/^[a-z0-9][\w.-]*$/i, 'letters, digits, hyphens and full stops'));

const readonlyList = <const T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());

/** As much of a saved sheet as is compared. */
const savedSheet = v.object({
  version: name,
  treatment: name,
  lang: name,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hex digits')),
  statements: readonlyList(
    v.object({
      id: name,
      kind: v.string(),
      text: printable,
      by: v.optional(v.picklist(['edited', 'added', 'hidden'])),
      population: v.optional(printable),
      certainty: v.optional(printable),
      sources: readonlyList(name),
    }),
  ),
});

/** A sheet that was saved, as far as it is compared. */
export type SavedSheet = v.InferOutput<typeof savedSheet>;

/** A saved sheet, or what is wrong with it, in one line. */
export function readSheet(text: string): SavedSheet | string {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'expected a sheet as JSON, as "review --json" prints it';
  }
  const result = v.safeParse(savedSheet, json);
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]);
  return `expected a sheet as "review --json" prints it; ${path ? `at ${path}` : 'it'} is something else`;
}
