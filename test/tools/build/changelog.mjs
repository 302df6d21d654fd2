/**
 * Gives what changed in the content a section of its own in CHANGELOG.md: a clinic must read that, whatever the size of the
 * release. `npm run next-version` runs it after Changesets, which sorts by size only. A line of the content begins with
 * "Content:".
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {path} from '../project.mjs';

/** The changelog with the newest version's lines of content in one section, before all others. */
export function withContentSection(changelog) {
  const [title, newest, ...older] = changelog.split(/^(?=## )/m);
  const [version, ...sections] = newest.split(/^(?=### )/m);
  const content = [];
  const rest = sections.map((section) => {
    const [heading, ...entries] = section.split(/^(?=- )/m);
    content.push(...entries.filter(isContent).map(withoutLabel));
    const others = entries.filter((entry) => !isContent(entry));
    return others.length ? [heading, ...others].join('') : '';
  });
  const section = content.length
    ? [`### Content\n\n${content.map((entry) => entry.trimEnd()).join('\n')}\n\n`]
    : [];
  const whole = [title, version, ...section, ...rest].join('');
  return `${[whole.trimEnd(), ...older.map((entry) => entry.trimEnd())].join('\n\n')}\n`;
}

/** Changesets puts the commit's hash before the text, where there is one. */
const label = /^- (?:[0-9a-f]{7,}: )?Content: /;
const isContent = (entry) => label.test(entry);
const withoutLabel = (entry) => entry.replace(label, '- ');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path('CHANGELOG.md');
  writeFileSync(file, withContentSection(readFileSync(file, 'utf8')));
}
