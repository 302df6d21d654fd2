/** One fault of a content file. */
export interface Fault {
  /** Where, as in "overrides.reword.se-nausea.figures". */
  readonly path: string;
  /** What was expected there. */
  readonly expected: string;
}

/** Content that cannot be used, with every fault that it has. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({path, expected}) => `${path || 'the file'}: expected ${expected}`).join('; '));
    this.name = 'ContentError';
    this.faults = faults;
  }
}
