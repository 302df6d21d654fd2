/**
 * Builds dist/: a module per source file, the classic script, the languages, the JSON Schema of content files, the style
 * sheets of prerendered pages, design tokens, types for frameworks, data for editors, the API as plain text, what each release
 * said, the hashes of all that pages load, and the plugin for
 * WordPress; and custom-elements.json, from which much of it is made. It changes no file that the project keeps.
 * `npm run build`
 */
import {rm} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {isMain, path} from '../project.mjs';
import {buildWordPressZip} from '../wordpress/zip.mjs';
import {writeApiText} from './api-text.mjs';
import {buildClassicScripts} from './classic-scripts.mjs';
import {writeContentSchema} from './content-schema.mjs';
import {trimDeclarations} from './declarations.mjs';
import {writeEditorData} from './editor-data.mjs';
import {removeEntries, writeEntries} from './entries.mjs';
import {copySheets} from './keep-sheets.mjs';
import {writeManifest} from './manifest.mjs';
import {compileModules} from './modules.mjs';
import {writeNotices} from './notices.mjs';
import {bundleForWorkers, bundleServerPackages} from './server-packages.mjs';
import {writeHashes} from './sri.mjs';
import {writeStyleSheets} from './style-sheets.mjs';
import {writeTokens} from './tokens.mjs';
import {writeFrameworkTypes} from './types.mjs';

/** Each step needs what those before it made. */
export async function buildPackage() {
  await rm(path('dist'), {recursive: true, force: true});
  await removeEntries();

  await writeManifest();
  await compileModules();
  await writeFrameworkTypes();
  await writeNotices([
    ...(await buildClassicScripts()),
    ...(await bundleServerPackages()),
    ...(await bundleForWorkers()),
  ]);
  await trimDeclarations();

  await copySheets();

  const {renderToPlainHtml} = await import(pathToFileURL(path('dist', 'ssr.js')));
  const {contentFile} = await import(pathToFileURL(path('dist', 'content', 'schema.js')));
  await writeContentSchema(contentFile);
  await writeStyleSheets();
  await writeTokens();
  await writeEditorData();
  await writeApiText('dist');
  await writeHashes();
  await writeEntries();
  await buildWordPressZip(renderToPlainHtml);
}

if (isMain(import.meta)) await buildPackage();
