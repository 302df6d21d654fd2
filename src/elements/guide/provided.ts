import type {Overrides, Treatment} from '../../content/schema.js';
import type {Settings} from '../../content/settings.js';
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
  /** What a guide around this one says. */
  readonly outer: Settings | undefined;
}

/** What a guide hands to the elements inside it. Of attributes that make no sense the developer is told. */
export function provided(
  guide: HTMLElement & GuideAttributes & {readonly treatment: string},
  {own, installed, overrides, pending, outer}: Judged,
): GuideValue {
  // Before its ways are installed nobody can say which ids are right.
  const routeIds = (own ?? installed)?.facts.routes?.routes.map(({id}) => id) ?? (own && []);
  const {settings, faults} = readSettings(guide, routeIds);
  for (const {code, attribute, expected} of faults) report(guide, code, attribute, expected);
  return {
    treatmentId: textOf(guide.treatment).trim() || own?.facts.id,
    treatment: own,
    settings: withNumbersOf(outer, settings),
    overrides,
    pending,
  };
}

/**
 * Readers are where the guide around it says, and call whom that says, unless this one says so itself. All else that it says
 * is of another clinic or place; so are its numbers where this one names another region.
 */
function withNumbersOf(outer: Settings | undefined, own: Settings): Settings {
  if (!outer || (own.region && own.region !== outer.region)) return own;
  const {region, emergencyPhone, crisisPhone} = outer;
  return {
    ...own,
    region,
    emergencyPhone: own.emergencyPhone ?? emergencyPhone,
    crisisPhone: own.crisisPhone ?? crisisPhone,
  };
}
