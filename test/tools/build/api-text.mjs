/**
 * The package for those who read plain text, programs among them: `llms.txt` says what it is, what a page says that uses it
 * and where to read on; `api.txt` is the public API from custom-elements.json. Into dist/ at a build, and into the site:
 * `node test/tools/build/api-text.mjs`, after a build of Storybook.
 */
import {writeFile} from 'node:fs/promises';
import {isMain, path, readJson} from '../project.mjs';
import {elementNames, readElements} from './elements.mjs';

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

/** What events of ours tell beside their name: fields of the event itself, by the classes that the elements name. */
function eventText() {
  const {modules} = readJson('custom-elements.json');
  const events = modules
    .flatMap(({declarations}) => declarations)
    .filter((one) => /^Treatment\w+Event$/.test(one.name) && one.members?.length > 0);
  return events.map((one) => `## ${one.name}\n\n${one.members.map(entry).join('\n')}`);
}

/** The public API of all elements, as Markdown that reads as plain text. */
const apiText = (elements) =>
  `${[`# ${name} ${version}: the elements`, ...elements.map(elementText), ...eventText()].join('\n\n')}\n`;

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

Every element shows all of its content by itself. Say the readers' \`region\`: it decides whose emergency numbers are shown. \`<treatment-guide>\` goes around the elements and tells them.
English is inside; Spanish is a second script, \`locales/es.js\`; the page's \`lang\`, or the element's own, decides.

## Install

- A file: \`${name}.js\` of the release, beside the page; \`${version}\` is the version of this text
- npm: \`npm install ${name}\`, then \`import '${name}/side-effects.js'\` for one element, \`import '${name}'\` for all
- WordPress: the plugin has a block and a shortcode for each element, such as \`[treatment_side_effects heading_level="3"]\`

## Read on

- [API](api.txt): every attribute, property, slot, event, part and custom property
- [README](${homepage}): installing, servers, frameworks, a clinic's own words
- In the package: \`${name}/content.schema.json\` (content files), \`${name}/tokens.css\` and \`${name}/tokens.json\` (design tokens)
`;

/** The elements in the order of the one list of them; the guide, which shows nothing itself, at the end. */
async function asReadersAsk(elements) {
  const names = await elementNames();
  const place = ({tagName}) =>
    (names.indexOf(tagName.replace('treatment-', '')) + names.length + 1) % (names.length + 1);
  return elements.toSorted((one, other) => place(one) - place(other));
}

/** Writes both files into a folder of the project. */
export async function writeApiText(folder) {
  const elements = await asReadersAsk(readElements());
  await writeFile(path(folder, 'llms.txt'), llmsText(elements));
  await writeFile(path(folder, 'api.txt'), apiText(elements));
}

if (isMain(import.meta)) await writeApiText('storybook-static');
