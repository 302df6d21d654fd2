/**
 * Scripts that pages have: what old libraries did to the names that every script uses, what hardened pages freeze, what
 * browsers and their extensions take away. Each runs before ours.
 */
const enumerable = (own) => `Object.assign(${own});`;

/** `Array.from` as Prototype and as MooTools know it: neither takes what is iterable, or a second argument. */
const arrayFrom = {
  prototype: `Array.from = (list) => {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    let {length = 0} = list; const all = new Array(length); while (length--) all[length] = list[length]; return all;
  };`,
  mootools: `Array.from = (item) => item == null ? [] : Array.isArray(item) ? item
    : typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item];`,
};

export const hostileScripts = {
  'Event is a class of its own (MooTools 1.4)': `window.Event = function (native) { this.kind = native.type.length; };`,
  'Event is an object (older still)': `window.Event = {observe() {}, stop() {}};`,
  'CustomEvent is a function of its own': `window.CustomEvent = function (name) { this.name = name; };`,
  'Element is a class of its own': `{const {prototype} = Element; window.Element = function (tag) { return document.createElement(tag); }; window.Element.prototype = prototype;}`,
  'Array.from of Prototype': arrayFrom.prototype,
  'Array.from of MooTools': arrayFrom.mootools,
  'reduce that reduces nothing (Prototype 1.6)': `Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };`,
  'reverse that copies': `Array.prototype.reverse = function () { return this.slice().sort(() => 1); };`,
  'entries that is toArray (Prototype)': `Array.prototype.entries = function () { return [...this]; };`,
  'find, filter, map and every by hand': `for (const name of ['find', 'filter', 'map', 'every', 'some', 'includes', 'indexOf']) {
    const native = Array.prototype[name]; Array.prototype[name] = function (...given) { return native.apply(this, given); };
  }`,
  'Array.prototype.toJSON': `Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
    String.prototype.toJSON = function () { return this.valueOf(); };`,
  'JSON of a time before JSON': `window.JSON = {encode() {}, decode() {}};`,
  'Object.keys with what is inherited': `Object.keys = (object) => { const keys = []; for (const key in object) keys.push(key); return keys; };`,
  'more on every object': enumerable(
    `Object.prototype, {extend() {}, each() {}, size() {}, contains() {}, clone() {}}`,
  ),
  'more on every array': enumerable(
    `Array.prototype, {each() {}, first() {}, last() {}, contains() {}, flatten() {}, clone() {}, remove() {}}`,
  ),
  'more on every string, number and function':
    enumerable(`String.prototype, {contains() {}, test() {}, strip() {}, escapeHTML() {}}`) +
    enumerable(`Number.prototype, {times() {}, each() {}}`) +
    enumerable(`Function.prototype, {extend() {}, delay() {}}`),
  'more on every element': enumerable(
    `Element.prototype, {hide() {}, show() {}, update() {}, select() {}, get() {}, set() {}, clone() {}, visible() {}}`,
  ),
  'bind of Prototype': `Function.prototype.bind = function (object, ...first) { const method = this;
    return object === undefined && !first.length ? this : function (...rest) { return method.apply(object, [...first, ...rest]); }; };`,
  'remove that returns': `Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };`,
  'append and prepend by hand': `Element.prototype.append = function (...nodes) { for (const node of nodes) this.appendChild(node.nodeType ? node : document.createTextNode(node)); };`,
  'a Promise of its own': `{const Native = Promise; window.Promise = class extends Native {}; }`,
  'no queueMicrotask, no requestIdleCallback': `delete window.queueMicrotask; delete window.requestIdleCallback;`,
  'no Intl.ListFormat': `delete Intl.ListFormat;`,
  'no Intl.PluralRules': `delete Intl.PluralRules;`,
  'no clipboard': `Object.defineProperty(navigator, 'clipboard', {value: undefined});`,
  'no ResizeObserver': `delete window.ResizeObserver;`,
  'no navigation, no URL.canParse, no CSS.escape': `delete window.navigation; delete URL.canParse; delete CSS.escape;`,
  'getters that throw': `for (const [object, name] of [[navigator, 'clipboard'], [window, 'localStorage'], [window, 'navigation'], [document, 'cookie']])
    Object.defineProperty(object, name, {get() { throw new Error('not here'); }});`,
  'frozen arrays': `Object.freeze(Array.prototype); Object.freeze(Array);`,
  'all prototypes frozen': `for (const {prototype} of [Object, Array, Function, Error, String, Number, Promise, Map, Set, Event, EventTarget]) Object.freeze(prototype);`,
  'our name is a string': `window.treatmentElements = 'ours';`,
  'our name is frozen': `window.treatmentElements = Object.freeze({languages: 'x'});`,
  'our name holds other things': `window.treatmentElements = {languages: [{}, null, 'es', {messages: {}}]};`,
  'our name cannot be had': `Object.defineProperty(window, 'treatmentElements', {get() { throw new Error('not yours'); }});`,
  'a console that throws': `console.warn = () => { throw new Error('no console'); };`,
  'a history that is patched': `history.pushState = history.replaceState = () => { throw new Error('mine'); };`,
  'adoptedStyleSheets cannot be had': `delete Document.prototype.adoptedStyleSheets;`,
};
