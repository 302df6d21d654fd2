/** What a release says and carries. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {withContentSection} from '../tools/build/changelog.mjs';
import {withReleaseHash} from '../tools/build/release-hash.mjs';
import {path, readJson, root} from '../tools/project.mjs';

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
});

describe('the hash of the script in the README', () => {
  const hash = 'sha384-new';

  it('is written into each tag that loads the script, for a release', () => {
    const readme = readFileSync(path('README.md'), 'utf8');
    const released = withReleaseHash(readme, hash);
    assert.deepEqual(
      [...released.matchAll(/integrity="([^"]+)"/g)].map(([, stated]) => stated),
      [hash],
    );
    assert.equal(released.replace(hash, ''), withReleaseHash(readme, ''));
    assert.match(readJson('package.json').scripts['next-version'], /npm run build && .*release-hash\.mjs\b/);
  });

  it('is checked before a release is published', () => {
    const workflow = readFileSync(path('.github', 'workflows', 'release.yml'), 'utf8');
    assert.match(workflow, /npm cit[^]*release-hash\.mjs --check[^]*npm publish/);
  });
});

describe('the licenses of what is inside of the built files', () => {
  const notices = readFileSync(path('dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');

  for (const name of [
    'lit',
    'lit-html',
    '@lit/reactive-element',
    '@lit/context',
    'valibot',
    'parse5',
    '@lit-labs/ssr',
  ]) {
    it(`are there: ${name}`, () => {
      const {version, license} = readJson('node_modules', name, 'package.json');
      assert.ok(notices.includes(`${name} ${version} (${license})\n`));
    });
  }

  it('are whole: copyright, conditions, disclaimer', () => {
    for (const part of notices.split(/^-{80}$/m).slice(1)) {
      assert.match(part, /Copyright \(c\) /);
      assert.match(part, /\bIS PROVIDED\b|Its package brings no text/i);
    }
  });

  it('come with the plugin too', () => {
    const plugin = unzipSync(readFileSync(path('dist', 'wordpress', 'treatment-elements.zip')));
    assert.equal(strFromU8(plugin['treatment-elements/THIRD-PARTY-NOTICES.txt']), notices);
  });
});

describe('what the build writes', () => {
  const {exports} = readJson('package.json');
  const entries = Object.keys(exports).filter((entry) => !['.', './package.json'].includes(entry));

  it('is no file that the project keeps', () => {
    const written = ['dist', 'custom-elements.json', ...entries.map((entry) => entry.replace(/\*.*/, ''))];
    const kept = execFileSync('git', ['ls-files', '--', ...written], {cwd: root, encoding: 'utf8'});
    assert.equal(kept, '');
  });

  for (const entry of entries.filter((one) => exports[one].types)) {
    it(`is found by its name as a file too, and is the same: ${entry}`, async () => {
      const byFile = await import(pathToFileURL(path(entry)).href);
      const byExports = await import(entry.replace('.', 'treatment-elements'));
      assert.deepEqual(Object.keys(byFile), Object.keys(byExports));
      for (const name of Object.keys(byFile)) assert.equal(byFile[name], byExports[name]);
    });
  }
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
