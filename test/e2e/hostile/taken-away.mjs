/**
 * Scripts that take something away from a page, or put something of their own in its place: what privacy tools, polyfills,
 * simulated clocks and libraries of other times do. Each runs before ours.
 */

/** A function or class that is no longer what it was, and throws for whoever takes it for that. */
const useless = (...names) => names.map((name) => `window.${name} = function () { return {}; };`).join('');
const gone = (...names) => names.map((name) => `delete ${name};`).join('');
const throwing = (place, name) =>
  `Object.defineProperty(${place}, '${name}', {configurable: true, get() { throw new Error('not here'); }, set() { throw new Error('not here'); }});`;

export const takenAway = {
  'a URL of its own': useless('URL', 'URLSearchParams'),
  'Map and Set are those of a map and of a form': `window.Map = function (place) { this.place = place; }; window.Set = function (...fields) { this.fields = fields; };`,
  'Map and Set of a time before iterators': `for (const name of ['Map', 'Set']) { const Native = window[name]; window[name] = function () { return new Native(); }; window[name].prototype = Native.prototype; }`,
  'WeakMap and WeakSet by hand': `for (const name of ['WeakMap', 'WeakSet']) { const Native = window[name]; window[name] = class extends Native {}; }`,
  'a Promise by hand, without its later methods': `{const Native = Promise; const Own = function (work) { return new Native(work); }; Own.prototype = Native.prototype; Own.resolve = (value) => Native.resolve(value); Own.reject = (value) => Native.reject(value); window.Promise = Own;}`,
  'a Symbol of its own': `{const Native = Symbol; window.Symbol = Object.assign((name) => Native(name), {iterator: Native.iterator, for: (name) => Native.for(name), asyncIterator: Native.asyncIterator, hasInstance: Native.hasInstance});}`,
  'lists that are walked by hand': `Array.prototype[Symbol.iterator] = function () { let i = 0; return {next: () => (i < this.length ? {value: this[i++], done: false} : {value: undefined, done: true})}; };`,
  'a Range, a Selection, a Text and a Comment of its own': useless(
    'Range',
    'Selection',
    'Comment',
    'Option',
    'Image',
  ),
  'a Text of its own': useless('Text'),
  'a Node of its own': useless('Node'),
  'a MutationObserver that nobody may make': `window.MutationObserver = class { constructor() { throw new Error('not here'); } };`,
  'a MutationObserver of its own': useless('MutationObserver'),
  'no Intl': gone('window.Intl'),
  'no Intl.Locale': gone('Intl.Locale'),
  'no Intl.DisplayNames': gone('Intl.DisplayNames'),
  'no Intl.DateTimeFormat': gone('Intl.DateTimeFormat'),
  'no Intl.NumberFormat': gone('Intl.NumberFormat'),
  'no matchMedia': gone('window.matchMedia'),
  'no IntersectionObserver': gone('window.IntersectionObserver'),
  'no MutationObserver': gone('window.MutationObserver'),
  'no structuredClone, no AbortController': gone('window.structuredClone', 'window.AbortController'),
  'no requestAnimationFrame': gone('window.requestAnimationFrame', 'window.cancelAnimationFrame'),
  'no replaceSync': gone('CSSStyleSheet.prototype.replaceSync', 'CSSStyleSheet.prototype.replace'),
  'style sheets cannot be made': `window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };`,
  'style sheets cannot be given': throwing('ShadowRoot.prototype', 'adoptedStyleSheets'),
  'no attachInternals': gone('HTMLElement.prototype.attachInternals'),
  'no popover': gone(
    'HTMLElement.prototype.popover',
    'HTMLElement.prototype.showPopover',
    'HTMLElement.prototype.hidePopover',
  ),
  'no checkVisibility': gone('CSS.supports'),
  'no CSS': gone('window.CSS'),
  'a CSS of its own': `window.CSS = {};`,
  'another Object.values and entries': `Object.values = (object) => { const all = []; for (const key in object) all.push(object[key]); return all; }; Object.entries = (object) => { const all = []; for (const key in object) all.push([key, object[key]]); return all; };`,
  'Object.assign that copies one': `Object.assign = (target, source) => { for (const key in source) target[key] = source[key]; return target; };`,
  'another flat and flatMap': `Array.prototype.flatten = function () { return this.reduce((all, one) => all.concat(Array.isArray(one) ? one.flatten() : one), []); }; Array.prototype.flat = Array.prototype.flatten; Array.prototype.flatMap = function (make) { return this.map(make).flatten(); };`,
  'another includes, indexOf, without the second argument': `Array.prototype.includes = function (one) { for (const own of this) if (own == one) return true; return false; }; String.prototype.includes = function (part) { return this.indexOf(part) > -1; };`,
  'text methods by hand': `String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); }; String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; }; String.prototype.endsWith = function (end) { const at = this.length - end.length; return at >= 0 && this.indexOf(end, at) === at; }; String.prototype.repeat = function (times) { return times < 1 ? '' : new Array(times + 1).join(this); };`,
  'split and replace by hand (XRegExp)': `for (const name of ['split', 'replace', 'match']) { const native = String.prototype[name]; String.prototype[name] = function (...given) { return native.apply(String(this), given); }; } {const {exec} = RegExp.prototype; RegExp.prototype.exec = function (text) { return exec.call(this, text); };}`,
  'a Date that stands still': `{const Native = Date; window.Date = class extends Native { constructor(...given) { super(...(given.length ? given : [0])); } static now() { return 0; } };}`,
  'a Date with other words': `Date.prototype.toISOString = function () { return this.toString(); }; Date.prototype.toJSON = function () { return '/Date(' + this.getTime() + ')/'; }; Date.parse = () => NaN;`,
  'clocks that do not run': `window.setTimeout = window.setInterval = () => 1; window.requestAnimationFrame = () => 1; window.requestIdleCallback = () => 1;`,
  'listeners of a time before options': `{const {addEventListener, removeEventListener} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, capture) { return addEventListener.call(this, type, listener, !!capture); };
    EventTarget.prototype.removeEventListener = function (type, listener, capture) { return removeEventListener.call(this, type, listener, !!capture); };}`,
  'listeners that are wrapped': `{const {addEventListener} = EventTarget.prototype; EventTarget.prototype.addEventListener = function (type, listener, ...more) { return addEventListener.call(this, type, function (...given) { return (listener.handleEvent ?? listener).apply(listener.handleEvent ? listener : this, given); }, ...more); };}`,
  'importNode and cloneNode by hand': `{const {importNode} = Document.prototype; Document.prototype.importNode = function (node, deep) { return importNode.call(this, node, !!deep); }; const {cloneNode} = Node.prototype; Node.prototype.cloneNode = function (deep) { return cloneNode.call(this, !!deep); };}`,
  'createElement that wraps': `{const {createElement} = Document.prototype; Document.prototype.createElement = function (name, options) { const made = createElement.call(this, name, options); made.made = true; return made; };}`,
  'define that wraps': `{const {define} = CustomElementRegistry.prototype; CustomElementRegistry.prototype.define = function (name, made, options) { return define.call(this, name, class extends made {}, options); };}`,
  'words of options on every object': `for (const name of ['keys', 'values', 'map', 'filter', 'forEach', 'isEmpty', 'equals', 'merge', 'watch', 'type', 'name', 'id', 'text', 'key', 'kind', 'host', 'part', 'href']) Object.prototype[name] = function () {};`,
  'signs of other scripts': `window.define = Object.assign(() => {}, {amd: {}}); window.require = () => {}; window.module = {exports: {}}; window.exports = module.exports; window.process = {env: {}}; window.global = window;`,
  'an older Lit': `window.litHtmlVersions = ['2.0.0']; window.reactiveElementVersions = ['1.0.0']; window.litElementVersions = ['3.0.0'];`,
  'names of Lit that hold other things': `window.litHtmlVersions = 'x'; window.reactiveElementVersions = {}; window.litElementVersions = Object.freeze([]); window.litPropertyMetadata = {};`,
  'storage that throws': throwing('window', 'sessionStorage') + throwing('window', 'indexedDB'),
  'pages that are read aloud': `delete Document.prototype.activeElement;`,
  'an error log that rewrites errors': `Error.prepareStackTrace = () => { throw new Error('none'); }; Error.stackTraceLimit = 0; window.onerror = () => true;`,
};

/** Pages on which the script cannot even begin. */
/** What lets an element have no shadow root of its own. Each runs before ours, and lets `tags` have theirs. */
export const withoutRoots = {
  'nobody may make one': `Element.prototype.attachShadow = () => { throw new Error('not here'); };`,
  'another has made one that nobody may see': `new MutationObserver((records) => { for (const {addedNodes} of records) for (const node of addedNodes) if (/^treatment-/.test(node.localName)) node.attachShadow({mode: 'closed'}).innerHTML = '<slot></slot>'; }).observe(document, {childList: true, subtree: true});`,
};

export const cannotBegin = {
  'a browser of years ago': gone('Object.hasOwn', 'Object.fromEntries', 'Array.prototype.flatMap'),
  'a setter and a getter on every object': `Object.prototype.get = function () {}; Object.prototype.set = function () {};`,
  'no custom elements': gone('window.customElements'),
};
