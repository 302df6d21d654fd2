import {ContentError, parse} from '../../content/parse.js';
import type {ContentFile, Treatment} from '../../content/schema.js';
import {getInstalled, type Installed} from '../../page/installed.js';
import {report} from '../../page/report.js';
import {saysNothing} from '../../page/text-of.js';

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
  #judged: Judged | undefined;

  /** `asFile` makes a content file of what is given. */
  constructor(guide: HTMLElement, asFile: (given: unknown) => unknown = (given) => given) {
    this.#guide = guide;
    this.#asFile = asFile;
  }

  /**
   * Content that can be used; where there are faults, none, and the developer is told all of them. `subject` is the
   * treatment that overrides are for, where the content brings none.
   */
  read(given: unknown, subject: Treatment | undefined, where: string): ContentFile {
    if (saysNothing(given)) return nothing;
    const {treatments} = getInstalled();
    const {given: before, subject: ofBefore, treatments: besideBefore, file} = this.#judged ?? {};
    if (file && before === given && ofBefore === subject && besideBefore === treatments) return file;
    const judged = this.#judge(given, subject, where);
    this.#judged = {given, subject, treatments, file: judged};
    return judged;
  }

  #judge(given: unknown, subject: Treatment | undefined, where: string): ContentFile {
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
