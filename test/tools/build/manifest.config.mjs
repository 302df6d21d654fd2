export default {
  // The entries, the elements with what they inherit, and the events that they send.
  globs: ['src/*.ts', 'src/elements/**/*-element.ts', 'src/elements/*-event.ts', 'src/page/report.ts'],
  // What a page cannot import by that name: the classic scripts' parts, and the languages, which are built into one file each.
  exclude: ['src/script*.ts', 'src/mount.ts', 'src/??.ts', 'src/cli.ts'],
  litelement: true,
  plugins: [publicApi()],
};

/** Keeps what a page may use: classes and tags, without their private members, at the paths that are published. */
function publicApi() {
  // Static members are the platform's and Lit's business: styles, formAssociated.
  const isPublic = ({name, privacy, static: onClass}) =>
    !onClass && !name.startsWith('#') && !['private', 'protected'].includes(privacy);

  /** What may stand where a type has a name, by its name. */
  const unions = new Map();

  return {
    name: 'public-api',
    analyzePhase({ts, node}) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type))
        unions.set(node.name.text, node.type.types.map((type) => type.getText()).join(' | '));
    },
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({kind}) => kind === 'class');
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter(isPublic);
          if (declaration.superclass?.name === 'NativeEvent') describeEvent(declaration, unions);
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

/**
 * An event of ours, as a page gets it: one of the browser's, with fields of its own. What it is made with is no default of a
 * field, and a field with few values names them.
 */
function describeEvent(event, unions) {
  event.superclass = {name: 'Event', package: 'global:'};
  for (const field of event.members) {
    delete field.default;
    field.type.text = unions.get(field.type.text) ?? field.type.text;
  }
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
