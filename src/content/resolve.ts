/**
 * Makes the content that elements show. Pure and synchronous; the same treatment, language, settings and overrides give
 * the same object, so that an element whose content did not change does not render again.
 */
import {isolate, type Direction} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import type {ResolvedContent, SectionWriter} from './resolved.js';
import type {Overrides, Treatment} from './schema.js';
import type {Settings} from './settings.js';
import type {Ground} from './writer.js';

/** What content is made for. */
export interface Request {
  readonly treatment: Treatment;
  /** The interface's words in the language to write. */
  readonly messages: Messages;
  readonly settings?: Settings;
  readonly overrides?: Overrides;
  /** True where the content is another than what the clinic's reviewer has seen. */
  readonly changed?: boolean;
}

const none: Overrides = {};
/** Content that was made, and what for. */
interface Made {
  readonly ground: Ground;
  readonly settings: string;
  readonly content: ResolvedContent;
}

/** What was asked for last comes first. */
let made: readonly Made[] = [];

/**
 * How many are kept: more than one page shows at once. A clinic's name that is typed letter by letter, or a server with
 * many clinics, must not keep the content of each.
 */
const most = 16;

/** The content of a treatment in the language of `messages`. */
export function resolve({
  treatment,
  messages,
  settings = {},
  overrides = none,
  changed = false,
}: Request): ResolvedContent {
  const said = keyOf(settings);
  const known = made.find(
    ({ground, settings: before}) =>
      ground.treatment === treatment &&
      ground.messages === messages &&
      ground.overrides === overrides &&
      ground.changed === changed &&
      before === said,
  );
  const ground = {
    treatment,
    lang: messages.lang,
    messages,
    settings: isolated(settings, messages.dir),
    overrides,
    changed,
  };
  const asked = known ?? {ground, settings: said, content: lazy(ground)};
  made = [asked, ...made.filter((one) => one !== known)].slice(0, most);
  return asked.content;
}

/** Settings as one text. Lengths keep apart what would read alike; not JSON, which old scripts on a page rewrite. */
const keyOf = (settings: Settings): string =>
  Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${String(value).length}:${String(value)}`)
    .sort()
    .join();

/** A name that runs the other way must not tear the sentences that it stands in. */
const isolated = ({clinicName, reviewedBy, ...settings}: Settings, dir: Direction): Settings => ({
  ...settings,
  ...(clinicName && {clinicName: isolate(clinicName, dir)}),
  ...(reviewedBy && {reviewedBy: isolate(reviewedBy, dir)}),
});

/** Each section is written when an element first asks for it: a page with one element pays for one. */
function lazy(ground: Ground): ResolvedContent {
  const {treatment, lang, messages} = ground;
  const written = new Map<SectionWriter<unknown>, unknown>();
  return {
    id: treatment.facts.id,
    lang,
    dir: messages.dir,
    messages,
    section<Content>(write: SectionWriter<Content>) {
      if (!written.has(write)) written.set(write, write(ground));
      return written.get(write) as Content;
    },
  };
}
