/**
 * What each folder of src/ may import beside itself. Arrows point down only: an entry (a file right in src/) may import
 * anything, a folder only what stands here: other folders, single files of src/, packages. `types` may be imported with
 * `import type` only.
 */
const layers = {
  server: {
    folders: ['elements', 'outline', 'templates', 'styles', 'page', 'content', 'locales', 'version.js'],
    packages: [
      'lit',
      '@lit-labs/ssr',
      'parse5',
      'valibot',
      'flesch-kincaid',
      'syllable',
      'node:fs',
      'node:path',
      'node:url',
      'node:util',
    ],
  },
  elements: {
    folders: ['outline', 'templates', 'styles', 'page', 'content', 'locales'],
    packages: ['lit'],
  },
  outline: {folders: ['content', 'locales'], packages: []},
  templates: {folders: ['styles', 'page', 'content', 'locales'], packages: ['lit']},
  page: {
    folders: ['content', 'locales', 'version.js'],
    packages: ['lit', '@lit/context', '@lit-labs/ssr-client'],
  },
  styles: {folders: [], packages: ['lit']},
  treatments: {folders: ['content'], packages: []},
  content: {folders: ['locales'], packages: ['valibot', '@noble/hashes']},
  locales: {folders: [], types: ['content'], packages: []},
};

/** The places of a path below src/: `['elements', 'routes', 'routes-element.ts']`, or none when it lies elsewhere. */
function placesBelowSrc(path) {
  const [, below] = path.replaceAll('\\', '/').split(/\/src\/(?!.*\/src\/)/);
  return below?.split('/') ?? [];
}

/** Folders whose own folders (an element each, a treatment each) know nothing of each other, only the files beside them. */
const apart = ['elements', 'treatments'];
const isFile = (name) => name.includes('.');

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
        const leavesItsPart = apart.includes(folder) && places[1] !== part && !isFile(places[1]);
        return (
          leavesItsPart && `src/${folder}/${part} must not import its neighbour src/${folder}/${places[1]}.`
        );
      }
      if (layer.folders.includes(target) || (typesOnly && layer.types?.includes(target))) return;
      return `src/${folder} must not import ${target}: see test/tools/check/layers.mjs.`;
    }

    function complaintAboutPackage(source) {
      const allowed = layer.packages.some((name) => source === name || source.startsWith(`${name}/`));
      return (
        !allowed && `src/${folder} must not import the package "${source}": see test/tools/check/layers.mjs.`
      );
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};
