import type {Overrides, Treatment} from '../../content/schema.js';
import type {GuideValue} from '../../page/guide-context.js';
import {report} from '../../page/report.js';
import {textOf} from '../../page/text-of.js';
import {readSettings, type GuideAttributes} from './read-settings.js';

/** What is known of the content that a guide stands for, once it was judged. */
export interface Judged {
  /** The treatment that a file or the guide's child brings. */
  readonly own: Treatment | undefined;
  /** The one that the page has. */
  readonly installed: Treatment | undefined;
  readonly overrides: Overrides | undefined;
  readonly pending: boolean;
}

/** What a guide hands to the elements inside it. Of attributes that make no sense the developer is told. */
export function provided(
  guide: HTMLElement & GuideAttributes & {readonly treatment: string},
  {own, installed, overrides, pending}: Judged,
): GuideValue {
  // Before its ways are installed nobody can say which ids are right.
  const routeIds = (own ?? installed)?.facts.routes?.routes.map(({id}) => id) ?? (own && []);
  const {settings, faults} = readSettings(guide, routeIds);
  for (const {code, attribute, expected} of faults) report(guide, code, attribute, expected);
  return {
    treatmentId: textOf(guide.treatment).trim() || own?.facts.id,
    treatment: own,
    settings,
    overrides,
    pending,
  };
}
