/**
 * What no text of a clinic's can say, whoever it is marked as coming from: that a reader may or may not have the treatment,
 * that it is safe or sure to help, and that whoever needs help need not call for it. Each sentence is asked by itself, and
 * one that leaves it open ("ask whether it is safe for you") says nothing of the kind.
 */
import {anyOf, spelledPlainly} from './pattern.js';

/** What patterns share. In them, a text is spelled plainly: in small letters without accents. */
const parts = {
  TREATMENT:
    '(?:it|ketamine|(?:this|the|our) (?:treatment|medicine|therapy|infusion|drip|spray)|this|la ketamina|(?:este|el|nuestro) (?:tratamiento|medicamento))',
  SERVICE:
    '(?:\\{(?:emergency|call-crisis)\\}|\\b(?:911|112|999|988|ambul\\w+|emergency (?:room|number|services?|line)|crisis line|emergencias?|urgencias|linea de crisis)\\b)',
  ANYBODY: '\\b(?:any(?:one|body)|for help|a nadie|(?:pedir|pida) ayuda)\\b',
};

/** "You are eligible", "it is safe for everyone", "usted es apta". */
const verdict = anyOf(
  parts,
  /\byou(?:'re| are| will be| may be| have been| were)(?: \w+ly| not| very| now)* (?:(?:in)?eligible|(?:un)?suitable|approved|cleared|safe(?! (?:at|here|with|while|to)\b)|an? (?:\w+ )?candidate)\b/,
  /\byou (?:do not |don't |already )?qualify\b|\b(?:every|any)(?:one|body) (?:qualifies|is eligible|can have (?:it|this|ketamine))\b/,
  /\byou (?:can|may) safely\b|\bsafe and effective\b|\b(?:safe|suitable|right) for (?:you|every(?:one|body)|anyone|all|(?:our|all|most) p)/,
  /\b(?:TREATMENT is|these are)(?: \w+ly| not| very| quite)* (?:(?:un)?safe(?! to\b)|harmless|suitable|right for you)\b/,
  /\b(?:(?:usted|tu) (?:no )?(?:es|esta|eres|estas)|eres)(?: una?| muy| totalmente)?(?: buena?| buen)? (?:apt|elegible|candidat|idone|adecuad|aprobad)/,
  /\b(?:cumple|reune) (?:con )?(?:todos )?los requisitos|\b(?:usted|tu) (?:no )?calificas?\b|\btodos (?:pueden recib|califican)|\bsegur[oa] y (?:eficaz|efectiv)/,
  /\b(?:segur|adecuad|apropiad|indicad)[oa]s? para (?:usted|tod[oa]s|cualquiera|todo el mundo)\b|\bTREATMENT (?:no )?es (?:\w+mente |muy )?(?:segur|inofensiv)[oa]\b/,
);

/** "Guaranteed", "proven to work", "risk-free", "it cures", "garantizado", "sin riesgos". */
const promise = anyOf(
  parts,
  /\b(?:guarante|garantiz|miracle|milagros)|\brisk[ -]free\b|\b(?:no|zero|without(?: any)?) risks?\b|\bwithout(?: any)? side effects\b|\bsin (?:ningun )?(?:riesgos?|efectos secundarios)\b/,
  /\bproven (?:to|safe|effective|relief|treatment|cure|results)\b|\b(?:clinically|scientifically|medically) proven\b/,
  /\bTREATMENT (?:cures?|will cure|never fails|always (?:works|helps)|has no side effects)\b|\bcures? (?:pain|you|your|depression)\b/,
  /\bworks for (?:you|every(?:one|body)|all)\b|\b(?:ketamine|(?:this|the|our) (?:treatment|therapy|infusion|drip)) will (?:\w+ly )?(?:help|work|relieve|heal|end|stop|take away)\b/,
  /\b(?:completely|totally|perfectly|absolutely|entirely) safe\b|\bthe best (?:(?:treatment|medicine|therapy|route)\b|(?:choice|option|way) for (?:you|pain))/,
  /\b(?:el|la) mejor (?:tratamiento|medicamento|terapia|via|opcion)\b|\b(?:siempre funciona|nunca falla)\b/,
  /\b(?:comprob|demostr|prob)ad[oa]s? (?:que|cient|clin)|\b(?:cientifica|clinica)mente (?:comprob|demostr|prob)ad/,
  /\b(?:(?:le|te|lo|la) (?:curara|aliviara|quitara)|cura (?:el|su|la)|(?:totalmente|completamente) segur[oa])\b/,
);

/** "No need to call {emergency}", "call us instead of {emergency}", "no llame al {emergency}". "Do not wait to call" is right. */
const against = anyOf(
  parts,
  /\b(?:do not|don't|never|no need to|need not|needn't|not necessary to|no reason to|instead of|rather than) (?:(?:have to|need to|bother to|ever|just) )?(?:call|calling|dial|dialing|ring|phone|phoning|go to|going to|text)\b(?:[^.,:;]*?SERVICE| ANYBODY)/,
  /\b(?:instead of|rather than|and not|no need for|us,? not|us before) (?:(?:you )?(?:call|calling|dial) )?(?:an? |the )?SERVICE/,
  /\b(?:no|nunca|en (?:lugar|vez) de) (?:(?:hace falta|es necesario|necesita|tiene que|debe) )?(?:llam|marqu|marc)\w*(?:[^.,:;]*?SERVICE| ANYBODY)/,
  /\b(?:en (?:lugar|vez) de|antes que|y no) (?:al? |el |la )?SERVICE/,
  /(?<!\b(?:not|never|n't|no) )\b(?:ignore|wait out|sit out|sleep off|no haga caso)\b[^.]*\b(?:chest|breath|faint|seizure|suicid|emergenc|warning|signs?\b|pecho|respir|desmay|convulsi|avisos?|senales)/,
);

/** What leaves it open, or says the opposite. */
const leftOpen =
  /[?¿]|\b(?:if|whether|ask|until|unless|cannot|can't|nobody|no one|does not mean|never|no treatment|si|pregunte\w*|hasta que|nadie|no significa|no puede\w*|ningun tratamiento)\b/u;
const denied = /\b(?:not|no|cannot|can't|nobody|never|nothing|nadie|nada|nunca|ningun|ninguna)\b/u;
/** Promises that deny something themselves. */
const denying = /\b(?:no|zero) risks?\b(?!-)|\bhas no side effects\b|\bnever fails\b|\bnunca falla/u;

/** What it says of these that it cannot; undefined where it says nothing of the kind. */
export function verdictIn(text: string): string | undefined {
  for (const sentence of spelledPlainly(text).split(/(?<=[.!?;])\s+|\n+/u)) {
    const rest = sentence.replace(denying, '');
    const isOpen = leftOpen.test(rest);
    if (against.test(sentence)) return 'no word against calling for help';
    if (!isOpen && verdict.test(sentence))
      return 'no verdict: not that somebody may or may not have the treatment, nor that it is safe';
    if (!isOpen && promise.test(sentence) && !denied.test(rest))
      return 'no promise: not that it is sure to help, or without risk';
  }
  return undefined;
}
