/**
 * Shares in the words of languages that others may bring, for texts that are spelled plainly: French, German, Portuguese,
 * Italian and Dutch.
 */
import {anyOf} from './pattern.js';

/** Their numbers from two on, as far as a share has them. */
export const elsewhere =
  'deux|trois|quatre|cinq|sept|huit|neuf|dix|vingt|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwanzig|hundert|dois|duas|quatro|sete|oito|nove|dez|due|quattro|cinque|sette|otto|dieci|twee|vijf|zeven|negen|tien';

const parts = {
  SEVERAL: `(?:${elsewhere}|\\p{N}+)`,
  MORE: '(?:plus|moins|mieux|mais|menos|piu|meno|so (?:viele?|oft|gut|stark|wenige?))',
};

export const shareElsewhere = anyOf(parts, [
  // "Neuf patients sur dix", "neun von zehn", "nove em cada dez", "9 su 10".
  /(?:\b(?:une?|ein\p{L}*|um|uma|een)|(?<!\p{L})SEVERAL) (?:\p{L}+ )?(?:sur|von|auf|em|su|van|из) (?:\p{L}+ )?SEVERAL(?!\p{L})/u,
  /\bjede[mnrs]? (?:zweite|dritte|vierte|funfte|zehnte)[nr]?\b(?! (?:tag|woche|monat|stunde|besuch|termin))/,
  // "La moitié des patients", "zwei Drittel"; a third of an hour is a time.
  /\b(?:la moitie|un (?:tiers|quart)|die halfte|ein (?:drittel|viertel)|metade|la meta|un (?:terzo|quarto)) (?:de[sr]?|du|d[aeo]s|dei|delle|degli|aller|unserer) (?!(?:temps|l'heure|stunde|zeit|woche)\b)/,
  /\b(?:deux tiers|trois quarts|zwei drittel|drei ?viertel|dois tercos|due terzi|twee derde)\b(?! (?:d'heure|stunden?))/,
  /(?<!\p{L})SEVERAL (?:fois|vezes|volte) MORE\b|\b(?:doppelt|zweimal|dreimal|zehnmal) MORE\b/u,
  /\p{N}\s*人中/u,
]);
