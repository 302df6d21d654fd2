/**
 * Writes custom-elements.json, the machine-readable description of the public API.
 * `npm run manifest`; with `-- --check` it writes nothing, and fails when the file is stale or leaves something unsaid.
 */
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {readFileSync, writeFileSync} from 'node:fs';
import {path, root} from '../project.mjs';

const file = path('custom-elements.json');
const manifest = await cli({
  argv: ['analyze', '--config', 'test/tools/build/manifest.config.mjs', '--quiet'],
  cwd: root,
  noWrite: true,
});
const text = `${JSON.stringify(manifest, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else {
  const problems = unsaid(manifest);
  if (readFileSync(file, 'utf8') !== text) problems.push('custom-elements.json is stale: npm run manifest');
  if (problems.length) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
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
