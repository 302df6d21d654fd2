/**
 * What no text of a clinic's can say, whoever it is marked as coming from: that a reader may or may not have the treatment,
 * that it is safe or sure to help, and that whoever needs help need not call for it. Each sentence is asked by itself, and
 * one that leaves it open ("ask whether it is safe for you") says nothing of the kind.
 */

const treatment =
  '(?:it|ketamine|this|(?:this|the|our) (?:treatment|medicine|therapy|infusion|drip|spray)|la ketamina|(?:este|el|nuestro) (?:tratamiento|medicamento))';

/** "You are eligible", "it is safe for everyone", "usted es apta". */
const verdict = new RegExp(
  [
    String.raw`\byou(?:['’]re| are| will be| may be| have been| were)(?: \p{L}+ly| not| very| now)* (?:eligible|ineligible|suitable|unsuitable|approved|cleared|safe(?! (?:at|here|with|while|to)\b)|an? (?:\p{L}+ )?candidate)\b`,
    String.raw`\byou (?:do not |don['’]t |already )?qualify\b|\b(?:everyone|everybody|anyone) (?:qualifies|is eligible|can have (?:it|this|ketamine))\b|\byou (?:can|may) safely\b|\bsafe and effective\b`,
    String.raw`\b(?:${treatment} is|these are)(?: \p{L}+ly| not| very| quite)* (?:safe(?! to\b)|unsafe|harmless|suitable|right for you)\b`,
    String.raw`\b(?:safe|suitable|right) for (?:you|everyone|everybody|anyone|all|most people|(?:our|all|most) patients)\b`,
    String.raw`(?<!\p{L})(?:(?:usted|tú) (?:no )?(?:es|está|eres|estás)|eres)(?: un| una| muy| totalmente)?(?: buena?| buen)? (?:apt[oa]|elegible|candidat[oa]|idóne[oa]|adecuad[oa]|aprobad[oa])(?!\p{L})`,
    String.raw`(?<!\p{L})(?:cumple|reúne) (?:con )?(?:todos )?los requisitos|(?<!\p{L})(?:usted|tú) (?:no )?calificas?(?!\p{L})|(?<!\p{L})todos (?:pueden recib|califican)|(?<!\p{L})segur[oa] y (?:eficaz|efectiv[oa])(?!\p{L})`,
    String.raw`(?<!\p{L})(?:segur|adecuad|apropiad|indicad)[oa]s? para (?:usted|todos|todas|cualquiera|todo el mundo)(?!\p{L})`,
    String.raw`(?<!\p{L})${treatment} (?:no )?es (?:\p{L}+mente |muy )?(?:segur|inofensiv)[oa](?!\p{L})`,
  ].join('|'),
  'iu',
);

/** "Guaranteed", "proven to work", "risk-free", "it cures", "garantizado", "sin riesgos". */
const promise = new RegExp(
  [
    String.raw`\bguarante\p{L}+|\bmiracle|\brisk[ -]free\b|\b(?:no|zero|without(?: any)?) risks?\b`,
    String.raw`\bproven (?:to|safe|effective|relief|treatment|cure|results)\b|\b(?:clinically|scientifically|medically) proven\b`,
    String.raw`\b(?:${treatment}) (?:cures?|will cure|always (?:works|helps))\b|\bcures? (?:pain|you|your|depression)\b`,
    String.raw`\bworks for (?:you|everyone|everybody|all)\b|\b(?:ketamine|(?:this|the|our) (?:treatment|therapy|infusion|drip)) will (?:\p{L}+ly )?(?:help|work|relieve|heal|end|stop|take away)\b`,
    String.raw`\b(?:completely|totally|perfectly|absolutely|entirely) safe\b`,
    String.raw`\b(?:it|ketamine) (?:never fails|always works|has no side effects)\b|\bwithout(?: any)? side effects\b`,
    String.raw`\bthe best (?:treatment|medicine|therapy|route)\b|\bthe best (?:choice|option|way) for (?:you|your pain|pain)\b`,
    String.raw`(?<!\p{L})(?:el|la) mejor (?:tratamiento|medicamento|terapia|vía|opción)(?!\p{L})|(?<!\p{L})(?:siempre funciona|nunca falla|sin efectos secundarios)(?!\p{L})`,
    String.raw`(?<!\p{L})garantiz\p{L}+|(?<!\p{L})milagros\p{L}*|(?<!\p{L})sin (?:ningún )?riesgos?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:comprobad|demostrad|probad)[oa]s? (?:que|científicamente|clínicamente)|(?<!\p{L})(?:científica|clínica)mente (?:comprobad|demostrad|probad)[oa]`,
    String.raw`(?<!\p{L})(?:(?:le|te|lo|la) (?:curará|aliviará|quitará)|cura (?:el|su|la)|(?:totalmente|completamente) segur[oa])(?!\p{L})`,
  ].join('|'),
  'iu',
);

const service = String.raw`(?:\{emergency\}|\{call-crisis\}|\b(?:911|112|999|988|ambulances?|emergency (?:room|number|services?|line)|crisis line)\b|(?<!\p{L})(?:ambulancias?|emergencias?|urgencias|línea de crisis)(?!\p{L}))`;
const anybody = String.raw`\b(?:any(?:one|body)|for help)\b|(?<!\p{L})(?:a nadie|(?:pedir|pida) ayuda)(?!\p{L})`;
/** "No need to call {emergency}", "call us instead of {emergency}", "no llame al {emergency}". "Do not wait to call" is right. */
const against = new RegExp(
  [
    String.raw`\b(?:do not|don['’]t|never|no need to|need not|needn['’]t|not necessary to|no reason to|instead of|rather than)\s+(?:(?:have to|need to|bother to|ever|just)\s+)?(?:call|calling|dial|dialing|ring|phone|phoning|go to|going to|text)\b(?:[^.,:;]*?${service}|\s+(?:${anybody}))`,
    String.raw`\b(?:instead of|rather than|and not|no need for|us,? not|us before)\s+(?:(?:you )?(?:call|calling|dial)\s+)?(?:an? |the )?${service}`,
    String.raw`(?<!\p{L})(?:no|nunca|en (?:lugar|vez) de)\s+(?:(?:hace falta|es necesario|necesita|tiene que|debe)\s+)?(?:llam|marqu|marc)\p{L}*(?:[^.,:;]*?${service}|\s+(?:${anybody}))`,
    String.raw`(?<!\p{L})(?:en (?:lugar|vez) de|antes que|y no)\s+(?:al? |el |la )?${service}`,
    String.raw`(?<!\b(?:not|never|n['’]t) )\b(?:ignore|wait out|sit out|sleep off)\b[^.]*\b(?:chest|breath\p{L}*|faint\p{L}*|seizures?|suicid\p{L}*|emergency|warnings?|signs?)\b`,
    String.raw`(?<!\p{L})(?<!no )(?:ignore|no haga caso)(?!\p{L})[^.]*(?:pecho|respir\p{L}*|desmay\p{L}*|convulsi\p{L}*|suicid\p{L}*|emergencia|avisos?|señales)`,
  ].join('|'),
  'iu',
);

/** What leaves it open, or says the opposite. */
const leftOpen =
  /[?¿]|\b(?:if|whether|ask|until|unless|cannot|can['’]t|nobody|no one|does not mean|never|no treatment)\b|(?<!\p{L})(?:si|pregunte\p{L}*|pregúnte\p{L}*|hasta que|nadie|no significa|no puede\p{L}*|ningún tratamiento)(?!\p{L})/iu;
const denied =
  /\b(?:not|no|cannot|can['’]t|nobody|never|nothing)\b|(?<!\p{L})(?:no|nadie|nada|nunca|ningún|ninguna)(?!\p{L})/iu;
/** Promises that deny something themselves. */
const denying = /\b(?:no|zero) (?:risks?(?!-)|side effects)\b|\bnever fails\b|(?<!\p{L})nunca falla/iu;

/** What it says of these that it cannot; undefined where it says nothing of the kind. */
export function verdictIn(text: string): string | undefined {
  const plain = text.replaceAll(/\p{Cf}/gu, '').normalize('NFKC');
  for (const sentence of plain.split(/(?<=[.!?…;])\s+|\n+/u)) {
    if (against.test(sentence)) return 'no word against calling for help';
    if (verdict.test(sentence) && !leftOpen.test(sentence))
      return 'no verdict: not that somebody may or may not have the treatment, nor that it is safe';
    if (
      promise.test(sentence) &&
      !leftOpen.test(sentence.replace(denying, '')) &&
      (denying.test(sentence) || !denied.test(sentence))
    )
      return 'no promise: not that it is sure to help, or without risk';
  }
  return undefined;
}
