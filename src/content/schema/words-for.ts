/**
 * Which words go with which facts, as types: read from the schema of words, which says it where its fields stand.
 * `check/missing-words.ts` reads the same from it at run time.
 */

/** The schema of a table with a text for each entry of a list of facts, as `wordsOf` makes it. */
export interface TableOf<List extends string, Entry> {
  readonly pipe: readonly [{readonly value: Entry}, {readonly metadata: {readonly wordsOf: List}}];
}
/** A schema of fields. */
export interface Fields<Entries> {
  readonly type: 'strict_object';
  readonly entries: Entries;
}
export interface Optional<Wrapped> {
  readonly type: 'optional';
  readonly wrapped: Wrapped;
}

/** `F[A][B]` for the path "A.B", in facts that are known exactly; never, where they have no such thing. */
type At<F, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? F extends {readonly [K in Key]: infer Below}
    ? At<Below, Rest>
    : never
  : F extends {readonly [K in Path]: infer Below}
    ? Below
    : never;
/** The ids of a list of facts. */
type Ids<List> = List extends readonly {readonly id: infer Id extends string}[] ? Id : never;

/** The texts that a schema of words asks for, whatever the facts are. */
type Output<Schema> =
  Schema extends TableOf<string, infer Entry>
    ? {readonly [id: string]: Output<Entry>}
    : Schema extends Fields<infer Entries>
      ? {readonly [Key in Always<Entries>]: Output<Entries[Key]>} & {
          readonly [Key in Exclude<keyof Entries, Always<Entries>>]?:
            Output<Unwrapped<Entries[Key]>> | undefined;
        }
      : Schema extends {readonly '~types'?: {readonly output: infer Value} | undefined}
        ? Value
        : never;
type Always<Entries> = {
  [Key in keyof Entries]: Entries[Key] extends Optional<unknown> ? never : Key;
}[keyof Entries];

/** What the facts have by a name; never, where they have nothing. */
type Below<Here, Key> = Key extends keyof Here ? Here[Key] : never;
type Unwrapped<Schema> = Schema extends Optional<infer Wrapped> ? Wrapped : Schema;
type IsThere<Value> = [Value] extends [never] ? false : undefined extends Value ? false : true;

/** Whether facts have what words are for: the list of a table, or something of the same name in the same place. */
type IsOwed<Schema, Facts, Here> =
  Schema extends TableOf<infer List, unknown>
    ? IsThere<At<Facts, List>>
    : // A table of remarks on some entries is asked of nobody.
      Schema extends {readonly type: 'record'}
      ? false
      : IsThere<Here>;

/** Fields that words must have: those that may never be left out, and those that the facts ask for. */
type Owed<Entries, Facts, Here> = {
  [Key in keyof Entries]: Entries[Key] extends Optional<infer Wrapped>
    ? IsOwed<Wrapped, Facts, Below<Here, Key>> extends true
      ? Key
      : never
    : Key;
}[keyof Entries];

/** The words that a schema of words asks for where the facts are these; `Here` is what they have at the same place. */
export type WordsIn<Schema, Facts, Here = Facts> =
  Schema extends TableOf<infer List, infer Entry>
    ? [At<Facts, List>] extends [never]
      ? Output<Schema>
      : {readonly [Id in Ids<At<Facts, List>>]: Output<Entry>}
    : Schema extends Fields<infer Entries>
      ? {[Key in Owed<Entries, Facts, Here>]: WordsIn<Unwrapped<Entries[Key]>, Facts, Below<Here, Key>>} & {
          [Key in Exclude<keyof Entries, Owed<Entries, Facts, Here>>]?: Output<Unwrapped<Entries[Key]>>;
        }
      : Output<Schema>;
