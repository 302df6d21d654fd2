export default {
  // The entries, the elements with what they inherit, and the event that any of them may send.
  globs: ['src/*.ts', 'src/elements/**/*-element.ts', 'src/page/report.ts'],
  litelement: true,
  plugins: [publicApi()],
};

/** Keeps what a page may use: classes and tags, without their private members, at the paths that are published. */
function publicApi() {
  // Static members are the platform's and Lit's business: styles, formAssociated.
  const isPublic = ({name, privacy, static: onClass}) =>
    !onClass && !name.startsWith('#') && !['private', 'protected'].includes(privacy);

  return {
    name: 'public-api',
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({kind}) => kind === 'class');
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter(isPublic);
          // The analyzer takes the browser's own class for one of this module.
          if (declaration.superclass?.name === 'Event')
            declaration.superclass = {name: 'Event', package: 'global:'};
        }
        for (const reference of references(module))
          reference.module = published(reference.module, module.path);
        module.path = published(module.path);
      }
      // The analyzer takes the files as the disk has them, which is not the same order on every machine.
      manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** Every object below `node` that names a module. */
function references(node) {
  if (!node || typeof node !== 'object') return [];
  const inner = Object.values(node).flatMap(references);
  return typeof node.module === 'string' ? [node, ...inner] : inner;
}

/** `src/x.ts`, `/src/x.js` or, in the module `from`, `./x.js` is `dist/x.js`. */
function published(path, from = '') {
  const {pathname} = new URL(path, `file:///${path.startsWith('.') ? from : ''}`);
  return pathname.replace(/^\/src\/(.*)\.[jt]s$/, 'dist/$1.js');
}
