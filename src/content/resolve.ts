/**
 * Makes the content that elements show. Pure and synchronous; the same treatment, language, settings and overrides give
 * the same object, so that an element whose content did not change does not render again.
 */
import {isolate, type Direction} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import type {ResolvedContent} from './resolved.js';
import type {Overrides, Treatment} from './schema.js';
import {claims} from './sections/claims.js';
import {checklist} from './sections/checklist.js';
import {relief} from './sections/relief.js';
import {routes} from './sections/routes.js';
import {sideEffects} from './sections/side-effects.js';
import type {Settings} from './settings.js';
import type {Ground} from './writer.js';

/** What content is made for. */
export interface Request {
  readonly treatment: Treatment;
  /** The interface's words in the language to write. */
  readonly messages: Messages;
  readonly settings?: Settings;
  readonly overrides?: Overrides;
}

const none: Overrides = {};
const memo = new WeakMap<Treatment, WeakMap<Overrides, Map<string, ResolvedContent>>>();

/** The content of a treatment in the language of `messages`. */
export function resolve({treatment, messages, settings = {}, overrides = none}: Request): ResolvedContent {
  const ofTreatment = getOrAdd(memo, treatment, () => new WeakMap<Overrides, Map<string, ResolvedContent>>());
  const ofOverrides = getOrAdd(ofTreatment, overrides, () => new Map<string, ResolvedContent>());
  const key = JSON.stringify([messages.lang, Object.entries(settings).sort()]);
  return getOrAdd(ofOverrides, key, () =>
    lazy({treatment, lang: messages.lang, messages, settings: isolated(settings, messages.dir), overrides}),
  );
}

/** A name that runs the other way must not tear the sentences that it stands in. */
const isolated = ({clinicName, reviewedBy, ...settings}: Settings, dir: Direction): Settings => ({
  ...settings,
  ...(clinicName && {clinicName: isolate(clinicName, dir)}),
  ...(reviewedBy && {reviewedBy: isolate(reviewedBy, dir)}),
});

/** Each section is written when an element first asks for it: a page with one element pays for one. */
function lazy(ground: Ground): ResolvedContent {
  const {treatment, lang, messages} = ground;
  const once = <Value>(write: (ground: Ground) => Value) => {
    let value: {is: Value} | undefined;
    return () => (value ??= {is: write(ground)}).is;
  };
  const sections = {
    sideEffects: once(sideEffects),
    checklist: once(checklist),
    routes: once(routes),
    relief: once(relief),
    claims: once(claims),
  };
  return {
    id: treatment.facts.id,
    lang,
    dir: messages.dir,
    messages,
    get sideEffects() {
      return sections.sideEffects();
    },
    get checklist() {
      return sections.checklist();
    },
    get routes() {
      return sections.routes();
    },
    get relief() {
      return sections.relief();
    },
    get claims() {
      return sections.claims();
    },
  };
}

function getOrAdd<Key, Value>(
  map: {get(key: Key): Value | undefined; set(key: Key, value: Value): unknown},
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
