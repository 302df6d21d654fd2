import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {atRest, openStorybook, pages, until} from './open-storybook.mjs';

/** What people type, and a page that must be among the first that it finds. */
const searches = {
  theming: ['dark', 'css', 'contrast', 'font', 'forced colors', 'light'],
  tokens: ['tokens', 'figma', 'radius'],
  print: ['print', 'pdf', 'leaflet'],
  frameworks: ['react', 'vue', 'svelte', 'angular', 'next.js', 'nextjs', 'typescript'],
  wordpress: ['wordpress', 'shortcode', 'gutenberg', 'plugin'],
  prerendering: ['ssr', 'seo', 'csp', 'javascript'],
  'unit-tests': ['jest', 'vitest'],
  errors: ['treatment-error', 'events'],
  evidence: ['evidence', 'cochrane', 'certainty', 'sources'],
  'content-and-sources': ['json', 'schema', 'override', 'own words'],
  languages: ['spanish', 'rtl', 'translation', 'español'],
  'embed-builder': ['builder', 'configurator', 'color picker', 'brand colors', 'generator'],
  'content-editor': ['edit', 'reword', 'content editor'],
  'evidence-to-sign': ['sheet', 'hash'],
  'what-changed': ['what changed'],
  'to-review': ['review', 'sign', 'clinician'],
  privacy: ['privacy', 'gdpr', 'cookies', 'analytics', 'hipaa'],
  accessibility: ['keyboard', 'screen reader', 'wcag', 'aria', 'axe'],
  'wcag-2-2': ['success criteria', 'wcag 2.2'],
  'conformance-report': ['vpat', 'conformance', 'acr'],
  'what-was-tested': ['safari', 'tested', 'browsers'],
  'known-limits': ['limits', 'disclaimer', 'known issues'],
  versions: ['changelog', 'version', 'license', 'support'],
  'getting-started': ['install', 'npm', 'cdn', 'script'],
  'hand-over': ['handoff', 'hand over', 'developer'],
  'a-whole-page': ['whole page'],
  'decision-aid': ['decision aid'],
  summary: ['summary'],
  visit: ['visit'],
  'side-effects': ['nausea', 'side effects', 'bladder'],
  contraindications: ['checklist', 'pregnancy', 'form'],
  routes: ['IV', 'esketamine', 'at home', 'driving', 'mobile'],
  'relief-duration': ['relief', 'CRPS', 'fibromyalgia'],
  guide: ['emergency', 'crisis', '911', 'region', 'suicide'],
};

/** The page that gathers such words counts where the entry that was found leads on to the page that is meant. */
const index = 'start-here-find-it-here--docs';

let storybook;
let page;
let leadsTo;
before(async () => {
  storybook = await openStorybook();
  leadsTo = await headingsOf(await storybook.docs(index));
  ({page} = await storybook.manager('/docs/start-here-welcome--docs'));
  await page.waitForSelector('#storybook-explorer-searchfield');
});
after(() => storybook.close());

/** Which pages each heading of the index leads to: those of the first paragraph below it. */
async function headingsOf({page: list}) {
  const found = await list.$$eval('.index h2', (all) =>
    all.map((heading) => {
      let below = heading;
      while (below.localName !== 'p') below = below.nextElementSibling;
      return [heading.id, below.innerHTML];
    }),
  );
  await list.close();
  return new Map(found);
}

/** The ids of the first entries that are listed. */
const listed = () =>
  page.$$eval('.search-result-item', (all) => all.slice(0, 12).map(({dataset, id}) => dataset.id ?? id));

/** The ids of the first entries that a word finds, once the list rests. */
async function find(word) {
  const field = await page.$('#storybook-explorer-searchfield');
  await field.click({count: 3});
  await field.type(word);
  await until(page, (word) => document.querySelector('#storybook-explorer-searchfield').value === word, word);
  return atRest(listed);
}

describe('the search', () => {
  it('is tried with at least 40 words, and every page of an element or a guide is meant by one', () => {
    assert.ok(Object.values(searches).flat().length >= 40);
    const meant = (id) => Object.keys(searches).some((name) => id.endsWith(`${name}--docs`));
    const unmeant = pages.map(({id}) => id).filter((id) => !meant(id));
    // Where somebody begins, and where somebody searches.
    assert.deepEqual(unmeant, ['start-here-welcome--docs', index]);
  });

  for (const [name, words] of Object.entries(searches)) {
    for (const word of words) {
      it(`leads from “${word}” to ${name}`, async () => {
        let found = await find(word);
        const leads = (id) => {
          const [entry, heading] = id.split('#');
          return entry === index ? leadsTo.get(heading)?.includes(`${name}--`) : entry.includes(`${name}--`);
        };
        const end = Date.now() + 5000;
        while (!found.some(leads) && Date.now() < end) found = await atRest(listed);
        assert.ok(found.some(leads), `found ${found.join(', ') || 'nothing'}`);
      });
    }
  }
});
