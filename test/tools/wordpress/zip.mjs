/**
 * Builds dist/wordpress/treatment-elements.zip, the plugin that WordPress installs: the PHP of src/wordpress, the classic
 * script, what is made from the elements themselves (generated-files.mjs), and the translations. Needs the rest of dist/.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {strToU8, zipSync} from 'fflate';
import {isMain, languages, path, version} from '../project.mjs';
import {generatedFiles} from './generated-files.mjs';
import {moFile} from './mo-file.mjs';
import {filledIn} from './readme.mjs';
import {translationTemplate} from './translation-template.mjs';

/** Every build of the same source gives the same bytes: a zip cannot hold an earlier day than this one. */
const builtOn = new Date(1980, 0, 1);

/** @param {(tag: string) => string | Promise<string>} renderToPlainHtml from dist/ssr.js */
export async function buildWordPressZip(renderToPlainHtml) {
  const files = {...pluginFiles(), ...(await generatedFiles(renderToPlainHtml))};
  files['languages/treatment-elements.pot'] = translationTemplate(files, version);
  for (const name of Object.keys(files).filter((file) => file.endsWith('.po')))
    files[name.replace(/\.po$/, '.mo')] = moFile(files[name]);

  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const zipped = Object.fromEntries(
    entries.map(([name, content]) => [
      `treatment-elements/${name}`,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
  mkdirSync(path('dist', 'wordpress'), {recursive: true});
  writeFileSync(
    path('dist', 'wordpress', 'treatment-elements.zip'),
    zipSync(zipped, {level: 9, mtime: builtOn}),
  );
}

/** The plugin as it is written, with the version in it, and what it takes from the project. */
function pluginFiles() {
  const source = path('src', 'wordpress');
  const names = readdirSync(source, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(source.length + 1)
        .replaceAll('\\', '/'),
    );
  const written = names.map((name) => [name, filledIn(readFileSync(join(source, name), 'utf8'))]);
  return {
    ...Object.fromEntries(written),
    // Optimizers leave a file alone whose name says that it is minified.
    'treatment-elements.min.js': readFileSync(path('dist', 'treatment-elements.js')),
    ...Object.fromEntries(
      languages.map((tag) => [`locales/${tag}.min.js`, readFileSync(path('dist', 'locales', `${tag}.js`))]),
    ),
    'LICENSE.txt': readFileSync(path('LICENSE')),
    'THIRD-PARTY-NOTICES.txt': readFileSync(path('dist', 'THIRD-PARTY-NOTICES.txt')),
    'CHANGELOG.md': readFileSync(path('CHANGELOG.md')),
  };
}

if (isMain(import.meta)) {
  const {renderToPlainHtml} = await import(pathToFileURL(path('dist', 'ssr.js')));
  await buildWordPressZip(renderToPlainHtml);
}
