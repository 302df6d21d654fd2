import {build} from 'esbuild';
import {path} from '../../../tools/project.mjs';

/**
 * What the embed builder writes for typical states, without a browser and without Storybook being built.
 *
 * @returns {Promise<typeof import('./built-code.js')>}
 */
export async function loadBuiltCode() {
  const {outputFiles} = await build({
    entryPoints: [path('test', 'stories', 'tools', 'builder', 'built-code.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    define: {__VERSION__: '"0"'},
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
