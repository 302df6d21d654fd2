import MagicString from 'magic-string';
import {parseAst} from 'vite';

const tagged = new Set(['html', 'still', 'svg', 'css']);

/**
 * Vite plugin: takes the indentation out of Lit's templates. A run of white space becomes one space, and none only beside tags
 * where no reader sees one: the one in `Hello <b>` is seen; in CSS the spaces that mean nothing go as well. Minifiers that know HTML
 * were tried: they lose such spaces, and the CSS one drops rules that it does not know, `::details-content` among them.
 */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    apply: 'build',
    transform: {
      filter: {id: /\/src\/.*\.ts$/, code: /\b(?:html|still|svg|css)`/},
      handler(code) {
        const text = collapsed(code, this.parse(code));
        return {code: text.toString(), map: text.generateMap({hires: true})};
      },
    },
  };
}

/**
 * The same for a compiled module. The modules and the classic script must have the same templates: else neither could
 * hydrate what the other rendered on a server.
 */
export const collapseModule = (code) => collapsed(code, parseAst(code)).toString();

function collapsed(code, tree) {
  const text = new MagicString(code);
  for (const {tag, quasi} of taggedTemplates(tree)) {
    const collapse = tag.name === 'css' ? collapseCss : collapseMarkup;
    const whole = quasi.quasis.map(({start, end}) => code.slice(start, end)).join(value);
    const collapsed = collapse(whole).split(value);
    quasi.quasis.forEach(({start, end}, i) => {
      if (end > start) text.update(start, end, collapsed[i]);
    });
  }
  return text;
}

/** Stands for a value between the strings of a template: no character of ours, and nothing that a tag ends with. */
const value = '\0';

/** Tags whose inside begins and ends a line, or is no text at all: white space there is never seen. */
const blocks =
  'div|p|ul|ol|li|table|caption|thead|tbody|tr|td|th|fieldset|legend|details|summary|figure|figcaption|h[1-6]|svg|select';
/** Those of them that no style of ours sets inline, in print neither: white space around them is never seen either. */
const alwaysBlocks =
  'ol|table|caption|thead|tbody|tr|td|th|fieldset|legend|details|figure|figcaption|h[1-6]|path';

const opening = (tags) => `<(?:${tags})(?=[\\s/>])(?:"[^"]*"|[^">])*>`;
const closing = (tags) => `</(?:${tags})>`;
const invisible = [
  new RegExp(`(${opening(blocks)}) `, 'g'),
  new RegExp(` (?=${closing(blocks)})`, 'g'),
  new RegExp(` (?=${opening(alwaysBlocks)})`, 'g'),
  new RegExp(`(${closing(alwaysBlocks)}|<path(?:"[^"]*"|[^">])*/>) `, 'g'),
];

export function collapseMarkup(markup) {
  return invisible.reduce(
    (text, space) => text.replace(space, (_, tag) => (typeof tag === 'string' ? tag : '')),
    markup.replace(/\s+/g, ' '),
  );
}

/** Quoted strings and `url()` stay as they are. */
export function collapseCss(css) {
  return css.replace(
    /("[^"]*"|'[^']*'|url\([^)]*\))|\/\*[^]*?\*\/|\s*([{};,])\s*|\s+/g,
    (found, kept, punctuation) => kept ?? punctuation ?? (/^\s/.test(found) ? ' ' : ''),
  );
}

/** The templates with one of our tags in a syntax tree, with those inside of others. */
function taggedTemplates(node) {
  if (!node || typeof node !== 'object') return [];
  const inner = Object.values(node).flatMap(taggedTemplates);
  return node.type === 'TaggedTemplateExpression' && tagged.has(node.tag.name) ? [node, ...inner] : inner;
}
