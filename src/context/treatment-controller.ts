import {ContextConsumer, ContextRoot} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {getInstalled, onInstalled} from '../content/installed.js';
import {matchLanguage, regionOf} from '../content/language.js';
import type {ResolvedContent} from '../content/resolved.js';
import {resolve} from '../content/resolve.js';
import type {Treatment} from '../content/schema.js';
import type {Messages} from '../locales/messages.js';
import {addLinkTarget, followFragment, type LinkTarget} from './deep-link.js';
import {guideContext, type GuideValue} from './guide-context.js';
import {languageOf, watchLanguage} from './language.js';
import {report} from './report.js';

/** An element that shows content. */
export interface ContentHost extends ReactiveControllerHost, LinkTarget {
  /** Id of the treatment to show; the guide's, else the only one installed. */
  treatment: string;
  /** Content made elsewhere (on a server, in a test), instead of what the page would give. */
  content?: ResolvedContent | undefined;
}

/**
 * Finds out what an element shows: whose guide it stands in, in which language, which treatment; and follows all three
 * as the page changes. It also lets the page's address reach into the element.
 */
export class TreatmentController implements ReactiveController {
  /** What to show now; undefined while there is nothing. */
  content: ResolvedContent | undefined;
  /** The interface's words in the language of the element's place. */
  messages: Messages = getInstalled().messages.get('en')!;
  /** True while a guide's content file is on its way. */
  pending = false;

  readonly #host: ContentHost;
  readonly #guide: ContextConsumer<typeof guideContext, ContentHost>;
  #stops: (() => void)[] = [];
  #followed = false;

  constructor(host: ContentHost) {
    this.#host = host;
    host.addController(this);
    const changed = () => host.requestUpdate();
    this.#guide = new ContextConsumer(host, {context: guideContext, subscribe: true, callback: changed});
  }

  hostConnected() {
    keepRequests();
    const changed = () => this.#host.requestUpdate();
    this.#stops = [watchLanguage(this.#host, changed), onInstalled(changed), addLinkTarget(this.#host)];
    changed();
  }

  hostDisconnected() {
    for (const stop of this.#stops) stop();
    // An element that is moved out of its guide must not keep what that said.
    this.#guide.value = undefined;
  }

  hostUpdate() {
    const guide = this.#guide.value;
    this.pending = guide?.pending ?? false;
    if (this.pending) return;
    this.content = this.#host.content ?? this.#resolve(guide);
    if (this.content) this.messages = this.content.messages;
  }

  hostUpdated() {
    if (this.#followed || !this.content) return;
    this.#followed = true;
    void followFragment(this.#host);
  }

  #resolve(guide: GuideValue | undefined): ResolvedContent | undefined {
    const {messages} = getInstalled();
    const wanted = languageOf(this.#host);
    const lang = matchLanguage(wanted, [...messages.keys()]) ?? 'en';
    this.messages = messages.get(lang)!;
    const treatment = this.#treatment(guide);
    if (!treatment) return undefined;
    const region = guide?.settings.region ?? regionOf(wanted);
    return resolve({
      treatment,
      messages: this.messages,
      settings: {...guide?.settings, ...(region && {region})},
      ...(guide?.overrides && {overrides: guide.overrides}),
    });
  }

  #treatment(guide: GuideValue | undefined): Treatment | undefined {
    const {treatments} = getInstalled();
    const own = guide?.treatment;
    const wanted = this.#host.treatment || guide?.treatmentId || own?.facts.id;
    if (own && own.facts.id === wanted) return own;
    if (wanted) {
      const found = treatments.get(wanted);
      if (!found)
        report(
          this.#host,
          'unknown-treatment',
          'treatment',
          `one of ${[...treatments.keys()].join(', ')}, not "${wanted}"`,
        );
      return found;
    }
    const [first] = treatments.values();
    return first;
  }
}

const rootMark = Symbol.for('treatment-elements/context-root');

/** A guide may be defined after its children: the root keeps their requests until it answers. One for each page. */
function keepRequests() {
  const page = document.documentElement as HTMLElement & {[rootMark]?: true};
  if (page[rootMark]) return;
  page[rootMark] = true;
  new ContextRoot().attach(page);
}
