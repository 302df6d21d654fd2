import {en} from '../../locales/claims/en.js';
import {arrange} from '../arrange.js';
import type {ClaimsContent, ResolvedClaim} from '../resolved.js';
import {createWriter, type Ground} from '../writer.js';
import {alwaysOpen, provenance} from './provenance.js';
import {helpLine} from './seek-help.js';

/** Claims that readers meet elsewhere, each in one statement with what was found. */
export function claims(ground: Ground): ClaimsContent | undefined {
  const {treatment, overrides, messages} = ground;
  const section = treatment.facts.claims;
  if (!section) return undefined;
  const writer = createWriter(ground);

  const title = writer.text((w) => w.claims?.title);
  const {shown, hidden} = arrange(section.claims, overrides);
  const resolved = shown.map(({id, sources}): ResolvedClaim => {
    const found = writer.statement((w) => w.claims?.claims[id]?.found, sources);
    const claim = writer.text((w) => w.claims?.claims[id]?.claim);
    // Words that fall back to English do so together: a language has both or neither.
    const say = found.lang ? en : messages.claims;
    return {id, whole: {...found, text: say.whole(claim.text, found.text)}, found};
  });
  return {
    title,
    claims: resolved,
    seekHelp: helpLine(ground, writer),
    ...alwaysOpen(ground, writer),
    ...(hidden && {hidden: messages.edited.hidden(hidden)}),
    provenance: provenance(ground, writer, 'claims'),
  };
}
