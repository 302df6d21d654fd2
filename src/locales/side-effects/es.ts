import {format} from '../common/es.js';
import type {SideEffectsMessages} from './messages.js';

const {number, plural} = format;

export const es: SideEffectsMessages = {
  urgency: {
    emergency: 'Emergencia',
    team: 'Avise a su equipo médico',
    mild: 'Por lo general leves',
  },
  time: {
    session: 'Durante el tratamiento o poco después',
    weeks: 'De horas a semanas después',
    'long-term': 'Con el uso repetido',
  },
  allTimes: 'Todos',
  timeInBrief: {session: 'Durante', weeks: 'Después', 'long-term': 'Uso repetido'},
  filter: 'Mostrar según cuándo empiezan',
  find: 'Busque el suyo',
  groupWith: (name, count) => `${name} ${number(count)}`,
  shown: (count) =>
    count === 1 ? 'Se muestra 1 efecto secundario' : `Se muestran ${number(count)} efectos secundarios`,
  openAll: 'Abrir todo',
  closeAll: 'Cerrar todo',
  whatToDo: 'Qué hacer:',
  alsoCounted: 'También se contó',
  from: (numbers) => `${plural(numbers.length, {one: 'Fuente', other: 'Fuentes'})} ${numbers.join(', ')}`,
  notKnown: 'no se sabe',
  notKnownMeans: (said) => `“No se sabe”: “${said}”.`,
  report: 'Reportar un efecto secundario',
};
