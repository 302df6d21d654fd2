import type * as content from '../../content/parse.js';
import type {Treatment} from '../../content/schema.js';
import {loadWhole, wholeOf} from '../../page/installed.js';

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
  if (check && (whole || !subject)) return {...check, subject: whole};
  return load(subject);
}

/** Loads what judges, once all that comes with this script has run: it may bring the check, and all of the treatment. */
async function load(subject: Treatment | undefined): Promise<void> {
  await Promise.resolve();
  await Promise.all([
    check ?? import('../../content/check.js').then(provideCheck),
    subject && loadWhole(subject),
  ]);
}
