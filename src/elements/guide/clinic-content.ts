import type {ContentFile, Treatment} from '../../content/schema.js';
import {getInstalled, type Installed} from '../../page/installed.js';
import {report} from '../../page/report.js';
import {saysNothing} from '../../page/text-of.js';
import {judgeFor, type Judge} from './check.js';

/** How long readers wait for a clinic's content before they get the built-in content, in milliseconds. */
export const patience = 1000;

const nothing: ContentFile = {};

/** Content that was judged, and in view of what. */
interface Judged {
  readonly given: unknown;
  readonly subject: Treatment | undefined;
  readonly treatments: Installed['treatments'];
  readonly file: ContentFile;
}

/**
 * One of the places that a clinic's content comes from. It is judged once for what is given and for the treatments that
 * the page has: scripts come in any order, and what was right beside one treatment may be wrong beside the next.
 */
export class ClinicContent {
  readonly #guide: HTMLElement;
  readonly #asFile: (given: unknown) => unknown;
  readonly #changed: () => void;
  #judged: Judged | undefined;
  #waiting: 'patiently' | 'no longer' | undefined;

  /** `asFile` makes a content file of what is given; `changed` is called when the check has come. */
  constructor(
    guide: HTMLElement,
    changed: () => void,
    asFile: (given: unknown) => unknown = (given) => given,
  ) {
    this.#guide = guide;
    this.#changed = changed;
    this.#asFile = asFile;
  }

  /**
   * Content that can be used; where there are faults, none, and the developer is told all of them. `subject` is the
   * treatment that overrides are for, where the content brings none. Undefined while the check is on its way, unless that
   * takes too long: nobody reads what was not judged.
   */
  read(given: unknown, subject: Treatment | undefined, where: string): ContentFile | undefined {
    if (saysNothing(given)) return nothing;
    const {treatments} = getInstalled();
    const {given: before, subject: ofBefore, treatments: besideBefore, file} = this.#judged ?? {};
    if (file && before === given && ofBefore === subject && besideBefore === treatments) return file;
    const keep = (judged: ContentFile) => {
      this.#judged = {given, subject, treatments, file: judged};
      return judged;
    };
    const judge = judgeFor(subject);
    if ('parse' in judge) return keep(this.#judge(given, judge, where));
    this.#wait(judge, (reason) => {
      report(
        this.#guide,
        'content-unreachable',
        where,
        `the check of contents to come with the script (${String(reason)})`,
      );
      keep(nothing);
    });
    return this.#waiting === 'patiently' ? undefined : nothing;
  }

  #wait(coming: Promise<unknown>, failed: (reason: unknown) => void) {
    if (this.#waiting) return;
    this.#waiting = 'patiently';
    const patient = setTimeout(() => {
      this.#waiting = 'no longer';
      this.#changed();
    }, patience);
    void coming.catch(failed).then(() => {
      clearTimeout(patient);
      this.#waiting = undefined;
      this.#changed();
    });
  }

  #judge(given: unknown, {parse, ContentError, subject}: Judge, where: string): ContentFile {
    try {
      const file = parse(this.#asFile(given), {builtIn: getInstalled().treatments, treatment: subject});
      // Nobody can say which ids are right before the treatment that they belong to is there.
      return file.treatment || subject ? file : nothing;
    } catch (error) {
      const faults =
        error instanceof ContentError
          ? error.faults
          : [{path: '', expected: `a value that can be read (${String(error)})`}];
      const paths = faults.map(({path}) => path || where).join(', ');
      report(this.#guide, 'bad-content', paths, faults.map(({expected}) => expected).join('; '));
      return nothing;
    }
  }
}
