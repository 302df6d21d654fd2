import {readdir, readFile} from 'node:fs/promises';
import {readElements} from './elements.mjs';
import {writeFiles} from './files.mjs';
import {path} from '../project.mjs';

/**
 * Writes the types that frameworks need into dist/: element-types.d.ts, made from custom-elements.json, and the file of each
 * framework beside it.
 */
export async function writeFrameworkTypes() {
  const files = {'element-types.d.ts': elementTypes(readElements())};
  for (const file of await readdir(path('src'))) {
    if (file.endsWith('.d.ts')) files[file] = await readFile(path('src', file));
  }
  // Who imports the types as a module, gets an empty one.
  for (const file of Object.keys(files)) files[file.replace('.d.ts', '.js')] = 'export {};\n';
  await writeFiles(files);
}

function elementTypes(elements) {
  const ownNames = new Set(
    elements.flatMap(({name, events}) => [name, ...events.map(({type}) => type.text)]),
  );
  const imported = [...ownNames].filter((name) => name !== 'Event').sort();

  const lines = elements.map(({tagName, name, attributes, members, events}) => {
    const fields = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
    return `  '${tagName}': {
    element: ${name};
    /** As they are named in HTML. */
    attributes: {${attributes
      .map((one) => entry(one, `${name}['${one.fieldName}']${asText[one.type.text] ?? ''}`))
      .join('')}
    };
    /** As they are named in JavaScript. */
    properties: Partial<Pick<${name}, ${fields.map((one) => `'${one.name}'`).join(' | ')}>>;
    events: {${events.map((one) => entry(one, one.type.text, '')).join('')}
    };
  };
`;
  });

  return `import type {${imported.join(', ')}} from './classes.js';

/** What a page may set on each element, and which events it hears. */
export interface Elements {
${lines.join('')}}
`;
}

/** Attributes are text in HTML, and whoever writes them in a template may write them as text. */
const asText = {boolean: " | ''", number: ' | `${number}`'};

function entry({name, description}, type, optional = '?') {
  return `
      /** ${description.replace(/\s+/g, ' ')} */
      '${name}'${optional}: ${type};`;
}
