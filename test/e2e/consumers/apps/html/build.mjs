/** Puts the script beside the page, and its hash of the release into the tag. */
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const installed = (file) => fileURLToPath(import.meta.resolve(`treatment-elements/${file}`));
const hashes = JSON.parse(await readFile(installed('sri.json'), 'utf8'));
const page = await readFile('index.html', 'utf8');

await mkdir('dist', {recursive: true});
await cp(installed('treatment-elements.js'), 'dist/treatment-elements.js');
await writeFile('dist/index.html', page.replace('HASH', hashes['treatment-elements.js']));
