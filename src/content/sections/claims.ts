import {en} from '../../locales/claims/en.js';
import {arrange} from '../arrange.js';
import type {ResolvedClaim, ResolvedClaims} from '../resolved.js';
import type {Ground, Writer} from '../writer.js';

/** Claims that readers meet elsewhere, each in one statement with what was found. */
export function claims({treatment, overrides, messages}: Ground, writer: Writer): ResolvedClaims | undefined {
  const section = treatment.facts.claims;
  if (!section) return undefined;
  const title = writer.text((w) => w.claims?.title);
  const {shown, hidden} = arrange(section.claims, overrides);
  const resolved = shown.map(({id, sources}): ResolvedClaim => {
    const found = writer.statement((w) => w.claims?.claims[id]?.found, sources);
    const claim = writer.text((w) => w.claims?.claims[id]?.claim);
    // Words that fall back to English do so together: a language has both or neither.
    const say = found.lang ? en : messages.claims;
    return {id, whole: {...found, text: say.whole(claim.text, found.text)}, found};
  });
  return {title, claims: resolved, hidden};
}
