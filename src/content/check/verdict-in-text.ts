/**
 * What no text of a clinic's can say, whoever it is marked as coming from: that a reader may or may not have the treatment,
 * that it is safe or sure to help, and that whoever needs help need not call for it. Each sentence is asked by itself, and
 * one that leaves it open ("ask whether it is safe for you") says nothing of the kind.
 */
import {isDisguised} from './disguised.js';
import {spelledPlainly} from './pattern.js';
import {against, denying, driving, promise, verdict} from './verdict-patterns.js';

/** What leaves open all that follows it, up to the next comma: "ask whether it is safe". "Even if" leaves nothing open. */
const opening =
  /(?:\b(?:(?<!even )if|whether(?! or not)|who|how|ask|until|unless|cannot|nobody|no one|never|not|no(?! (?:doubt|matter|question))|si|pregunte\w*|hasta que|nadie|nunca|ningun)\b|n't\b)[^,;:]*$/u;
/** Somebody who knows the reader decides: "only if your doctor agrees". */
const decided =
  /\b(?:if|unless|until|once|when|after|si|cuando|hasta que) (?:(?:your|the|an?|our|su|el|la|una?) (?:doctor|clinician|nurse|team|clinic|prescriber|medic|equipo|enfermer)|we (?:both |all )?(?:agree|decide|say))/u;
const denied = /\b(?:not|no|cannot|can't|nobody|never|nothing|nadie|nada|nunca|ningun|ninguna)\b/u;

/** What it says of these that it cannot; undefined where it says nothing of the kind. */
export function verdictIn(text: string): string | undefined {
  if (isDisguised(text)) return 'no word with signs between its letters, or with letters of two scripts';
  for (const sentence of sentencesOf(text)) {
    if (against.test(sentence)) return 'no word against calling for help';
    if (says(sentence, driving)) return 'no word for driving on the day of a treatment';
    if (says(sentence, verdict))
      return 'no verdict: not that somebody may or may not have the treatment, nor that it is safe';
    if (says(sentence, promise) && !denied.test(sentence.replaceAll(denying, '')))
      return 'no promise: not that it is sure to help, or without risk';
  }
  return undefined;
}

/** In Spanish, an accent is all that tells a yes from an if. */
const sentencesOf = (text: string): string[] =>
  spelledPlainly(text.normalize('NFC').replaceAll(/(?<!\p{L})sí(?!\p{L})/giu, 'yes')).split(
    /(?<=[.!?;。])(?=[\s\p{L}])/u,
  );

/** True where a sentence says it, and leaves it open nowhere. */
const says = (sentence: string, pattern: RegExp): boolean =>
  !/[?¿]/.test(sentence) &&
  !decided.test(sentence) &&
  [...sentence.matchAll(pattern)].some(({index}) => !opening.test(sentence.slice(0, index)));
