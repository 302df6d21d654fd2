import {directive, Directive, type PropertyPart} from 'lit/directive.js';

/**
 * Compares what a box shows with what it should show at each rendering. Lit compares with what it wrote itself last: a
 * reader's tick and a page's `value = []` may come between two renderings, and the last one counts. Lit's own `live` does
 * the same, and cannot be rendered on a server.
 */
class Checked extends Directive {
  override render(isChecked: boolean): boolean {
    return isChecked;
  }

  override update({element}: PropertyPart, [isChecked]: [boolean]): boolean {
    const input = element as HTMLInputElement;
    if (input.checked !== isChecked) input.checked = isChecked;
    return isChecked;
  }
}

/** Whether a box or a radio is ticked. */
export const checked = directive(Checked);
