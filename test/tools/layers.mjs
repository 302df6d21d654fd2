/**
 * What each folder of src/ may import beside itself. Arrows point down only: an entry (a file right in src/) may import
 * anything, a folder only what stands here: other folders, single files of src/, packages. `types` may be imported with
 * `import type` only.
 */
const layers = {
  server: {
    folders: ['elements', 'base', 'templates', 'styles', 'context', 'content', 'locales', 'version.js'],
    packages: ['lit', '@lit-labs/ssr', 'parse5', 'node:fs', 'node:path', 'node:url', 'node:util'],
  },
  elements: {
    folders: ['base', 'templates', 'styles', 'context', 'content', 'locales'],
    packages: ['lit', '@lit/context'],
  },
  base: {
    folders: ['templates', 'styles', 'context', 'content', 'locales', 'version.js'],
    packages: ['lit', '@lit-labs/ssr-client'],
  },
  templates: {folders: ['styles', 'context', 'content', 'locales'], packages: ['lit']},
  context: {folders: ['content', 'locales'], packages: ['lit', '@lit/context']},
  styles: {folders: [], packages: ['lit']},
  treatments: {folders: ['content'], packages: []},
  content: {folders: ['locales'], packages: ['valibot']},
  locales: {folders: [], types: ['content'], packages: []},
};

/** The places of a path below src/: `['elements', 'routes', 'routes-element.ts']`, or none when it lies elsewhere. */
function placesBelowSrc(path) {
  const [, below] = path.replaceAll('\\', '/').split(/\/src\/(?!.*\/src\/)/);
  return below?.split('/') ?? [];
}

/** ESLint rule: an import goes to a lower folder, never to a higher one, and never from one element to another. */
export const layersRule = {
  meta: {type: 'problem', schema: []},
  create(context) {
    const [folder, part] = placesBelowSrc(context.filename);
    const layer = layers[folder];
    if (!layer) return {};

    function check(node) {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const complaint = source.startsWith('.')
        ? complaintAboutFolder(
            new URL(source, `file://${context.filename}`).pathname,
            node.importKind === 'type',
          )
        : complaintAboutPackage(source);
      if (complaint) context.report({node, message: complaint});
    }

    function complaintAboutFolder(path, typesOnly) {
      const places = placesBelowSrc(path);
      const target = places[0];
      if (target === folder) {
        const leavesItsPart = ['elements', 'treatments'].includes(folder) && places[1] !== part;
        return (
          leavesItsPart && `src/${folder}/${part} must not import its neighbour src/${folder}/${places[1]}.`
        );
      }
      if (layer.folders.includes(target) || (typesOnly && layer.types?.includes(target))) return;
      return `src/${folder} must not import ${target}: see test/tools/layers.mjs.`;
    }

    function complaintAboutPackage(source) {
      const allowed = layer.packages.some((name) => source === name || source.startsWith(`${name}/`));
      return !allowed && `src/${folder} must not import the package "${source}": see test/tools/layers.mjs.`;
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};
