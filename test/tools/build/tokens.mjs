import {propertiesOf, tokenSheet, tokenTree} from './design-tokens.mjs';
import {readElements} from './elements.mjs';
import {writeFiles} from './files.mjs';
import {asciiStyles} from './plain-script.mjs';

/** Writes the theming properties as a style sheet to copy, and for design tools. */
export async function writeTokens() {
  const properties = propertiesOf(readElements());
  await writeFiles({
    'tokens.css': asciiStyles(tokenSheet(properties)),
    'tokens.json': `${JSON.stringify(tokenTree(properties), null, 2)}\n`,
  });
}
