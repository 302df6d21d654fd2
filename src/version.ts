declare const __VERSION__: string;

/** The version of this copy, written in at build. */
export const version: string = __VERSION__;
