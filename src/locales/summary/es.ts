import type {SummaryMessages} from './messages.js';

export const es: SummaryMessages = {
  groups: {
    what: 'Qué es',
    found: 'Lo que encontraron los estudios clínicos, y el daño',
    unknown: 'No se sabe',
    alternatives: 'Qué más hay',
    time: 'Tiempo y dinero',
    choice: 'La decisión es suya',
    maker: 'Quién hizo esto',
  },
  sure: (certainty) => `Qué tan firme es esto: ${certainty}.`,
  ownPrice: 'Precio aquí',
};
