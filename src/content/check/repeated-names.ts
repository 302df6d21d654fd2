import type {Fault} from './fault.js';

/** An object or a list that a JSON text is in the middle of. */
interface Level {
  /** The names that an object has had so far; none of a list. */
  readonly names: Set<string> | undefined;
  /** Where in it the text is. */
  at: string | number;
}

/**
 * The names that one object of a JSON text has twice. Programs that read JSON keep the last, without a word: all that somebody
 * wrote under the first would be missing. The text is known to be JSON.
 */
export function repeatedNames(json: string): Fault[] {
  const faults: Fault[] = [];
  const levels: Level[] = [];
  let isName = false;
  for (const [piece] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const level = levels.at(-1);
    if (piece === '{' || piece === '[')
      levels.push(piece === '{' ? {names: new Set(), at: ''} : {names: undefined, at: 0});
    else if (piece === '}' || piece === ']') levels.pop();
    else if (piece === ',' && typeof level?.at === 'number') level.at++;
    else if (isName && piece !== ':' && level?.names) {
      level.at = JSON.parse(piece) as string;
      if (level.names.has(level.at))
        faults.push({
          path: levels.map(({at}) => at).join('.'),
          expected: 'each name once, not this one again',
        });
      level.names.add(level.at);
    }
    isName = (piece === '{' || piece === ',') && levels.at(-1)?.names !== undefined;
  }
  return faults;
}
