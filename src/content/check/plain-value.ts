import {ContentError} from './fault.js';

/** No content is deeper: what is, goes in a circle or means no good. */
const deepest = 40;
/** No content has more parts: all of a built-in treatment's are a tenth of them. */
const most = 200_000;

/**
 * The value of a JSON text. Editors put a byte order mark before it; JSON does not know that sign.
 */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const [said] = String((error as Error).message).split('\n');
    throw new ContentError([{path: '', expected: `JSON (${said})`}]);
  }
}

/**
 * A copy of a value that holds what JSON can hold and nothing else. Whatever a page hands over is read here once, so that
 * what was checked is what is shown: a getter, a proxy or a later change of the page's object has no way in. A property
 * that is undefined is not there.
 */
export function plainValue(input: unknown): unknown {
  let parts = 0;

  function copy(value: unknown, path: readonly string[]): unknown {
    if (++parts > most || path.length > deepest) throw refuse(path, 'less: this is larger than any content');
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return value;
    if (Array.isArray(value))
      return Array.from(value as readonly unknown[], (item, i) => copy(item, [...path, String(i)]));
    if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]') {
      return Object.fromEntries(entriesOf(value, path));
    }
    return value === undefined ? value : refusedKind(value, path);
  }

  function entriesOf(value: object, path: readonly string[]): [string, unknown][] {
    // A loop, since the `flatMap` that some libraries put in place of the browser's takes pairs apart.
    const all: [string, unknown][] = [];
    for (const key of Object.keys(value)) {
      const below = [...path, key];
      if (key === '__proto__' || key === 'prototype' || key === 'constructor')
        throw refuse(below, 'no such entry here');
      const held = copy((value as Record<string, unknown>)[key], below);
      if (held !== undefined) all.push([key, held]);
    }
    return all;
  }

  try {
    return copy(input, []);
  } catch (error) {
    // Whatever else is thrown comes out of the value itself: out of a getter, or of a proxy.
    throw error instanceof ContentError ? error : refuse([], 'a value that can be read');
  }
}

const refuse = (path: readonly string[], expected: string) =>
  new ContentError([{path: path.slice(0, 12).join('.'), expected}]);

function refusedKind(value: unknown, path: readonly string[]): never {
  throw refuse(
    path,
    `what JSON can hold, not a ${typeof value === 'object' ? 'special object' : typeof value}`,
  );
}
