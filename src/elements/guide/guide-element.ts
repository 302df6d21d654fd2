import {ContextProvider} from '@lit/context';
import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {getInstalled, onInstalled} from '../../page/installed.js';
import {ContentError, parse} from '../../content/parse.js';
import type {ContentFile, Overrides, Treatment} from '../../content/schema.js';
import {guideContext, type GuideValue} from '../../page/guide-context.js';
import {report} from '../../page/report.js';
import {loadContent, LoadError} from './load-content.js';
import {readSettings} from './read-settings.js';

/** How long readers wait for a clinic's content file before they get the built-in content, in milliseconds. */
const patience = 1000;

/**
 * @summary Tells the elements inside it which treatment, clinic and region they are for, and who reviewed the page.
 * @tag treatment-guide
 *
 * A plain block that shows its children. It may hold `<script type="application/json">` with a clinic's own content.
 *
 * @slot - The page's content, with the other elements anywhere inside it.
 * @fires {TreatmentErrorEvent} treatment-error - Something that the page gives cannot be used; the readers keep what there was.
 */
export class GuideElement extends LitElement {
  static override styles = css`
    :host(:not([hidden])) {
      display: block !important;
    }
  `;

  /** Id of the treatment that the elements inside show. Default: the only one installed. */
  @property() treatment = '';

  /** Address of a JSON file with the clinic's changes, or with a whole treatment. The only request we ever make. */
  @property() src = '';

  /** Country of the readers, two letters, such as `US`: whose emergency numbers are shown. Default: what the page's language says. */
  @property() region = '';

  /** Number to call in an emergency, instead of the region's. */
  @property({attribute: 'emergency-phone'}) emergencyPhone = '';

  /** Number of the crisis line, instead of the region's. */
  @property({attribute: 'crisis-phone'}) crisisPhone = '';

  /** Name of the clinic. Where it is given, the sources say that the clinic offers this treatment. */
  @property({attribute: 'clinic-name'}) clinicName = '';

  /** Number of the clinic, shown where a reader is told to call it. */
  @property({attribute: 'clinic-phone'}) clinicPhone = '';

  /** Address of the clinic's own page, http or https. */
  @property({attribute: 'clinic-url'}) clinicUrl = '';

  /** Ids of the routes that the clinic offers, separated by spaces, such as `rt-iv rt-esketamine`. */
  @property({attribute: 'offered-routes'}) offeredRoutes = '';

  /** Who reviewed the page for the clinic. */
  @property({attribute: 'reviewed-by'}) reviewedBy = '';

  /** When that was, as an ISO date such as `2026-11-22`. */
  @property({attribute: 'reviewed-on'}) reviewedOn = '';

  /** When it is due again, as an ISO date. */
  @property({attribute: 'next-review'}) nextReview = '';

  /** The clinic's changes as a value: wins over the JSON child and the file. */
  @property({attribute: false}) overrides: Overrides | undefined;

  @state() private file: ContentFile = {};
  @state() private child: ContentFile = {};
  @state() private pending = false;

  readonly #provider = new ContextProvider(this, {
    context: guideContext,
    initialValue: {settings: {}, pending: false},
  });
  #childText = '';
  #children: MutationObserver | undefined;
  #loading: AbortController | undefined;
  #stopWatching: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = onInstalled(() => this.requestUpdate());
    this.#children ??= new MutationObserver(() => this.#readChild());
    this.#children.observe(this, {childList: true, characterData: true, subtree: true});
    this.#readChild();
    if (this.hasUpdated) void this.#load();
    // Before the first update: an element that asks meanwhile must already know that a file is on its way.
    else this.#provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#children?.disconnect();
    this.#loading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) void this.#load();
    this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Hands what the guide knows to the elements inside it. */
  #provide() {
    const own = this.child.treatment ?? this.file.treatment;
    const subject = own ?? this.#installed();
    // Before a treatment is installed nobody can say which ids are right.
    const routeIds = subject && (subject.facts.routes?.routes.map(({id}) => id) ?? []);
    const {settings, faults} = readSettings(this, routeIds);
    for (const {code, attribute, expected} of faults) report(this, code, attribute, expected);
    const value: GuideValue = {
      treatmentId: this.treatment || own?.facts.id,
      treatment: own,
      settings,
      overrides: this.#ownOverrides(subject) ?? this.child.overrides ?? this.file.overrides,
      pending: this.pending || (!this.hasUpdated && this.src !== ''),
    };
    this.#provider.setValue(value);
  }

  /** The treatment that overrides are for, where no file brings one. */
  #installed(): Treatment | undefined {
    const {treatments} = getInstalled();
    const [first] = treatments.values();
    return this.treatment ? treatments.get(this.treatment) : first;
  }

  #ownOverrides(subject: Treatment | undefined): Overrides | undefined {
    if (!this.overrides) return undefined;
    // Checked once for each value and treatment, since a guide updates for other reasons too.
    if (this.#checked?.value !== this.overrides || this.#checked.subject !== subject) {
      const {overrides} = this.#parse({overrides: this.overrides}, 'overrides', subject);
      this.#checked = {value: this.overrides, subject, overrides};
    }
    return this.#checked.overrides;
  }
  #checked: {value: Overrides; subject: Treatment | undefined; overrides: Overrides | undefined} | undefined;

  /** Content that can be used; where there are faults, none, and the developer is told all of them. */
  #parse(input: unknown, where: string, treatment = this.#installed()): ContentFile {
    try {
      return parse(input, {builtIn: getInstalled().treatments, treatment});
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      const paths = error.faults.map(({path}) => path || where).join(', ');
      report(this, 'bad-content', paths, error.faults.map(({expected}) => expected).join('; '));
      return {};
    }
  }

  #readChild() {
    const script = this.querySelector(':scope > script[type="application/json"]');
    // While the page is still being read, the child's text may not be whole.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#readChild(), {once: true});
      return;
    }
    const text = script?.textContent ?? '';
    if (text === this.#childText) return;
    this.#childText = text;
    this.child = text.trim() ? this.#parse(text, 'the JSON child') : {};
  }

  async #load() {
    this.#loading?.abort();
    const {src} = this;
    if (!src) {
      this.file = {};
      this.pending = false;
      return;
    }
    const loading = new AbortController();
    this.#loading = loading;
    this.pending = true;
    const patient = setTimeout(() => (this.pending = false), patience);
    try {
      const text = await loadContent(src, loading.signal);
      if (!loading.signal.aborted) this.file = this.#parse(text, src);
    } catch (error) {
      if (error instanceof LoadError) report(this, error.code, src, error.expected);
      else if (!loading.signal.aborted) throw error;
    } finally {
      clearTimeout(patient);
      if (!loading.signal.aborted) this.pending = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-guide': GuideElement;
  }
}
