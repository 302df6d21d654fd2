import {format} from '../common/es.js';
import type {VisitMessages} from './messages.js';

const {number, plural} = format;

export const es: VisitMessages = {
  parts: 'Partes de esta página',
  part: (name, entries) => `${name} ${number(entries)}`,
  more: (entries) => `${number(entries)} más`,
  moreOf: (entries, phase) => `${number(entries)} más: ${phase}`,
  helpLines: 'Más sobre la línea de crisis',
  questions: 'Preguntas para hacer',
  count: (questions) =>
    `${number(questions)} ${plural(questions, {one: 'pregunta', other: 'preguntas'})} para hacer`,
  tick: 'Marque lo que quiere preguntar, para hacer una lista.',
};
