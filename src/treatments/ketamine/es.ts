import type {WordsFor} from '../../content/schema.js';
import type {facts} from './facts.js';

/**
 * Ketamine for pain in plain US Spanish, for a reader who is addressed as "usted". Each text says what the one in en.ts
 * says, as strongly, with the same tokens. es.review.md tells how doubts were settled.
 */
export const es: WordsFor<typeof facts> = {
  name: 'ketamina',

  populations: {
    'pop-spray': {
      name: 'Aerosol de esketamina para la depresión, no para el dolor',
      who: 'Adultos menores de {age-limit} años con depresión que otros tratamientos no habían aliviado. Empezaron a tomar una pastilla nueva para la depresión. Algunos usaron también el aerosol, y otros usaron un aerosol de placebo. El estudio los siguió cerca de {spray-weeks}. No se les trató el dolor.',
      treatment: 'el aerosol',
      comparison: 'placebo',
    },
    'pop-spray-older': {
      name: 'Aerosol de esketamina para la depresión, a los {age-limit} años o más, no para el dolor',
      treatment: 'el aerosol',
      comparison: 'placebo',
    },
    'pop-spray-label': {
      name: 'Aerosol de esketamina para la depresión (etiqueta de Estados Unidos), no para el dolor',
      treatment: 'el aerosol',
    },
    'pop-spray-other': {
      name: 'Aerosol de esketamina en otro ensayo, no para el dolor',
      treatment: 'el aerosol',
    },
    'pop-spray-visits': {
      name: 'Visitas para el aerosol de esketamina en Estados Unidos, {visits-from} a {visits-to}, no para el dolor',
      who: 'Estos son casos que alguien informó. Puede haber más que nadie informó.',
      treatment: 'el aerosol',
    },
    'pop-pain-trials': {
      name: 'Ketamina para el dolor crónico, ensayos reunidos',
      who: 'Personas con dolor de larga duración (crónico) que no venía del cáncer. Un estudiante reunió los ensayos para una tesis de universidad. No es un artículo de una revista.',
      treatment: 'ketamina',
      comparison: 'placebo',
    },
    'pop-pain-drip': {
      name: 'Goteo de ketamina para el dolor crónico, ensayos reunidos',
      treatment: 'el goteo',
      comparison: 'placebo',
    },
    'pop-pain-care': {name: 'Ketamina para el dolor', treatment: 'ketamina'},
    'pop-drip': {name: 'Goteo de ketamina', treatment: 'el goteo'},
    'pop-repeated': {
      name: 'Personas tratadas con ketamina una y otra vez, o sin pausa',
      treatment: 'ketamina',
    },
    'pop-orhurhu': {
      name: 'Goteo de ketamina para el dolor crónico, ensayos reunidos',
      treatment: 'el goteo',
      comparison: 'placebo',
    },
    'pop-crps-drip': {
      name: 'Goteo durante días para el SDRC, una enfermedad de dolor crónico',
      who: 'Personas con síndrome de dolor regional complejo (SDRC). Recibieron S-ketamina (una forma de la ketamina) o placebo, sin pausa, durante cerca de {crps-drip}. El texto que leímos no dice a cuántas se contó en cada grupo.',
      treatment: 'el goteo',
      comparison: 'placebo',
    },
    'pop-goldberg': {name: 'Goteo durante {goldberg-days} para el SDRC', treatment: 'el goteo'},
    'pop-noppers': {
      name: 'Un solo goteo corto para la fibromialgia',
      who: 'Un grupo recibió S-ketamina (una forma de la ketamina). El otro grupo recibió midazolam, una medicina que calma.',
      treatment: 'ketamina',
      comparison: 'midazolam',
    },
    'pop-pastrak': {
      name: 'Personas en un estudio pequeño de fibromialgia que habían sentido algo de alivio',
      treatment: 'ketamina',
    },
    'pop-hardy': {
      name: 'Ketamina bajo la piel para el dolor por cáncer',
      treatment: 'ketamina',
      comparison: 'placebo',
    },
    'pop-patil': {
      name: 'Goteos para dolor difícil de tratar, cuando se sabía cuánto duró el alivio',
      treatment: 'los goteos',
    },
    'pop-inpatient': {
      name: 'Goteo durante {inpatient-days} en un hospital, dolor de distintos tipos',
      treatment: 'el goteo',
    },
    'pop-french': {name: 'Clínicas del dolor en Francia, dolor difícil de tratar', treatment: 'ketamina'},
    'pop-french-week': {
      name: 'Clínicas del dolor en Francia, personas que contestaron {french-week} después',
      treatment: 'ketamina',
    },
    'pop-french-year': {
      name: 'Clínicas del dolor en Francia, personas que seguían en el estudio {french-months} después',
      treatment: 'ketamina',
    },
    'pop-face': {name: 'Una sola inyección para el dolor de nervios en la cara', treatment: 'la inyección'},
    'pop-label': {
      name: 'En la etiqueta de la ketamina en Estados Unidos (para anestesia, no para el dolor)',
      treatment: 'ketamina',
    },
    'pop-labels': {
      name: 'En las etiquetas de la ketamina (para anestesia, no para el dolor)',
      treatment: 'ketamina',
    },
    'pop-old-label': {
      name: 'Etiqueta anterior de la ketamina en Estados Unidos (para anestesia, no para el dolor)',
      treatment: 'ketamina',
    },
    'pop-swiss-label': {
      name: 'Etiqueta suiza de la ketamina (para anestesia, no para el dolor)',
      treatment: 'ketamina',
    },
    'pop-survey': {
      name: 'Personas que usaban ketamina sin un médico, encuesta en línea, no pacientes',
      treatment: 'ketamina',
    },
    'pop-heavy-use': {
      name: 'Personas que usaban mucha ketamina sin un médico, no pacientes',
      treatment: 'ketamina',
    },
  },

  outcomes: {
    'out-mind': 'Efectos leves a moderados en la mente',
    'out-dizzy': 'Sensación de mareo',
    'out-spinning': 'Sensación de que todo gira',
    'out-stomach': 'Efectos en el estómago o el intestino',
    'out-staff-rated': 'Sueño, según el personal',
    'out-bp': 'Presión más alta',
    'out-bp-jump': 'Aumento de {bp-jump} o más en el número de arriba',
    'out-waking': 'Reacciones al despertar',
    'out-drunk': 'Sensación de borrachera',
    'out-high-mood': 'Mucha alegría o euforia',
    'out-numb-mouth': 'Boca dormida',
    'out-numb-other': 'Otras partes dormidas',
    'out-slow-breathing': 'Informes de respiración lenta',
    'out-no-breathing': 'Informes de que la respiración paró',
    'out-passed-out': 'Desmayo',
    'out-urine-often': 'Orinar más veces',
    'out-urine': 'Problemas para orinar',
    'out-dependent': 'Se les calificó como dependientes',
    'out-pain-half-hour': 'Dolor, menos de {first-half-hour} después',
    'out-pain-hours': 'Dolor, {first-hours} después',
    'out-pain-days': 'Dolor, {first-days} después',
    'out-pain-weeks': 'Dolor, {weeks-three-five} después',
    'out-pain-late': 'Dolor, más de {week-five} después',
    'out-pain-lowest': 'El puntaje de dolor más bajo de cada persona, desde {lowest-from} después',
    'out-pain-at-once': 'Dolor justo después de un goteo',
    'out-crps-week': 'Dolor promedio en la semana {crps-best}',
    'out-worst-same': 'Poco o ningún cambio en el peor dolor, el día {goldberg-day}',
    'out-relief-minutes': 'El dolor bajó más de {noppers-cut} por ciento, {noppers-early} después',
    'out-relief-hours': 'El dolor bajó más de {noppers-cut} por ciento, {noppers-hours} después',
    'out-relief-week': 'El dolor bajó más de {noppers-cut} por ciento, {noppers-week} después',
    'out-relief-weeks': 'El dolor bajó más de {noppers-cut} por ciento, {noppers-late} después',
    'out-pastrak': 'Alivio durante {pastrak-days}',
    'out-helped': 'Se contaron como casos con mejoría',
    'out-stopped': 'La dejaron por los efectos secundarios',
    'out-lasting': 'Alivio que duró',
    'out-over-weeks': 'Alivio por más de {patil-weeks}',
    'out-inpatient-first': 'Dolor promedio, {inpatient-first} después',
    'out-inpatient-last': 'Dolor promedio, {inpatient-last} después',
    'out-french-year': 'Dolor promedio, {french-months} después',
    'out-french-mild': 'Dolor leve durante el año',
    'out-french-moderate': 'Dolor moderado durante el año',
    'out-french-severe': 'Dolor fuerte durante el año',
    'out-french-effects': 'Efectos secundarios de cualquier tipo, {french-week} después',
    'out-face-none': 'Sin alivio',
    'out-face-hour': 'Alivio por menos de {face-hour}',
    'out-face-hours': 'Alivio por varias horas',
  },

  seekHelp: {
    emergency: {
      'em-breathing': 'respiración lenta o débil',
      'em-wake': 'una persona que no se puede despertar',
      'em-chest': 'dolor en el pecho',
      'em-stroke': 'la cara caída, un brazo débil o problemas para hablar claro',
      'em-headache': 'un dolor de cabeza repentino y muy fuerte',
      'em-sight': 'pérdida repentina de la vista',
      'em-seizure': 'una convulsión (ataque)',
      'em-swelling': 'hinchazón de la cara o la garganta',
      'em-confused': 'tanta confusión o miedo que alguien puede salir lastimado',
      'em-danger': 'peligro para usted o para otras personas',
    },
    today: {
      'td-urine': 'sangre en la orina',
      'td-yellow': 'piel u ojos amarillos, u orina oscura',
      'td-thoughts': 'pensamientos extraños o miedo que antes no tenía',
      'td-vomiting': 'vómitos que no paran',
    },
    crisis:
      'Si piensa en el suicidio o en hacerse daño, {call-crisis}. La línea de Estados Unidos es gratis y privada, y atiende de día y de noche.',
  },

  notes: {
    general:
      'Esta es información general. No es un consejo médico y no reemplaza a su equipo médico. No puede decirle si la ketamina es adecuada para usted.',
    offLabel:
      'La FDA aprobó la ketamina para la anestesia. Usarla para el dolor crónico es un uso “off-label” (fuera de la etiqueta): su médico puede recetarla, pero la FDA no la ha aprobado para ese uso.',
    medicines: 'No deje por su cuenta los opioides, las pastillas para la presión ni ninguna otra medicina.',
    day: 'Siga la regla de su clínica sobre la comida y la bebida. Un adulto debe llevarle a casa. Durante al menos {no-driving}, y hasta que haya dormido una noche, no maneje, no tome alcohol, no use máquinas y no tome decisiones importantes. Su clínica puede pedirle que espere más.',
    homeUse:
      'No use ketamina en casa, a menos que se la haya recetado su propio médico y este tenga un plan para vigilar cómo está usted. Nunca la comparta. Guárdela bajo llave.',
    report:
      'En Estados Unidos, usted puede informar a la FDA (MedWatch) sobre los efectos secundarios: {medwatch}.',
  },

  sideEffects: {
    title: 'Efectos secundarios de la ketamina',
    intro:
      'La mayoría de los efectos secundarios empiezan durante el tratamiento y pasan en unas horas. Algunos duran días o semanas, y algunos pueden ser graves. La seguridad a largo plazo no está bien estudiada. En una clínica, el equipo médico vigila cómo está usted y puede frenar o parar un goteo.',
    effects: {
      'se-breathing': {
        name: 'Respiración lenta o débil',
        feels:
          'La respiración puede volverse demasiado lenta. Una dosis alta, el alcohol, los opioides o las medicinas para dormir aumentan este peligro.',
        action: 'Llame al {emergency}. Trate de despertar a la persona y quédese con ella.',
        note: 'La etiqueta de Estados Unidos la nombra cuando se da demasiada ketamina o se da demasiado rápido. La FDA también informó de una persona que estaba en su casa y cuya respiración se volvió lenta.',
      },
      'se-passout': {
        name: 'Desmayo, o no poder despertar',
        feels: 'Hay personas que se desmayan.',
        action: 'Si no puede despertar a la persona, no espere: llame al {emergency}.',
      },
      'se-heart-stroke': {
        name: 'Dolor en el pecho, o señales de un derrame cerebral',
        feels: 'Un gran aumento de la presión puede forzar el corazón o el cerebro.',
        action:
          'Si hay dolor en el pecho, llame al {emergency}. Haga lo mismo si hay cara caída, un brazo débil, problemas para hablar claro, o un dolor de cabeza repentino y muy fuerte.',
        note: 'Tomamos esto de lo que las etiquetas dicen sobre la presión y el corazón. Falta que lo revise un profesional de la salud.',
      },
      'se-allergy': {
        name: 'Reacción alérgica grave',
        feels:
          'Las ronchas, la hinchazón de la cara o la garganta, o los problemas para respirar pueden ser señales de alergia.',
        action: 'No espere: llame al {emergency}.',
      },
      'se-seizure': {
        name: 'Convulsión (ataque)',
        feels:
          'Usted puede tener un ataque. Algunas medicinas para el asma aumentan la posibilidad de que pase.',
        action:
          'Llame al {emergency}. Antes del tratamiento, diga a la clínica todas las medicinas que toma.',
        note: 'Se informó de convulsiones cuando se dio ketamina junto con teofilina (una medicina para el asma). La etiqueta habla de movimientos que parecen una convulsión.',
      },
      'se-throat': {
        name: 'Espasmo de la garganta',
        feels: 'Los músculos de la garganta pueden cerrarse y hacer difícil respirar.',
        action: 'En la clínica, el personal debe actuar de inmediato. En casa, llame al {emergency}.',
      },
      'se-delirium': {
        name: 'Confusión grave, o perder el contacto con lo que es real',
        feels: 'Una persona puede no saber qué es real, o puede pensar que los demás quieren hacerle daño.',
        action: 'Si la persona puede salir lastimada, llame al {emergency}. Si no, llame ahora a la clínica.',
        note: 'Las fuentes no dicen lo mismo. Una revisión Cochrane de {cochrane-year} informa de más casos con un goteo que con placebo. No se sabe con qué frecuencia.',
      },
      'se-suicide': {
        name: 'Pensamientos de suicidio o de hacerse daño',
        feels:
          'Algunas personas tienen pensamientos de suicidio. No se ha demostrado que la ketamina evite el suicidio.',
        action: 'Hay ayuda a toda hora: {call-crisis}. Si hay peligro ahora, llame al {emergency}.',
        note: 'La etiqueta de la esketamina tiene una advertencia en recuadro sobre esto. Trata de los jóvenes que toman antidepresivos.',
      },
      'se-bp': {
        name: 'Presión más alta o latidos más rápidos',
        feels: 'La presión y el pulso pueden subir por poco tiempo.',
        action:
          'El personal debe medir la presión. Avise de inmediato si tiene dolor en el pecho, latidos muy fuertes o un fuerte dolor de cabeza.',
        note: 'En la anestesia, la presión subió en promedio {bp-rise} por ciento. Llegó a lo más alto en unos minutos, y volvió a lo de antes después de cerca de {bp-back}.',
      },
      'se-anxiety': {
        name: 'Ansiedad o pánico',
        feels: 'Puede sentir miedo o tensión.',
        action:
          'Avise de inmediato al personal. Puede ayudar respirar despacio y estar en un lugar tranquilo.',
        note: 'Las fuentes contaron a grupos distintos de personas, y no dicen lo mismo.',
      },
      'se-visions': {
        name: 'Ver u oír cosas, o sueños muy vivos',
        feels: 'Puede ver u oír cosas que no están ahí, o tener sueños fuertes.',
        action:
          'Avise al personal si le da miedo. Pida un lugar tranquilo y sin ruido. Llame a la clínica si le vuelve a pasar más tarde.',
      },
      'se-confusion': {
        name: 'Sentir confusión o inquietud',
        feels: 'Puede sentir confusión, inquietud o enojo.',
        action: 'Avise al personal. La persona que vino con usted también debe avisar.',
      },
      'se-lowbp': {
        name: 'Presión baja, o latidos irregulares o lentos',
        feels: 'Hay personas con la presión baja, o con latidos lentos o irregulares.',
        action: 'Avise al personal si siente que se va a desmayar o que el corazón salta un latido.',
      },
      'se-muscle': {
        name: 'Músculos rígidos o con sacudidas',
        feels: 'Puede sentir los músculos rígidos, o pueden dar sacudidas.',
        action: 'Avise al personal. Una convulsión es una emergencia: llame al {emergency}.',
      },
      'se-eye': {
        name: 'Presión más alta en el ojo',
        feels: 'La presión del ojo puede subir un poco.',
        action:
          'Avise al personal si tiene glaucoma. Si hay dolor en un ojo o pérdida repentina de la vista, llame al {emergency}.',
      },
      'se-lasting-mind': {
        name: 'Cambios en el ánimo o la mente que duran días o semanas',
        feels:
          'Los pensamientos extraños, la tristeza o el miedo pueden empezar tarde, o durar días o semanas.',
        action: 'Llame a su equipo médico el mismo día.',
      },
      'se-flashback': {
        name: 'Revivir lo que sintió, o problemas para dormir',
        feels: 'Partes de lo que sintió pueden volver más tarde, o puede dormir mal.',
        action: 'Avise a su equipo médico.',
      },
      'se-bladder': {
        name: 'Dolor en la vejiga u orinar más veces',
        feels:
          'La ketamina puede inflamar la vejiga. Puede que tenga que orinar más veces, que sienta dolor o que vea sangre.',
        action:
          'Llame pronto a su equipo médico, y antes de la próxima dosis. La sangre en la orina necesita atención el mismo día.',
        note: 'La etiqueta nombra esto con el uso largo o el mal uso. En una encuesta de personas que usaban ketamina sin un médico, cerca de {bladder-better} mejoraron cuando dejaron de usarla.',
      },
      'se-liver': {
        name: 'Daño al hígado o a las vías de la bilis',
        feels:
          'Las dosis repetidas pueden dañar el hígado o las vías de la bilis. Puede que al inicio no haya señales.',
        action:
          'Pida análisis de sangre del hígado antes de empezar y durante un tratamiento repetido. Llame el mismo día si tiene piel u ojos amarillos, orina oscura, heces pálidas o dolor de vientre.',
      },
      'se-dependence': {
        name: 'Deseo fuerte de usarla, necesitar más, o no poder dejarla',
        feels: 'La ketamina puede crear hábito. Es una sustancia controlada porque se puede usar mal.',
        action:
          'Avise pronto a su equipo médico. Hay ayuda. Atienden a toda hora: {call-crisis}. En Estados Unidos, también puede llamar gratis a la línea de ayuda de SAMHSA, {samhsa}, de día o de noche.',
      },
      'se-memory': {
        name: 'Problemas de memoria o para pensar',
        feels: 'La memoria y la claridad al pensar pueden empeorar cuando se usa muchas veces.',
        action: 'Avise a su equipo médico si usted o su familia notan un cambio.',
        note: 'Esto se vio en personas que usaban mucha ketamina sin un médico. No se vio en las que la usaban solo de vez en cuando.',
      },
      'se-dissociation': {
        name: 'Sentirse fuera del cuerpo o como en un sueño',
        feels: 'Puede sentir que está lejos de su cuerpo, o que el tiempo y los sonidos son extraños.',
        action:
          'Diga al personal cómo se siente. Pueden frenar o parar el goteo. En su mayor parte, se va pasando cuando termina el goteo.',
      },
      'se-dizzy': {
        name: 'Mareo o sensación de que todo gira',
        feels: 'Puede parecer que el cuarto se mueve, y puede sentir que pierde el equilibrio.',
        action: 'Siga en la cama o en la silla. Pida ayuda para ponerse de pie.',
      },
      'se-nausea': {
        name: 'Ganas de vomitar (náuseas)',
        feels: 'Puede sentir malestar en el estómago.',
        action:
          'Avise pronto al personal. Pueden darle una medicina para eso. Antes de venir, siga la regla de la clínica sobre la comida y la bebida.',
      },
      'se-sleepy': {
        name: 'Sueño o mucho cansancio',
        feels: 'Puede sentir sueño, lentitud o cansancio el resto del día.',
        action:
          'Un adulto debe llevarle a casa. Durante al menos {no-driving}, y hasta que haya dormido una noche, no maneje, no use máquinas y no firme papeles.',
      },
      'se-headache': {
        name: 'Dolor de cabeza',
        feels: 'Puede tener dolor de cabeza.',
        action:
          'Pregunte qué medicina para el dolor puede tomar. Si el dolor de cabeza es repentino y muy fuerte, llame al {emergency}.',
        note: 'No hubo mucho más que con placebo.',
      },
      'se-vomit': {
        name: 'Vómitos',
        feels: 'Hay personas que vomitan.',
        action: 'Avise al personal. Llame a la clínica si sigue cuando llegue a casa.',
      },
      'se-vision': {
        name: 'Vista borrosa o doble',
        feels: 'Puede ver borroso o doble, o los ojos pueden moverse rápido.',
        action: 'Espere a ver bien antes de caminar sin ayuda. El dolor en un ojo necesita atención urgente.',
      },
      'se-drunk': {
        name: 'Sensación de borrachera o de estar bajo el efecto de una droga',
        feels: 'Por poco tiempo, puede sentir borrachera, ganas de reír o mucha alegría.',
        action: 'Descanse hasta que pase. No tome alcohol ni use drogas durante al menos {no-driving}.',
      },
      'se-numb': {
        name: 'Partes dormidas u hormigueo',
        feels: 'Puede sentir dormidas algunas partes del cuerpo.',
        action:
          'Avise al personal. Si tiene un lado dormido y la cara o un brazo están débiles, llame al {emergency}.',
      },
      'se-appetite': {
        name: 'No tener hambre',
        feels: 'Puede que no quiera comer por un rato.',
        action: 'Tome agua a sorbos. Coma algo ligero cuando tenga ganas.',
      },
      'se-site': {
        name: 'Dolor o irritación donde entra la aguja',
        feels: 'La piel cerca de la aguja puede doler o ponerse roja.',
        action: 'Avise al personal.',
      },
    },
  },

  checklist: {
    title: 'Antes de la ketamina: qué decir a su clínica',
    intro:
      'Marque lo que se aplica a usted, o lo que no sabe con certeza. Esta lista no puede decirle si la ketamina es adecuada para usted. Solo un profesional que conozca su salud puede ayudarle a decidir. Traiga esta lista a su visita.',
    labelAdvice:
      'Una etiqueta de la ketamina o de la esketamina advierte sobre esto. Dígalo a su equipo antes de cualquier dosis.',
    topics: {
      heart: 'Corazón, presión y vasos sanguíneos',
      mind: 'Salud mental',
      brain: 'Cerebro, ojos y nervios',
      organs: 'Hígado, riñones, vejiga y tiroides',
      pregnancy: 'Embarazo y lactancia',
      medicines: 'Medicinas, alcohol y drogas',
      past: 'Reacciones en el pasado',
      you: 'Sobre usted y ese día',
    },
    labels: {
      'us-ketamine': 'ketamina en Estados Unidos',
      'us-ketamine-bp-rule': 'ketamina en Estados Unidos, por su regla sobre la presión',
      'us-ketamine-old': 'ketamina en Estados Unidos, etiqueta anterior',
      'us-ketamine-summary': 'ketamina en Estados Unidos, resumen',
      'us-esketamine': 'esketamina en Estados Unidos',
      'uk-ketamine': 'ketamina en el Reino Unido',
      'swiss-ketamine': 'ketamina en Suiza',
      'philippine-ketamine': 'Ketamax en Filipinas',
    },
    items: {
      'ci-bp-high': {
        statement: 'Tengo la presión alta y sin controlar',
        question: '¿Tiene la presión alta y sin controlar?',
        why: 'La ketamina sube la presión por poco tiempo.',
        note: 'La etiqueta suiza pone el límite en más de {swiss-top}/{swiss-bottom}, en reposo.',
      },
      'ci-bp-danger': {
        statement: 'Un médico me ha dicho que para mí sería peligroso que me subiera la presión',
        question: '¿Le ha dicho un médico que para usted sería peligroso que le subiera la presión?',
        why: 'La ketamina sube la presión. Eso puede hacer daño, por ejemplo si su presión no está controlada.',
      },
      'ci-stroke': {
        statement: 'He tenido un derrame cerebral o un sangrado en el cerebro',
        question: '¿Ha tenido un derrame cerebral o un sangrado en el cerebro?',
        why: 'Un aumento de la presión podría causar un nuevo sangrado.',
        note: 'La etiqueta de la esketamina nombra el sangrado en el cerebro. La etiqueta de la ketamina en el Reino Unido nombra el derrame cerebral.',
      },
      'ci-aneurysm': {
        statement: 'Tengo un aneurisma (una arteria débil y abultada) o vasos sanguíneos enredados (MAV)',
        question: '¿Tiene un aneurisma (una arteria débil y abultada) o vasos sanguíneos enredados (MAV)?',
        why: 'Un aumento de la presión podría romperlo.',
      },
      'ci-heart': {
        statement:
          'Tengo una enfermedad del corazón o insuficiencia cardíaca, o tuve dolor en el pecho o un ataque al corazón hace poco',
        question:
          '¿Tiene una enfermedad del corazón o insuficiencia cardíaca, o tuvo dolor en el pecho o un ataque al corazón hace poco?',
        why: 'La ketamina hace que el corazón trabaje más.',
        note: 'La etiqueta del Reino Unido nombra la enfermedad grave del corazón. Las guías nombran la enfermedad del corazón que no está bien controlada.',
      },
      'ci-psychosis': {
        statement: 'Tengo psicosis o esquizofrenia, ahora o en el pasado',
        question: '¿Tiene psicosis o esquizofrenia, ahora o en el pasado?',
        why: 'La ketamina puede hacer que vuelva o empeore el ver, oír o creer cosas que no son reales.',
        note: 'Las guías tratan de la psicosis que está activa o que no está bien controlada. Si fue en el pasado, un especialista debe estudiarlo con usted.',
      },
      'ci-mental': {
        statement: 'Tengo, o he tenido, trastorno bipolar, ansiedad grave, estrés postraumático o depresión',
        question: '¿Tiene, o ha tenido, trastorno bipolar, ansiedad grave, estrés postraumático o depresión?',
        why: 'Su ánimo puede cambiar durante o después de la ketamina. Puede que necesite más apoyo.',
      },
      'ci-suicidal': {
        statement: 'He tenido pensamientos de suicidio o de hacerme daño',
        question: '¿Ha tenido pensamientos de suicidio o de hacerse daño?',
        why: 'Usted necesita ayuda de un equipo de salud mental. No se ha demostrado que la ketamina evite el suicidio. Si tiene esos pensamientos ahora, {call-crisis}.',
      },
      'ci-icp': {
        statement:
          'Tengo presión alta dentro del cráneo, un tumor cerebral, una válvula en el cerebro (shunt) o una lesión reciente en la cabeza',
        question:
          '¿Tiene presión alta dentro del cráneo, un tumor cerebral, una válvula en el cerebro (shunt) o una lesión reciente en la cabeza?',
        why: 'La ketamina puede subir más la presión.',
        note: 'La guía dice que no se use, o que se use una dosis baja con mucho cuidado. La etiqueta del Reino Unido nombra las lesiones en la cabeza.',
      },
      'ci-eye': {
        statement: 'Tengo glaucoma, presión alta en el ojo, o una herida o una cirugía reciente del ojo',
        question: '¿Tiene glaucoma, presión alta en el ojo, o una herida o una cirugía reciente del ojo?',
        why: 'La ketamina puede subir la presión del ojo.',
      },
      'ci-dementia': {
        statement: 'Tengo (o la persona que cuido tiene) demencia o pérdida de memoria',
        question: '¿Tiene usted (o la persona que cuida) demencia o pérdida de memoria?',
        why: 'La ketamina puede aumentar la confusión. El equipo debe comprobar que la persona puede dar su acuerdo al tratamiento.',
      },
      'ci-seizure': {
        statement: 'Tengo epilepsia, o he tenido una convulsión',
        question: '¿Tiene epilepsia, o ha tenido una convulsión?',
        why: 'La ketamina puede causar sacudidas que parecen una convulsión. Algunas medicinas aumentan la posibilidad de una convulsión.',
        note: 'Las etiquetas hablan de movimientos como los de una convulsión, y de una medicina para el asma. No hallamos texto de una etiqueta sobre la epilepsia misma.',
      },
      'ci-thyroid': {
        statement: 'Mi tiroides trabaja demasiado y no recibo tratamiento',
        question: '¿Su tiroides trabaja demasiado y no recibe tratamiento?',
        why: 'La ketamina puede acelerar el corazón y subir la presión.',
      },
      'ci-liver': {
        statement: 'Tengo una enfermedad del hígado, o la he tenido',
        question: '¿Tiene una enfermedad del hígado, o la ha tenido?',
        why: 'El hígado elimina la ketamina, y la ketamina puede dañar el hígado. Puede que necesite análisis de sangre antes del tratamiento y durante él.',
        note: 'Si la enfermedad del hígado es grave, la guía dice que no se use. Si es moderada, dice que se tenga cuidado.',
      },
      'ci-bladder': {
        statement: 'Tengo dolor en la vejiga, u orino muchas veces',
        question: '¿Tiene dolor en la vejiga, u orina muchas veces?',
        why: 'La ketamina puede inflamar la vejiga.',
      },
      'ci-kidney': {
        statement: 'Tengo una enfermedad de los riñones',
        question: '¿Tiene una enfermedad de los riñones?',
        why: 'Usar ketamina por mucho tiempo puede dañar la vejiga e hinchar los riñones. Puede que su equipo quiera revisar sus riñones.',
        note: 'No hallamos ninguna fuente sobre cómo la enfermedad de los riñones cambia la dosis.',
      },
      'ci-eclampsia': {
        statement: 'Estoy embarazada y tengo la presión muy alta (preeclampsia)',
        question: '¿Está embarazada y tiene la presión muy alta (preeclampsia)?',
        why: 'La ketamina puede subir la presión todavía más.',
      },
      'ci-pregnancy': {
        statement: 'Estoy embarazada, o podría estarlo',
        question: '¿Está embarazada, o podría estarlo?',
        why: 'No se sabe si la ketamina puede dañar al bebé. La etiqueta no la recomienda.',
        note: 'Lo que dice la etiqueta de la esketamina es su consejo para pacientes. La guía trata del dolor de corta duración (agudo).',
      },
      'ci-breastfeeding': {
        statement: 'Estoy dando pecho',
        question: '¿Está dando pecho?',
        why: 'Pasan pequeñas cantidades de ketamina a la leche. La etiqueta de la esketamina dice que no se dé pecho. Pregunte a su equipo antes de empezar.',
        note: 'No hemos leído qué dice la etiqueta de la ketamina sobre esto.',
      },
      'ci-substance-now': {
        statement: 'Tengo problemas con el alcohol o las drogas ahora',
        question: '¿Tiene problemas con el alcohol o las drogas ahora?',
        why: 'La ketamina puede crear hábito. Es peligroso mezclarla con alcohol o drogas.',
      },
      'ci-substance-past': {
        statement: 'Tuve problemas con el alcohol o las drogas en el pasado',
        question: '¿Tuvo problemas con el alcohol o las drogas en el pasado?',
        why: 'Puede que su equipo planee más apoyo y más controles.',
      },
      'ci-sedatives': {
        statement:
          'Tomo alcohol, o tomo medicinas que me dan sueño (como opioides, relajantes musculares, o pastillas para dormir, para la ansiedad o para la alergia)',
        question:
          '¿Toma alcohol? ¿Toma medicinas que le dan sueño? Pueden ser opioides, relajantes musculares, o pastillas para dormir, para la ansiedad o para la alergia.',
        why: 'Juntos pueden darle demasiado sueño, y hacer lenta o parar su respiración. Eso puede causar la muerte. Dígale a su equipo cada cosa que toma. No deje ninguna por su cuenta.',
        note: 'Pastillas para la ansiedad son, por ejemplo, el diazepam y el alprazolam.',
      },
      'ci-theophylline': {
        statement: 'Tomo teofilina o aminofilina (medicinas para el asma)',
        question: '¿Toma teofilina o aminofilina (medicinas para el asma)?',
        why: 'Junto con la ketamina pueden llevar a una convulsión.',
      },
      'ci-stimulants': {
        statement: 'Tomo estimulantes, pastillas para la tiroides, descongestionantes o un IMAO',
        question: '¿Toma estimulantes, pastillas para la tiroides, descongestionantes o un IMAO?',
        why: 'Junto con la ketamina pueden subir la presión o acelerar el corazón.',
        note: 'Las etiquetas no nombran los descongestionantes (pastillas para la nariz tapada). Los contamos con un grupo de medicinas que las etiquetas sí nombran.',
      },
      'ci-cyp': {
        statement: 'Tomo otras medicinas o productos de hierbas',
        question: '¿Toma otras medicinas o productos de hierbas?',
        why: 'Algunos cambian lo rápido que su cuerpo elimina la ketamina. Traiga una lista completa.',
      },
      'ci-bp-meds': {
        statement: 'Tomo medicinas para la presión',
        question: '¿Toma medicinas para la presión?',
        why: 'Junto con la ketamina, su presión podría bajar demasiado. Pregunte qué tomar ese día. No las deje por su cuenta.',
      },
      'ci-allergy': {
        statement: 'He tenido una reacción alérgica a la ketamina o a la esketamina',
        question: '¿Ha tenido una reacción alérgica a la ketamina o a la esketamina?',
        why: 'Otra dosis podría causar una reacción alérgica grave.',
      },
      'ci-badreaction': {
        statement: 'Pasé un mal rato con la ketamina antes (no una alergia)',
        question: '¿Pasó un mal rato con la ketamina antes (no una alergia)?',
        why: 'Su equipo puede cambiar el plan o elegir otro tratamiento.',
      },
      'ci-teen': {
        statement: 'Tengo menos de {adult} años',
        question: '¿Tiene menos de {adult} años?',
        why: 'La esketamina no está aprobada para los jóvenes. La etiqueta de la ketamina tiene una advertencia sobre el cerebro joven, por estudios en animales. Esta guía es para adultos.',
      },
      'ci-breathing': {
        statement: 'Tengo un problema para respirar o apnea del sueño',
        question: '¿Tiene un problema para respirar o apnea del sueño?',
        why: 'La ketamina puede darle sueño y hacer más lenta su respiración.',
        note: 'Las etiquetas advierten sobre la respiración. Nosotros añadimos la apnea del sueño. Una guía sobre el dolor de corta duración permite la ketamina con ella.',
      },
      'ci-home-alone': {
        statement: 'No tendré a un adulto que me lleve a casa',
        question: '¿Le faltará un adulto que le lleve a casa?',
        why: 'Usted no debe manejar después. Puede que su clínica no le trate si ningún adulto puede llevarle a casa.',
      },
      'ci-porphyria': {
        statement: 'Yo tengo porfiria, o alguien de mi familia la tiene',
        question: '¿Tiene porfiria usted o alguien de su familia?',
        why: 'En la porfiria aguda, la ketamina está en una lista de medicinas que se deben evitar. Podría provocar un ataque.',
        note: 'La lista es del NHS en el Reino Unido. Otra lista lo da por más dudoso.',
      },
    },
  },

  routes: {
    title: 'Formas de dar la ketamina',
    intro:
      'La forma de darla cambia cuánta llega a la sangre, qué tan rápido actúa y qué tan de cerca le vigilan. Ninguna forma es la mejor para todos.',
    uses: {
      anesthesia: 'Anestesia',
      depression: 'Depresión',
      'chronic-pain': 'Dolor crónico',
    },
    routes: {
      'rt-iv': {
        name: 'Goteo en una vena (infusión IV)',
        shortName: 'Goteo en una vena',
        how: 'Por un tubo pequeño en una vena. Una bomba la da.',
        where: 'Solo en una clínica o un hospital.',
        session:
          'En los ensayos de dolor, desde {iv-shortest} hasta varias horas. Algunos tratamientos para el SDRC toman {iv-day} al día durante {iv-days}. Otros siguen cerca de {crps-drip} sin pausa.',
        onset: 'De segundos a minutos.',
        wearsOff:
          'Los efectos en la mente en su mayor parte pasan en unas horas. Pueden volver hasta {iv-back} después, y algunos han durado días o semanas. La vida media de la medicina es de cerca de {half-life}.',
        monitoring:
          'El personal revisa su presión, pulso, respiración y oxígeno, y qué tan alerta está. Está entrenado para emergencias.',
        status: {
          anesthesia: 'La etiqueta nombra una vena o un músculo.',
        },
        evidence:
          'La forma más estudiada. Para el SDRC, una guía dice que la evidencia es moderada hasta por {crps-up-to}. Una revisión dice que es solo débil. En el ensayo principal, la diferencia ya no estaba en la semana {crps-gone}. Para el dolor crónico en general, la revisión Cochrane de {cochrane-year} no halló evidencia clara, con certeza muy baja.',
        good: ['La dosis se puede cambiar o parar de inmediato.', 'El personal está presente.'],
        bad: [
          'Hace falta una aguja.',
          'Usted tiene que viajar.',
          'Toma horas en una clínica.',
          'Efectos secundarios.',
          'El costo.',
        ],
      },
      'rt-im': {
        name: 'Inyección en un músculo (IM)',
        shortName: 'Inyección en un músculo',
        how: 'Con una inyección, o unas pocas, en el brazo, el muslo o la nalga.',
        where: 'En una clínica o un hospital.',
        session: 'En muchos casos, una sola inyección. Luego usted descansa mientras el personal le vigila.',
        onset: 'En {im-onset}, con dosis para anestesia.',
        wearsOff:
          'Con dosis para anestesia, después de {im-lasts}. En un estudio de una dosis de prueba para el dolor de nervios en la cara, {face-none} de {face-people} personas no tuvieron alivio. En {face-under} duró menos de {face-hour}, y en {face-hours} varias horas.',
        monitoring:
          'Como con un goteo: el personal revisa su presión, pulso, respiración y oxígeno, y qué tan alerta está.',
        status: {
          anesthesia: 'La etiqueta nombra una vena o un músculo.',
        },
        evidence: 'Muy poca para el dolor crónico.',
        good: ['No necesita un goteo.'],
        bad: ['Una vez dada, no se puede quitar.', 'El lugar puede doler.', 'Hace falta una aguja.'],
      },
      'rt-sc': {
        name: 'Bajo la piel (subcutánea)',
        shortName: 'Bajo la piel',
        how: 'Por una aguja pequeña bajo la piel, como inyección o con una bomba.',
        where: 'En un hospital o un centro de cuidados paliativos (hospicio).',
        session: 'En muchos casos, una bomba, durante {sc-days}.',
        onset: 'No se sabe. No hallamos ninguna fuente.',
        wearsOff: 'Actúa mientras se da.',
        monitoring:
          'Como con un goteo: el personal revisa su presión, pulso, respiración y oxígeno, y qué tan alerta está.',
        status: {
          anesthesia: 'La etiqueta nombra una vena o un músculo.',
        },
        evidence:
          'Un ensayo de {cancer-people} personas con dolor por cáncer no halló un beneficio neto. Ayudó a {cancer-helped}, y el placebo ayudó a {cancer-placebo}. Más personas la dejaron por los efectos secundarios.',
        good: ['No necesita una aguja en una vena.'],
        bad: ['El mejor ensayo no halló beneficio.', 'La piel puede doler.', 'Efectos secundarios.'],
      },
      'rt-esketamine': {
        name: 'Aerosol nasal de esketamina (Spravato)',
        shortName: 'Aerosol de esketamina',
        how: 'Usted se lo pone en la nariz mientras el personal le vigila.',
        where: 'Solo en un centro certificado. Es parte de un programa de Estados Unidos (REMS).',
        session: 'Usted se queda al menos {esk-stay}.',
        onset: 'Llega a lo más alto en la sangre {esk-peak} después.',
        wearsOff: 'No maneje hasta el día siguiente, después de dormir una noche.',
        monitoring:
          'Durante al menos {esk-stay}, el personal revisa su presión, su respiración y qué tan alerta está.',
        status: {
          anesthesia: 'La etiqueta dice que no se use para esto.',
          depression:
            'Desde {esk-approved}, para la depresión que otros tratamientos no han aliviado. También para la depresión con pensamientos agudos de suicidio.',
          'chronic-pain': 'El fabricante dice que no es para aliviar el dolor.',
        },
        evidence: 'En nuestra búsqueda, no hallamos ningún ensayo para el dolor crónico.',
        good: ['La FDA ha revisado el producto.', 'Hay un programa fijo.'],
        bad: [
          'Es solo para la depresión.',
          'La etiqueta trae una advertencia en un recuadro.',
          'Requiere {esk-visits} visitas por semana al inicio, durante {esk-first}.',
        ],
      },
      'rt-nasal': {
        name: 'Aerosol nasal de ketamina hecho por una farmacia (compuesto)',
        shortName: 'Aerosol de ketamina',
        how: 'Usted se lo pone en la nariz.',
        where: 'Debe ser en un lugar donde le vigilen.',
        session: 'No siempre es igual.',
        onset: 'Llega a lo más alto en la sangre cerca de {nasal-peak} después.',
        wearsOff: 'No se sabe. No hallamos ninguna fuente.',
        reaches:
          'Un estudio de un dispositivo halló {nasal-device} partes. Otros citan cerca de {nasal-elsewhere}.',
        monitoring: 'Nadie le vigila en casa. Esa es la mayor preocupación.',
        status: {
          anesthesia: 'La FDA no ha aprobado ningún aerosol nasal de ketamina.',
          depression: 'La FDA advirtió sobre él en {nasal-alert} y {home-alert}.',
        },
        homeWarning: 'La FDA advierte que usar ketamina en casa, sin nadie que le vigile, aumenta el riesgo.',
        evidence:
          'Algo de apoyo en el dolor de corta duración (agudo). Muy poca evidencia para el dolor crónico.',
        good: ['Sin aguja.'],
        bad: [
          'Varía cuánta llega al cuerpo.',
          'La FDA no lo ha revisado.',
          'Se puede usar mal.',
          'Hay informes de pánico, visiones e ideas falsas (delirios).',
        ],
      },
      'rt-sublingual': {
        name: 'Bajo la lengua (pastilla, trocisco u oblea)',
        shortName: 'Bajo la lengua',
        how: 'Usted la mantiene bajo la lengua. Luego la traga o la escupe.',
        where: 'En casa o en una clínica. En Estados Unidos, la hace una farmacia (medicina compuesta).',
        session: 'Cuando hace falta, o cada día.',
        onset:
          'Aparece en la sangre en {sl-first} o menos, y llega a lo más alto cerca de {sl-peak} después.',
        wearsOff: 'Después de unas horas.',
        reaches:
          'Un estudio de una oblea halló {sl-wafer} partes. Un estudio de un líquido halló {sl-solution}.',
        monitoring: 'Nadie le vigila en casa. Esa es la mayor preocupación.',
        status: {
          depression: 'La FDA advirtió sobre la ketamina compuesta en {home-alert}.',
        },
        homeWarning: 'La FDA advierte que usar ketamina en casa, sin nadie que le vigile, aumenta el riesgo.',
        evidence:
          'En una clínica del Reino Unido, a {sl-little} de {sl-people} personas les sirvió de poco al probarla. En la fecha del informe, {sl-still} todavía la tomaban.',
        good: ['Sin aguja.', 'Actúa antes que cuando se traga.'],
        bad: [
          'Varía la dosis que llega al cuerpo.',
          'La FDA no la ha revisado.',
          'Usarla en casa aumenta el riesgo.',
          'Se puede usar mal.',
        ],
      },
      'rt-oral': {
        name: 'Tragada (líquido o cápsula)',
        shortName: 'Líquido o cápsula',
        how: 'Usted la traga varias veces al día.',
        where:
          'En casa. En el Reino Unido, la inicia un especialista en dolor. En Estados Unidos, la hace una farmacia (medicina compuesta).',
        session: 'Cada día, durante semanas o meses.',
        onset:
          'Empieza a actuar cerca de {oral-onset} después y llega a lo más alto cerca de {oral-peak} después.',
        wearsOff: 'Después de unas horas.',
        monitoring: 'Visitas a la clínica, con análisis del hígado y preguntas sobre la vejiga.',
        status: {
          depression: 'La FDA advirtió en {home-alert}, y nombró formas que se tragan.',
        },
        homeWarning: 'La FDA advierte que usar ketamina en casa, sin nadie que le vigile, aumenta el riesgo.',
        evidence:
          'Los ensayos son pequeños. Una revisión halló que tragada no sirvió para el dolor de nervios. Una clínica siguió a {oral-followed} de {oral-people} personas, y su puntaje de dolor bajó {oral-fall} por ciento. No hubo grupo de comparación.',
        good: ['Sin aguja.'],
        bad: [
          'Llega poca a la sangre.',
          'Puede sentir náuseas.',
          'Usarla en casa aumenta el riesgo.',
          'Se puede usar mal.',
          'El uso largo puede dañar la vejiga y el hígado.',
        ],
      },
    },
    none: {
      title: 'No recibir ketamina',
      statements: {
        'none-choice': 'Usted puede decidir no recibir ketamina.',
        'none-others':
          'Pregunte a su equipo qué otros tratamientos van bien con su dolor, y qué esperar de cada uno. Solo un profesional que conozca su salud puede ayudarle a decidir.',
        'none-nice':
          'En el Reino Unido, una guía de NICE trata de un tipo de dolor crónico llamado dolor crónico primario. A los {nice-age} años o más, aconseja no empezar la ketamina para ese dolor.',
        'none-fpm':
          'Médicos del dolor del Reino Unido dicen que es sobre todo para el dolor complejo de nervios, en unidades de especialistas.',
      },
    },
  },

  relief: {
    title: '¿Cuánto dura el alivio del dolor?',
    caveat:
      'Una revisión Cochrane de {cochrane-year}, con {cochrane-trials} ensayos de ketamina, no halló evidencia clara de que ayude con el dolor crónico. Los autores no dicen que no funcione. Dicen que no se sabe.',
    conditions: {
      'chronic-pain': {
        name: 'Dolor crónico de cualquier tipo',
        answer:
          'Algunas personas tienen menos dolor desde unas horas hasta unas pocas semanas. Muchas no, y nadie puede decir de antemano quiénes lo tendrán.',
      },
      crps: {
        name: 'Síndrome de dolor regional complejo (SDRC)',
        answer:
          'En un ensayo de {crps-people} personas, con un goteo de cerca de {crps-drip} hubo menos dolor que con placebo hasta por cerca de {crps-weeks}. Una guía dice que la evidencia es moderada, pero una revisión dice que es solo débil.',
      },
      'nerve-pain': {
        name: 'Dolor de nervios',
        answer:
          'No se sabe si ayuda. En un ensayo de {pickering-people} personas, un solo goteo no fue mejor que el placebo durante {pickering-days}; en un estudio pequeño de dolor de nervios en la cara, algunas personas tuvieron alivio por horas, sin un grupo para comparar.',
      },
      'spinal-cord-injury': {
        name: 'Dolor de nervios por una lesión de la médula espinal',
        answer:
          'En un ensayo de {amr-people} personas, con un goteo cada día durante {amr-days} hubo menos dolor por {amr-weeks} después. En las semanas {amr-none} y {amr-last} no hubo diferencia, y una guía dice que la evidencia es débil.',
      },
      'phantom-limb': {
        name: 'Dolor de miembro fantasma',
        answer:
          'No se sabe cuánto dura el alivio. En un ensayo con {phantom-people} personas, el dolor fue menor con un goteo que con placebo, pero el ensayo terminó {phantom-hours} después.',
      },
      fibromyalgia: {
        name: 'Fibromialgia',
        answer:
          'Los estudios pequeños en su mayoría hallaron alivio por unas pocas horas, y no está claro cuánto de eso se debió a la ketamina. En un ensayo de {noppers-people} personas, el dolor promedio fue casi igual que con otra medicina en todo momento.',
      },
      'cancer-pain': {
        name: 'Dolor por cáncer',
        answer:
          'El ensayo más grande, con {cancer-people} personas, no halló un beneficio claro frente al placebo. Una guía dice que la evidencia es débil o no halla ninguna.',
      },
    },
    evidence: {
      'rd-cochrane': {
        name: 'Dolor crónico, ni por cáncer ni de cabeza: revisión Cochrane',
        note: 'No hay evidencia clara en ningún momento, con certeza muy baja. La revisión estudió {cochrane-all} ensayos con {cochrane-people} personas, de la ketamina y de {cochrane-drugs} medicinas parecidas. Los autores no dicen que la ketamina no funcione: dicen que no se sabe.',
      },
      'rd-moradi-30m': {
        name: 'Dolor crónico, no por cáncer: menos de {first-half-hour} después',
        study: 'Dolor crónico, no por cáncer: ensayos reunidos',
      },
      'rd-moradi-3h': {
        name: 'Dolor crónico, no por cáncer: {first-hours} después',
      },
      'rd-moradi-7d': {
        name: 'Dolor crónico, no por cáncer: {first-days} después',
        note: 'El autor dice que en este momento puede tener poco o ningún efecto.',
      },
      'rd-moradi-5w': {
        name: 'Dolor crónico, no por cáncer: {weeks-three-five} después',
        note: 'El autor dice que en este momento probablemente no redujo el dolor.',
      },
      'rd-moradi-late': {
        name: 'Dolor crónico, no por cáncer: más de {week-five} después',
        note: 'El autor dice que esto es muy incierto.',
      },
      'rd-orhurhu': {
        name: 'Dolor crónico: goteos',
        note: 'Una diferencia pequeña, vista hasta {lowest-to} después. Cuenta el puntaje de dolor más bajo de cada persona. De los {orhurhu-all} ensayos, {orhurhu-better} hallaron un beneficio, y {orhurhu-bias} tenían una alta posibilidad de sesgo.',
      },
      'rd-patil': {
        name: 'Dolor difícil de tratar, de distintos tipos: {patil-drips} goteos en una clínica',
        note: 'Se sabe cuánto duró el alivio en {patil-known} de {patil-people} personas. {patil-crps} de las {patil-people} tenían SDRC.',
        alsoGiven: 'midazolam (una medicina que calma) y ondansetrón (para las náuseas)',
      },
      'rd-inpt2021': {
        name: 'Dolor crónico de distintos tipos: goteo durante {inpatient-days} en un hospital',
      },
      'rd-corriger': {
        name: 'Dolor crónico difícil de tratar: un solo tratamiento en clínicas del dolor de Francia',
        note: 'Muchas personas dejaron el estudio: {french-start} lo empezaron, y {french-end} seguían en él {french-months} después.',
      },
      'rd-sigtermans': {
        name: 'SDRC: goteo de cerca de {crps-drip} sin pausa',
        note: 'La diferencia ya no estaba en la semana {crps-gone}. No mejoró lo que las personas podían hacer.',
      },
      'rd-schwartzman': {
        name: 'SDRC: goteo de {iv-day} al día durante {iv-days}',
        note: 'Un ensayo pequeño. Fue mejor que el placebo en muchas medidas. Por cuánto tiempo, no está en el texto que leímos. La guía habla de hasta {crps-up-to}.',
        alsoGiven: 'midazolam (una medicina que calma) y clonidina (para la presión)',
      },
      'rd-goldberg': {
        name: 'SDRC: goteo durante {goldberg-days} sin pausa',
        note: 'Durante el goteo, el dolor promedio pasó de {goldberg-before} a {goldberg-during}. Lo que vino después no está en el texto que leímos.',
      },
      'rd-pickering': {
        name: 'Dolor de nervios difícil de tratar: un solo goteo',
        note: 'No hubo diferencia durante {pickering-days}. En partes del ensayo también se dio magnesio.',
      },
      'rd-rabben': {
        name: 'Dolor de nervios en la cara: una sola inyección',
        alsoGiven: 'midazolam (una medicina que calma)',
      },
      'rd-amr': {
        name: 'Dolor de nervios por una lesión de la médula espinal: un goteo cada día durante {amr-days}',
        note: 'El dolor fue menor durante los goteos y por {amr-weeks} después. No hubo diferencia en las semanas {amr-none} y {amr-last}.',
        alsoGiven: 'gabapentina, en ambos grupos',
      },
      'rd-eichenberger': {
        name: 'Dolor de miembro fantasma: un solo goteo',
        note: 'El estudio terminó {phantom-hours} después. Cuánto duró el alivio no está en el texto que leímos.',
      },
      'rd-noppers': {
        name: 'Fibromialgia: un solo goteo de {noppers-drip}',
        note: 'El dolor promedio no fue distinto en ningún momento. {noppers-early} después, a más personas con ketamina les bajó el dolor más de {noppers-cut} por ciento. Las diferencias posteriores pueden deberse al azar.',
        comparator: 'midazolam (una medicina que calma)',
      },
      'rd-pastrak': {
        name: 'Fibromialgia: una sola dosis baja',
        note: 'Los estudios se hicieron de distintas maneras. En su mayoría hallaron alivio por unas pocas horas. En un estudio pequeño, algunas personas tuvieron alivio por días.',
      },
      'rd-hardy': {
        name: 'Dolor por cáncer: bajo la piel durante {sc-days}',
        note: 'No hubo una diferencia clara en a cuántos ayudó. Más personas dejaron la ketamina por los efectos secundarios.',
      },
    },
    factors: {
      'fa-type': {
        name: 'El tipo de dolor que tiene',
        text: 'El alivio puede ser distinto según el tipo de dolor. El dolor de nervios y la fibromialgia siguieron cursos distintos en un estudio grande.',
      },
      'fa-time': {
        name: 'Cuánto tiempo lleva con dolor',
        text: 'En un grupo pequeño de estudios, les fue mejor a las personas que llevaban poco tiempo con dolor.',
      },
      'fa-mood': {
        name: 'Ánimo, preocupación y sueño',
        text: 'La tristeza y la preocupación iban con un dolor peor en un estudio. Otro estudio pequeño no halló relación.',
      },
      'fa-body': {
        name: 'Edad, hígado y riñones',
        text: 'Pueden cambiar cuánto tiempo se queda la ketamina en el cuerpo. Ningún estudio que leímos relaciona esto con semanas de alivio.',
      },
      'fa-other': {
        name: 'Otros problemas de salud',
        text: 'Pueden limitar cuánta ketamina puede recibir.',
      },
      'fa-dose': {
        name: 'Dosis total y horas',
        text: 'Puede que las dosis más altas durante más horas funcionen mejor. También causan más efectos secundarios.',
      },
      'fa-days': {
        name: 'Una sola visita o muchos días',
        text: 'El alivio más largo se vio después de goteos en varios días seguidos, en el SDRC. Una guía dice que esta evidencia es moderada, y una revisión dice que es solo débil. La revisión Cochrane de {cochrane-year} no halló evidencia clara.',
      },
      'fa-route': {
        name: 'Cómo se da',
        text: 'Llega mucha menos a la sangre cuando se traga o se pone en la nariz con un aerosol.',
      },
      'fa-combo': {
        name: 'Otros tratamientos al mismo tiempo',
        text: 'No sabemos si otros cuidados hacen que el alivio dure más.',
      },
    },
    upkeep: {
      'ma-followup': 'Vaya a sus visitas de control. Anote su dolor, su ánimo y lo que puede hacer.',
      'ma-move':
        'Use los días con menos dolor para moverse más. Un fisioterapeuta puede ayudarle, si puede ver a uno.',
      'ma-sleep':
        'El sueño, la comida y los cuidados contra el estrés pueden ayudar con el dolor en general.',
      'ma-booster':
        'Algunas clínicas ofrecen más goteos después. No hay pruebas firmes de que mantengan alejado el dolor. No se conoce bien la seguridad a largo plazo.',
      'ma-goals': 'Antes de empezar, acuerden una meta, y cuándo parar si no ayuda.',
    },
  },
};
