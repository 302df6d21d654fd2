import {html, nothing, type TemplateResult} from 'lit';
import type {Fault} from '../../../src/content/parse.js';
import {tokenMenu, tokensInstead, type TextField} from './token-menu.js';
import type {Page} from './costs.js';

interface Options {
  /** Where it stands in the file. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly page: Page;
  /** Our text, whose numbers are offered; none where the clinic writes something of its own. */
  readonly written?: string;
  /** What stands between the name and the field, and below it. */
  readonly before?: TemplateResult | typeof nothing;
  readonly after?: TemplateResult | typeof nothing;
  readonly change: (value: string) => void;
}

/** A field for a text, with what the check says of it as one types, and what can be put in where digits are refused. */
export function textField(options: Options): TemplateResult {
  const {path, label, value, faults, page, written, before = nothing, after = nothing, change} = options;
  const own = faults.filter((fault) => fault.path === path);
  const typed = (event: Event) => change((event.target as TextField).value);
  return html`
    <div class="field">
      <label for=${path}>${label}</label>
      ${before}
      <textarea
        id=${path}
        rows=${Math.min(8, 1 + Math.ceil(value.length / 60))}
        dir="auto"
        .value=${value}
        aria-invalid=${own.length > 0 ? 'true' : 'false'}
        aria-describedby="${path}-fault"
        @input=${typed}
      ></textarea>
      <div id="${path}-fault" aria-live="polite">${faultList(own, page)}</div>
      ${written === undefined ? nothing : tokenMenu(page, written)} ${after}
    </div>
  `;
}

/** What is wrong, where, and what was expected. */
export const faultList = (faults: readonly Fault[], page: Page): TemplateResult | typeof nothing =>
  faults.length === 0
    ? nothing
    : html`${faults.map(
        ({path, expected}) => html`
          <p class="fault"><code>${path}</code>: expected ${expected}.</p>
          ${tokensInstead(expected, page)}
        `,
      )}`;
