import type {Treatment} from '../../content/schema.js';
import {canCompare, loadHash} from '../../page/reviewed.js';
import {report} from '../../page/report.js';
import {patience} from './clinic-content.js';

/** Whether a guide's content can be compared with what was reviewed. Loads what that takes, once it is asked. */
export class ReviewCheck {
  readonly #guide: HTMLElement;
  readonly #changed: () => void;
  #waiting: 'patiently' | 'no longer' | undefined;

  /** `changed` is called when it can, and when readers have waited long enough. */
  constructor(guide: HTMLElement, changed: () => void) {
    this.#guide = guide;
    this.#changed = changed;
  }

  /** True while readers should wait for it. */
  isPending(treatment: Treatment): boolean {
    if (canCompare(treatment)) return false;
    this.#waiting ??= this.#wait(treatment);
    return this.#waiting === 'patiently';
  }

  #wait(treatment: Treatment): 'patiently' {
    const stop = () => {
      this.#waiting = 'no longer';
      this.#changed();
    };
    const patient = setTimeout(stop, patience);
    void loadHash(treatment)
      .catch((reason: unknown) => {
        const expected = `what compares contents to come with the script (${String(reason)})`;
        report(this.#guide, 'content-unreachable', 'reviewed-content', expected);
      })
      .then(() => {
        clearTimeout(patient);
        stop();
      });
    return 'patiently';
  }
}
