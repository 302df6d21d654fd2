/** What do-not-repeat.ts lists, as a translation would say it: a sentence for each claim, and the pattern that catches it. */
export const doNotRepeat: readonly {claim: string; says: string; pattern: RegExp}[] = [
  {
    claim: 'ketamine is for use at home',
    says: 'El aerosol se puede usar en casa, donde usted mismo se lo administra.',
    pattern:
      /se pued\w+ (?:usar|dar|tomar|poner) en casa|(?:usted mismo se (?:lo|la)|se (?:lo|la)) administra|autoadministra/i,
  },
  {
    claim: 'it is safe for people with thoughts of suicide',
    says: 'Es una medicina segura, incluso para quien piensa en el suicidio.',
    pattern:
      /(?:medicina|tratamiento|opción|droga) segur[oa]|segur[oa] (?:incluso )?para (?:quien|todos|las personas)/i,
  },
  {
    claim: 'most people with depression had half the symptoms',
    says: 'En 85 de cada 100 personas hubo menos síntomas de depresión.',
    pattern: /(?<!\d)85(?!\d).{0,40}síntomas|menos síntomas/i,
  },
  {
    claim: 'a success rate from a study without placebo',
    says: 'La tasa de éxito es de hasta 70 de cada 100.',
    pattern: /tasa de éxito|hasta (?:el |un )?70(?!\d)/i,
  },
  {
    claim: 'how long relief of depression lasts, told about pain',
    says: 'Los síntomas volvieron después de 19 días, y en algunos solo tras meses.',
    pattern: /(?<!\d)1[89] días|más de tres meses|tras meses/i,
  },
  {
    claim: 'a comparison with street drugs',
    says: 'Actúa como la cocaína y la metanfetamina.',
    pattern: /cocaína|anfetamina/i,
  },
  {
    claim: 'a dose',
    says: 'Recibe 0.5 mg por kilo.',
    pattern: /(?<!\p{L})(?:mg|mcg|miligramos?|microgramos?)(?!\p{L})|\/\s?kg|por kilo/iu,
  },
  {
    claim: 'stop opioids',
    says: 'Puede que quiera dejar de tomar los opioides.',
    pattern: /(?<!no )(?:deje|dejar|suspend\w+|abandon\w+) (?:de (?:tomar|usar) )?(?:los |sus )?opioides/i,
  },
  {
    claim: 'it is safe',
    says: 'La ketamina por lo general es segura.',
    pattern: /(?<!no significa que )(?:es|son|era|muy|bastante) segur[oa]s?|segur[oa] y (?:eficaz|efectiv)/i,
  },
  {
    claim: 'relief that lasts for ever',
    says: 'Da un alivio rápido, duradero y transformador, y esperanza.',
    pattern: /alivio rápido|rápido alivio|durader|transform|cambia la vida|esperanza/i,
  },
  {
    claim: 'it works for this or that pain',
    says: 'Es eficaz contra la fibromialgia.',
    pattern:
      /(?:eficaz|efectiv[oa]) (?:para|contra|en)|(?:funciona|ayuda|sirve) (?:para|contra|con) (?:la fibromialgia|el cáncer|la espalda)|comprobad[oa] que (?:ayuda|funciona)/i,
  },
  {
    claim: 'higher doses gave better relief',
    says: 'Las dosis más altas dieron mejor alivio a largo plazo.',
    pattern: /dosis más altas (?:dieron|dan|trajeron|traen|llevan)/i,
  },
  {
    claim: 'visions are rare and stop at once',
    says: 'En casos raros ve cosas. Todos los efectos desaparecen poco después.',
    pattern: /casos raros|rara vez|(?:desaparecen|paran|terminan|pasan) (?:poco|justo) después/i,
  },
  {
    claim: 'it is hardly addictive',
    says: 'Tiene un bajo riesgo de adicción.',
    pattern:
      /(?:baj[oa]|poc[oa]|pequeñ[oa]|mínim[oa]).{0,20}(?:adicci|abuso|dependencia)|no es adictiv|no crea hábito/i,
  },
  {
    claim: 'only a licensed professional may give it',
    says: 'Solo puede administrarla un profesional con licencia.',
    pattern: /solo (?:la )?puede (?:dar|administrar)|con licencia/i,
  },
  {
    claim: 'prolonged release, replacement, clear mind',
    says: 'La inyección es de liberación prolongada y da claridad mental; no reemplaza la forma oral.',
    pattern: /liberación (?:prolongada|lenta)|claridad mental|reemplaza la/i,
  },
  {
    claim: 'a verdict on the reader, or a call to book',
    says: 'Usted califica como buen candidato. Reserve una cita.',
    pattern:
      /califica (?:como|para)|candidat|elegible|(?<!\p{L})apt[oa]s?(?!\p{L})|reserve (?:una|su)|(?:haga|pida|agende|programe) (?:una|su) cita/iu,
  },
  {
    claim: 'how many responded, which nobody could read again',
    says: 'Respondió el 51.3 por ciento, y el 19.4 con placebo.',
    pattern: /51[.,]3|19[.,]4|respondedor/i,
  },
  {
    claim: 'it undoes what opioids do to pain',
    says: 'Reduce la hiperalgesia por opioides.',
    pattern: /hiperalgesia/i,
  },
  {
    claim: 'news of an approval that no label shows',
    says: 'La FDA aprobó KETARx para el dolor quirúrgico.',
    pattern: /ketarx|dolor quirúrgico|dolor de cirugía|(?<!no |no la ha )aprobad[oa] para el dolor/i,
  },
  {
    claim: 'theories of how it acts',
    says: 'Reinicia los nervios, crea nuevas conexiones y es antiinflamatoria.',
    pattern: /reinici|nuevas conexiones|antiinflamator|reconect/i,
  },
  {
    claim: 'it cuts morphine after surgery',
    says: 'Después de una cirugía se necesita menos morfina y uno se recupera antes.',
    pattern: /después de (?:la|una) cirugía|morfina|se recupera antes/i,
  },
];
