/**
 * The same content as a React app: the components that somebody would have written, made from the markup. Each block is a
 * component, and its controls keep what a reader does, as native ones do.
 */
const names = {
  class: 'className',
  for: 'htmlFor',
  checked: 'defaultChecked',
  tabindex: 'tabIndex',
  colspan: 'colSpan',
};

/** The properties of a React element, from an element's attributes. */
function properties({attributes, selected}) {
  const list = Object.entries(attributes)
    .filter(([name]) => name !== 'selected')
    .map(([name, value]) => [names[name] ?? name, name in flags ? true : value]);
  if (selected !== undefined) list.push(['defaultValue', selected]);
  return list.length ? JSON.stringify(Object.fromEntries(list)) : 'null';
}

/** Attributes that are there or not, and say nothing else. */
const flags = {checked: true, open: true, hidden: true};

/** The call that makes a node, as JSX is compiled to. */
const call = (node) =>
  typeof node === 'string'
    ? JSON.stringify(node)
    : `h(${[JSON.stringify(node.tag), properties(node), ...node.children.map(call)].join(',')})`;

/** The source of the app: a component for each block. */
const components = (blocks) => `
  import {createElement as h, useEffect} from 'react';
  ${blocks.map((block, i) => `const Block${i} = () => ${call(block)};`).join('\n')}
  export function App({onReady}) {
    useEffect(() => onReady?.(), []);
    return [${blocks.map((_, i) => `h(Block${i}, {key: ${i}})`).join(', ')}];
  }`;

/** Renders on the client, into an empty page. */
export const client = (blocks) => `${components(blocks)}
  import {createRoot} from 'react-dom/client';
  window.ready = new Promise((onReady) => {
    createRoot(document.getElementById('app')).render(h(App, {onReady}));
  });`;

/** Takes over what the server rendered. */
export const hydrating = (blocks) => `${components(blocks)}
  import {hydrateRoot} from 'react-dom/client';
  window.ready = new Promise((onReady) => {
    hydrateRoot(document.getElementById('app'), h(App, {onReady}));
  });`;

/** Gives the markup that the server sends. */
export const server = (blocks) => `${components(blocks)}
  import {renderToString} from 'react-dom/server.browser';
  export const html = renderToString(h(App));`;
