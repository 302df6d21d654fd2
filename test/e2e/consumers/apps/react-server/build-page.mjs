/** React makes the tags, and the package fills them: the page reads before a script has come. */
import {readFile, writeFile} from 'node:fs/promises';
import {prerender} from 'treatment-elements/ssr.js';
import {render} from './server/server.js';

const page = await readFile('dist/index.html', 'utf8');
await writeFile('dist/index.html', prerender(page.replace('<!--app-->', render())));
