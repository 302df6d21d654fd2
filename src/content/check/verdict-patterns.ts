/** Sentences that a clinic's words cannot say, for texts that are spelled plainly. */
import {anyOf} from './pattern.js';

/** What patterns share. */
const parts = {
  TREATMENT:
    '(?:it|ketamine|(?:this|the|our) (?:treatment|medicine|therapy|infusion|drip|spray)|this|la ketamina|(?:este|el|nuestro) (?:tratamiento|medicamento))',
  /** What one has or does not have; "you can have it here on Mondays" is about the place and the time. */
  CARE: '(?:ketamine|(?:this|the|our|your) (?:\\w+ )?(?:treatment|therapy|infusion|drip)|(?:it|this)(?=[.!,;:]|$))(?! (?:here|again|as an?|from|room|plan|team|sheet|(?:at|in) (?:our|the|one)|on (?:\\w+day|the)|(?:only )?(?:once|when))\\b)',
  CUIDADO:
    '(?:(?:la )?ketamina|(?:el|este|nuestro|su) tratamiento|(?:la|esta) (?:terapia|infusion))(?! (?:aqui|otra vez|de nuevo|como|por|en (?:nuestr\\w|la|una)|los)\\b)',
  SERVICE:
    '(?:\\{(?:emergency|call-crisis)\\}|\\b(?:911|112|999|988|ambul\\w+|emergency (?:room|number|services?|line)|crisis line|emergencias?|urgencias|linea de crisis)\\b)',
  ANYBODY: '\\b(?:any(?:one|body)|for help|a nadie|(?:pedir|pida) ayuda)\\b',
  SIGN: '(?:chest pain|trouble breathing|fainting|seizures?|thoughts of suicide|el dolor (?:de|en el) pecho)',
};

/** "You are eligible", "you can have this treatment", "it is safe for everyone", "usted es apta". */
export const verdict = anyOf(
  parts,
  [
    /\byou(?:'re| are| will be| may be| have been| were)(?:,? \w+ \w+,| \w+ly| not| very| now| all)* (?:(?:in)?eligible|(?:un)?suitable|approved|cleared|(?:an? |the )?(?:\w+ )?(?:fit|match)\b(?! to\b)|(?:ready|fit) for (?:CARE|treatment)|good to go|safe(?! (?:at|here|with|while|to)\b)|(?:an?|the) (?:\w+ )?candidate)\b/,
    /\b(?:in)?eligible\b(?! for (?:an? )?(?:discount|refund|grant|insurance|\w+aid|medicare))|\belegi(?:bles?|vel)\b|\b(?:you|every(?:one|body)|any(?:one|body)|they|patients|adults|people) (?:\w+ )?qualif(?:y|ies)\b/,
    /\b(?:you|every(?:one|body)|any(?:one|body)|patients|all adults) (?:can|may|should|must|ought to) (?:\w+ly |still |also )?(?:have|get|receive|be given|try|use|take|start|begin|go ahead with) CARE|\byou need CARE/,
    /\byou (?:meet|fulfill?|satisfy|fit) (?:all )?(?:of )?(?:the|our|these|all) (?:\w+ )?(?:criteria|requirements|conditions|profile)\b|\byou (?:have )?pass(?:ed)?(?=[.!,]|$)|\bnothing (?:stands in your way|speaks against)/,
    /\byou (?:can|may) safely\b|\bsafe and effective\b|\b(?:safe|suitable|right) (?:for|in|during) (?:you|every(?:one|body)|anyone|all|(?:our|all|most) p|(?:\w+ )?(?:people|patients|adults|children|teens|women|men|pregnan))/,
    /\b(?:TREATMENT(?: is|'s| was| has been)|these are)(?: \w+ly| not| very| quite| so| really)* (?:(?:considered|regarded as|known|shown|proven|found)(?: to be)? )?(?:\w+ly )?(?:(?:un)?safe(?! to\b)|harmless|suitable|right for you)\b/,
    /\ban? (?:\w+ ){0,2}(?:safe|harmless)(?:,? (?:and )?\w+){0,2} (?:treatment|medicine|therapy|option|drug|procedure)\b(?! to\b)/,
    /\b(?:(?:usted|tu) (?:no )?(?:es|esta|eres|estas)|eres|^(?:no )?es)(?: una?| muy| totalmente)?(?: buena?| buen)? (?:apt|elegible|candidat|idone|adecuad|aprobad)/,
    /\b(?:cumple|reune) (?:con )?(?:todos )?los requisitos|\b(?:usted|tu) (?:no )?calificas?\b|\bcalificas? para\b|\btodos (?:pueden recib|califican)|\bsegur[oa] y (?:eficaz|efectiv)/,
    /\b(?:puedes?|pueden|debes?) (?:recibir|hacerse|tomar|tener|iniciar|empezar|comenzar|probar|usar) CUIDADO/,
    /\b(?:segur|adecuad|apropiad|indicad)[oa]s? para (?:usted|tod[oa]s|cualquiera|todo el mundo)\b|(?:\bTREATMENT (?:no )?es|^(?:no )?es) (?:\w+mente |muy )?(?:segur|inofensiv)[oa]\b(?! (?:que|\w+[aei]r)\b)|\bun[oa]? (?:tratamiento|terapia|opcion|medicina) (?:\w+ ){0,2}segur[oa]\b/,
    /\bvous etes (?:\w+ )?(?:apte|une? (?:bonn?e? )?candidate?)\b|\bsie sind (?:\w+ )?(?:geeignet|ein\w* \w+ kandidat)/,
  ],
  'gu',
);

/** "Guaranteed", "proven to work", "risk-free", "you will feel better", "garantizado", "sin riesgos". */
export const promise = anyOf(
  parts,
  [
    /\b(?:guarante|garanti|miracle|milagros|proven\b)|\b(?:risk|danger|side[ -]effect|pain)[ -]free\b|\b(?:no|zero|without(?: any)?) (?:risks?|danger)\b|\bfree (?:of|from) (?:side effects|risks?|danger|pain)\b/,
    /\bwithout(?: any)? side effects\b|(?:^|\bthere are )no side effects\b|\bnothing (?:to (?:fear|worry about)|can go wrong)\b|\bsin (?:ningun )?(?:riesgos?|efectos secundarios|peligro)\b|\bsans (?:risque|danger|effets? secondaire)|\bohne (?:risik|nebenwirk|gefahr)/,
    /\bTREATMENT (?:cures?|will cure|never fails|always (?:works|helps)|(?:really |simply )?works(?=[.!]|$)|has no side effects)\b|\b(?:cures?|heals|fixes|erases|eliminates) (?:(?:your|the|all|chronic|nerve) )*(?:pain|you|nerves?|depression|brain)\b/,
    /\bworks for (?:you|every(?:one|body)|all)\b|\b(?:ketamine|(?:this|the|our) (?:treatment|therapy|infusion|drip)) will (?:\w+ly )?(?:help|work|relieve|heal|end|stop|take away)\b|\b(?:it|this) will (?:\w+ly )?(?:help you\b(?! to\b)|work\b|relieve|heal|cure)/,
    /\byou(?:'ll| will| are going to) (?:\w+ )?(?:(?:feel|get|be) better|recover|be (?:cured|healed|without pain)|have (?:no|less) pain)\b(?! (?:once|when|as soon as) (?:it|this|the \w+) (?:stop|wear|end|pass|is over))|\byour pain will (?:\w+ )?(?:go|be gone|end|stop|vanish|disappear|ease|get better)\b/,
    /\bapproved (?:by (?:the )?\w+ )?(?:for|to treat) (?:\w+ )?pain\b|\b(?:sure|certain|bound) to (?:help|work|ease|relieve)\b|\b(?:success|relief|results?) (?:is|are) (?:certain|sure|assured)\b|\bsure relief\b|\bwe promise(?! (?:you )?(?:to|that we)\b)/,
    /\b(?:completely|totally|perfectly|absolutely|entirely) safe\b|\bthe (?:best|safest|most effective|strongest) (?:(?:(?:treatment|medicine|therapy|route|drug)\b)|(?:choice|option|way) for (?:you|pain))/,
    /\b(?:el|la) mejor (?:tratamiento|medicamento|terapia|via|opcion)\b|\b(?:siempre funciona|nunca falla)\b|\blibre de (?:riesgo|peligro|dolor|efectos)|\bno (?:tiene|hay|tendra)(?: ningun)? (?:riesgos?|peligros?|efectos secundarios)\b/,
    /\b(?:comprob|demostr|prob)ad[oa]s? (?:que|cient|clin)|\b(?:cientifica|clinica)mente (?:comprob|demostr|prob)ad/,
    /\b(?:(?:le|te|lo|la) (?:curara|aliviara|quitara)|(?:le|te) ayudara\b(?! a)|(?:se|te) sentiras? mejor|su dolor (?:desaparecera|se ira|cesara)|quedaras? sin dolor|cura (?:el|su|la)|(?:totalmente|completamente) segur[oa])\b/,
  ],
  'gu',
);

/** Promises that deny something themselves. */
export const denying =
  /\b(?:no|zero) (?:risks?|danger)\b(?!-)|\b(?:has|are|^)\s?no side effects\b|\bnever fails\b|\bnothing (?:to (?:fear|worry about)|can go wrong)\b|\bhave no pain\b|\bnunca falla|\bno (?:tiene|hay|tendra)(?: ningun)? (?:riesgo|peligro|efecto)/gu;

/** "You can drive home yourself": those who had a sedative must not. */
export const driving = anyOf(
  parts,
  [
    /\b(?:you (?:can|may)|(?:safe|fine|ok|okay|all right) to) (?:\w+ )?drive (?:home|back|yourself|as usual|afterwards?|the same day|(?:\w+ )?after (?:it|your|the (?:\w+ )?(?:drip|infusion|session|visit|treatment|spray)))\b/,
    /\bpuedes? (?:conducir|manejar) (?:a casa|el mismo dia|como siempre|despues de(?:l| la) (?:goteo|infusion|sesion|visita|tratamiento))\b/,
  ],
  'gu',
);

/** "No need to call {emergency}", "call us instead of {emergency}", "no llame al {emergency}". "Do not wait to call" is right. */
export const against = anyOf(parts, [
  /\b(?:do not|don't|never|no need to|need not|needn't|not necessary to|no reason to|instead of|rather than|avoid) (?:(?:have to|need to|bother to|ever|just) )?(?:call|calling|dial|dialing|ring|phone|phoning|go to|going to|text)\b(?:[^.,:;]{0,100}?SERVICE| ANYBODY)/,
  /\b(?:instead of|rather than|and not|no need for|us,? not|us before|us first,? (?:not|(?:and )?then)) (?:(?:you )?(?:call|calling|dial) )?(?:an? |the )?SERVICE/,
  /\b(?:not|never|n't|no) (?:\w+ )?(?:need|use|bother|trouble|alert) (?:an? |the )?SERVICE|SERVICE (?:(?:is|are) (?:not|never) (?:needed|necessary)|need not)\b/,
  /\bonly (?:call|dial|ring) SERVICE (?:if|when|after) (?:we|you have)\b|\b(?:call|dial|ring) SERVICE only (?:if|when|after) (?:we|you have)\b|(?<!\b(?:not|never|n't) )\b(?:wait|rest|sleep|(?:call|ask) us)\b[^.]{0,100} before (?:you )?(?:call|calling) SERVICE/,
  /\b(?:no|nunca|en (?:lugar|vez) de) (?:(?:hace falta|es necesario|necesita|tiene que|debe) )?(?:llam|marqu|marc)\w*(?:[^.,:;]{0,100}?SERVICE| ANYBODY)/,
  /\b(?:en (?:lugar|vez) de|antes que|y no|primero,? (?:y )?no|no (?:necesit|us|molest)\w+) (?:al? |el |la )?SERVICE|\bsolo llame al SERVICE (?:si|cuando) (?:se lo|nosotros)/,
  /(?<!\b(?:not|never|n't|no) )\b(?:ignore|wait out|sit out|sleep off|no haga caso)\b[^.]{0,100}\b(?:chest|breath|faint|seizure|suicid|emergenc|warning|signs?\b|pecho|respir|desmay|convulsi|avisos?|senales)/,
  /\bSIGN (?:is|are|es) (?:\w+ly )?(?:normal|nothing|harmless|fine|ok|okay|no reason|no cause)\b/,
]);
