import MagicString from 'magic-string';
import {parseAst} from 'vite';

const tagged = new Set(['html', 'svg', 'css']);

/**
 * Vite plugin: takes the indentation out of Lit's templates. A run of white space becomes one space and never none, since
 * the one in `Hello <b>` is seen by readers; in CSS the spaces that mean nothing go as well. Minifiers that know HTML
 * were tried: they lose such spaces, and the CSS one drops rules that it does not know, `::details-content` among them.
 */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    apply: 'build',
    transform: {
      filter: {id: /\/src\/.*\.ts$/, code: /\b(?:html|svg|css)`/},
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
    for (const {start, end} of quasi.quasis) {
      if (end > start) text.update(start, end, collapse(code.slice(start, end)));
    }
  }
  return text;
}

export function collapseMarkup(markup) {
  return markup.replace(/\s+/g, ' ');
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
