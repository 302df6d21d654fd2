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

/** What elements and their events leave unsaid. */
function unsaid({modules}) {
  const declarations = modules.flatMap((module) => module.declarations);
  const elements = declarations.filter(({tagName}) => tagName);
  return [...elements.flatMap(unsaidOf), ...unsaidOfEvents(elements, declarations)];
}

/**
 * A part of the API of an element without a description, or a kind of which it names none. The guide shows nothing of its own,
 * so it has no look.
 */
function unsaidOf({tagName, summary, ...element}) {
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
}

/** An event of ours without a field, or with one that has no type or no description. */
function unsaidOfEvents(elements, declarations) {
  const sent = new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text)));
  sent.delete('Event');
  return [...sent].flatMap((name) => {
    const fields = declarations.find((one) => one.name === name)?.members ?? [];
    if (fields.length === 0) return [`${name} names no field.`];
    return fields
      .filter(({type, description}) => !type || !description)
      .map((field) => `${name} does not say what "${field.name}" is.`);
  });
}

if (isMain(import.meta)) {
  const problems = unsaid(await writeManifest());
  if (process.argv.includes('--check') && problems.length) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
}
