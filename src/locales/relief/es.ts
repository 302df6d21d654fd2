import {format, people} from '../common/es.js';
import {capital} from '../format.js';
import type {Band} from '../vocabulary.js';
import type {ReliefMessages} from './messages.js';

const {number, plural} = format;

/** The stretches of time after treatment, each alone, and as one end of a longer one. No line may end between two weeks. */
const inBand: Readonly<Record<Band, string>> = {
  hours: 'en las horas siguientes',
  days: 'en los días siguientes',
  'weeks-1-2': 'en las semanas 1\u00a0a\u00a02',
  'weeks-3-5': 'en las semanas 3\u00a0a\u00a05',
  'weeks-6-12': 'en las semanas 6\u00a0a\u00a012',
  later: 'después de la semana 12',
};
const bandNames: Readonly<Record<Band, string>> = {
  hours: 'las primeras horas',
  days: 'los primeros días',
  'weeks-1-2': 'las semanas 1\u00a0a\u00a02',
  'weeks-3-5': 'las semanas 3\u00a0a\u00a05',
  'weeks-6-12': 'las semanas 6\u00a0a\u00a012',
  later: 'después',
};

export const es: ReliefMessages = {
  // No line may end between the two weeks.
  bands: {
    hours: 'Horas',
    days: 'Días',
    'weeks-1-2': 'Semanas 1\u00a0a\u00a02',
    'weeks-3-5': 'Semanas 3\u00a0a\u00a05',
    'weeks-6-12': 'Semanas 6\u00a0a\u00a012',
    later: 'Más adelante',
  },
  bandsShort: {
    hours: 'Horas',
    days: 'Días',
    'weeks-1-2': 'Sem. 1\u00a0a\u00a02',
    'weeks-3-5': '3\u00a0a\u00a05',
    'weeks-6-12': '6\u00a0a\u00a012',
    later: 'Luego',
  },
  findings: {
    'less-pain': 'menos dolor que con la comparación',
    'no-difference': 'sin diferencia clara',
    uncontrolled: 'menos dolor que antes, sin comparación',
    unclear: 'no está claro: no se sabe, o no se dice por cuánto tiempo',
    'not-measured': 'no se midió, o no está en el texto que leímos',
  },
  during: (from, to, week) => {
    const untilWeek = week === undefined ? undefined : `hasta cerca de la semana ${number(week)}`;
    if (from === to) return untilWeek ? `${inBand[from]}, ${untilWeek}` : inBand[from];
    if (untilWeek) return `desde ${bandNames[from]} ${untilWeek}`;
    return to === 'later'
      ? `desde ${bandNames[from]} en adelante`
      : `desde ${bandNames[from]} hasta ${bandNames[to]}`;
  },
  found: {
    'less-pain': (when, comparison) =>
      comparison === undefined ? `menos dolor ${when}` : `menos dolor que con ${comparison} ${when}`,
    'no-difference': (when, comparison) =>
      comparison === undefined
        ? `sin diferencia clara ${when}`
        : `sin diferencia clara con ${comparison} ${when}`,
    uncontrolled: (when) => `menos dolor que antes ${when}`,
    unclear: (when) => `no está claro ${when}`,
  },
  foundInAll: (found) => `${capital(found.join('; '))}.`,
  uncompared: 'Estudios sin grupo de comparación',
  noMark: 'sin marca:',
  design: {
    trial: 'estudio clínico',
    'crossover-trial': 'estudio clínico en el que cada persona recibió los dos tratamientos',
    review: 'revisión de estudios',
    'thesis-review': 'revisión de estudios clínicos, una tesis',
    cohort: 'personas seguidas a lo largo del tiempo',
    'chart-review': 'revisión de expedientes de pacientes',
    'open-study': 'estudio abierto',
  },
  comparison: {
    placebo: 'placebo',
    'other-drug': 'otra medicina',
    'placebo-or-other-care': 'placebo u otros cuidados',
  },
  comparedWith: (comparison) => `en comparación con ${comparison}`,
  notCompared: {
    none: 'sin grupo de comparación',
    mixed: 'algunos con grupo de comparación, otros sin él',
  },
  designOf: (design, notCompared) =>
    `Tipo de estudio: ${notCompared === undefined ? design : `${design}, ${notCompared}`}.`,
  about: ({comparator, people: counted, studies}) =>
    capital(
      [
        studies === undefined
          ? undefined
          : `${number(studies)} ${plural(studies, {one: 'estudio', other: 'estudios'})}`,
        counted === undefined ? undefined : people(counted),
        comparator,
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    ),
  caption: 'Qué encontraron los estudios, según el tiempo',
  reading:
    'Las marcas muestran qué se encontró, no qué tan fuerte fue el alivio. Donde no se dice la certeza, no se ha evaluado.',
  study: 'Estudio o revisión de estudios',
  whatFound: 'Qué encontró',
  harms: 'Efectos secundarios',
  alsoGiven: (what) => `También recibieron: ${what}`,
  shown: (count, total) =>
    count === total
      ? `Se muestran todos los estudios y revisiones: ${number(total)}.`
      : `${plural(count, {one: 'Se muestra', other: 'Se muestran'})} ${number(count)} de ${number(total)} estudios y revisiones: los de este tipo de dolor y los de dolor de cualquier tipo.`,
  allKinds: 'Todos los tipos',
  kindOfPain: 'Tipo de dolor',
  factors: 'Qué puede cambiar cuánto dura',
  factorsYou: 'Sobre usted',
  factorsTreatment: 'Sobre el tratamiento',
  known: (certainty) => `Qué tan bien se sabe: ${certainty}`,
  upkeep: 'Qué hacer mientras dura el alivio',
};
