import {directionOf} from '../direction.js';
import {createFormat, rounded, smallRange} from '../format.js';
import type {CommonMessages} from './messages.js';

export const format = createFormat('en', (low, high) => `${low} to ${high}`, {
  languages: new Map([
    ['en', 'English'],
    ['es', 'Spanish'],
  ]),
  list: (items) =>
    items.length > 2 ? `${items.slice(0, -1).join(', ')}, and ${items.at(-1)!}` : items.join(' and '),
});
const {number, plural} = format;

const amount = (value: number) => (value > 0 && value < 1 ? 'fewer than 1' : number(value));
const in100 = (value: number) => `${amount(value)} in 100`;
/** Few people, once in 100 as all others are, and once as the source has it. */
const few = (from: number, to: number) => {
  const {low, high, of} = smallRange(from, to);
  const most = to < 1 ? 'fewer than 1 in 100' : 'up to 1 in 100';
  return from > 0 ? `${most} (${number(low)} to ${number(high)} in ${number(of)})` : most;
};
const points = (value: number) => {
  const size = rounded(Math.abs(value));
  return `${number(size, 2)} ${plural(size, {one: 'point', other: 'points'})} ${value > 0 ? 'more' : 'less'}`;
};

/** So many times: to a whole number, but for the small ones. */
const many = (times: number) => number(times, times < 2 ? 1 : 0);
const noChange = 'The range includes no change';
/** Figures whose comparison begins with "than" or "as". */
const followsAtOnce: readonly string[] = ['excess', 'ratio'];

const inEmergency = (phone: string) => `In an emergency, call ${phone}.`;

/** US English. */
export const en: CommonMessages = {
  lang: 'en',
  dir: directionOf('en'),
  format,

  translationNotice: 'This text is a translation. No clinician who speaks the language has reviewed it.',

  join: {
    label: (name, said) => `${name}: ${said}`,
    sentence: (text) => `${text}.`,
    sentences: (list) => list.join(' '),
    aside: (text, aside) => `${text} (${aside})`,
    parts: (list) => list.join(', '),
    facts: (list) => list.join(' · '),
  },

  region: {
    emergency: 'your local emergency number',
    emergencyUnknown: (us) => `${us} in the US, or your local emergency number`,
    callCrisis: (phone) => `call ${phone}`,
    callOrTextCrisis: (phone, text) =>
      phone === text ? `call or text ${phone}` : `call ${phone} or text ${text}`,
    callCrisisInLanguage: ({phone, key, text, word}) =>
      `call ${phone} and press ${key}, or text ${word} to ${text}`,
    callCrisisByEmergency: (emergency) =>
      `ask your doctor for the crisis line of your country, or, if you are in danger now, call ${emergency}`,
    callCrisisElsewhere: 'call your local crisis line',
    callCrisisUnknown: (us) => `${us} in the US, or call your local crisis line`,
    clinicPhone: 'your clinic’s phone number',
    clinic: 'your clinic',
  },

  seekHelp: {
    title: 'Emergency: get help now for',
    purpose: {emergency: 'Emergency', crisis: 'Suicide or self-harm'},
    call: (phone) => `Call ${phone}`,
    crisis: (phone) => `Crisis line: call ${phone}`,
    callPressing: (phone, key) => `Call ${phone}, then press ${key}`,
    crisisPressing: (phone, key) => `Crisis line: call ${phone}, then press ${key}`,
    text: (phone) => `Text ${phone}`,
    textWord: (word, phone) => `Text ${word} to ${phone}`,
    chat: (site) => `Chat at ${site}`,
    ofTheUS: (text) => `${text} (US)`,
    about: ({name, confidential, free}) =>
      free === 'yes'
        ? `${name}: free, ${confidential ? 'confidential, ' : ''}and open day and night.`
        : `${name}: open day and night. It is free from a mobile phone; a landline costs a local call.`,
    inLanguage: (name, language, way) => `${name}, in ${language}: ${way}.`,
    further: {
      'nhs-111': (phone) => `In England, you can also call NHS ${phone} and choose the mental health option.`,
      'nz-suicide': (phone) => `Suicide Crisis Helpline: call ${phone}.`,
    },
    noCrisisLine: (emergency) =>
      `If you are in danger now, call ${emergency}. Ask your doctor for the crisis line of your country.`,
    elsewhere: 'Call your local emergency number.',
    outsideUS: 'Outside the US, call your local emergency number.',
    today: 'Call your clinic today for',
    callClinic: (clinic, phone) => (clinic ? `Call ${clinic}: ${phone}` : `Call ${phone}`),
    inEmergency,
    line: (emergency, callCrisis) =>
      `${inEmergency(emergency)} If you think about suicide or self-harm, ${callCrisis}.`,
    more: 'More about each emergency and help line',
    moreOfLines: 'More about the help lines',
    nothing: (emergency) =>
      `This information cannot be shown right now. Please ask your care team. ${inEmergency(emergency)}`,
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
      high <= 1 ? few(low, high) : low < 1 ? `up to ${in100(high)}` : `${number(low)} to ${in100(high)}`,
    versus: (comparison, name) => `${comparison} with ${name}`,
    excess: (by) => `about ${number(by)} more in 100`,
    excessRange: (low, high, comparison) =>
      `than with ${comparison} (from ${number(low)} to ${number(high)} more)`,
    more: (comparison) => `more than with ${comparison}`,
    notKnown: 'how often is not known',
    ratio: (times) => `about ${many(times)} times as many`,
    ratioRange: (low, high, comparison) =>
      low < 1 && high > 1
        ? `as with ${comparison}. It could be fewer, or up to ${many(high)} times as many. ${noChange}`
        : low <= 1.1 && high > 1
          ? `as with ${comparison}. It could be hardly more, or up to ${many(high)} times as many`
          : `as with ${comparison} (from ${many(low)} to ${many(high)} times as many)`,
    noComparison: 'no comparison group',
    notCompared: 'no comparison given',
    countOf: (count, of) => `${number(count)} of ${number(of)} people`,
    reports: (count, visits) =>
      visits === undefined
        ? `${number(count)} reported ${plural(count, {one: 'case', other: 'cases'})}`
        : `${number(count)} ${plural(count, {one: 'report', other: 'reports'})} in about ${number(visits)} visits`,
    unknownIn: (name) => `${name}: not known how often`,
    points: (by, scale) => `${points(by)} pain, on a scale of 0 to ${number(scale)}`,
    pointsRange: (low, high) =>
      `from ${points(low)} to ${points(high)}${low <= 0 && high >= 0 ? `. ${noChange}` : ''}`,
    scoresGroups: (treatment, comparison, name, other, scale) =>
      `pain of ${number(treatment, 1)} with ${name}, ${number(comparison, 1)} with ${other}, on a scale of 0 to ${number(scale)}`,
    scoresBeforeAfter: (before, after, scale) =>
      `pain of ${number(before, 1)} before, ${number(after, 1)} after, on a scale of 0 to ${number(scale)}`,
    who: (name, people) => (people === undefined ? name : `${name} · ${number(people)} people`),
    outcome: (outcome, figure) => `${outcome}: ${figure}`,
    array: (name, value) =>
      value > 0 && value < 1
        ? `With ${name}: fewer than 1 in 100 had it`
        : `With ${name}: ${number(value)} in 100 had it, ${number(100 - Math.round(value))} did not`,
    bothWays: (value) =>
      value > 0 && value < 1
        ? 'Fewer than 1 in 100 had it, more than 99 did not.'
        : `${number(value)} in 100 had it, ${number(100 - Math.round(value))} did not.`,
    key: {
      scale: 'Each bar runs from 0 to 100 people.',
      amount: 'one number',
      span: 'from low to high',
      comparison: 'with placebo',
      rated: 'If a line gives no certainty: not rated.',
    },
  },

  certainty: {
    grade: {
      high: 'high certainty',
      moderate: 'moderate certainty',
      low: 'low certainty',
      'very-low': 'very low certainty',
    },
    guideline: (year) => ({
      moderate: `guideline${year ? ` ${year}` : ''}: moderate evidence`,
      weak: `guideline${year ? ` ${year}` : ''}: weak evidence`,
      'weak-or-none': `guideline${year ? ` ${year}` : ''}: weak or no evidence`,
    }),
    review: (year) => ({
      'only-weak': `review${year ? ` ${year}` : ''}: only weak evidence`,
      'no-clear-evidence': `review${year ? ` ${year}` : ''}: no clear evidence`,
      'no-clear-evidence-more-harm': `review${year ? ` ${year}` : ''}: no clear evidence that it helps, and more side effects than with placebo`,
    }),
    'not-rated': {
      trial: 'certainty not rated',
      label: 'certainty not rated',
      reports: 'reports only, certainty not rated',
      observational: 'study without a comparison group, certainty not rated',
      'non-medical-use': 'not patients, certainty not rated',
      'blood-levels': 'studies of blood levels',
      mixed: 'studies disagree',
      unproven: 'not shown',
      'general-advice': 'general advice, not studied with this treatment',
      guidance: 'advice of a professional body, not studied',
      opinion: 'opinion, not studied',
    },
  },

  provenance: {
    summary: ({sources, checked, nextCheck, reviewed, changed}) =>
      `Where this comes from: ${number(sources)} ${plural(sources, {one: 'source', other: 'sources'})} · checked ${checked} · next check ${nextCheck}${changed ? ' · changed since the review' : reviewed ? '' : ' · not reviewed by a clinician'}`,
    ofThePage: 'Where this comes from',
    source: (n) => `Source ${n}`,
    citation: (n) => `Source ${n}`,
    sources: (n) => (n === 1 ? '1 source' : `${n} sources`),
    sourcesOf: (n, of) => `${n === 1 ? '1 source' : `${n} sources`}: ${of}`,
    atTheEnd: 'The sources are listed at the end of this part.',
    close: 'Close',
    terms: 'Words used here',
    remarks: 'How these texts were made',
    notReviewed: 'The built-in text was written from published sources. No clinician has reviewed it.',
    reviewed: (by, on) =>
      on ? `The clinic says: reviewed by ${by} on ${on}.` : `The clinic says: reviewed by ${by}.`,
    changed: 'The content has changed since it was reviewed for the clinic.',
    checked: (date) => `Sources last checked: ${date}.`,
    nextCheck: (date) => `Next check: ${date}.`,
    titlesIn: (language) => `The titles of the sources are in ${language}.`,
    interest: (clinic) => `${clinic} offers this treatment.`,
  },

  day: {
    title: 'The day of treatment',
    about: {
      care: 'care',
      day: 'food, driving, alcohol',
      evening: 'other medicines',
      naloxone: 'opioids',
    },
  },

  readersList: {
    stays: 'What you mark stays on this page. It is not saved or sent.',
    print: 'Print',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Your browser did not copy it. The list is selected: copy it now.',
    notPrinted: 'No print window? Copy the list, or print the page from your browser’s menu.',
    clear: 'Clear',
    undo: 'Undo clear',
    listFor: (clinic = 'my clinic', phone) => (phone ? `For ${clinic}, phone ${phone}` : `For ${clinic}`),
    questions: 'My questions',
    notes: 'Notes',
  },

  edited: {
    reworded: 'Edited by this clinic',
    added: 'Added by this clinic',
    hidden: (count) =>
      `Edited by this clinic: ${number(count)} ${plural(count, {one: 'entry is', other: 'entries are'})} not shown.`,
  },
};
