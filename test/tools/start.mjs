/**
 * Builds everything and shows it: the demo page of a clinic, and Storybook. Ends with Ctrl-C.
 * `npm start`
 */
import {findBrowser} from './browser/browser.mjs';
import {run} from './project.mjs';
import {serve} from './browser/serve.mjs';

// Who looks at a page needs a browser: on a new machine this is where one is installed.
const browser = findBrowser();

for (const [title, command] of [
  ['Building dist/', 'node test/tools/build/build.mjs'],
  ['Building Storybook', 'npm run build:storybook'],
]) {
  console.log(`${title} …`);
  const {code, output} = await run(command);
  if (code) {
    console.error(output);
    process.exit(code);
  }
}

const demo = await serve({'/dist': 'dist', '/': 'stories/demo'}, 8000);
const storybook = await serve({'/': 'storybook-static'}, 6006);

async function stop() {
  await Promise.all([demo.close(), storybook.close()]);
  process.exit();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

console.log(`
${browser ? `A browser to look with: ${browser}` : 'Open these in any browser of today.'}
Demo page:  ${demo.address}
Storybook:  ${storybook.address}`);
