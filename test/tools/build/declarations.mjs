import {readFile, rm} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path/posix';
import typescript from 'typescript';
import {exports, path} from '../project.mjs';
import {filesOfDist, rewrite, writeFiles} from './files.mjs';

/**
 * Leaves in dist/ the declarations that a page's compiler reads, and makes them quick to read: those that no entry reaches go,
 * and types that are inferred from the schemas of content files are written out.
 */
export async function trimDeclarations() {
  await writeFiles(withoutSchemas(await declarations()));
  // Where the compiler names a type by itself, it takes Lit's inner package, which a page with strict modules cannot reach.
  // What indents the lines is an eighth of all bytes, and no compiler reads it.
  for (const file of await declarations()) {
    await rewrite(file, (code) =>
      withoutTagsOfElements(code.replaceAll('import("lit-html', 'import("lit').replaceAll(/^ +/gm, '')),
    );
  }

  const reached = await reachedByEntries();
  for (const file of await declarations()) if (!reached.has(file)) await rm(path('dist', file));
}

/**
 * Without what docblocks list of an element's HTML: parts, properties of CSS, slots, events. The manifest and the data of editors
 * say it where it is of use, and no compiler reads it. What the element is for stays.
 */
const withoutTagsOfElements = (code) =>
  code
    .replaceAll(/^\* @(csspart|cssprop|cssstate|fires|slot|tag)\b.*\n(?:\* [^@].*\n)*/gm, '')
    .replaceAll(/^\* @summary /gm, '* ')
    .replaceAll(/(^\*\n)+(?=\*\/$)/gm, '')
    .replaceAll(/(^\*\n){2,}/gm, '*\n');

const declarations = async () => (await filesOfDist()).filter((file) => file.endsWith('.d.ts'));

async function reachedByEntries() {
  const reached = new Set();
  async function visit(file) {
    if (reached.has(file)) return;
    reached.add(file);
    const {importedFiles} = typescript.preProcessFile(await readFile(path('dist', file), 'utf8'));
    for (const {fileName} of importedFiles) {
      if (fileName.startsWith('.')) await visit(join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
    }
  }
  for (const {types} of Object.values(exports)) if (types) await visit(types.replace('./dist/', ''));
  return reached;
}

/**
 * The files whose declarations spell out schemas and sources, hundreds of kilobytes in all, by their names. These go, and what
 * only names them: no entry exports them. What was inferred from them stays, with its docblocks.
 */
function withoutSchemas(names) {
  const program = typescript.createProgram(
    names.map((name) => path('dist', name)),
    {module: typescript.ModuleKind.NodeNext, strict: true, skipLibCheck: true},
  );
  const checker = program.getTypeChecker();
  const files = names.filter((one) => /^content\/(schema|help-sources\.)/.test(one));
  const sources = files.map((name) => program.getSourceFile(path('dist', name)));
  const rewritten = {};
  for (const [i, name] of files.entries()) {
    const source = sources[i];
    const writeOut = createWriter(checker, source, sources);
    const statements = source.statements.flatMap((statement) => {
      if (isImportOf(statement, 'valibot')) return [];
      if (isSchema(statement))
        return isAskedFor(statement, source) ? writeShape(statement, checker, writeOut.type) : [];
      if (isInferred(statement))
        return `${docblock(statement, source)}export type ${statement.name.text} = ${writeOut.alias(statement)};`;
      return withoutNamesOfSchemas(statement, source, checker);
    });
    rewritten[name] = `${statements.join('\n')}\n`;
  }
  return rewritten;
}

/** What is declared by a schema, or takes one: valibot's own types stand in it. So are sources, each letter for letter. */
const isSchema = (statement) =>
  (typescript.isVariableStatement(statement) || typescript.isFunctionDeclaration(statement)) &&
  /\bv\.|\bGenericSchema\b|: readonly \[\{\s*readonly id: "/.test(statement.getText());

const isImportOf = (statement, name) =>
  typescript.isImportDeclaration(statement) && statement.moduleSpecifier.text === name;

/** A type without parameters that is read from a schema. */
const isInferred = (statement) =>
  typescript.isTypeAliasDeclaration(statement) &&
  !statement.typeParameters &&
  /\bv\.|\btypeof\b/.test(statement.type.getText());

/** Whether a type with parameters reads a schema: for what those are, nobody knows yet. */
const isAskedFor = (schema, source) =>
  typescript.isVariableStatement(schema) &&
  source.statements.some(
    (one) =>
      typescript.isTypeAliasDeclaration(one) &&
      one.typeParameters &&
      one.type.getText().includes(`typeof ${schema.declarationList.declarations[0].name.getText()}`),
  );

/** An import or export without the schemas that it names, as it stands otherwise. */
function withoutNamesOfSchemas(statement, source, checker) {
  const whole = statement.getFullText(source).trim();
  const names = typescript.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : typescript.isExportDeclaration(statement) && statement.exportClause;
  if (!names?.elements) return whole;
  const isGone = ({name, propertyName}) => {
    const symbol = checker.getSymbolAtLocation(propertyName ?? name);
    const original =
      symbol && symbol.flags & typescript.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declared = original?.declarations?.[0];
    const list = declared && typescript.isVariableDeclaration(declared) ? declared.parent.parent : declared;
    return Boolean(list && isSchema(list));
  };
  const gone = names.elements.filter(isGone);
  if (gone.length === names.elements.length) return [];
  const left = names.elements.filter((one) => !gone.includes(one)).map((one) => one.getText());
  return gone.length ? whole.replace(/\{[^]*\}/, `{ ${left.join(', ')} }`) : whole;
}

/**
 * A schema of words, as far as `WordsFor` reads it, by the names that words-for.ts has for its parts: which fields there are,
 * which may be left out, which list a table is for.
 */
function writeShape(statement, checker, writeOut) {
  const [{name}] = statement.declarationList.declarations;
  const property = (type, key) => {
    const symbol = type.getProperty(key);
    return symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  };
  // By far the most are texts: theirs has a name, which is a tenth as long.
  const plain = "{ type: 'string'; '~types'?: { output: string } | undefined; }";
  const outputOf = (type) => {
    const types = property(type, '~types');
    return types ? `'~types'?: { output: ${writeOut(property(types, 'output'))} } | undefined;` : '';
  };
  function shape(type) {
    const pipe = property(type, 'pipe');
    const [first, second] = pipe ? checker.getTypeArguments(pipe) : [];
    const list = second && property(second, 'metadata') && property(property(second, 'metadata'), 'wordsOf');
    if (list) {
      return `TableOf<"${list.value}", ${shape(property(first, 'value'))}>`;
    }
    const kind = property(type, 'type')?.value;
    if (kind === 'optional') return `Optional<${shape(property(type, 'wrapped'))}>`;
    if (kind !== 'strict_object') {
      const written = `{ type: '${kind}'; ${outputOf(type)} }`;
      return written === plain ? 'PlainText' : written;
    }
    const entries = checker
      .getPropertiesOfType(property(type, 'entries'))
      .map((one) => `${one.name}: ${shape(checker.getTypeOfSymbol(one))};`);
    return `Fields<{\n${entries.join('\n')}\n}>`;
  }
  return [
    "import type { Fields, Optional, TableOf } from './schema/words-for.js';",
    `type PlainText = ${plain};`,
    `declare const ${name.getText()}: ${shape(checker.getTypeAtLocation(name))};`,
  ];
}

function docblock(statement, source) {
  const [{pos, end} = {}] = statement.jsDoc ?? [];
  return end ? `${source.text.slice(pos, end)}\n` : '';
}

/** Writes types out for a file; where a part of one says the same as an alias of these files, its name stands there. */
function createWriter(checker, source, sources) {
  const nameOf = new Map();
  const aliases = sources.flatMap((file) => file.statements.filter(isInferred));
  // The small ones first, so that the large ones can name them.
  const bySize = aliases.map((alias) => [writeAlias(alias).length, alias]).sort(([a], [b]) => a - b);
  for (const [, alias] of bySize) nameOf.set(writeAlias(alias), nameFrom(source, alias));

  function writeAlias(alias) {
    return writeWhole(checker.getTypeAtLocation(alias));
  }

  function write(type) {
    const text = writeWhole(type);
    return nameOf.get(text) ?? text;
  }

  function writeWhole(type) {
    if (type.isUnion() && !(type.flags & typescript.TypeFlags.Boolean))
      return type.types.map(write).join(' | ');
    if (type.isIntersection()) return type.types.map(write).join(' & ');
    if (checker.isArrayType(type)) {
      const item = write(checker.getTypeArguments(type)[0]);
      return /^[\w.()"/-]+$/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`;
    }
    return type.flags & typescript.TypeFlags.Object ? writeObject(type) : checker.typeToString(type);
  }

  function writeObject(type) {
    const index = checker.getIndexInfoOfType(type, typescript.IndexKind.String);
    const entries = index ? [`readonly [id: string]: ${write(index.type)};`] : [];
    for (const property of checker.getPropertiesOfType(type)) entries.push(writeProperty(property));
    return `{\n${entries.join('\n')}\n}`;
  }

  function writeProperty(property) {
    const doc = typescript.displayPartsToString(property.getDocumentationComment(checker));
    const name = /^[\w$]+$/.test(property.name) ? property.name : JSON.stringify(property.name);
    const mark = property.flags & typescript.SymbolFlags.Optional ? '?' : '';
    const type = write(checker.getTypeOfSymbol(property));
    return `${doc ? `/** ${doc.replace(/\s+/g, ' ')} */\n` : ''}readonly ${name}${mark}: ${type};`;
  }

  return {alias: writeAlias, type: write};
}

/** The name of an alias, as a file says it: from another file with the way there. */
function nameFrom(source, alias) {
  const name = alias.name.text;
  const {fileName} = alias.getSourceFile();
  if (fileName === source.fileName) return name;
  const way = relative(dirname(source.fileName), fileName).replace(/\.d\.ts$/, '.js');
  return `import("${way.startsWith('.') ? way : `./${way}`}").${name}`;
}
