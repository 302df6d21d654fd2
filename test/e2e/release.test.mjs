/** What a release says and carries. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {withContentSection} from '../tools/build/changelog.mjs';
import {path, readJson} from '../tools/project.mjs';

describe('the changelog', () => {
  const older = '## 0.1.0\n\n### Minor Changes\n\n- Content: Stays where it was.\n';

  it('has the changes of content in a section of their own, first, whatever their size', () => {
    const changesets = `# treatment-elements

## 0.2.0

### Minor Changes

- Added a tag.
- a1b2c3d: Content: \`se-nausea\` says 28 in 100.

  It said 30 in 100.

### Patch Changes

- Content: \`rt-iv\` names its source.

${older}`;
    assert.equal(
      withContentSection(changesets),
      `# treatment-elements

## 0.2.0

### Content

- \`se-nausea\` says 28 in 100.

  It said 30 in 100.
- \`rt-iv\` names its source.

### Minor Changes

- Added a tag.

${older}`,
    );
  });

  it('has no such section where no content changed', () => {
    const changesets = `# treatment-elements\n\n## 0.2.0\n\n### Patch Changes\n\n- Fixed a color.\n\n${older}`;
    assert.equal(withContentSection(changesets), changesets);
  });
});

describe('dist/sri.json', () => {
  const hashes = readJson('dist', 'sri.json');

  it('has the hash of each script and style sheet', () => {
    const files = readdirSync(path('dist'), {recursive: true}).map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(Object.keys(hashes), files.filter((file) => /\.(js|css)$/.test(file)).sort());
    for (const [file, hash] of Object.entries(hashes)) {
      const made = createHash('sha384')
        .update(readFileSync(path('dist', file)))
        .digest('base64');
      assert.equal(hash, `sha384-${made}`, file);
    }
  });

  it('has the hash that the README’s script tag carries', () => {
    const [, stated] = readFileSync(path('README.md'), 'utf8').match(/integrity="([^"]+)"/);
    assert.equal(stated, hashes['treatment-elements.js']);
  });
});

describe('what editors read', () => {
  const {modules} = readJson('custom-elements.json');
  const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const vsCode = readJson('dist', 'vscode.html-custom-data.json');
  const {contributions} = readJson('dist', 'web-types.json');

  for (const {tagName, attributes, events} of elements) {
    it(`has <${tagName}> with all its attributes and events`, () => {
      const names = (list) => list.map(({name}) => name).sort();
      const inVsCode = vsCode.tags.find(({name}) => name === tagName);
      const inJetBrains = contributions.html.elements.find(({name}) => name === tagName);
      assert.deepEqual(names(inVsCode.attributes), names(attributes));
      assert.deepEqual(names(inJetBrains.attributes), names(attributes));
      assert.deepEqual(names(inJetBrains.js.events), names(events));
    });
  }

  it('names the words that an attribute allows', () => {
    const {attributes} = vsCode.tags.find(({name}) => name === 'treatment-side-effects');
    const {values} = attributes.find(({name}) => name === 'group-by');
    assert.deepEqual(values.map(({name}) => name).sort(), ['time', 'urgency']);
  });
});
