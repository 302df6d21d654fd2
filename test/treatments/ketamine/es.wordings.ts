/**
 * Spanish that reads well and says something else: what a reader would take it for, a sentence that has it, and the
 * pattern that catches it. es.review.md says what stands in its place.
 */
export const misleading: readonly {taken: string; says: string; pattern: RegExp}[] = [
  {
    taken: 'permission to mix medicines',
    says: 'La ketamina se mezcla con otras medicinas.',
    pattern: /se mezclan? con/i,
  },
  {
    taken: 'a line that belongs to somebody, for “confidential”',
    says: 'La línea es gratis y privada.',
    pattern: /línea[^.]* privada/i,
  },
  {
    taken: 'a promise that somebody answers, whatever the line',
    says: 'Hay ayuda a toda hora. Atienden siempre.',
    pattern: /a toda hora|(?<!gratis y confidencial, y )atiende[ns]?(?!\p{L})/iu,
  },
  {
    taken: 'to reflect on suicide as a subject',
    says: 'Si piensa en el suicidio, llame.',
    pattern: /(?:piens[ae]n?|pensar|pensó) en el suicidio/i,
  },
  {
    taken: 'an essay, a rehearsal',
    says: 'Un ensayo de 60 personas.',
    pattern: /(?<!\p{L})ensayos?(?!\p{L})/iu,
  },
  {
    taken: 'a check-up, an inspection',
    says: 'Una revisión dice que es débil.',
    pattern:
      /(?<!\p{L})revisi(?:ón|ones)(?! (?:Cochrane|de (?:los )?estudios|de expedientes|de (?:\d{4}|\{[a-z-]*year\})))(?!\p{L})/iu,
  },
  {
    taken: 'to appoint, to give a name',
    says: 'La etiqueta la nombra.',
    pattern: /(?<!\p{L})nombr(?:a|an|ó|ada|adas|amos)(?!\p{L})/iu,
  },
  {taken: 'surveillance', says: 'El personal le vigila.', pattern: /vigil/i},
  {taken: 'a painkiller', says: 'Midazolam, una medicina que calma.', pattern: /que calma|calmante/i},
  {taken: 'frankness', says: 'Problemas para hablar claro.', pattern: /hablar claro/i},
  {taken: 'no Spanish', says: 'Si hay la cara caída.', pattern: /(?<!\p{L})hay (?:el|la|los|las)(?!\p{L})/iu},
  {
    taken: 'bleeding alone, by somebody who had a clot',
    says: 'He tenido un derrame cerebral.',
    pattern: /(?<!ataque o )derrame/i,
  },
  {
    taken: 'a heart attack, or any attack',
    says: 'Usted puede tener un ataque.',
    pattern: /(?<!convulsión \()ataques?(?! al corazón| o derrame cerebral)(?!\p{L})/iu,
  },
  {taken: 'a magazine', says: 'No es un artículo de una revista.', pattern: /revista(?! científica)/i},
  {
    taken: 'incorrect use, for abuse',
    says: 'Se puede usar mal.',
    pattern: /us[ae]\p{L}* mal(?!\p{L})|mal uso/iu,
  },
  {taken: 'medicines', says: 'No use drogas.', pattern: /(?<!\p{L})drogas(?! de la calle)(?!\p{L})/iu},
  {
    taken: 'without a doctor at hand, where there was none at all',
    says: 'Personas que la usaban sin un médico.',
    pattern: /(?<!por su cuenta \()sin un médico/i,
  },
  {taken: 'right now', says: 'En este momento no redujo el dolor.', pattern: /en este momento/i},
  {taken: 'later today', says: 'Más tarde', pattern: /^Más tarde$/},
  {taken: 'more than anybody', says: 'Puede haber más que nadie informó.', pattern: /más que nadie/i},
  {taken: 'anger, for being upset', says: 'Confusión o enojo.', pattern: /enojo|enojad/i},
  {taken: 'nerves, as in nervousness', says: 'Dolor de nervios.', pattern: /dolor(?: \p{L}+)? de nervios/iu},
  {
    taken: 'the guideline, where the page means itself',
    says: 'Esta guía es para adultos.',
    pattern: /est[ae] guía|(?<!\p{L})guías?(?! médicas?| para (?:médicos|profesionales))(?!\p{L})/iu,
  },
  {taken: 'to stop, for to slow', says: 'Pueden frenar el goteo.', pattern: /fren[ae]/i},
  {taken: 'a use that is long, of no language', says: 'El uso largo la daña.', pattern: /uso largo/i},
  {taken: 'swallowed, as food is', says: 'Tragada no sirvió.', pattern: /(?<!\p{L})tragad[ao]s?(?!\p{L})/iu},
  {
    taken: 'that a relative at home is enough',
    says: 'En casa, sin nadie que esté pendiente.',
    pattern: /sin nadie|nadie (?:le|lo|la|está)/i,
  },
  {
    taken: 'Castilian, or a man',
    says: 'Un adulto debe llevarle.',
    pattern: /llevarl[eoa]|(?:le|lo|la) llev[ea]n?(?!\p{L})/iu,
  },
  {
    taken: 'half a sentence: the one who is told is missing',
    says: 'Pregunte al personal. Diga a la clínica.',
    pattern: /(?<!\p{L})(?:diga|pregunte) (?:a su|al|a la|a los|a las)(?!\p{L})/iu,
  },
  {
    taken: 'initials that no US reader knows',
    says: 'Vasos enredados (MAV).',
    pattern: /(?<!\p{L})MAV(?!\p{L})/u,
  },
  {
    taken: 'found, in a book; how, in a book',
    says: 'No halló diferencia, ni cuán fuerte fue.',
    pattern: /(?<!\p{L})(?:hall[óa]|hallaron|hallan|hallamos|hallado|cuán)(?!\p{L})/iu,
  },
  {
    taken: 'that it is put on, for what concerns one',
    says: 'Lo que se aplica a usted.',
    pattern: /aplica a usted/i,
  },
  {
    taken: 'Spain, for readers of the Americas',
    says: 'Añadido. Conducir el coche. El ordenador. El prospecto.',
    pattern: /añad|(?<!\p{L})(?:conduc\p{L}*|coche|ordenador|móvil|prospecto|vosotros)(?!\p{L})/iu,
  },
  {taken: 'one number after another, unreadable', says: 'De 8 a 9 a 3 a 5.', pattern: /\d a \d+ a \d/},
  {taken: 'a sentence cut in two', says: '11 más por cada 100, que con placebo.', pattern: /, que con /},
];
