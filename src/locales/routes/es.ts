import {format} from '../common/es.js';
import type {RoutesMessages} from './messages.js';

const {number, plural} = format;

export const es: RoutesMessages = {
  rows: {
    how: 'Cómo se da',
    where: 'Dónde',
    session: 'Cuánto dura una visita',
    onset: 'Qué tan rápido empieza',
    wearsOff: 'Cuándo se quita el efecto',
    driving: 'Cuándo puede volver a manejar',
    reaches: 'Cuánta llega a la sangre',
    monitoring: 'Cómo están pendientes de usted',
    status: 'Aprobación de la FDA',
    evidence: 'Evidencia para el dolor',
    good: 'Ventajas',
    bad: 'Desventajas',
  },
  approval: {
    approved: 'uso aprobado',
    'not-approved': 'uso no aprobado',
    'off-label': 'uso no aprobado (“off-label”)',
    'not-labeled': 'no está en la etiqueta',
  },
  status: ({use, approval, note}) =>
    note === undefined ? `${use}: ${approval}.` : `${use}: ${approval}. ${note}`,
  notKnown: 'No se sabe',
  reaches: (low, high) =>
    low === 100
      ? 'Toda'
      : low === high
        ? `Cerca de ${number(low)} de cada 100 partes`
        : `De ${number(low)} a ${number(high)} de cada 100 partes`,
  offered: 'Se ofrece aquí',
  offeredAt: (clinic) => `Se ofrece en ${clinic}`,
  caption: 'Formas de dar la medicina, lado a lado',
  rowHeader: 'Qué comparar',
  first: 'Primera forma',
  second: 'Segunda forma',
  more: 'Más',
  moreOf: (question) => `Más: ${question}`,
  ask: 'Ver en todas las formas',
  compare: (count) =>
    count < 2 ? 'Marque 2 formas para comparar' : `Comparar las ${number(count)} formas marcadas`,
  marked: (count) =>
    plural(count, {
      one: `Hay ${number(count)} forma marcada.`,
      other: `Hay ${number(count)} formas marcadas.`,
    }),
};
