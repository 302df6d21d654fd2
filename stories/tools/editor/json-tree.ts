/**
 * A JSON text as a tree that knows where each part stands in it, and that still has its whole parts where the text is
 * broken. Parts can be left out of it; what is left keeps its place in the text.
 */
import {getNodePath, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';

/** What is wrong with a text, by its line. */
export interface SyntaxFault {
  readonly line: number;
  readonly expected: string;
}

export interface JsonTree {
  readonly faults: readonly SyntaxFault[];
  /** The value of what has not been left out; undefined where there is nothing. */
  value(): unknown;
  /** Leaves out the part at a path of `value()`, and says where that is in the text. Its parent, where it is missing. */
  leaveOut(path: string): {readonly path: string; readonly line: number};
}

/** More faults than these come from one before them. */
const mostFaults = 5;

/** What JSON wants in place of a fault, by the parser's own name for it. */
const expectations: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text in straight quotation marks, a number, true, false or null',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a name in straight quotation marks, and no comma before it that nothing follows',
  ValueExpected: 'a value, and no comma before it that nothing follows',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace: }',
  CloseBracketExpected: 'a closing bracket: ]',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comment: JSON has none',
  UnexpectedEndOfComment: 'no comment: JSON has none',
  UnexpectedEndOfString: 'a closing quotation mark',
  UnexpectedEndOfNumber: 'the rest of a number',
  InvalidUnicode: 'four hex digits after \\u',
  InvalidEscapeCharacter: 'a letter that can follow a backslash',
  InvalidCharacter: 'a text without line breaks and tabs: write \\n and \\t',
};

export function jsonTree(text: string): JsonTree {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {disallowComments: true});
  const leftOut = new Set<Node>();
  const lineOf = (offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
  const kept = ({children = []}: Node) => children.filter((child) => !leftOut.has(child));

  function valueOf(node: Node): unknown {
    if (node.type === 'array') return kept(node).map(valueOf);
    if (node.type !== 'object') return node.value as unknown;
    // Not by assigning: a name may be "__proto__".
    return Object.fromEntries(
      kept(node).flatMap(({children: [name, value] = []}) =>
        name && value ? [[name.value as string, valueOf(value)]] : [],
      ),
    );
  }

  /** The part that a path leads to, or the last on the way to it. A name may have full stops in it. */
  function partAt(node: Node, path: string): Node {
    if (path === '') return node;
    const below = kept(node).map((child, i) => {
      const [name, value] = child.type === 'property' ? (child.children ?? []) : [];
      return {child, inner: value ?? child, name: name ? String(name.value) : String(i)};
    });
    const next = below.findLast(({name}) => path === name || path.startsWith(`${name}.`));
    if (!next) return node;
    const found = partAt(next.inner, path.slice(next.name.length + 1));
    return found === next.inner ? next.child : found;
  }

  return {
    faults: errors.slice(0, mostFaults).map(({error, offset}) => ({
      line: lineOf(offset),
      expected: expectations[printParseErrorCode(error)] ?? 'JSON',
    })),
    value: () => (root && !leftOut.has(root) ? valueOf(root) : undefined),
    leaveOut(path) {
      const part = root && partAt(root, path);
      if (!part) return {path, line: 1};
      leftOut.add(part);
      const named = part.type === 'property' ? (part.children?.[1] ?? part) : part;
      return {path: getNodePath(named).join('.'), line: lineOf(part.offset)};
    },
  };
}
