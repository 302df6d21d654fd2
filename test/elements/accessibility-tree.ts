import {a11ySnapshot, executeServerCommand} from '@web/test-runner-commands';

/** A node of an accessibility tree, as a browser gives it to screen readers. */
export interface Node {
  readonly role: string;
  readonly name: string;
  readonly value?: string;
  readonly description?: string;
  readonly checked?: boolean;
  readonly children?: readonly Node[];
}

/** A node, and every node in it, flat. */
export const nodesOf = <Of extends {readonly children?: readonly Of[]}>(node: Of): Of[] => [
  node,
  ...(node.children ?? []).flatMap((child) => nodesOf(child)),
];

/** The tree of the page, whole. */
export const wholeTree = () => executeServerCommand<Node, undefined>('whole-accessibility-tree');

/** Every node of it, flat. */
export const snapshot = async () => nodesOf(await wholeTree());

/** The nodes that a browser takes for worth reading: without groups and bare text containers. */
export const readable = async () => nodesOf((await a11ySnapshot({})) as unknown as Node);

/** What is read of a node, a control by its name. */
export const saidIn = ({role, name, children = []}: Node): string =>
  role === 'StaticText' || role === 'button' ? name.trim() : children.map(saidIn).filter(Boolean).join(' ');
