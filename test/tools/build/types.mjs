/**
 * Writes the types that frameworks need into dist/: element-types.d.ts, made from custom-elements.json, and the file of each
 * framework beside it. Needs dist/.
 */
import {copyFile, readdir, writeFile} from 'node:fs/promises';
import {elements} from './elements.mjs';
import {path} from '../project.mjs';

const ownNames = new Set(elements.flatMap(({name, events}) => [name, ...events.map(({type}) => type.text)]));
const imported = [...ownNames].filter((name) => name !== 'Event').sort();

/** Attributes are text in HTML, and whoever writes them in a template may write them as text. */
const asText = {boolean: " | ''", number: ' | `${number}`'};

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
    properties: {${fields.map((one) => entry(one, `${name}['${one.name}']`)).join('')}
    };
    events: {${events.map((one) => entry(one, one.type.text, '')).join('')}
    };
  };
`;
});

function entry({name, description}, type, optional = '?') {
  return `
      /** ${description.replace(/\s+/g, ' ')} */
      '${name}'${optional}: ${type};`;
}

await writeFile(
  path('dist', 'element-types.d.ts'),
  `import type {${imported.join(', ')}} from './classes.js';

/** What a page may set on each element, and which events it hears. */
export interface Elements {
${lines.join('')}}
`,
);

const frameworks = (await readdir(path('src'))).filter((file) => file.endsWith('.d.ts'));
for (const file of frameworks) await copyFile(path('src', file), path('dist', file));

// Who imports the types as a module, gets an empty one.
for (const file of ['element-types.d.ts', ...frameworks]) {
  await writeFile(path('dist', file.replace('.d.ts', '.js')), 'export {};\n');
}
