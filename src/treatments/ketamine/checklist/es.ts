import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** The checklist, in Spanish. */
export const es: PartWords<typeof facts> = {
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
};
