/** How a claim that readers meet elsewhere is told. */
export interface ClaimsMessages {
  /** Calls it a claim, sets it in quotation marks, and answers it, in one text. */
  whole(claim: string, found: string): string;
}
