/**
 * Writes custom-elements.json, the machine-readable description of the public API: what the build makes types, the plugin and
 * data for editors from.
 * `npm run manifest`; with `-- --check` it fails when an element leaves something unsaid.
 */
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {writeFileSync} from 'node:fs';
import {isMain, path, root} from '../project.mjs';

/** Reads the source and writes the manifest. */
export async function writeManifest() {
  const manifest = await cli({
    argv: ['analyze', '--config', 'test/tools/build/manifest.config.mjs', '--quiet'],
    cwd: root,
    noWrite: true,
  });
  writeFileSync(path('custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/**
 * What an element leaves unsaid: a part of its API without a description, or a kind of which it names none. The guide shows
 * nothing of its own, so it has no look.
 */
function unsaid({modules}) {
  const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  return elements.flatMap(({tagName, summary, ...element}) => {
    const look = tagName === 'treatment-guide' ? [] : ['cssParts', 'cssProperties'];
    const kinds = ['attributes', 'members', 'slots', 'events', ...look];
    const missing = kinds
      .filter((kind) => !element[kind]?.length)
      .map((kind) => `<${tagName}> names no ${kind}.`);
    const silent = kinds.flatMap((kind) =>
      (element[kind] ?? [])
        .filter(({description}) => !description)
        .map(({name}) => `<${tagName}> does not say what "${name}" of its ${kind} is.`),
    );
    return [...(summary ? [] : [`<${tagName}> has no @summary.`]), ...missing, ...silent];
  });
}

if (isMain(import.meta)) {
  const problems = unsaid(await writeManifest());
  if (process.argv.includes('--check') && problems.length) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
}
