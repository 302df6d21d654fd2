import {ContextConsumer, ContextRoot} from './context.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {getInstalled, onInstalled} from './installed.js';
import {contactsFor} from '../content/contacts.js';
import type {ResolvedContent} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {contentFor, type Found} from './content-for.js';
import {addLinkTarget, followFragment, type LinkTarget} from './deep-link.js';
import {guideContext} from './guide-context.js';
import {languageOf, watchLanguage} from './language.js';
import {report} from './report.js';
import {textOf} from './text-of.js';
import {tellFaults, type Given} from './tell-faults.js';

/** An element that shows content. */
export interface ContentHost extends ReactiveControllerHost, LinkTarget, Given {
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
  /** True while a guide's content file is on its way. */
  pending = false;

  readonly #host: ContentHost;
  readonly #guide: ContextConsumer<typeof guideContext, ContentHost>;
  #found: Found | undefined;
  #stops: (() => void)[] = [];
  #followed = false;

  constructor(host: ContentHost) {
    this.#host = host;
    host.addController(this);
    const changed = () => host.requestUpdate();
    this.#guide = new ContextConsumer(host, {context: guideContext, subscribe: true, callback: changed});
  }

  /** What to show now; undefined while there is nothing. */
  get content(): ResolvedContent | undefined {
    return this.#host.content ?? this.#found?.content;
  }

  /** The interface's words in the language of the element's place. */
  get messages(): Messages {
    return this.content?.messages ?? this.#found?.messages ?? getInstalled().messages.get('en')!;
  }

  /** Said where there is nothing to show: whom to call in an emergency. */
  get nothing(): string {
    const {messages} = this;
    const {phrases} = contactsFor(messages, this.#found?.settings ?? {});
    return messages.seekHelp.nothing(phrases.emergency);
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
    if (this.pending || this.#host.content) return;
    const found = contentFor({
      lang: languageOf(this.#host),
      treatmentId: textOf(this.#host.treatment).trim(),
      guide,
    });
    this.#found = found;
    if (found.missing) this.#reportMissing(found.missing);
  }

  hostUpdated() {
    if (!this.content) return;
    tellFaults(this.#host);
    if (this.#followed) return;
    this.#followed = true;
    void followFragment(this.#host);
  }

  #reportMissing(id: string) {
    const installed = [...getInstalled().treatments.keys()].join(', ');
    report(this.#host, 'unknown-treatment', 'treatment', `one of ${installed}, not "${id}"`);
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
