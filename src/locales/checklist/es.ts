import {format} from '../common/es.js';
import type {ChecklistMessages} from './messages.js';

const {number, plural} = format;

export const es: ChecklistMessages = {
  opinion: 'Opinión de la clínica',
  guideline: {
    'usually-not-given': 'Guía médica: por lo general no se da',
    avoid: 'Guía para profesionales: evitar',
    review: 'Guía médica: debe estudiarlo un especialista',
  },
  evidence: {
    trials: 'Estudios clínicos',
    'case-reports': 'Casos reportados',
    hospital: 'Regla de una clínica de hospital',
    'general-advice': 'Consejo general, no sobre la ketamina',
  },
  label: {
    'do-not-use': 'No usar, según la etiqueta',
    'not-recommended': 'No se recomienda su uso, según la etiqueta',
    warns: 'Advertencia en la etiqueta',
    interacts: 'Cuidado con otras medicinas (interacción), según la etiqueta',
  },
  staysUntilSent: 'Lo que marca se envía solo si usted envía este formulario. No se guarda en esta página.',
  yes: 'Sí',
  no: 'No',
  unsure: 'No sé',
  topics: 'Temas',
  topic: (name, items) => `${name} ${number(items)}`,
  why: '¿Por qué?',
  whyOf: (item) => `¿Por qué? ${item}`,
  required: 'Por favor, responda todas las preguntas. “No sé” también es una respuesta.',
  missing: (questions) =>
    `${plural(questions, {one: 'Falta', other: 'Faltan'})} ${number(questions)} ${plural(questions, {one: 'respuesta', other: 'respuestas'})}.`,
  toList: 'Ver lista',
  count: (things) =>
    things === 0
      ? 'Nada marcado'
      : `${number(things)} ${plural(things, {one: 'tema', other: 'temas'})} para hablar`,
  none: 'No tener temas marcados no significa que sea seguro para usted.',
  talk: 'Hable de estos temas con su equipo antes del tratamiento.',
};
