/** One thing that a treatment says: a text, a figure, or what it knows of an entry beside both. */
export interface ReviewedStatement {
  /** The id of its entry and the field, such as "se-nausea.action". It stays the same from version to version. */
  readonly id: string;
  /** The section of the treatment that it stands in; "treatment" for what all of them share. */
  readonly section: string;
  readonly kind: 'text' | 'figure' | 'fact' | 'source';
  readonly text: string;
  /** Whether the text is the clinic's, or is not shown there. */
  readonly by?: 'edited' | 'added' | 'hidden' | undefined;
  /** Of a figure: who was counted, and how sure it is. */
  readonly population?: string | undefined;
  readonly certainty?: string | undefined;
  /** Ids of its sources. */
  readonly sources: readonly string[];
  /** US school grade at which an English text reads. */
  readonly grade?: number | undefined;
  /** When its sources were last read. */
  readonly checked: string;
  /** The tags of the elements that show it. */
  readonly shownIn: readonly string[];
}
