import type {ResolvedEffect} from '../../content/resolved.js';

/**
 * What all lines without a number say, such as "In pain care: not known how often", where they say the same: it is then
 * said once, in the key above them. None where there is no such line, where they differ, or where it is in a language
 * other than the page's.
 */
export function unknownInCommon(effects: readonly ResolvedEffect[]): string | undefined {
  const unknown = effects
    .flatMap(({figures, leads}) => figures.slice(0, leads))
    .filter(({kind}) => kind === 'unknown');
  const [first] = unknown;
  return first && unknown.every(({said, who}) => said === first.said && !who.lang) ? first.said : undefined;
}
