import manifest from '../custom-elements.json' with {type: 'json'};

interface Named {
  readonly name: string;
  readonly description: string;
}

interface Field extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}

interface Typed extends Named {
  readonly type: {readonly text: string};
}

interface Property extends Named {
  readonly default?: string;
}

/** What a page may use of an element, as custom-elements.json tells it. */
interface Api {
  readonly tagName?: string;
  readonly members?: readonly Field[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Typed[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Property[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as unknown as Api[]);

/** The public API of a tag. */
export const apiOf = (tag: string): Api => declarations.find(({tagName}) => tagName === tag) ?? {};

/**
 * The public API of a tag as tables in Markdown. Storybook's own table keeps one entry of each name only, and an attribute, a
 * slot and a part may share one.
 */
export function apiTables(tag: string): string {
  const {members = [], slots = [], events = [], cssParts = [], cssProperties = []} = apiOf(tag);
  const fields = members.filter(({kind}) => kind === 'field');
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    table(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'What it does'],
      fields.map((field) => [
        code(field.attribute),
        code(field.name),
        code(field.type?.text),
        code(field.default),
        field.description,
      ]),
    ),
    table(
      'Methods',
      ['Method', 'What it does'],
      methods.map(({name, description}) => [code(`${name}()`), description]),
    ),
    table(
      'Slots',
      ['Slot', 'What it holds'],
      slots.map(({name, description}) => [name ? code(name) : '(default)', description]),
    ),
    table(
      'Events',
      ['Event', 'Class', 'When'],
      events.map(({name, type, description}) => [code(name), code(type.text), description]),
    ),
    table(
      'Parts',
      ['Part', 'What it is'],
      cssParts.map(({name, description}) => [code(name), description]),
    ),
    propertyTable(cssProperties),
  ].join('\n');
}

/** Custom properties as a table in Markdown. */
export const propertyTable = (properties: readonly Property[]): string =>
  table(
    'Custom properties',
    ['Property', 'Default', 'What it sets'],
    properties.map((property) => [code(property.name), code(property.default), property.description]),
  );

const code = (text: string | undefined) => (text ? `\`${text}\`` : '');

/** A heading and a table; nothing where there are no rows. */
function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
  return `### ${title}\n\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`;
}
