import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** Ketamine for pain in short, in Spanish. */
export const es: PartWords<typeof facts> = {
  summary: {
    title: 'La ketamina para el dolor, en pocas palabras',
    items: {
      'su-what': {
        label: 'Qué es',
        text: 'La ketamina duerme a las personas para una cirugía (anestesia). En dosis bajas, algunas clínicas la usan para el dolor que otros tratamientos no han aliviado.',
      },
      'su-off-label': {
        label: 'No está aprobada para esto',
        text: 'La FDA la aprobó para la anestesia, pero no ha aprobado ningún producto de ketamina para el dolor crónico. Aun así, los médicos pueden darla. Esto se conoce como uso “off-label” (fuera de la etiqueta).',
        brief: 'La ketamina es un anestésico. La FDA no la ha aprobado para el dolor crónico.',
      },
      'su-pain': {
        label: 'Dolor crónico',
        text: 'El dolor que dura {chronic-months} o más se conoce como dolor crónico (de larga duración). Puede venir de una enfermedad, de una lesión o de un tratamiento. Hay casos en que no se encuentra la causa. De todos modos, el dolor es real.',
      },
      'su-crps': {
        label: 'SDRC (“CRPS”)',
        text: 'El síndrome de dolor regional complejo (SDRC, “CRPS” en inglés) es un dolor muy fuerte en un brazo o una pierna. Puede empezar después de un daño en esa parte del cuerpo.',
      },
      'su-decision': {
        label: 'La decisión',
        text: '¿Recibo ketamina para mi dolor, o no? También puede esperar y decidir más adelante.',
      },
      'su-found-review': {
        label: 'La revisión de estudios más nueva',
        text: 'Una revisión Cochrane de {cochrane-year} reunió {review-trials} estudios clínicos de la ketamina y de {review-medicines} medicinas parecidas, con {review-people} personas. No está claro si la ketamina reduce el dolor crónico (ni por cáncer ni de cabeza). Los autores no dicen que no funcione. Hay mucho que no pudieron saber.',
        brief:
          'Una revisión de {cochrane-year}: no está claro si reduce el dolor crónico (ni por cáncer ni de cabeza).',
        about: 'Eran adultos. La certeza se refiere al goteo.',
      },
      'su-harm-review': {
        label: 'La misma revisión de estudios, sobre el daño',
        text: 'Con un goteo, el número de personas con efectos secundarios fue cerca de {cochrane-times} veces el que hubo con placebo. Podría ser apenas mayor, o hasta {review-most} veces el de placebo (certeza baja).',
        brief:
          'Con un goteo, el número de personas con efectos secundarios fue cerca de {cochrane-times} veces el que hubo con placebo (certeza baja).',
        about: 'Eran adultos con dolor crónico que no venía del cáncer ni era dolor de cabeza.',
      },
      'su-found-crps': {
        label: 'SDRC',
        text: 'En un estudio clínico de {crps-people} personas con SDRC, con un goteo de S-ketamina (una forma de la ketamina) de cerca de {crps-drip} hubo menos dolor que con placebo hasta cerca de la semana {crps-week}. Para la semana {crps-gone} ya no había una diferencia clara. No ayudó a las personas a hacer más cosas.',
        brief:
          'SDRC, {single} estudio clínico: menos dolor hasta cerca de la semana {crps-week}. No ayudó a hacer más cosas.',
        about:
          'Tenían SDRC tipo I y estaban en un hospital. NICE, en el Reino Unido, dice que no se empiece la ketamina para el SDRC, a los {nice-age} años o más.',
      },
      'su-harm-crps': {
        label: 'En ese estudio clínico',
        text: 'Durante el goteo, {crps-mind} personas tuvieron efectos en la mente, {crps-mind-placebo} con placebo. Fueron de leves a moderados.',
        brief:
          'En ese estudio clínico, {crps-mind} tuvieron efectos en la mente, {crps-mind-of} con placebo.',
      },
      'su-found-short': {
        label: 'Alivio corto',
        text: '{short-trials} estudios clínicos con {short-people} personas: el dolor bajó un poco durante un máximo de {short-time}, casi {short-drop} puntos en una escala de {pain-scale}, contando el puntaje más bajo de cada persona. {short-better} de los {short-trials} encontraron un beneficio. Casi todos los estudios clínicos tenían métodos débiles.',
        about: 'Tenían dolor de distintos tipos.',
      },
      'su-harm-pooled': {
        label: 'Efectos secundarios en estudios clínicos del dolor',
        text: 'De {hundred} personas, cerca de {pooled-sleepy} más que con placebo tuvieron sueño o cansancio. Cerca de {pooled-stomach} más tuvieron molestias del estómago. Cerca de {pooled-dizzy} más tuvieron mareo. La certeza es baja, y muy baja para las molestias del estómago.',
        about:
          'Tenían dolor crónico que no venía del cáncer. Un estudiante reunió los estudios clínicos para una tesis de universidad. No es un artículo de una revista científica.',
      },
      'su-found-during': {
        label: 'Durante un goteo',
        text: 'En el dolor de los nervios, estudios clínicos pequeños (de {during-few} y {during-more} personas) encontraron menos dolor que con placebo durante un goteo o poco después. Eso no dice cuánto dura el alivio.',
        about: 'Los efectos secundarios no están en el texto que leímos.',
      },
      'su-found-none': {
        label: 'Estudios clínicos sin un beneficio claro',
        text: '{single} goteo no hizo una diferencia clara durante {pickering-days} en el dolor de los nervios ({none-nerve} personas), ni durante {noppers-late} en la fibromialgia ({none-fibromyalgia} personas). En el dolor por cáncer ({cancer-people} personas, bajo la piel) mejoraron {cancer-helped}, y {cancer-placebo} con placebo. Por cada {hardy-each} personas tratadas, una más dejó el tratamiento por los efectos secundarios.',
        about: 'En la fibromialgia, el otro grupo recibió un tranquilizante (midazolam), no placebo.',
      },
      'su-found-clinic': {
        label: 'Lo que vio una clínica de Estados Unidos',
        text: '{course-people} personas empezaron una serie de {course-drips} goteos cortos, y {course-done} la terminaron. Según la medida que se usó, {course-gain} personas mejoraron de una forma que importa. La mayoría de las medidas cambiaron demasiado poco para importar. Ningún grupo estuvo sin ketamina, así que nadie puede decir qué causó el cambio. No se reportaron efectos secundarios. Los estudios clínicos encuentran muchos.',
      },
      'sf-mood': {
        label: 'Depresión',
        text: 'En estudios clínicos pequeños de la depresión, para el día {mood-day} la depresión se había quitado en {mood-lifted} personas, y en {mood-placebo} con placebo. La FDA no ha aprobado la ketamina para eso, y no se ha demostrado que evite el suicidio.',
      },
      'su-harm-serious': {
        label: 'Daño grave',
        text: 'Puede pasar: respiración lenta o que se para, un aumento peligroso de la presión, daño al hígado, una reacción alérgica grave, miedo o pensamientos extraños que duran. No se sabe a cuántos pacientes con dolor les pasa.',
        brief: 'Puede haber daño grave. No se sabe con qué frecuencia.',
      },
      'su-unknown-who': {
        label: 'A quién ayuda',
        text: 'Nadie puede decir de antemano a quién le ayuda, ni por cuánto tiempo.',
        brief: 'Nadie puede decir de antemano a quién le ayuda.',
      },
      'su-unknown-long': {
        label: 'Años de uso',
        text: 'Lo que hacen los tratamientos repetidos a lo largo de años no está bien estudiado.',
      },
      'su-unknown-harm': {
        label: 'Vejiga y hábito',
        text: 'La ketamina puede dañar la vejiga y puede crear hábito. No se sabe a cuántos pacientes con dolor les pasa.',
      },
      'su-unknown-course': {
        label: 'La mejor serie',
        text: 'No se sabe cuál es el mejor número de goteos, ni su mejor duración.',
      },
      'su-alt-none-good': {
        label: 'No recibirla: lo que está a favor',
        text: 'Sin aguja, sin efectos secundarios de la ketamina, sin días perdidos, sin pagar nada por ella. Todavía puede decidir recibirla más adelante.',
      },
      'su-alt-none-bad': {
        label: 'No recibirla: lo que está en contra',
        text: 'Usted pierde la posibilidad del alivio que algunas personas tienen. Su dolor puede seguir igual, bajar o empeorar. El dolor sube y baja, y hay que contar con que habrá brotes.',
      },
      'su-alt-move': {
        label: 'Movimiento, terapia de conversación y más',
        text: 'Ejercicio, psicoterapia (terapia de conversación: “CBT”), atención plena (“mindfulness”), yoga, taichí, masajes, acupuntura y programas para el dolor. Una revisión de estudios de Estados Unidos, de {move-trials} estudios clínicos, encontró que pueden ayudar en algunos tipos de dolor, o en lo que las personas pueden hacer, durante al menos un mes. La mayoría de las mejoras fueron pequeñas. No se vio ninguna señal de daño grave, pero el daño se estudió poco. El SDRC y el dolor de los nervios no se estudiaron.',
        brief: 'Hay otros cuidados, como hacer ejercicio: a algunas personas les ayudan un poco.',
        about:
          'Los estudios clínicos fueron del dolor de espalda, de cuello y de artritis, de la fibromialgia y del dolor de cabeza por tensión. La certeza cambia según el tratamiento.',
      },
      'su-alt-drugs': {
        label: 'Otras medicinas',
        text: 'Algunas medicinas para la depresión (como la duloxetina), para el dolor de los nervios (gabapentina, pregabalina) y contra la hinchazón (AINE, “NSAIDs”). Dieron mejoras de pequeñas a moderadas en algunos tipos de dolor durante algunos meses. Ninguna dio una mejora grande. No se sabe qué hacen a lo largo de años. Todas tienen efectos secundarios.',
        about:
          'Los estudios clínicos fueron del dolor de los nervios, de la fibromialgia, de la artritis y del dolor de la parte baja de la espalda. La certeza cambia según la medicina.',
      },
      'su-alt-nerve': {
        label: 'Dolor de los nervios (neuropático)',
        text: 'NICE, en el Reino Unido, dice que primero se ofrezca amitriptilina, duloxetina, gabapentina o pregabalina.',
      },
      'su-alt-back': {
        label: 'Dolor de la parte baja de la espalda',
        text: 'Una guía médica de Estados Unidos de {back-year} (según su propia regla, vencida después de {back-years}): primero ejercicio, un programa para el dolor, acupuntura, atención plena (“mindfulness”) o algo parecido. Después, los AINE (“NSAIDs”). Después, duloxetina o tramadol. Opioides solo si esto falla y la mejora que se espera es mayor que el daño.',
        about: 'El tramadol también es un opioide.',
      },
      'su-alt-primary': {
        label: 'Dolor sin una causa clara',
        text: 'NICE, en el Reino Unido, ofrece ejercicio en grupo, psicoterapia (terapia de conversación: “CBT” o “ACT”), acupuntura y algunas medicinas para la depresión. Dice que no se empiece la ketamina, y tampoco opioides, AINE (“NSAIDs”), gabapentina ni pregabalina. La fibromialgia y el SDRC están en este grupo. No deje de tomar por su cuenta una medicina que toma ahora.',
        about: 'Esto es para personas de {nice-age} años o más.',
      },
      'su-alt-cdc': {
        label: 'Opioides',
        text: 'Los CDC: para el dolor crónico se prefiere el tratamiento sin opioides. Opioides solo si la mejora que se espera es mayor que el daño. No deje de tomar los opioides por su cuenta.',
        about:
          'Esto no es para el cáncer, la anemia falciforme (“sickle cell”), los cuidados paliativos ni los del final de la vida.',
      },
      'su-alt-honest': {
        label: 'Lo que dice NICE de todos ellos',
        text: 'Muchos tratamientos, o todos, no les sirven a algunas personas. Si es su caso, no le pasa solo a usted, y no es su culpa.',
      },
      'su-time-visit': {
        label: 'Cada visita',
        text: 'Desde menos de {visit-shortest} hasta varias horas con el goteo, y tiempo para recuperarse. Deje libre el resto del día. No debe manejar durante al menos {no-driving}, y hasta que haya dormido una noche. Debe irse a casa con un adulto.',
        brief: 'Horas cada vez. Sin manejar durante al menos {no-driving}.',
      },
      'su-time-course': {
        label: 'La serie completa',
        text: 'En estudios y folletos, una serie duró {course-days}. En algunos estudios clínicos se dio {single} goteo. Algunas personas pasan días en el hospital.',
      },
      'su-cost-plan': {
        label: 'Plan médico',
        text: 'Puede que su plan no pague. {insurers} aseguradoras de Estados Unidos cuyas reglas de cobertura leímos dicen que los goteos de ketamina para el dolor crónico son “investigational” o “experimental” (aún no demostrados). Pregunte antes de empezar.',
        brief: 'Puede que su plan médico no pague.',
      },
      'su-cost-price': {
        label: 'Precio',
        text: 'No encontramos un precio oficial. Pida por escrito el precio de la serie completa. Si paga usted, la ley de Estados Unidos le da el derecho a un cálculo del costo (“Good Faith Estimate”). Si la cuenta es al menos ${estimate-more} más alta, puede disputarla en un plazo de {estimate-days}.',
      },
      'su-choice-no': {
        label: 'Puede decir que no',
        text: 'Puede decir que no, ahora o más adelante, también durante un goteo. En los hospitales de Estados Unidos, las reglas federales incluyen el derecho a decir que no. Usted tiene derecho a hacer preguntas primero.',
        brief: 'Puede decir que no en cualquier momento, o esperar.',
      },
      'su-choice-time': {
        label: 'Puede tomarse su tiempo',
        text: 'No tiene que decidir hoy. Llévese esta página a casa. Hable con alguien de confianza.',
      },
      'su-choice-values': {
        label: 'Lo que le importa a usted',
        text: 'Para algunas personas, incluso unas pocas semanas de alivio valdrían la pena. Otras no quieren sensaciones extrañas, días perdidos ni el gasto. ¿Qué le importa más a usted?',
      },
      'su-choice-limit': {
        label: 'Lo que esta página no puede hacer',
        text: 'No puede decirle si la ketamina es adecuada para usted. Llévele sus preguntas a su equipo médico.',
      },
      'su-maker-who': {
        label: 'Quién hizo esto',
        text: 'El proyecto treatment-elements hizo esta página con software de código abierto. Ningún profesional de la salud ha revisado el texto incluido. {review}',
      },
      'su-maker-money': {
        label: 'Quién pagó',
        text: 'Este texto lo escribió un proyecto de código abierto. Ninguna clínica ni ningún fabricante de ketamina pagó por él.',
      },
      'su-maker-interest': {
        label: 'El interés de esta clínica',
        text: '{clinic} ofrece este tratamiento y gana dinero con él.',
      },
      'su-maker-update': {
        label: 'De cuándo es esto',
        text: 'Fuentes comprobadas el {checked}. Próxima comprobación: {next}. Pensamos cambiar el texto cuando una revisión de estudios, una etiqueta o una advertencia nueva cambie una respuesta, y al menos una vez al año.',
      },
    },
  },
};
