import {Engine} from 'php-parser';

/** WordPress's functions for texts: which argument is the context, and which the text domain. */
const functions = {
  __: {domain: 1},
  _e: {domain: 1},
  esc_html__: {domain: 1},
  esc_html_e: {domain: 1},
  esc_attr__: {domain: 1},
  esc_attr_e: {domain: 1},
  _x: {context: 1, domain: 2},
  esc_html_x: {context: 1, domain: 2},
  esc_attr_x: {context: 1, domain: 2},
};

/** What WordPress itself translates of a block, under these contexts. */
const blockContexts = {title: 'block title', description: 'block description', keywords: 'block keyword'};

/** And of its variations. */
const variationContexts = {title: 'block variation title', description: 'block variation description'};

/** And of the plugin's own header. */
const headers = ['Plugin Name', 'Description', 'Author'];

const domain = 'treatment-elements';

/**
 * The template that translators start from (a .pot file), with every text of the plugin's PHP, blocks and header.
 *
 * @param {Record<string, string | Uint8Array>} files the plugin's files by name
 * @param {string} version
 */
export function translationTemplate(files, version) {
  const entries = Object.entries(files).flatMap(([name, content]) => {
    if (name.endsWith('.php')) return [...headerTexts(name, content), ...phpTexts(name, content)];
    return name.endsWith('/block.json') ? blockTexts(name, JSON.parse(content)) : [];
  });

  const places = new Map();
  for (const {text, context, place} of entries) {
    const key = `${context === undefined ? '' : `msgctxt ${quoted(context)}\n`}msgid ${quoted(text)}\nmsgstr ""\n`;
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  const messages = [...places].map(
    ([key, found]) => `${[...new Set(found)].map((place) => `#: ${place}\n`).join('')}${key}`,
  );
  return [head(version), ...messages].join('\n');
}

function head(version) {
  const lines = [
    `Project-Id-Version: Treatment Elements ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Domain: ${domain}`,
  ];
  return `# This file is distributed under the MIT license.
msgid ""
msgstr ""
${lines.map((line) => `${quoted(`${line}\n`)}\n`).join('')}`;
}

const quoted = (text) => JSON.stringify(text);

function headerTexts(name, content) {
  return headers.flatMap((header) => {
    const text = content.match(new RegExp(`^ \\* ${header}: +(.+)$`, 'm'))?.[1];
    return text ? {text, place: name} : [];
  });
}

function blockTexts(place, {variations = [], ...block}) {
  const textsOf = (part, contexts) =>
    Object.entries(contexts).flatMap(([key, context]) =>
      [part[key]].flat().map((text) => ({text, context, place})),
    );
  return [block, ...variations].flatMap((part) =>
    textsOf(part, part === block ? blockContexts : variationContexts),
  );
}

/** Throws for a call whose text or text domain could not be translated: one that is not written out, or not ours. */
function phpTexts(name, content) {
  const parser = new Engine({parser: {php7: true}, ast: {withPositions: true}});
  return calls(parser.parseCode(content, name)).map(({what, arguments: given, loc}) => {
    const place = `${name}:${loc.start.line}`;
    const {context, domain: at} = functions[what.name];
    const texts = given.map(({kind, value}) => (kind === 'string' ? value : undefined));
    if (texts[0] === undefined || texts[at] !== domain) {
      throw new Error(`${place}: ${what.name}() expects a text that is written out, and "${domain}".`);
    }
    return {text: texts[0], context: context && texts[context], place};
  });
}

/** Every call of one of those functions below a node of the syntax tree. */
function calls(node) {
  if (!node || typeof node !== 'object') return [];
  const inner = Object.values(node).flatMap(calls);
  return node.kind === 'call' && Object.hasOwn(functions, node.what.name) ? [node, ...inner] : inner;
}
