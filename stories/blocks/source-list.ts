import {html, type TemplateResult} from 'lit';
import {ketamine} from '../../src/treatments/ketamine/index.js';
import type {Source} from '../../src/content/schema.js';
import {InPage} from './in-page.js';

/** What kind of text a source is, in the order of a page on evidence. */
const kinds: Readonly<Record<Source['kind'], string>> = {
  review: 'Reviews of several studies',
  trial: 'Trials',
  study: 'Other studies',
  guideline: 'Guidelines',
  label: 'Medicine labels',
  regulator: 'Regulators',
  reference: 'Works of reference',
  'patient-information': 'Information for patients',
  news: 'News',
  opinion: 'Clinics’ opinions',
};

/** Every source of the built-in content, by its kind. */
export class SourceList extends InPage {
  protected override render(): TemplateResult {
    const sources = Object.values<Source>(ketamine.facts.sources);
    return html`${(Object.keys(kinds) as Source['kind'][]).map((kind) =>
      group(
        kinds[kind],
        sources.filter((source) => source.kind === kind),
      ),
    )}`;
  }
}

const group = (title: string, sources: readonly Source[]) => html`
  <details class="api">
    <summary>${title} <small>(${sources.length})</small></summary>
    <ul>
      ${sources.map(
        ({citation, href, lang}) => html`
          <li lang=${lang ?? 'en'}>
            ${href ? html`<a href=${href} rel="noreferrer">${citation}</a>` : citation}
          </li>
        `,
      )}
    </ul>
  </details>
`;
