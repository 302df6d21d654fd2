/** A text, with its language where that is not the page's, and the clinic's mark where the clinic wrote it. */
export interface Text {
  readonly text: string;
  readonly lang?: string;
  readonly by?: 'edited' | 'added';
}

/** A text with the numbers of its sources. */
export interface Statement extends Text {
  readonly cites: readonly number[];
}

export interface ResolvedSource {
  /** Its place in the treatment's list, from 1: the same in every element. */
  readonly number: number;
  readonly id: string;
  readonly citation: string;
  /** Language of the citation, where that is not the page's. */
  readonly lang?: string;
  readonly href: string | null;
}
