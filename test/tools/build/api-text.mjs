/**
 * The package for those who read plain text, programs among them: `llms.txt` says what it is, what a page says that uses it
 * and where to read on; `api.txt` is the public API from custom-elements.json. Into dist/ at a build, and into the site:
 * `node test/tools/build/api-text.mjs`, after a build of Storybook.
 */
import {writeFile} from 'node:fs/promises';
import {isMain, path, readJson} from '../project.mjs';
import {readElements} from './elements.mjs';

const {name, version, description, license, homepage} = readJson('package.json');

/** A description in one line. */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** What the documents of an element list, by the name of the kind in the manifest. */
const kinds = {
  attributes: 'Attributes',
  members: 'Properties and methods',
  slots: 'Slots',
  events: 'Events',
  cssParts: 'Parts',
  cssProperties: 'Custom properties',
};

const notesOf = ({type, default: initial, kind}) =>
  [kind === 'method' ? 'method' : type?.text, initial && `default ${initial}`].filter(Boolean).join(', ');

function entry(one) {
  const notes = notesOf(one);
  return `- ${one.name || '(default)'}${notes ? ` (${oneLine(notes)})` : ''}: ${oneLine(one.description ?? '')}`;
}

function elementText(element) {
  const lists = Object.entries(kinds)
    .filter(([kind]) => element[kind]?.length > 0)
    .map(([kind, title]) => `### ${title}\n\n${element[kind].map(entry).join('\n')}`);
  return [`## <${element.tagName}>`, oneLine(element.summary), ...lists].join('\n\n');
}

/** The public API of all elements, as Markdown that reads as plain text. */
const apiText = (elements) =>
  `${[`# ${name} ${version}: the elements`, ...elements.map(elementText)].join('\n\n')}\n`;

/** https://llmstxt.org: a title, what it is, and what to read. */
const llmsText = (elements) => `# ${name} ${version}

> ${description}

It is information, not advice: no clinician has reviewed the built-in text, and each element says so. The numbers,
the sources and the emergency signs belong together: use the elements, which keep them so, and write none of them anew. License: ${license}.

\`\`\`html
<script src="${name}.js" defer></script>
<treatment-guide region="US" clinic-name="Harbor Pain Clinic">
  <treatment-side-effects></treatment-side-effects>
</treatment-guide>
\`\`\`

## Elements

${elements.map(({tagName, summary}) => `- <${tagName}>: ${oneLine(summary)}`).join('\n')}

## Read on

- [API](api.txt): every attribute, property, slot, event, part and custom property
- [README](${homepage}): installing, servers, frameworks, a clinic's own words
`;

/** Writes both files into a folder of the project. */
export async function writeApiText(folder) {
  const elements = readElements();
  await writeFile(path(folder, 'llms.txt'), llmsText(elements));
  await writeFile(path(folder, 'api.txt'), apiText(elements));
}

if (isMain(import.meta)) await writeApiText('storybook-static');
