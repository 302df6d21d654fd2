import {createFormat, rounded, smallRange} from '../format.js';
import type {CommonMessages} from './messages.js';

// Numbers and dates as in the US, in Spanish: "2,309", "2.5", "22 de noviembre de 2026".
export const format = createFormat('es-US', (low, high) => `${low} a ${high}`, {
  languages: new Map([
    ['en', 'inglés'],
    ['es', 'español'],
  ]),
});
const {number, plural} = format;

/** A share as it is written: what would round away to nobody, or to everybody, is said as a limit. */
const amount = (share: number) =>
  share > 0 && share < 1 ? 'menos de 1' : share > 99 && share < 100 ? 'más de 99' : number(share);
/** The others of the hundred, so that both numbers together are always 100. */
const others = (share: number) =>
  share > 0 && share < 1
    ? 'más de 99'
    : share > 99 && share < 100
      ? 'menos de 1'
      : number(100 - Math.round(share));
const in100 = (share: number) => `${amount(share)} de cada 100`;
/** Few people, once in 100 as all others are, and once as the source has it. */
const few = (from: number, to: number) => {
  if (from === to) return in100(to);
  const {low, high, of} = smallRange(from, to);
  const most = to < 1 ? 'menos de 1 de cada 100' : 'hasta 1 de cada 100';
  return from > 0 ? `${most} (de ${number(low)} a ${number(high)} de cada ${number(of)})` : most;
};
const points = (change: number) => {
  const size = rounded(Math.abs(change));
  const direction = change === 0 ? '' : change > 0 ? ' más' : ' menos';
  return `${number(size, 2)} ${plural(size, {one: 'punto', other: 'puntos'})}${direction}`;
};
export const people = (count: number) =>
  `${number(count)} ${plural(Math.round(count), {one: 'persona', other: 'personas'})}`;
/**
 * "a 41 de cada 100 personas les pasó": fits what a person has and what happens to one, in any gender and number. The
 * pronoun follows the number as it is written: "a 1 de cada 100 personas le pasó", also for 1.4.
 */
const happened = (share: number) =>
  `a ${amount(share)} de cada 100 personas ${share > 0 && Math.round(share) <= 1 ? 'le' : 'les'} pasó, a ${others(share)} no`;
const from = (year: number | undefined) => (year ? ` de ${year}` : '');

/** "3 veces", "1 vez": to a whole number, but for the small ones. */
const times = (count: number) => {
  const size = Number(count.toFixed(count < 2 ? 1 : 0));
  return `${number(size, 1)} ${plural(size, {one: 'vez', other: 'veces'})}`;
};
/** Figures whose comparison begins with “que”. */
const followsAtOnce: readonly string[] = ['excess', 'ratio'];
const noChange = 'El intervalo incluye que no haya cambio';

const inEmergency = (phone: string) => `En una emergencia, llame al ${phone}.`;

/** Spanish as it is written in the US, for a reader who is addressed as "usted". */
export const es: CommonMessages = {
  lang: 'es',
  dir: 'ltr',
  format,
  translationNotice:
    'El texto en español es una traducción. Ningún profesional de la salud que hable español la ha revisado.',

  join: {
    label: (name, said) => `${name}: ${said}`,
    sentence: (text) => `${text}.`,
    sentences: (list) => list.join(' '),
    aside: (text, aside) => `${text} (${aside})`,
    parts: (list) => list.join(', '),
    facts: (list) => list.join(' · '),
  },

  // Each number follows "llame al": it is written so that a clinic's own number can stand there too.
  region: {
    emergency: 'número local de emergencias',
    emergencyUnknown: (us) => `${us} en Estados Unidos, o al número local de emergencias`,
    callCrisis: (phone) => `llame al ${phone}`,
    callOrTextCrisis: (phone, text) =>
      phone === text
        ? `llame o envíe un mensaje de texto al ${phone}`
        : `llame al ${phone} o envíe un mensaje de texto al ${text}`,
    callCrisisInLanguage: ({phone, key, text, word}) =>
      `llame al ${phone} y oprima ${key}, o envíe la palabra ${word} al ${text}`,
    callCrisisByEmergency: (emergency) =>
      `pregúntele a su médico cuál es la línea de crisis de su país o, si está en peligro ahora, llame al ${emergency}`,
    callCrisisElsewhere: 'llame a la línea local de crisis',
    callCrisisUnknown: (us) => `${us} (en Estados Unidos); en otro país, llame a la línea local de crisis`,
    clinicPhone: 'número de su clínica',
    clinic: 'su clínica',
  },

  seekHelp: {
    title: 'Emergencia: pida ayuda ya si hay',
    purpose: {emergency: 'Emergencia', crisis: 'Suicidio o autolesión'},
    call: (phone) => `Llame al ${phone}`,
    crisis: (phone) => `Línea de crisis: llame al ${phone}`,
    callPressing: (phone, key) => `Llame al ${phone} y oprima ${key}`,
    crisisPressing: (phone, key) => `Línea de crisis: llame al ${phone} y oprima ${key}`,
    text: (phone) => `Envíe un mensaje de texto al ${phone}`,
    textWord: (word, phone) => `Envíe la palabra ${word} al ${phone}`,
    chat: (site) => `Chat: ${site}`,
    ofTheUS: (text) => `${text} (EE.\u00a0UU.)`,
    about: ({name, confidential, free}) =>
      free === 'yes'
        ? `${name}: es gratis${confidential ? ' y confidencial' : ''}, y atiende de día y de noche.`
        : `${name}: atiende de día y de noche. Es gratis desde un teléfono celular; desde un teléfono fijo cuesta una llamada local.`,
    inLanguage: (name, language, way) => `${name}, en ${language}: ${way}.`,
    further: {
      'nhs-111': (phone) =>
        `En Inglaterra, también puede llamar al ${phone} del NHS y elegir la opción de salud mental.`,
      'nz-suicide': (phone) => `Suicide Crisis Helpline (línea de crisis por suicidio): llame al ${phone}.`,
    },
    noCrisisLine: (emergency) =>
      `Si está en peligro ahora, llame al ${emergency}. Pregúntele a su médico cuál es la línea de crisis de su país.`,
    elsewhere: 'Llame al número local de emergencias.',
    outsideUS: 'Fuera de Estados Unidos, llame al número local de emergencias.',
    today: 'Llame hoy a su clínica si hay',
    callClinic: (clinic, phone) => (clinic ? `${clinic}: llame al ${phone}` : `Llame al ${phone}`),
    inEmergency,
    line: (emergency, callCrisis) =>
      `${inEmergency(emergency)} Si piensa en quitarse la vida o en hacerse daño, ${callCrisis}.`,
    more: 'Más sobre cada emergencia y línea de ayuda',
    moreOfLines: 'Más sobre las líneas de ayuda',
    nothing: (emergency) =>
      `Esta información no se puede mostrar ahora. Pregúntele a su equipo médico. ${inEmergency(emergency)}`,
  },

  figure: {
    said: ({kind, outcome, headline, against}) => {
      const compared =
        against === undefined
          ? headline
          : followsAtOnce.includes(kind)
            ? `${headline} ${against}`
            : `${headline}, ${against}`;
      return outcome === undefined ? compared : `${outcome}: ${compared}`;
    },
    ground: (who, certainty) => (certainty === undefined ? who : `${who} · ${certainty}`),
    in100,
    range: (low, high) =>
      high <= 1
        ? few(low, high)
        : low < 1
          ? `hasta ${in100(high)}`
          : number(low) === number(high)
            ? in100(high)
            : `de ${number(low)} a ${in100(high)}`,
    versus: (comparison, name) => `${comparison} con ${name}`,
    excess: (by) => `${by < 1 ? 'menos de 1' : `cerca de ${number(by)}`} más por cada 100`,
    excessRange: (low, high, comparison) => `que con ${comparison} (de ${number(low)} a ${number(high)} más)`,
    more: (comparison) => `más que con ${comparison}`,
    notKnown: 'no se sabe con qué frecuencia',
    ratio: (count) => `cerca de ${times(count)} el número de personas`,
    ratioRange: (low, high, comparison) =>
      low < 1 && high > 1
        ? `que hubo con ${comparison}. Podrían ser menos, o hasta ${times(high)} ese número. ${noChange}`
        : low <= 1.1 && high > 1
          ? `que hubo con ${comparison}. Podrían ser apenas más, o hasta ${times(high)} ese número`
          : `que hubo con ${comparison} (de ${number(low, low < 2 ? 1 : 0)} a ${times(high)} ese número)`,
    noComparison: 'sin grupo de comparación',
    notCompared: 'la fuente no da una comparación',
    countOf: (count, of) => `${number(count)} de ${people(of)}`,
    reports: (count, visits) =>
      visits === undefined
        ? `${number(count)} ${plural(count, {one: 'caso reportado', other: 'casos reportados'})}`
        : `${number(count)} ${plural(count, {one: 'reporte', other: 'reportes'})} en cerca de ${number(visits)} visitas`,
    unknownIn: (name) => `${name}: no se sabe con qué frecuencia`,
    points: (by, scale) => `${points(by)} de dolor, en una escala de 0 a ${number(scale)}`,
    pointsRange: (low, high) =>
      `de ${points(low)} a ${points(high)}${low <= 0 && high >= 0 ? `. ${noChange}` : ''}`,
    scoresGroups: (treatment, comparison, name, other, scale) =>
      `dolor de ${number(treatment, 1)} con ${name}, ${number(comparison, 1)} con ${other}, en una escala de 0 a ${number(scale)}`,
    scoresBeforeAfter: (before, after, scale) =>
      `dolor de ${number(before, 1)} antes, ${number(after, 1)} después, en una escala de 0 a ${number(scale)}`,
    who: (name, count) => (count === undefined ? name : `${name} · ${people(count)}`),
    outcome: (outcome, figure) => `${outcome}: ${figure}`,
    array: (name, value) => `Con ${name}: ${happened(value)}`,
    bothWays: (value) => `${happened(value)}.`.replace(/^a/, 'A'),
    key: {
      scale: 'Cada barra va de 0 a 100 personas.',
      amount: 'un solo número',
      span: 'del número bajo al alto',
      comparison: 'con placebo',
      rated: 'Si una línea no da la certeza: sin evaluar.',
    },
  },

  certainty: {
    grade: {
      high: 'certeza alta',
      moderate: 'certeza moderada',
      low: 'certeza baja',
      'very-low': 'certeza muy baja',
    },
    guideline: (year) => ({
      moderate: `guía médica${from(year)}: evidencia moderada`,
      weak: `guía médica${from(year)}: evidencia débil`,
      'weak-or-none': `guía médica${from(year)}: evidencia débil o ninguna`,
    }),
    review: (year) => ({
      'only-weak': `revisión de estudios${from(year)}: solo evidencia débil`,
      'no-clear-evidence': `revisión de estudios${from(year)}: sin evidencia clara`,
      'no-clear-evidence-more-harm': `revisión de estudios${from(year)}: sin evidencia clara de que ayude, y con más efectos secundarios que con placebo`,
    }),
    'not-rated': {
      trial: 'certeza sin evaluar',
      label: 'certeza sin evaluar',
      reports: 'solo casos reportados, certeza sin evaluar',
      observational: 'certeza sin evaluar',
      'non-medical-use': 'no eran pacientes, certeza sin evaluar',
      'blood-levels': 'estudios de niveles en la sangre',
      mixed: 'los estudios no coinciden',
      unproven: 'no se ha demostrado',
      'general-advice': 'consejo general, no estudiado con este tratamiento',
      guidance: 'consejo de una organización profesional, no estudiado',
      opinion: 'opinión, no estudiada',
    },
  },

  provenance: {
    summary: ({sources, checked, nextCheck, reviewed, changed}) =>
      `De dónde viene esto: ${number(sources)} ${plural(sources, {one: 'fuente', other: 'fuentes'})} · última comprobación: ${checked} · próxima comprobación: ${nextCheck}${changed ? ' · cambió después de la revisión' : reviewed ? '' : ' · sin revisar por un profesional de la salud'}`,
    ofThePage: 'De dónde viene esto',
    source: (n) => `Fuente ${n}`,
    citation: (n) => `Fuente ${n}`,
    sources: (n) => (n === 1 ? '1 fuente' : `${n} fuentes`),
    sourcesOf: (n, of) => `${n === 1 ? '1 fuente' : `${n} fuentes`}: ${of}`,
    atTheEnd: 'Las fuentes están en una lista al final de esta parte.',
    close: 'Cerrar',
    terms: 'Palabras que se usan aquí',
    remarks: 'Cómo se hicieron estos textos',
    notReviewed:
      'El texto incluido se escribió a partir de fuentes publicadas. Ningún profesional de la salud lo ha revisado.',
    reviewed: (by, on) =>
      on ? `La clínica dice: revisado por ${by}, fecha: ${on}.` : `La clínica dice: revisado por ${by}.`,
    changed: 'El contenido ha cambiado desde que se revisó para la clínica.',
    checked: (date) => `Última comprobación de las fuentes: ${date}.`,
    nextCheck: (date) => `Próxima comprobación: ${date}.`,
    titlesIn: (language) => `Los títulos de las fuentes están en ${language}.`,
    interest: (clinic) => `${clinic} ofrece este tratamiento.`,
  },

  day: {
    title: 'El día del tratamiento',
    about: {
      care: 'cuidados',
      day: 'comida, manejar, alcohol',
      evening: 'otras medicinas',
      naloxone: 'opioides',
    },
  },

  readersList: {
    stays: 'Lo que marca se queda en esta página. No se guarda ni se envía.',
    print: 'Imprimir',
    copy: 'Copiar',
    copied: 'Copiado',
    selected: 'Su navegador no copió la lista. La lista está seleccionada: cópiela ahora.',
    notPrinted:
      '¿No se abrió la ventana para imprimir? Copie la lista, o imprima la página desde el menú del navegador.',
    clear: 'Borrar',
    undo: 'Deshacer',
    listFor: (clinic = 'mi clínica', phone) =>
      phone ? `Para ${clinic}, teléfono ${phone}` : `Para ${clinic}`,
    questions: 'Mis preguntas',
    notes: 'Notas',
  },

  edited: {
    reworded: 'Cambiado por esta clínica',
    added: 'Agregado por esta clínica',
    hidden: (count) =>
      `Cambiado por esta clínica: ${number(count)} ${plural(count, {one: 'entrada no se muestra', other: 'entradas no se muestran'})}.`,
  },
};
