import {run, version} from '../project.mjs';
import {collapseModule} from './collapse-templates.mjs';
import {filesOfDist, rewrite} from './files.mjs';
import {asciiCode} from './plain-script.mjs';

/**
 * Compiles each source file into a module in dist/. It stays as the compiler writes it but for the white space in templates and
 * the letters that are not ASCII: bundling Lit once, and minifying, is the page's business.
 */
export async function compileModules() {
  const compiled = await run('tsc --project test/tools/build/tsconfig.build.json', {show: true});
  if (compiled.code) throw new Error('The modules do not compile.');

  for (const file of await filesOfDist()) {
    if (file.endsWith('.js')) await rewrite(file, (code) => asciiCode(collapseModule(code)));
  }
  // The compiler cannot write the version in, as the bundler of the classic script does.
  await rewrite('version.js', (code) => code.replace('__VERSION__', JSON.stringify(version)));
}
