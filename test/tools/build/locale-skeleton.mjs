import typescript from 'typescript';

/**
 * The source of an English file as a translator begins with it: its constant and its tags named for the language, and each
 * text in `translate(…)`. There is no such function, so the compiler names each text that is still to be said.
 *
 * @param {string} code the English file
 * @param {string} tag the language, such as "fr" or "pt-BR"
 */
export function localeSkeleton(code, tag) {
  const source = typescript.createSourceFile('en.ts', code, typescript.ScriptTarget.Latest, true);
  const edits = [];
  const edit = (node, replacement) => edits.push({start: node.getStart(), end: node.getEnd(), replacement});
  visit(source);
  return edits
    .reduceRight(
      (text, {start, end, replacement}) => text.slice(0, start) + replacement + text.slice(end),
      code,
    )
    .replace(/\/\*\*[^/]*\*\/\n(?=export const)/, ''); // What it says is true of the English.

  function visit(node) {
    if (typescript.isImportDeclaration(node)) {
      visitImport(node);
      return;
    }
    if (typescript.isVariableDeclaration(node) && node.name.text === 'en') edit(node.name, constantName(tag));
    if (typescript.isPropertyAssignment(node) && node.name.text === 'dir') return;
    if (typescript.isStringLiteral(node) && node.text === 'en') edit(node, `'${tag}'`);
    else if (isText(node)) edit(node, `translate(${node.getText()})`);
    else node.getChildren().forEach(visit);
  }

  /** The words of a section: they come from the file beside that one in the new language. */
  function visitImport({importClause, moduleSpecifier}) {
    if (!moduleSpecifier.text.endsWith('/en.js')) return;
    for (const {propertyName} of importClause.namedBindings.elements) {
      if (propertyName) edit(propertyName, constantName(tag));
    }
    edit(moduleSpecifier, `'${moduleSpecifier.text.replace(/en\.js$/, `${tag}.js`)}'`);
  }
}

/** A constant cannot have a hyphen. */
export const constantName = (tag) => tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** A string that a reader sees: it has letters, and is no key, no type and not compared with. */
function isText(node) {
  const {parent} = node;
  const isString =
    typescript.isStringLiteral(node) ||
    typescript.isNoSubstitutionTemplateLiteral(node) ||
    typescript.isTemplateExpression(node);
  if (!isString || (typescript.isPropertyAssignment(parent) && parent.name === node)) return false;
  if (typescript.isBinaryExpression(parent) || typescript.isLiteralTypeNode(parent)) return false;
  return /\p{L}/u.test(node.getText().replace(/\$\{[^}]*\}/g, ''));
}
