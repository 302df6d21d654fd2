import {pathToFileURL} from 'node:url';
import typescript from 'typescript';
import {path, readJson} from '../project.mjs';

/** The elements as custom-elements.json tells of them, by their tags in alphabetic order; what each is for, in one line. */
export const readElements = () =>
  readJson('custom-elements.json')
    .modules.flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map((element) => ({...element, summary: element.summary.replace(/\s+/g, ' ')}))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/**
 * The names of the elements that show content, in the order of the one list of them, src/content/elements.ts. Needs dist/.
 *
 * @returns {Promise<readonly string[]>}
 */
export const elementNames = async () =>
  (await import(pathToFileURL(path('dist', 'content', 'elements.js')))).elementNames;

/**
 * Which words a property of a class allows, where its type is a list of words; else nothing. custom-elements.json has only the
 * type's name, so the compiler is asked. Needs dist/.
 *
 * @returns {(className: string, property: string) => string[] | undefined}
 */
export function allowedWords() {
  const file = path('dist', 'classes.d.ts');
  const program = typescript.createProgram([file], {
    module: typescript.ModuleKind.NodeNext,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const classes = new Map(checker.getExportsOfModule(module).map((one) => [one.name, one]));

  return (className, property) => {
    const instance = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(classes.get(className)));
    const type = checker.getTypeOfSymbol(checker.getPropertyOfType(instance, property));
    const isWords = type.isUnion() && type.types.every((one) => one.isStringLiteral());
    return isWords ? type.types.map(({value}) => value) : undefined;
  };
}
