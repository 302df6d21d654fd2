/**
 * React makes the tags, and the package fills them: the page reads before a script has come. Nothing is written between the
 * tags, where React expects what it wrote itself.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {prerender} from 'treatment-elements/ssr.js';
import {render} from './server/server.js';

const page = await readFile('dist/index.html', 'utf8');
const filled = prerender(page.replace('<!--app-->', render()), {betweenTags: 'nothing'});
await writeFile('dist/index.html', filled);
