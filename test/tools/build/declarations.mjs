import {readFile, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path/posix';
import typescript from 'typescript';
import {exports, path} from '../project.mjs';
import {filesOfDist, rewrite, writeFiles} from './files.mjs';

/**
 * Leaves in dist/ the declarations that a page's compiler reads, and makes them quick to read: those that no entry reaches go,
 * and types that are inferred from the schema of content files are written out.
 */
export async function trimDeclarations() {
  for (const file of await declarations())
    if ((await readFile(path('dist', file), 'utf8')).includes('v.InferOutput<'))
      await writeOutInferredTypes(file);
  // Where the compiler names a type by itself, it takes Lit's inner package, which a page with strict modules cannot reach.
  for (const file of await declarations())
    await rewrite(file, (code) => code.replaceAll('import("lit-html', 'import("lit'));

  const reached = await reachedByEntries();
  for (const file of await declarations()) if (!reached.has(file)) await rm(path('dist', file));
}

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
 * The types of a file whose declarations spell out a whole schema each, hundreds of kilobytes in all. The schemas go: no entry
 * exports them. What was inferred from them stays, with its docblocks.
 */
async function writeOutInferredTypes(name) {
  const file = path('dist', name);
  const program = typescript.createProgram([file], {
    module: typescript.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
  });
  const source = program.getSourceFile(file);
  const writeOut = createWriter(program.getTypeChecker(), source);
  const statements = source.statements.flatMap((statement) => {
    if (isSchema(statement) || isImportOf(statement, 'valibot')) return [];
    if (!isInferred(statement)) return statement.getFullText(source).trim();
    return `${docblock(statement, source)}export type ${statement.name.text} = ${writeOut(statement)};`;
  });
  await writeFiles({[name]: `${statements.join('\n')}\n`});
}

const isSchema = (statement) =>
  typescript.isVariableStatement(statement) &&
  statement.declarationList.declarations.every(({type}) => /^v\./.test(type.getText()));

const isImportOf = (statement, name) =>
  typescript.isImportDeclaration(statement) && statement.moduleSpecifier.text === name;

const isInferred = (statement) =>
  typescript.isTypeAliasDeclaration(statement) && /^v\.InferOutput</.test(statement.type.getText());

function docblock(statement, source) {
  const [{pos, end} = {}] = statement.jsDoc ?? [];
  return end ? `${source.text.slice(pos, end)}\n` : '';
}

/** Writes the type of an alias out; where a part of it says the same as another alias of the file, its name stands there. */
function createWriter(checker, source) {
  const nameOf = new Map();
  const aliases = source.statements.filter(isInferred);
  // The small ones first, so that the large ones can name them.
  const bySize = aliases.map((alias) => [writeAlias(alias).length, alias]).sort(([a], [b]) => a - b);
  for (const [, alias] of bySize) nameOf.set(writeAlias(alias), alias.name.text);

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
      return /^\w+$/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`;
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

  return writeAlias;
}
