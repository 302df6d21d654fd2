import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** The checklist, in Spanish. */
export const es: PartWords<typeof facts> = {
  checklist: {
    title: 'Antes de la ketamina: qué decirle a su clínica',
    intro:
      'Marque lo que sea su caso, o lo que no sabe con certeza. Esta lista no puede decirle si la ketamina es adecuada para usted. Solo un profesional de la salud que conozca su caso puede ayudarle a decidir. Traiga esta lista a su visita.',
    introToRead:
      'Dígale a su clínica lo que sea su caso, o lo que no sabe con certeza. Esta lista no puede decirle si la ketamina es adecuada para usted. Solo un profesional de la salud que conozca su caso puede ayudarle a decidir. Traiga esta lista a su visita.',
    labelAdvice:
      'Una etiqueta (información oficial) de la ketamina o de la esketamina advierte sobre esto. Dígaselo a su equipo antes de cualquier dosis.',
    topics: {
      heart: 'Corazón, presión y vasos sanguíneos',
      mind: 'Salud mental',
      brain: 'Cerebro, ojos y nervios',
      organs: 'Hígado, riñones, vejiga y tiroides',
      pregnancy: 'Embarazo y lactancia',
      medicines: 'Medicinas, alcohol y drogas de la calle',
      past: 'Reacciones en el pasado',
      you: 'Sobre usted y el día del tratamiento',
    },
    labels: {
      'us-ketamine': 'la de la ketamina en Estados Unidos',
      'us-ketamine-bp-rule': 'la de la ketamina en Estados Unidos por su regla sobre la presión',
      'us-ketamine-old': 'la anterior de la ketamina en Estados Unidos',
      'us-esketamine': 'la de la esketamina en Estados Unidos',
      'uk-ketamine': 'la de la ketamina en el Reino Unido',
      'swiss-ketamine': 'la de la ketamina en Suiza',
      'philippine-ketamine': 'una de la ketamina',
    },
    items: {
      'ci-bp-high': {
        statement: 'Tengo la presión alta y sin controlar',
        question: '¿Tiene la presión alta y sin controlar?',
        why: 'La ketamina sube la presión por un tiempo. Díganos su última medida, sea la que sea. El personal la mide antes de cada tratamiento.',
      },
      'ci-bp-danger': {
        statement: 'Un médico me ha dicho que para mí sería peligroso que me subiera la presión',
        question: '¿Le ha dicho un médico que para usted sería peligroso que le subiera la presión?',
        why: 'La ketamina sube la presión. Eso puede hacer daño, por ejemplo si su presión no está controlada.',
      },
      'ci-stroke': {
        statement:
          'He tenido un ataque o derrame cerebral, una embolia cerebral, o un sangrado en el cerebro',
        question:
          '¿Ha tenido un ataque o derrame cerebral, una embolia cerebral, o un sangrado en el cerebro?',
        why: 'Un aumento de la presión podría causar un nuevo sangrado. Para la esketamina, un sangrado en el cerebro es un “no usar”.',
      },
      'ci-aneurysm': {
        statement:
          'Tengo un aneurisma (una arteria débil y abultada) o vasos sanguíneos enredados (malformación arteriovenosa o “AVM”)',
        question:
          '¿Tiene un aneurisma (una arteria débil y abultada) o vasos sanguíneos enredados (malformación arteriovenosa o “AVM”)?',
        why: 'Un aumento de la presión podría hacer que se rompa.',
      },
      'ci-heart': {
        statement:
          'Tengo una enfermedad del corazón o insuficiencia cardíaca, o tuve dolor en el pecho o un ataque al corazón hace poco',
        question:
          '¿Tiene una enfermedad del corazón o insuficiencia cardíaca, o tuvo dolor en el pecho o un ataque al corazón hace poco?',
        why: 'La ketamina hace que el corazón trabaje más.',
      },
      'ci-psychosis': {
        statement: 'Tengo, o he tenido, psicosis o esquizofrenia',
        question: '¿Tiene, o ha tenido, psicosis o esquizofrenia?',
        why: 'La ketamina puede hacer que una persona vuelva a ver, oír o creer cosas que no son reales, o que eso empeore.',
        note: 'Si fue en el pasado, un especialista debe estudiarlo con usted.',
      },
      'ci-mental': {
        statement: 'Tengo, o he tenido, trastorno bipolar, ansiedad grave, estrés postraumático o depresión',
        question: '¿Tiene, o ha tenido, trastorno bipolar, ansiedad grave, estrés postraumático o depresión?',
        why: 'Su ánimo puede cambiar durante o después de la ketamina. Hay al menos {mania-reports} casos reportados de personas que tuvieron un episodio de manía (demasiada energía o euforia) después de la ketamina. De estos casos, con un goteo para el SDRC (“CRPS”): {mania-drip}. No se sabe con qué frecuencia pasa. En una clínica para la depresión de un hospital del Reino Unido, lo normal es no dar ketamina después de episodios de manía. Puede que necesite más apoyo.',
      },
      'ci-suicidal': {
        statement: 'He tenido pensamientos de suicidio o de hacerme daño',
        question: '¿Ha tenido pensamientos de suicidio o de hacerse daño?',
        why: 'Usted necesita ayuda de un equipo de salud mental. No se ha demostrado que la ketamina evite el suicidio. Si tiene esos pensamientos ahora, {call-crisis}.',
      },
      'ci-icp': {
        statement:
          'Tengo presión alta dentro del cráneo, un tumor cerebral, una válvula en el cerebro (shunt), o un golpe o una lesión reciente en la cabeza',
        question:
          '¿Tiene presión alta dentro del cráneo, un tumor cerebral, una válvula en el cerebro (shunt), o un golpe o una lesión reciente en la cabeza?',
        why: 'La ketamina puede subir más esa presión.',
      },
      'ci-eye': {
        statement:
          'Tengo glaucoma, presión alta en el ojo, o un golpe, una lesión o una cirugía reciente en el ojo',
        question:
          '¿Tiene glaucoma, presión alta en el ojo, o un golpe, una lesión o una cirugía reciente en el ojo?',
        why: 'La ketamina puede subir la presión del ojo.',
      },
      'ci-dementia': {
        statement: 'Tengo (o la persona a la que cuido tiene) demencia o pérdida de memoria',
        question: '¿Tiene usted (o la persona a la que cuida) demencia o pérdida de memoria?',
        why: 'La ketamina puede causar confusión, y la etiqueta de la esketamina advierte sobre el pensamiento y la memoria. El equipo debe comprobar que la persona puede aceptar el tratamiento.',
      },
      'ci-seizure': {
        statement: 'Tengo epilepsia, o he tenido una convulsión',
        question: '¿Tiene epilepsia, o ha tenido una convulsión?',
        why: 'La ketamina puede causar sacudidas que parecen una convulsión. Algunas medicinas aumentan la posibilidad de una convulsión. En una clínica para la depresión de un hospital del Reino Unido, lo normal es no dar ketamina si hubo epilepsia hace poco.',
      },
      'ci-thyroid': {
        statement: 'Tengo la tiroides demasiado activa (hipertiroidismo) y sin tratar',
        question: '¿Tiene la tiroides demasiado activa (hipertiroidismo) y sin tratar?',
        why: 'La ketamina puede acelerar el corazón y subir la presión.',
      },
      'ci-liver': {
        statement: 'Tengo una enfermedad del hígado, o la he tenido',
        question: '¿Tiene una enfermedad del hígado, o la ha tenido?',
        why: 'El hígado elimina la ketamina, y la ketamina puede dañar el hígado. Si la enfermedad del hígado es grave, lo normal es no darla. Puede que necesite análisis de sangre antes del tratamiento y durante él.',
      },
      'ci-bladder': {
        statement: 'Tengo dolor en la vejiga, u orino muy seguido',
        question: '¿Tiene dolor en la vejiga, u orina muy seguido?',
        why: 'La ketamina puede inflamar la vejiga.',
      },
      'ci-kidney': {
        statement: 'Tengo una enfermedad de los riñones',
        question: '¿Tiene una enfermedad de los riñones?',
        why: 'Usar ketamina por mucho tiempo puede dañar la vejiga e hinchar los riñones. Puede que su equipo quiera revisar sus riñones.',
      },
      'ci-eclampsia': {
        statement: 'Estoy embarazada y tengo la presión muy alta (preeclampsia)',
        question: '¿Está embarazada y tiene la presión muy alta (preeclampsia)?',
        why: 'La ketamina puede subir la presión todavía más.',
      },
      'ci-pregnancy': {
        statement: 'Estoy embarazada, o podría estarlo',
        question: '¿Está embarazada, o podría estarlo?',
        why: 'La ketamina puede dañar al bebé antes de nacer. La etiqueta de Estados Unidos no la recomienda en el embarazo. Si usted podría quedar embarazada, pregunte por una prueba de embarazo y por métodos anticonceptivos.',
      },
      'ci-breastfeeding': {
        statement: 'Estoy dando pecho',
        question: '¿Está dando pecho?',
        why: 'Pasan cantidades muy pequeñas de ketamina a la leche. La etiqueta de la esketamina dice que no se dé pecho. Si da pecho, fíjese si su bebé tiene mucho sueño, come poco o no aumenta bien de peso. Pregúntele a su equipo antes de empezar.',
      },
      'ci-substance-now': {
        statement: 'Tengo problemas con el alcohol, las drogas de la calle o el abuso de medicinas ahora',
        question: '¿Tiene problemas con el alcohol, las drogas de la calle o el abuso de medicinas ahora?',
        why: 'La ketamina puede crear hábito. Es peligroso mezclarla con alcohol o drogas de la calle.',
      },
      'ci-substance-past': {
        statement:
          'Tuve problemas con el alcohol, las drogas de la calle o el abuso de medicinas en el pasado',
        question:
          '¿Tuvo problemas con el alcohol, las drogas de la calle o el abuso de medicinas en el pasado?',
        why: 'Puede que su equipo planee más apoyo y más controles.',
      },
      'ci-sedatives': {
        statement:
          'Tomo opioides, relajantes musculares, o pastillas para dormir, para la alergia, para la ansiedad (como diazepam o alprazolam) o para el dolor de los nervios (como gabapentina o pregabalina). O tomo otra medicina que me da sueño. O tomo alcohol',
        question:
          '¿Toma opioides, relajantes musculares, o pastillas para dormir, para la alergia, para la ansiedad (como diazepam o alprazolam) o para el dolor de los nervios (como gabapentina o pregabalina)? ¿Toma otra medicina que le da sueño? ¿Toma alcohol?',
        why: 'Juntos pueden darle demasiado sueño, y hacer más lenta su respiración o pararla. Eso puede causar la muerte. Dígale a su equipo cada cosa que toma. No deje de tomar ninguna medicina por su cuenta. Pregunte cuándo dejar de tomar alcohol antes del tratamiento. Si toma alcohol todos los días, pregunte primero: dejarlo de golpe puede ser peligroso.',
      },
      'ci-theophylline': {
        statement: 'Tomo teofilina o aminofilina (medicinas para el asma)',
        question: '¿Toma teofilina o aminofilina (medicinas para el asma)?',
        why: 'Junto con la ketamina pueden llevar a una convulsión.',
      },
      'ci-stimulants': {
        statement:
          'Tomo medicina para el TDAH o “ADHD” (estimulantes), pastillas para la tiroides, descongestionantes o un IMAO (“MAOI”, un tipo de antidepresivo)',
        question:
          '¿Toma medicina para el TDAH o “ADHD” (estimulantes), pastillas para la tiroides, descongestionantes o un IMAO (“MAOI”, un tipo de antidepresivo)?',
        why: 'Junto con la ketamina pueden subir la presión o acelerar el corazón.',
      },
      'ci-cyp': {
        statement: 'Tomo otras medicinas, o remedios de hierbas, tés o suplementos',
        question: '¿Toma otras medicinas, o remedios de hierbas, tés o suplementos?',
        why: 'Algunos cambian qué tan rápido elimina su cuerpo la ketamina. Traiga una lista completa.',
      },
      'ci-bp-meds': {
        statement: 'Tomo medicinas para la presión',
        question: '¿Toma medicinas para la presión?',
        why: 'Junto con la ketamina, su presión podría bajar demasiado. Pregunte qué tomar ese día. No las deje por su cuenta.',
      },
      'ci-diabetes': {
        statement: 'Tengo diabetes',
        question: '¿Tiene diabetes?',
        why: 'Puede que le digan que no coma antes del tratamiento. Entonces el azúcar en la sangre podría bajar demasiado. Pida una hora temprana, y un plan por escrito para su insulina u otra medicina para la diabetes. No deje de ponerse la insulina por su cuenta.',
      },
      'ci-allergy': {
        statement: 'He tenido una reacción alérgica a la ketamina o a la esketamina',
        question: '¿Ha tenido una reacción alérgica a la ketamina o a la esketamina?',
        why: 'Una nueva dosis podría causar una reacción alérgica grave.',
      },
      'ci-badreaction': {
        statement: 'La pasé mal con la ketamina antes (no fue una alergia)',
        question: '¿La pasó mal con la ketamina antes (no fue una alergia)?',
        why: 'A algunas personas les dan miedo los efectos. Dígaselo a su equipo: pueden hacer más lento el goteo, cambiar el plan o elegir otro tratamiento.',
      },
      'ci-teen': {
        statement: 'Tengo menos de {adult} años',
        question: '¿Tiene menos de {adult} años?',
        why: 'El aerosol de esketamina no está aprobado para menores de {adult} años. Las etiquetas de la ketamina advierten sobre el cerebro de los bebés antes de nacer y de los niños pequeños. Esta información es para adultos.',
      },
      'ci-65plus': {
        statement: 'Tengo {age-limit} años o más',
        question: '¿Tiene {age-limit} años o más?',
        why: 'Con el aerosol, {older-jump} personas de {age-limit} años o más tuvieron un salto de la presión, y {older-placebo} con placebo. En un estudio clínico de personas mayores que tuvieron una cirugía, las que recibieron más ketamina tuvieron más visiones y pesadillas. Puede que pierda el equilibrio al ponerse de pie.',
      },
      'ci-breathing': {
        statement: 'Tengo un problema para respirar o apnea del sueño',
        question: '¿Tiene un problema para respirar o apnea del sueño?',
        why: 'La ketamina puede darle sueño y hacer más lenta su respiración. También pueden hacerlo otras medicinas que quizás toma.',
      },
      'ci-home-alone': {
        statement: 'No tendré a un adulto que se vaya conmigo a casa',
        question: '¿Tendrá que irse a casa sin otro adulto?',
        why: 'Usted no debe manejar. Algunas clínicas no dan el tratamiento si no hay un adulto.',
      },
      'ci-porphyria': {
        statement: 'Yo tengo porfiria, o alguien de mi familia la tiene',
        question: '¿Tiene porfiria usted o alguien de su familia?',
        why: 'En la porfiria aguda, la ketamina está en una lista de medicinas que se deben evitar. Podría provocar una crisis de porfiria.',
      },
    },
    remarks: {
      'rm-stroke':
        'Sobre el ataque o derrame cerebral: la etiqueta de la esketamina menciona el sangrado en el cerebro, y la etiqueta de la ketamina en el Reino Unido menciona el ataque o derrame cerebral.',
      'rm-heart':
        'Sobre el corazón: la etiqueta del Reino Unido menciona la enfermedad grave del corazón. Las guías médicas mencionan la enfermedad del corazón que no está bien controlada.',
      'rm-icp':
        'Sobre la presión dentro del cráneo: la guía médica dice que no se use la ketamina, o que se use una dosis baja con mucho cuidado. La etiqueta del Reino Unido menciona las lesiones en la cabeza.',
      'rm-seizure':
        'Sobre la epilepsia: las etiquetas hablan de movimientos como los de una convulsión, y de una medicina para el asma. No encontramos ninguna etiqueta que hable de la epilepsia misma.',
      'rm-liver':
        'Sobre el hígado: si la enfermedad es grave, la guía médica dice que no se use la ketamina. Si es moderada, dice que se tenga cuidado.',
      'rm-kidney':
        'Sobre los riñones: no encontramos ninguna fuente sobre cómo la enfermedad de los riñones cambia la dosis.',
      'rm-pregnancy':
        'Sobre el embarazo: lo que dice la etiqueta de la esketamina es su consejo para pacientes. La guía médica trata del dolor de corta duración (agudo).',
      'rm-breastfeeding':
        'Sobre dar pecho: no pudimos leer qué dice la etiqueta de la ketamina en Estados Unidos.',
      'rm-stimulants':
        'Sobre los descongestionantes (pastillas para la nariz tapada): las etiquetas no los mencionan. Los contamos con un grupo de medicinas que las etiquetas sí mencionan.',
      'rm-breathing':
        'Sobre la apnea del sueño: las etiquetas advierten sobre la respiración, y nosotros agregamos la apnea del sueño. Una guía médica sobre el dolor de corta duración permite la ketamina con ella.',
      'rm-porphyria':
        'Sobre la porfiria: la lista es del NHS, en el Reino Unido. Otra lista lo da por más dudoso.',
      'rm-badreaction':
        'Sobre haberla pasado mal antes: la etiqueta anterior de Estados Unidos dice que algunas personas recuerdan los efectos como desagradables. Que se deba preguntar es la opinión de una clínica.',
      'rm-dementia':
        'Sobre la demencia: la etiqueta suiza menciona la confusión, y la etiqueta de la esketamina advierte de problemas para pensar. Que la demencia necesite más atención es nuestra lectura, y la opinión de una clínica.',
      'rm-diabetes':
        'Sobre la diabetes: este es un consejo para cualquier atención médica sin comer antes. No encontramos ningún texto sobre la ketamina que hable de esto.',
    },
  },
};
