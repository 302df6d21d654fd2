import type {Lang} from './outputs.js';

/** A rule of the facts: what it forbids, by language, a sentence that breaks it, and the ones that only seem to. */
export interface ContentRule {
  readonly rule: string;
  readonly breaks: Readonly<Record<Lang, readonly string[]>>;
  readonly pattern: Readonly<Record<Lang, RegExp>>;
  /** Taken out of a text before it is looked at. */
  readonly but?: Readonly<Partial<Record<Lang, RegExp>>>;
}

const units = String.raw`\b\d[\d.,]*\s?(?:mg|mcg|µg|ml|g)\b|\bmg\b|\/\s?kg|\bmm\s?Hg\b|\b\d{2,3}\s?\/\s?\d{2,3}\b`;

export const rules: readonly ContentRule[] = [
  {
    rule: 'no dose, rate or number of blood pressure',
    breaks: {
      en: [
        'You get 35 mg.',
        'It is 0.5 mg/kg an hour.',
        'Call if it is over 180/100.',
        'A rise of 40 or more in the top number.',
        'Two micrograms per kilo.',
      ],
      es: [
        'Recibe 35 mg.',
        'Son 0.5 mg/kg por hora.',
        'Llame si pasa de 180/100.',
        'Un aumento de 40 o más.',
        'Dos microgramos por kilo.',
      ],
    },
    pattern: {
      en: new RegExp(`${units}|grams?\\b|per kilo|\\b(?:rise|jump) of (?:more than )?\\d`, 'i'),
      es: new RegExp(`${units}|gramos?\\b|por kilo|(?:aumento|subida|alza) de (?:más de )?\\d`, 'i'),
    },
    but: {en: /\bprograms?\b/gi, es: /\bprogramas?\b/gi},
  },
  {
    rule: 'never “no placebo group” of a trial that had one',
    breaks: {en: ['76 in 100, no placebo group.'], es: ['76 de cada 100, sin grupo de placebo.']},
    pattern: {
      en: /no placebo group|without a placebo group/i,
      es: /(?:sin|no (?:hubo|había|tenía)(?: un)?) grupo (?:de )?placebo/i,
    },
    // The French clinics counted people of one group.
    but: {
      en: /108 of 218; no placebo group/g,
      es: /108 de 218[;,] (?:sin|no hubo) grupo (?:de |con )?placebo/g,
    },
  },
  {
    rule: 'never “drugs” for street drugs; “medicine” of what a doctor ordered',
    breaks: {en: ['Do not use drugs.', 'A calming drug.'], es: ['No use drogas.']},
    pattern: {en: /(?<!street )\bdrugs?\b(?! store)/i, es: /(?<!\p{L})drogas?(?! de la calle)(?!\p{L})/iu},
    // How one feels when “high”.
    but: {es: /bajo el efecto de una droga/gi},
  },
  {
    rule: 'at home no health care provider is there: a relative is not enough',
    breaks: {
      en: ['At home no one is there to watch you.', 'With nobody to watch you.'],
      es: ['En casa, sin nadie que esté pendiente.', 'No hay nadie que le cuide.'],
    },
    pattern: {
      en: /\b(?:no ?one|nobody) (?:(?:is|will be) )?(?:there|to watch|watching|with you)/i,
      es: /sin nadie|nadie (?:le|lo|la|está|que)(?!\p{L})/iu,
    },
  },
  {
    rule: 'no reader is told to leave out a medicine',
    breaks: {
      en: ['Skip your opioid that day.', 'Stop taking anxiety pills.', 'Leave out your insulin.'],
      es: ['Omita su opioide ese día.', 'Deje de tomar sus pastillas.', 'Suspenda la insulina.'],
    },
    pattern: {
      en: /(?<!not )(?:\bskip|\bleave out|\bstop (?:taking|using)|\bdo not take|\bhold(?= your))\b[^.?]{0,40}\b(?:opioid|insulin|anxiety|seizure|medicine|pill|dose|tablet)/i,
      es: /(?<!no )(?<!\p{L})(?:omita|sáltese|se salte|deje de|suspenda|no tome)(?!\p{L})[^.]{0,40}(?:opioid|insulina|ansiedad|convulsi|medicina|pastilla|dosis)/iu,
    },
    // What the leaflets of hospitals say of the night after, and of no other medicine.
    but: {
      en: /Take no sleeping pill the first night unless your clinic says so/g,
      es: /No tome ninguna pastilla para dormir la primera noche, a menos que su clínica lo diga/g,
    },
  },
  {
    rule: 'one denominator, 100, and no percent sign',
    breaks: {
      en: ['3 to 4 in 1,000 people.', '1 in 10 had it.', '20% had it.'],
      es: ['4 de cada 1,000 personas.', '1 de cada 10.', 'El 20% la tuvo.'],
    },
    pattern: {
      en: /(?<!day )\b\d+ in (?!100\b)\d|\bone in \w+|%/i,
      es: /\d de cada (?!100\b)\d|un[ao]? de cada|%/i,
    },
    // What is rarer than 1 in 100 has the label's own number behind it, in brackets.
    but: {
      en: /(?<=1 in 100 )\(1 to 10 in 10?,000\)/g,
      es: /(?<=1 de cada 100 )\(de 1 a 10 de cada 10?,000\)/g,
    },
  },
  {
    rule: '“chance” or “danger”, not “risk”',
    breaks: {en: ['The risk is small.'], es: ['El riesgo es pequeño.']},
    pattern: {en: /\brisk(?:s|y)?\b/i, es: /(?<!\p{L})riesgos?(?!\p{L})/iu},
  },
  {
    rule: 'no difference is never said to be none',
    breaks: {
      en: ['There was no difference.', 'It was no better than placebo.', 'They did not differ.'],
      es: ['No hubo diferencia.', 'No fue mejor que el placebo.'],
    },
    pattern: {
      en: /\bno difference\b|\bno better than\b|\bdid not differ\b|\bno benefit\b/i,
      es: /(?:no hubo|sin|no encontr\p{L}+) (?:ninguna )?diferencias?(?! clara)|no fue mejor|ningún beneficio/iu,
    },
  },
  {
    rule: 'no verdict and no promise',
    breaks: {
      en: ['You are eligible.', 'It is safe for you.', 'It will help you.', 'Ketamine is right for you.'],
      es: ['Usted es candidato.', 'Es segura para usted.', 'Le ayudará.'],
    },
    pattern: {
      en: /\b(?:safe|safely|unsafe|eligible|suitable|qualify|candidate|right for you|guarantee\w*)\b|\bwill (?:help|work|feel better|relieve)\b/i,
      es: /(?<!\p{L})(?:segur[ao] para|candidat[ao]s?|adecuad[ao] para usted|apropiad[ao] para usted|le ayudará|funcionará|le aliviará|garantiza\p{L}*)(?!\p{L})/iu,
    },
    but: {
      en: /does not mean (?:that )?it is safe for you|cannot tell you if ketamine is right for you/gi,
      es: /no (?:significa|quiere decir) que (?:la ketamina )?sea segura para usted|no puede decirle si la ketamina es (?:adecuada|apropiada) para usted/gi,
    },
  },
  {
    rule: 'US spelling; Spanish of the Americas',
    breaks: {
      en: ['The centre gives anaesthesia.', 'A programme for tumours.', 'It is labelled.'],
      es: ['Conducir el coche.', 'Tomad la medicina.'],
    },
    pattern: {
      en: /\b(?:colour|behaviour|favour|tumour|honour|labour|neighbour|centre|metre|litre|fibre|programme|licence|anaesth|oesoph|diarrhoea|haem|paed|labell|counsell|whilst|judgement|recognis|organis|realis|apologis|minimis)\w*/i,
      es: /(?<!\p{L})(?:conduc(?:ir|e|en|ía)|coches?|ordenador\p{L}*|vosotros|vuestr\p{L}+|\p{L}+(?:áis|éis)|tomad|llamad)(?!\p{L})/iu,
    },
  },
  {
    rule: 'how the texts were made is never told under an instruction',
    breaks: {
      en: ['Call 911. A clinician has yet to check it.', 'We read that you should wait.'],
      es: ['Llame al 911. Leímos que debe esperar.'],
    },
    pattern: {
      en: /\bwe (?:read|found|could|added|took|count|have)\b|text (?:that )?we read|has yet to check|\bour (?:own|reading)\b|second-hand|recalled/i,
      es: /(?<!\p{L})(?:leímos|encontramos|agregamos|añadimos|contamos|pudimos|nuestra lectura|no lo ha revisado)(?!\p{L})/iu,
    },
  },
];
