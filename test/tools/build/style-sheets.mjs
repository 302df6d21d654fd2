import {readFile} from 'node:fs/promises';
import {path} from '../project.mjs';
import {elementNames, readElements} from './elements.mjs';
import {writeFiles} from './files.mjs';
import {asciiStyles} from './plain-script.mjs';

/**
 * Writes the styles of each element as a file, for prerendered pages whose content security policy allows no others, and what
 * pages that are not prerendered show until the script has come. Needs the entries in dist/ to be loaded.
 */
export async function writeStyleSheets() {
  const files = {'undefined.css': asciiStyles(await undefinedStyles())};
  for (const {tagName, cssParts} of readElements()) {
    // The guide shows nothing of its own.
    if (!cssParts?.length) continue;
    const {elementStyles} = globalThis.customElements.get(tagName);
    const css = elementStyles.map(({cssText}) => cssText).join('');
    files[`css/${tagName.replace('treatment-', '')}.css`] = asciiStyles(css);
  }
  await writeFiles(files);
}

/** src/styles/undefined.css for each element that shows content. */
async function undefinedStyles() {
  const tags = (await elementNames()).map((name) => `treatment-${name}`);
  const styles = await readFile(path('src', 'styles', 'undefined.css'), 'utf8');
  return styles.replaceAll('treatment-element', `:is(${tags.join(', ')})`);
}
