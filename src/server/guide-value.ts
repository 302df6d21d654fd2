import {getInstalled} from '../page/installed.js';
import {parse} from '../content/parse.js';
import type {ContentFile} from '../content/schema.js';
import type {GuideValue} from '../page/guide-context.js';
import {report} from '../page/report.js';
import {GuideElement} from '../elements/guide/guide-element.js';
import {readSettings} from '../elements/guide/read-settings.js';

/** What a guide has on a server. */
export interface GuideParts {
  readonly attributes: ReadonlyMap<string, string>;
  /** The JSON inside it, and the file that its `src` names: text, or the value. */
  readonly child?: unknown;
  readonly file?: unknown;
}

/** What a `<treatment-guide>` gives the elements inside it. Throws a `ContentError` for content that cannot be used. */
export function guideValue({attributes, child, file}: GuideParts): GuideValue {
  const guide = new GuideElement();
  for (const [name, value] of attributes) guide.attributeChangedCallback(name, null, value);

  const {treatments} = getInstalled();
  const installed = guide.treatment ? treatments.get(guide.treatment) : [...treatments.values()][0];
  const read = (input: unknown): ContentFile =>
    input === undefined ? {} : parse(input, {builtIn: treatments, treatment: installed});
  const [inside, fetched] = [read(child), read(file)];

  const own = inside.treatment ?? fetched.treatment;
  const subject = own ?? installed;
  const routeIds = subject && (subject.facts.routes?.routes.map(({id}) => id) ?? []);
  const {settings, faults} = readSettings(guide, routeIds);
  for (const {code, attribute, expected} of faults) report(guide, code, attribute, expected);
  return {
    treatmentId: guide.treatment || own?.facts.id,
    treatment: own,
    settings,
    overrides: inside.overrides ?? fetched.overrides,
    pending: false,
  };
}
