/**
 * What stands around the classic scripts, so that names on a page which are no longer what they were do not reach into them.
 * These functions are written into the scripts as they stand here: they see the page, and nothing of this file.
 */

/**
 * The built-in objects that the script uses. Where the page has put something of its own in the place of one (old libraries
 * do, and a map may be called Map), its like is taken from a relative of it, or from an empty frame, which has them all.
 */
function builtIns(page) {
  const {document} = page;
  if (!document) return page; // a language file on a server
  const works = {
    Map: () => new page.Map([[1, 2]]).get(1) === 2,
    Set: () => new page.Set([1]).has(1),
    WeakMap: () => new page.WeakMap([[page, 1]]).get(page) === 1,
    WeakSet: () => new page.WeakSet([page]).has(page),
    Intl: () => page.Intl.NumberFormat && page.Intl.DateTimeFormat,
    JSON: () => page.JSON.parse(page.JSON.stringify({a: 1})).a === 1,
    URL: () => new page.URL('https://a.example').protocol === 'https:',
    AbortController: () => new page.AbortController().signal.aborted === false,
  };
  let frame;
  const fresh = () => {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.style.display = 'none';
      document.documentElement.appendChild(frame);
    }
    return frame.contentWindow || page; // a page in a sandbox may not look into frames
  };
  const found = {};
  for (const name in works) {
    if (!Object.prototype.hasOwnProperty.call(works, name)) continue; // what the page gave to every object
    try {
      found[name] = works[name]() ? page[name] : fresh()[name];
    } catch {
      found[name] = fresh()[name];
    }
  }
  if (frame) frame.parentNode.removeChild(frame);

  const parentOf = (made) => Object.getPrototypeOf(made);
  const Element = parentOf(parentOf(page.HTMLDivElement));
  const nothing = () => [];
  function NoObserver() {
    return {observe: nothing, disconnect: nothing, takeRecords: nothing};
  }
  const observer = () => {
    try {
      new page.MutationObserver(nothing).disconnect();
      return page.MutationObserver;
    } catch {
      return NoObserver; // one of a frame would fall silent with it
    }
  };
  return {
    ...found,
    Promise: (async () => {})().constructor,
    Symbol: Object(Object.getOwnPropertySymbols(Array.prototype)[0]).constructor,
    HTMLElement: parentOf(page.HTMLDivElement),
    Element,
    Node: parentOf(Element),
    Text: document.createTextNode('').constructor,
    MutationObserver: observer(),
    litPropertyMetadata: new found.WeakMap(), // Lit asks for it by its bare name, too
    requestAnimationFrame: page.requestAnimationFrame || ((callback) => setTimeout(callback)),
  };
}

/**
 * The page as the script sees it. Lit leaves the numbers of its versions there, and looks there for its polyfills: these
 * stay among ourselves. And an element of the page whose id is a name that this browser lacks ("navigation") is not taken for it.
 */
function pageWithout(page) {
  const ours = {};
  const isOurs = (name) => /^(?:lit|reactiveElement|Shady)[A-Z]/.test(String(name));
  const isThere = (name) => Object.prototype.hasOwnProperty.call(page, name);
  return new Proxy(page, {
    get: (_, name) => (isOurs(name) ? ours[name] : isThere(name) ? page[name] : undefined),
    set: (_, name, value) => {
      (isOurs(name) ? ours : page)[name] = value;
      return true;
    },
  });
}

/** A script, with the names of the page as they should be. */
export const withPageNames = (script) => `
  (() => {
    const page = globalThis;
    const {Map, Set, WeakMap, WeakSet, Intl, JSON, URL, AbortController, Promise, Symbol, HTMLElement, Element, Node, Text,
      MutationObserver, litPropertyMetadata, requestAnimationFrame} = (${builtIns})(page);
    {
      const globalThis = (${pageWithout})(page);
      ${script}
    }
  })();`;

/** Says in the place of each element whom to call, where the script could not even begin. */
function sayPlainly(error, selector, sentence) {
  const {document} = globalThis;
  console.error('treatment-elements: the script could not start on this page.', error);
  const say = () => {
    for (const element of document.querySelectorAll(selector))
      if (!element.shadowRoot && !/\S/.test(element.textContent)) element.textContent = sentence;
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say);
  else say();
}

/** A script that readers do not lose without a word: where it fails at its start, one sentence stands for each element. */
export const neverSilent = (script, selector, sentence) => `
  try {
    ${script}
  } catch (error) {
    (${sayPlainly})(error, ${JSON.stringify(selector)}, ${JSON.stringify(sentence)});
  }`;
