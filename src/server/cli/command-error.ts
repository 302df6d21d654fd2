/** A command that cannot be carried out. The message tells the person who typed it what would be. */
export class CommandError extends Error {
  /** 1: a file or its content cannot be used. 2: the command line is not understood. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
