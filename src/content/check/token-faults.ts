import type {Fault} from './fault.js';

/** Braces that stand for nothing, which a reader would see as they are. */
export function tokenFaults(text: string, path: string, tokens: readonly string[]): Fault[] {
  const rest = text.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) =>
    tokens.includes(name) ? '' : whole,
  );
  const [unknown] = /\{[^{}]*\}?|\}/.exec(rest) ?? [];
  if (unknown === undefined) return [];
  return [{path, expected: `in braces only one of ${tokens.join(', ')}, not "${unknown}"`}];
}
