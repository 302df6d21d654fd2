/** What a server makes, before two checkers: html-validate, and the parser of the HTML standard, which names every fault. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import {parse} from 'parse5';
import {contentTags as tags} from '../../dist/server/tags.js';
import '../../dist/locales/es.js';
import {prerender, renderToPlainHtml} from '../../dist/ssr.js';

const guide = {
  region: 'US',
  'clinic-name': 'Harbor & Sons',
  'clinic-phone': '+1 555 010 0142',
  'offered-routes': 'rt-iv',
};
const content = {
  overrides: {
    hide: ['rt-sc'],
    reword: {'se-nausea': {action: 'Tell your nurse <early> & "often".'}},
    add: {upkeep: [{id: 'our-call', text: 'We call you a week after.'}]},
  },
};

const page = (lang, body) => `<!DOCTYPE html>
<html lang="${lang}">
  <head><meta charset="utf-8"><title>A page</title></head>
  <body>
    <main><h1>Ketamine</h1>
${body}
</main></body>
</html>
`;

const attributes = Object.entries(guide)
  .map(([name, value]) => `${name}="${value.replace('&', '&amp;')}"`)
  .join(' ');
const json = `<script type="application/json">${JSON.stringify(content).replaceAll('<', '\\u003c')}</script>`;

/** Pages of a kind, by what is different in them. */
const pagesIn = (lang) => ({
  prerendered: prerender(
    page(
      lang,
      `<treatment-guide ${attributes}>${json}${tags.map((tag) => `<${tag}></${tag}>`).join('\n')}</treatment-guide>`,
    ),
  ),
  'with other options': prerender(
    page(
      lang,
      `<treatment-side-effects group-by="time" open-all without-heading></treatment-side-effects>
      <treatment-contraindications view="list"></treatment-contraindications>
      <treatment-contraindications with-unsure name="answers" required></treatment-contraindications>
      <treatment-routes rows="how where"></treatment-routes>`,
    ),
    {stylesheets: '/css/', betweenTags: 'plain-html'},
  ),
  'plain HTML': page(lang, tags.map((tag) => renderToPlainHtml(tag, {lang, guide, content})).join('\n')),
});

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Firefox keeps ticks over a reload unless it is told not to, on boxes too: the attribute stands there for privacy.
      'valid-autocomplete': 'off',
    },
  }),
);

for (const lang of ['en', 'es']) {
  for (const [kind, html] of Object.entries(pagesIn(lang))) {
    describe(`a page, ${kind}, in "${lang}"`, () => {
      it('has no fault that html-validate knows', async () => {
        const {results} = await validator.validateString(html);
        const faults = results.flatMap(({messages}) =>
          messages.map(({ruleId, message}) => `${ruleId}: ${message}`),
        );
        assert.deepEqual([...new Set(faults)], []);
      });

      it('has no fault that the parser of the standard names', () => {
        const faults = [];
        parse(html, {onParseError: ({code, startLine}) => faults.push(`${code}, line ${startLine}`)});
        assert.deepEqual([...new Set(faults)], []);
      });
    });
  }
}
