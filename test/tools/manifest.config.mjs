export default {
  globs: ['src/*.ts', 'src/elements/**/*.ts', 'src/context/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  plugins: [publicApi()],
};

/** Keeps what a page may use: classes and tags, without their private members, at the paths that are published. */
function publicApi() {
  const published = (source) => source?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
  const isPublic = ({name, privacy}) => !name.startsWith('#') && !['private', 'protected'].includes(privacy);

  return {
    name: 'public-api',
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const module of manifest.modules) {
        module.path = published(module.path);
        module.declarations = module.declarations.filter(({kind}) => kind === 'class');
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter(isPublic);
        }
      }
    },
  };
}
