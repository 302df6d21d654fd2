import {getInstalled, installedTreatment} from '../page/installed.js';
import {parse} from '../content/parse.js';
import type {ContentFile} from '../content/schema.js';
import type {GuideValue} from '../page/guide-context.js';
import {GuideElement} from '../elements/guide/guide-element.js';
import {provided} from '../elements/guide/provided.js';

/** What a guide has on a server. */
export interface GuideParts {
  readonly attributes: ReadonlyMap<string, string>;
  /** The JSON inside it, and the file that its `src` names: text, or the value. */
  readonly child?: unknown;
  readonly file?: unknown;
  /** What the guide around it gives. */
  readonly outer?: GuideValue | undefined;
}

/** What a `<treatment-guide>` gives the elements inside it. Throws a `ContentError` for content that cannot be used. */
export function guideValue({attributes, child, file, outer}: GuideParts): GuideValue {
  const guide = new GuideElement();
  for (const [name, value] of attributes) guide.attributeChangedCallback(name, null, value);

  const {treatments} = getInstalled();
  const installed = installedTreatment(guide.treatment);
  const read = (input: unknown): ContentFile =>
    input === undefined ? {} : parse(input, {builtIn: treatments, treatment: installed});
  const [inside, fetched] = [read(child), read(file)];

  return provided(guide, {
    own: inside.treatment ?? fetched.treatment,
    installed,
    overrides: inside.overrides ?? fetched.overrides,
    pending: false,
    outer: outer?.settings,
  });
}
