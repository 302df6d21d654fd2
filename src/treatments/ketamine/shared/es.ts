import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** What more than one section shows: whom to call, safety notes, who was counted, in Spanish. */
export const es: PartWords<typeof facts> & {name: string} = {
  /** As it stands in a sentence. */
  name: 'ketamina',

  populations: {
    'pop-pain-trials': {
      name: 'Ketamina para el dolor crónico, estudios clínicos reunidos',
      short: 'Estudios clínicos del dolor',
      who: 'Personas con dolor de larga duración (crónico) que no venía del cáncer. Un estudiante reunió los estudios clínicos para una tesis de universidad. No es un artículo de una revista científica.',
      treatment: 'ketamina',
      comparison: 'placebo',
    },
    'pop-pain-drip': {
      name: 'Goteo de ketamina para el dolor crónico, estudios clínicos reunidos',
      short: 'Estudios clínicos del dolor, con goteo',
      treatment: 'el goteo',
      comparison: 'placebo',
    },
    'pop-crps-drip': {
      name: 'Goteo durante días para el SDRC (“CRPS”), una enfermedad de dolor crónico',
      short: 'Goteo para el SDRC, un tipo de dolor',
      who: 'Personas con síndrome de dolor regional complejo (SDRC tipo I, “CRPS” en inglés). En un hospital, recibieron S-ketamina (una forma de la ketamina) o placebo, sin pausa, durante cerca de {crps-drip}. El texto que leímos no dice a cuántas se contó en cada grupo.',
      treatment: 'el goteo',
      comparison: 'placebo',
    },
  },
  seekHelp: {
    emergency: {
      'em-breathing': 'problemas para respirar, o respiración lenta o débil, o labios azulados',
      'em-wake': 'una persona que no despierta aunque la llamen o la muevan',
      'em-chest': 'dolor en el pecho',
      'em-stroke':
        'un lado de la cara caído, un brazo débil, o dificultad para hablar (arrastrar las palabras)',
      'em-headache': 'un dolor de cabeza repentino y muy fuerte',
      'em-sight': 'dolor muy fuerte en un ojo, o pérdida repentina de la vista',
      'em-seizure': 'una convulsión (ataque)',
      'em-swelling': 'ronchas, o hinchazón de la cara o la garganta',
      'em-confused': 'tanta confusión o miedo que alguien puede salir lastimado',
      'em-danger': 'peligro para usted o para otras personas',
    },
    today: {
      'td-urine': 'sangre en la orina',
      'td-yellow':
        'piel u ojos amarillos, orina oscura, excremento (heces) de color claro o dolor de barriga',
      'td-thoughts': 'pensamientos extraños, tristeza o miedo que antes no tenía',
      'td-vomiting': 'vómitos que no paran',
    },
    night:
      'De noche o en fin de semana, use el número para fuera de horario que le dio su clínica. Si nadie contesta, vaya a una sala de emergencias.',
    crisis: 'Si piensa en quitarse la vida o en hacerse daño, {call-crisis}.',
  },
  notes: {
    general:
      'Esta es información general. No es un consejo médico y no reemplaza a su equipo médico. No puede decirle si la ketamina es adecuada para usted.',
    offLabel:
      'La FDA aprobó la ketamina para la anestesia. Usarla para el dolor crónico es un uso “off-label” (fuera de la etiqueta): su médico puede recetarla, pero la FDA no la ha aprobado para ese uso.',
    medicines:
      'No deje de tomar por su cuenta los opioides, las pastillas para la presión, la insulina ni ninguna otra medicina.',
    care: 'El personal debe estar pendiente de usted y revisar su corazón y su presión. La dosis se calcula para que usted tenga sueño sin dormirse. Algunas personas se duermen; unas pocas se desmayan. El personal puede darle medicina para las náuseas. Si tiene problemas del corazón, puede que antes necesite un electrocardiograma (“ECG”). Si se planea más de un tratamiento, pida análisis del hígado.',
    day: 'Siga la regla de su clínica sobre la comida y la bebida. Pregunte cuáles de sus propias medicinas debe tomar, y cuándo. Debe irse a casa con un adulto. Durante al menos {no-driving}, y hasta que haya dormido una noche, no maneje, no tome alcohol, no use drogas de la calle, no use máquinas y no tome decisiones importantes. Su clínica puede pedirle que espere más. Si toma alcohol todos los días, pregúntele a su equipo antes de ese día: dejarlo de golpe puede ser peligroso.',
    evening:
      'Antes de irse, pregunte cuándo tomar su próximo opioide, pastilla para dormir u otra medicina que le dé sueño. Juntos pueden hacer más lenta su respiración o pararla.',
    naloxone:
      '¿Toma opioides? Entonces pregúntele a su médico o en la farmacia por la naloxona. Puede revertir una sobredosis de opioides por poco tiempo. Solo sirve contra los opioides, y su efecto se quita: llame también al {emergency}.',
    homeUse:
      'No use ketamina en casa, a menos que se la haya recetado el profesional de la salud que lleva su caso y este tenga un plan para estar pendiente de usted. La FDA advierte que usarla en casa aumenta el peligro, porque allí no hay un profesional de la salud que esté pendiente de usted. Nunca la comparta. Guárdela bajo llave.',
    report:
      'En Estados Unidos, puede reportar directamente los efectos secundarios a MedWatch, de la FDA: {medwatch} ({medwatch-digits}).',
  },
  glossary: {
    'gl-chronic': {
      term: 'dolor crónico (de larga duración)',
      meaning: 'dolor que dura al menos {chronic-months}',
    },
    'gl-placebo': {
      term: 'placebo',
      meaning: 'un tratamiento simulado, que se parece al verdadero y no lo es',
    },
    'gl-certainty': {
      term: 'certeza',
      meaning:
        'cuánto confían en un resultado quienes revisaron los estudios, según cómo se hicieron y cuántas personas participaron',
    },
    'gl-offlabel': {
      term: '“off-label” (fuera de la etiqueta)',
      meaning: 'la FDA aprobó la medicina para otro uso, no para este',
    },
    'gl-maoi': {
      term: 'IMAO (“MAOI”)',
      meaning: 'un tipo de antidepresivo',
    },
    'gl-primary': {
      term: 'dolor crónico primario',
      meaning:
        'dolor crónico sin una causa clara, o mucho más fuerte que su causa; por ejemplo, la fibromialgia y el SDRC',
    },
  },
};
