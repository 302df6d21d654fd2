import type * as content from '../../content/parse.js';
import type {Treatment} from '../../content/schema.js';
import {wholeOf} from '../../page/installed.js';

/** What judges a clinic's content. */
export type Check = Pick<typeof content, 'ContentError' | 'parse'>;

let check: Check | undefined;

/** For a page that brings the check along, so that nobody has to wait for it. */
export function provideCheck(own: Check): void {
  check = own;
}

/** The check, and all of the treatment that the content is for. */
export interface Judge extends Check {
  readonly subject: Treatment | undefined;
}

/** What judges content for a treatment. A promise while something of it is on its way. */
export function judgeFor(subject: Treatment | undefined): Judge | Promise<unknown> {
  const whole = subject && wholeOf(subject);
  if (check && !(whole instanceof Promise)) return {...check, subject: whole};
  return Promise.all([check ?? import('../../content/check.js').then(provideCheck), whole]);
}
