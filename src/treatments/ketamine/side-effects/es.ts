import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** Side effects, in Spanish. */
export const es: PartWords<typeof facts> = {
  populations: {
    'pop-spray': {
      name: 'Aerosol de esketamina para la depresión, no para el dolor',
      short: 'Aerosol para la depresión',
      who: 'Adultos menores de {age-limit} años con depresión que otros tratamientos no habían aliviado. Empezaron a tomar una pastilla nueva para la depresión. Además, {spray-people} usaron el aerosol y {spray-placebo} usaron un aerosol de placebo. El estudio los siguió durante cerca de {spray-weeks}. No recibían tratamiento para el dolor.',
      treatment: 'el aerosol',
      comparison: 'placebo',
    },
    'pop-spray-older': {
      name: 'Aerosol de esketamina para la depresión, a los {age-limit} años o más, no para el dolor',
      short: 'Aerosol para la depresión, {age-limit} años o más',
      treatment: 'el aerosol',
      comparison: 'placebo',
    },
    'pop-spray-label': {
      name: 'Aerosol de esketamina para la depresión (etiqueta de Estados Unidos), no para el dolor',
      treatment: 'el aerosol',
      comparison: 'placebo',
    },
    'pop-spray-other': {
      name: 'Aerosol de esketamina en personas a las que había ayudado con la depresión, no para el dolor',
      short: 'Aerosol que había ayudado con la depresión',
      who: 'Personas que ya estaban mejor de la depresión con el aerosol. De ellas, {other-people} recibieron el aerosol y {other-placebo} recibieron un aerosol de placebo. También tomaban una pastilla para la depresión.',
      treatment: 'el aerosol',
      comparison: 'placebo',
    },
    'pop-spray-pool': {
      name: 'Aerosol de esketamina en otros estudios clínicos reunidos, no para el dolor',
      who: 'En estos estudios, {pool-people} personas recibieron el aerosol y {pool-placebo} recibieron un aerosol de placebo. Todas tenían también la atención médica de siempre.',
      treatment: 'el aerosol',
      comparison: 'placebo',
    },
    'pop-spray-visits': {
      name: 'Visitas para el aerosol de esketamina en Estados Unidos, {visits-from} a {visits-to}, no para el dolor',
      short: 'Visitas para el aerosol, no para el dolor',
      who: 'Son casos que alguien reportó. Puede haber otros que nadie reportó.',
      treatment: 'el aerosol',
    },
    'pop-pain-care': {
      name: 'En el tratamiento del dolor',
      treatment: 'ketamina',
    },
    'pop-drip': {
      name: 'Con un goteo de ketamina',
      treatment: 'el goteo',
    },
    'pop-repeated': {
      name: 'Ketamina dada una y otra vez bajo atención médica, en su mayoría para el SDRC u otro dolor crónico',
      short: 'Dada una y otra vez bajo atención médica',
      who: 'Personal de la FDA encontró estos casos reportados. La mayoría eran de personas tratadas por el SDRC u otro dolor crónico.',
      treatment: 'ketamina',
    },
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
      short: 'Etiqueta suiza, para anestesia',
      treatment: 'ketamina',
    },
    'pop-survey': {
      name: 'Personas que usaban ketamina por su cuenta (sin un médico), encuesta en línea, no pacientes',
      treatment: 'ketamina',
    },
    'pop-heavy-use': {
      name: 'Personas que usaban ketamina muy seguido y por su cuenta (sin un médico), no pacientes',
      treatment: 'ketamina',
    },
  },
  outcomes: {
    'out-mind': 'Efectos leves a moderados en la mente',
    'out-mind-rated': 'Sensación de desconexión, según el personal, en una escala',
    'out-dizzy': 'Sensación de mareo',
    'out-spinning': 'Sensación de que todo gira',
    'out-dizzy-standing': 'Mareo al ponerse de pie',
    'out-stomach': 'Efectos en el estómago',
    'out-stomach-vomit': 'Contados junto con las náuseas, como efectos en el estómago',
    'out-sleepy': 'Sensación de sueño',
    'out-sedated': 'Sensación de somnolencia',
    'out-staff-rated': 'Sueño, según el personal, en una escala',
    'out-bp': 'Presión más alta',
    'out-bp-jump': 'Un gran aumento del número de arriba de la presión',
    'out-bp-rise':
      'Un gran aumento del número de arriba o de abajo de la presión en {bp-rise-time} o menos, al menos una vez en {bp-rise-weeks}',
    'out-waking': 'Reacciones al despertar',
    'out-blurred': 'Vista borrosa',
    'out-double': 'Vista doble',
    'out-drunk': 'Sensación de borrachera',
    'out-high-mood': 'Mucha alegría o euforia',
    'out-numb-mouth': 'Boca dormida',
    'out-numb-other': 'Otras partes dormidas',
    'out-slow-breathing': 'Respiración lenta',
    'out-no-breathing': 'La persona dejó de respirar',
    'out-urine-often': 'Orinar más seguido, en {urine-weeks} o menos, que no es lo mismo',
    'out-urine': 'Problemas al orinar',
    'out-dependent': 'Con dependencia de la ketamina, según el estudio',
  },
  sideEffects: {
    title: 'Efectos secundarios de la ketamina',
    overall: {
      'si-clinics':
        'En clínicas del dolor de Francia, {si-clinics} personas tuvieron un efecto secundario en la primera semana ({si-count} de {si-of}; sin grupo de placebo).',
      'si-trials':
        'En estudios clínicos de un goteo por la vena (infusión) para el dolor crónico, el número de personas con efectos secundarios fue cerca de {si-times} veces el que hubo con placebo. Podría ser apenas mayor, o hasta {si-times-high} veces el de placebo (certeza baja).',
    },
    intro:
      'La mayoría de los efectos secundarios duran poco. Algunos duran días o semanas. La seguridad a largo plazo no está bien estudiada.',
    effects: {
      'se-breathing': {
        name: 'Respiración lenta o débil',
        feels:
          'La respiración puede volverse demasiado lenta. Una dosis alta, el alcohol, los opioides, las medicinas para dormir, la gabapentina o la pregabalina aumentan este peligro.',
        action: 'Llame al {emergency}. Trate de despertar a la persona y quédese con ella.',
        note: 'La etiqueta de Estados Unidos la menciona cuando se da demasiada ketamina, o demasiado rápido. La FDA informó de una persona, fuera de una clínica, cuya respiración se volvió lenta.',
      },
      'se-passout': {
        name: 'Desmayo, o la persona no despierta',
        feels: 'Unas pocas personas se desmayan.',
        action: 'Si no puede despertar a la persona, no espere: llame al {emergency}.',
      },
      'se-heart-stroke': {
        name: 'Dolor en el pecho, o señales de un ataque o derrame cerebral',
        feels: 'Un gran aumento de la presión puede forzar el corazón o el cerebro.',
        action:
          'Si hay dolor en el pecho, llame al {emergency}. Haga lo mismo si hay un lado de la cara caído, un brazo débil, o dificultad para hablar (arrastrar las palabras), o un dolor de cabeza repentino y muy fuerte.',
      },
      'se-allergy': {
        name: 'Reacción alérgica grave',
        feels:
          'Las ronchas, o la hinchazón de la cara o la garganta, o los problemas para respirar pueden ser señales de alergia.',
        action: 'No espere: llame al {emergency}.',
      },
      'se-seizure': {
        name: 'Convulsión (ataque)',
        feels: 'Puede haber una convulsión, sobre todo con algunas medicinas para el asma.',
        action:
          'Llame al {emergency}. Antes del tratamiento, dígale a la clínica todas las medicinas que toma.',
        note: 'Se reportaron convulsiones cuando se dio ketamina junto con teofilina (una medicina para el asma). La etiqueta de Estados Unidos habla de movimientos que parecen una convulsión. La etiqueta europea del aerosol menciona las convulsiones desde {eu-label-year}.',
      },
      'se-throat': {
        name: 'Espasmo de la garganta',
        feels: 'Los músculos de la garganta pueden cerrarse y hacer difícil respirar.',
        action: 'En la clínica, el personal debe actuar de inmediato. En casa, llame al {emergency}.',
      },
      'se-delirium': {
        name: 'Confusión grave, o perder el contacto con la realidad',
        feels: 'Una persona puede no saber qué es real, o puede pensar que los demás quieren hacerle daño.',
        action: 'Si la persona puede salir lastimada, llame al {emergency}. Si no, llame ahora a la clínica.',
        note: 'Fue una revisión Cochrane de {cochrane-year} la que encontró más de esto con un goteo que con placebo.',
      },
      'se-suicide': {
        name: 'Pensamientos de suicidio o de hacerse daño',
        feels:
          'Algunas personas tienen pensamientos de suicidio. No se ha demostrado que la ketamina evite el suicidio.',
        action:
          'Puede pedir ayuda a cualquier hora: {call-crisis}. Si hay peligro ahora, llame al {emergency}.',
        note: 'La etiqueta de la esketamina tiene una advertencia en recuadro sobre esto. Trata de los jóvenes que toman antidepresivos.',
      },
      'se-bp': {
        name: 'Presión más alta o latidos más rápidos',
        feels: 'La presión y el pulso pueden subir por un tiempo.',
        action:
          'El personal debe medir la presión. Avise de inmediato si tiene dolor en el pecho, latidos muy fuertes o un fuerte dolor de cabeza.',
        note: 'Con el aerosol, llegó a lo más alto después de cerca de {bp-peak} y siguió alta por cerca de {bp-lasts}. Después de una sola dosis rápida para anestesia, volvió a lo de antes en cerca de {bp-back}. Con un goteo largo, no se sabe.',
      },
      'se-anxiety': {
        name: 'Ansiedad o pánico',
        feels: 'Puede sentir miedo o tensión.',
        action:
          'Avise de inmediato al personal. Puede ayudar respirar despacio y estar en un lugar tranquilo.',
      },
      'se-visions': {
        name: 'Ver u oír cosas que no existen (alucinaciones), o sueños muy reales',
        feels: 'Puede ver u oír cosas que no están ahí, o tener sueños muy intensos.',
        action:
          'Avise al personal si le da miedo. Pida un lugar tranquilo y sin ruido. Llame a la clínica si le vuelve a pasar más tarde.',
        note: 'Esto viene de un estudio clínico de personas de más de {surgery-age} años que tuvieron una cirugía. Las que recibieron más ketamina tuvieron más visiones y pesadillas.',
      },
      'se-confusion': {
        name: 'Confusión o inquietud',
        feels: 'Puede sentir confusión, inquietud o angustia.',
        action: 'Avise al personal. La persona que vino con usted también debe avisar.',
      },
      'se-lowbp': {
        name: 'Presión baja, o latidos irregulares o lentos',
        feels: 'Hay personas con la presión baja, o con latidos lentos o irregulares.',
        action: 'Avise al personal si siente que se va a desmayar o que el corazón salta un latido.',
        note: 'La etiqueta del aerosol en Europa incluye los latidos lentos desde {eu-label-year}.',
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
          'Avise al personal si tiene glaucoma. Si hay dolor muy fuerte en un ojo, o pérdida repentina de la vista, llame al {emergency}.',
      },
      'se-lasting-mind': {
        name: 'Cambios en el ánimo o la mente que duran días o semanas',
        feels:
          'Los pensamientos extraños, la tristeza o el miedo pueden empezar tarde, o durar días o semanas.',
        action:
          'Llame a su equipo médico el mismo día. Si piensa en quitarse la vida o en hacerse daño, puede pedir ayuda a cualquier hora: {call-crisis}.',
      },
      'se-flashback': {
        name: 'Revivir lo que sintió, o problemas para dormir',
        feels: 'Partes de lo que sintió pueden volver más tarde, o puede dormir mal.',
        action: 'Avise a su equipo médico.',
      },
      'se-bladder': {
        name: 'Dolor en la vejiga u orinar más seguido',
        feels:
          'La ketamina puede inflamar la vejiga. Puede que tenga que orinar más seguido, que sienta dolor o que vea sangre.',
        action:
          'Llame pronto a su equipo médico, y antes de la próxima dosis. La sangre en la orina necesita atención el mismo día.',
        note: 'La etiqueta menciona esto cuando se usa por mucho tiempo o con abuso. En una encuesta de personas que la usan fuera de la atención médica, de {bladder-told} que dijeron cómo les fue, cerca de {bladder-better} mejoraron cuando dejaron de usarla.',
      },
      'se-liver': {
        name: 'Daño al hígado o a las vías de la bilis',
        feels:
          'Las dosis repetidas pueden dañar el hígado o las vías de la bilis. Puede que al inicio no haya señales.',
        action:
          'Pida análisis de sangre del hígado antes de empezar y durante un tratamiento repetido. Llame el mismo día si tiene piel u ojos amarillos, orina oscura, excremento (heces) de color claro o dolor de barriga.',
        note: 'En un estudio pequeño del SDRC, {liver-hurt} de {liver-people} personas que iban a recibir {liver-drips} goteos largos, con {liver-apart} entre ellos, tuvieron daño al hígado. En los expedientes de {liver-records} personas que recibieron goteos más cortos, los análisis hechos en el plazo de un día no encontraron daño.',
      },
      'se-dependence': {
        name: 'Deseo fuerte de usarla, necesitar más, o no poder dejarla',
        feels: 'La ketamina puede crear hábito. Es una medicina controlada porque hay quien abusa de ella.',
        action:
          'Avise pronto a su equipo médico. Hay ayuda. Puede pedirla a cualquier hora: {call-crisis}. En Estados Unidos, también puede llamar gratis a la línea de ayuda de SAMHSA, {samhsa}, de día o de noche.',
      },
      'se-withdrawal': {
        name: 'Malestar al dejarla después de usarla por mucho tiempo',
        feels:
          'El cuerpo puede acostumbrarse a la ketamina. Cuando dejaron de usarla después de mucho tiempo, algunas personas tuvieron un deseo fuerte de usarla, ansiedad, temblores, sudor y latidos muy fuertes.',
        action:
          'Si lleva mucho tiempo usándola, no la deje por su cuenta. Pregúntele a su equipo cómo dejarla.',
      },
      'se-memory': {
        name: 'Problemas de memoria o para pensar',
        feels: 'La memoria y la claridad al pensar pueden empeorar cuando se usa muy seguido.',
        action: 'Avise a su equipo médico si usted o su familia notan un cambio.',
        note: 'Esto se vio en personas que usaban ketamina muy seguido y por su cuenta (sin un médico). No se vio en las que la usaban solo de vez en cuando.',
      },
      'se-dissociation': {
        name: 'Sensación de desconexión (disociación) o como de un sueño',
        feels: 'Puede sentir que está lejos de su cuerpo, o que el tiempo y los sonidos son extraños.',
        action:
          'Dígale al personal cómo se siente. Pueden hacer más lento el goteo o pararlo. Casi todo se quita en unas horas.',
      },
      'se-dizzy': {
        name: 'Mareo o sensación de que todo gira',
        feels: 'Puede parecer que el cuarto se mueve, y puede sentir que pierde el equilibrio.',
        action:
          'Siga en la cama o en la silla. Pida ayuda para ponerse de pie. En casa, tenga cuidado en las escaleras y en el baño.',
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
          'Debe irse a casa con un adulto. Durante al menos {no-driving}, y hasta que haya dormido una noche, no maneje, no use máquinas y no firme papeles.',
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
        action: 'Avise al personal. Llame a la clínica si los vómitos siguen cuando llegue a casa.',
      },
      'se-vision': {
        name: 'Vista borrosa o doble',
        feels: 'Puede ver borroso o doble, o los ojos pueden moverse rápido.',
        action:
          'Espere a ver bien antes de caminar sin ayuda. Si hay dolor muy fuerte en un ojo, o pérdida repentina de la vista, llame al {emergency}.',
        note: 'La etiqueta de Estados Unidos menciona la vista doble y los movimientos rápidos de los ojos.',
      },
      'se-drunk': {
        name: 'Sensación de borrachera o de estar bajo el efecto de una droga',
        feels: 'Por poco tiempo, puede sentir borrachera, ganas de reír o mucha alegría.',
        action:
          'Descanse hasta que pase. No tome alcohol ni use drogas de la calle durante al menos {no-driving}. Pregunte cuáles de sus propias medicinas debe tomar, y cuándo.',
      },
      'se-numb': {
        name: 'Partes dormidas u hormigueo',
        feels: 'Puede sentir dormidas algunas partes del cuerpo.',
        action:
          'Avise al personal. Si tiene dormido un lado del cuerpo y además un lado de la cara caído o un brazo débil, llame al {emergency}.',
      },
      'se-appetite': {
        name: 'No tener hambre',
        feels: 'Puede que no quiera comer por un rato.',
        action: 'Tome agua a sorbos. Coma algo ligero cuando tenga ganas.',
      },
      'se-site': {
        name: 'Dolor o sarpullido donde entra la aguja',
        feels: 'La piel cerca de la aguja puede doler o ponerse roja.',
        action: 'Avise al personal.',
      },
    },
    remarks: {
      'rm-heart-stroke':
        'Qué hacer si hay dolor en el pecho o señales de un ataque o derrame cerebral se dedujo de lo que advierten las etiquetas. Falta que lo revise un profesional de la salud.',
      'rm-eye':
        'Que un dolor muy fuerte en un ojo, o la pérdida repentina de la vista, sea una emergencia se dedujo de lo que dice la etiqueta sobre la presión del ojo. Falta que lo revise un profesional de la salud.',
      'rm-sleepy':
        'En la etiqueta del aerosol, el personal calificó con sueño a más personas con el aerosol que con placebo. De esto, y de los desmayos, el texto que leímos no tenía los números de placebo. Por eso no se muestran números.',
      'rm-withdrawal':
        'Las señales al dejarla vienen de una copia en alemán de la etiqueta europea. En la copia de la etiqueta de Estados Unidos que leímos, esa parte estaba cortada.',
      'rm-night':
        'Ir a una sala de emergencias cuando nadie contesta de noche es un consejo nuestro, por precaución.',
    },
  },
};
