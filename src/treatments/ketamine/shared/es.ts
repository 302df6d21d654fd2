import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** What more than one section shows: whom to call, safety notes, who was counted, in Spanish. */
export const es: PartWords<typeof facts> = {
  populations: {
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
    'pop-crps-drip': {
      name: 'Goteo durante días para el SDRC, una enfermedad de dolor crónico',
      who: 'Personas con síndrome de dolor regional complejo (SDRC de tipo I). En un hospital, recibieron S-ketamina (una forma de la ketamina) o placebo, sin pausa, durante cerca de {crps-drip}. El texto que leímos no dice a cuántas se contó en cada grupo.',
      treatment: 'el goteo',
      comparison: 'placebo',
    },
  },

  seekHelp: {
    emergency: {
      'em-breathing': 'problemas para respirar, o respiración lenta o débil, o labios azules',
      'em-wake': 'una persona que no se puede despertar',
      'em-chest': 'dolor en el pecho',
      'em-stroke': 'un lado de la cara caído, un brazo débil o problemas para hablar claro',
      'em-headache': 'un dolor de cabeza repentino y muy fuerte',
      'em-sight': 'dolor fuerte en un ojo, o pérdida repentina de la vista',
      'em-seizure': 'una convulsión (ataque)',
      'em-swelling': 'ronchas, o hinchazón de la cara o la garganta',
      'em-confused': 'tanta confusión o miedo que alguien puede salir lastimado',
      'em-danger': 'peligro para usted o para otras personas',
    },
    today: {
      'td-urine': 'sangre en la orina',
      'td-yellow': 'piel u ojos amarillos, orina oscura, heces pálidas o dolor de vientre',
      'td-thoughts': 'pensamientos extraños, tristeza o miedo que antes no tenía',
      'td-vomiting': 'vómitos que no paran',
    },
    night:
      'De noche o en fin de semana, llame al número para fuera de horario que le dio su clínica. Si nadie contesta, vaya a una sala de emergencias.',
    crisis: 'Si piensa en quitarse la vida o en hacerse daño, {call-crisis}.',
  },

  notes: {
    general:
      'Esta es información general. No es un consejo médico y no reemplaza a su equipo médico. No puede decirle si la ketamina es adecuada para usted.',
    offLabel:
      'La ketamina está aprobada por la FDA para la anestesia. Usarla para el dolor crónico es un uso “off-label” (fuera de la etiqueta): su médico puede recetarla, pero la FDA no la ha aprobado para ese uso.',
    medicines:
      'No deje por su cuenta los opioides, las pastillas para la presión, la insulina ni ninguna otra medicina.',
    care: 'El personal debe vigilar cómo está usted y revisarle el corazón y la presión. La dosis busca que usted siga despierto pero con sueño. Algunas personas se duermen; unas pocas se desmayan. El personal puede darle una medicina para las náuseas. Si tiene un problema del corazón, puede que antes necesite un trazado del corazón (electrocardiograma). Si se planea más de un tratamiento, pida análisis del hígado.',
    day: 'Siga la regla de su clínica sobre la comida y la bebida. Pregunte cuáles de sus medicinas tomar, y cuándo. Un adulto debe llevarle a casa. Durante al menos {no-driving}, y hasta que haya dormido una noche, no maneje, no tome alcohol, no use drogas de la calle, no use máquinas y no tome decisiones importantes. Su clínica puede pedirle que espere más. Si toma alcohol todos los días, pregunte a su equipo antes de ese día: dejarlo de golpe puede ser peligroso.',
    evening:
      'Antes de irse, pregunte cuándo tomar su próximo opioide, su pastilla para dormir u otra medicina que le dé sueño. Juntos pueden hacer lenta o parar su respiración.',
    naloxone:
      '¿Toma opioides? Entonces pregunte a su médico o en la farmacia por la naloxona. Puede revertir por poco tiempo una sobredosis de opioides. Solo actúa sobre los opioides, y su efecto se pasa: llame también al {emergency}.',
    homeUse:
      'No use ketamina en casa, a menos que se la haya recetado su propio médico y este tenga un plan para vigilar cómo está usted. La FDA advierte que usarla en casa añade peligro, porque no hay un profesional de la salud que le vigile. Nunca la comparta. Guárdela bajo llave.',
    report:
      'En Estados Unidos, usted mismo puede informar a MedWatch, de la FDA, sobre los efectos secundarios: {medwatch} ({medwatch-digits}).',
  },

  glossary: {
    'gl-chronic': {
      term: 'dolor de larga duración (crónico)',
      meaning: 'dolor que dura al menos {chronic-months}',
    },
    'gl-placebo': {term: 'placebo', meaning: 'un tratamiento sin efecto propio'},
    'gl-certainty': {
      term: 'certeza',
      meaning:
        'el grado de confianza de quienes revisaron los estudios, según cómo se hicieron y cuántas personas participaron',
    },
    'gl-offlabel': {
      term: '“off-label” (fuera de la etiqueta)',
      meaning: 'la FDA ha aprobado la medicina para otro uso, no para este',
    },
    'gl-maoi': {term: 'IMAO', meaning: 'un tipo de antidepresivo'},
    'gl-primary': {
      term: 'dolor crónico primario',
      meaning:
        'dolor de larga duración sin causa clara, o mucho más fuerte que su causa; por ejemplo la fibromialgia y el SDRC',
    },
  },
};
