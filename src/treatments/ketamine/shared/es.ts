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
      who: 'Personas con síndrome de dolor regional complejo (SDRC). Recibieron S-ketamina (una forma de la ketamina) o placebo, sin pausa, durante cerca de {crps-drip}. El texto que leímos no dice a cuántas se contó en cada grupo.',
      treatment: 'el goteo',
      comparison: 'placebo',
    },
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
};
