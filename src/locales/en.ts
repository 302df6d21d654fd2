import {directionOf} from './direction.js';
import {capital, createFormat, rounded, smallRange} from './format.js';
import type {Messages} from './messages.js';
import type {Band} from './vocabulary.js';

const format = createFormat('en', (low, high) => `${low} to ${high}`);
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

/** The stretches of time after treatment, each alone, and as one end of a longer one. */
const inBand: Readonly<Record<Band, string>> = {
  hours: 'in the hours after',
  days: 'in the days after',
  'weeks-1-2': 'in weeks 1–2',
  'weeks-3-5': 'in weeks 3–5',
  'weeks-6-12': 'in weeks 6–12',
  later: 'after week 12',
};
const bandNames: Readonly<Record<Band, string>> = {
  hours: 'hours',
  days: 'days',
  'weeks-1-2': 'weeks 1–2',
  'weeks-3-5': 'weeks 3–5',
  'weeks-6-12': 'weeks 6–12',
  later: 'later',
};

const inEmergency = (phone: string) => `In an emergency, call ${phone}.`;

/** US English. */
export const en: Messages = {
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
    more: 'More about each emergency',
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
      rated: 'A line that does not say how sure a number is: not rated.',
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
    summary: ({sources, checked, nextCheck, reviewed}) =>
      `Where this comes from: ${number(sources)} ${plural(sources, {one: 'source', other: 'sources'})} · checked ${checked} · next check ${nextCheck}${reviewed ? '' : ' · not reviewed by a clinician'}`,
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
    checked: (date) => `Sources last checked: ${date}.`,
    nextCheck: (date) => `Next check: ${date}.`,
    titlesIn: (language) => `The titles of the sources are in ${language}.`,
    interest: (clinic) => `${clinic} offers this treatment.`,
  },

  edited: {
    reworded: 'Edited by this clinic',
    added: 'Added by this clinic',
    hidden: (count) =>
      `Edited by this clinic: ${number(count)} ${plural(count, {one: 'entry is', other: 'entries are'})} not shown.`,
  },

  sideEffects: {
    urgency: {
      emergency: 'Emergency',
      team: 'Tell your care team',
      mild: 'Usually mild',
    },
    time: {
      session: 'During or soon after',
      weeks: 'Hours to weeks after',
      'long-term': 'With repeated use',
    },
    allTimes: 'All times',
    timeInBrief: {session: 'During', weeks: 'Later', 'long-term': 'Repeated use'},
    filter: 'Show by time',
    find: 'Find yours',
    groupWith: (name, count) => `${name} ${number(count)}`,
    shown: (count) => `${number(count)} side ${plural(count, {one: 'effect', other: 'effects'})} shown`,
    openAll: 'Open all',
    closeAll: 'Close all',
    whatToDo: 'What to do:',
    alsoCounted: 'Also counted',
    howOften: 'How often:',
    source: 'Source',
  },

  checklist: {
    opinion: 'Clinic opinion',
    guideline: {
      'usually-not-given': 'Guideline: usually not given',
      avoid: 'Professional guidance: avoid',
      review: 'Guideline: needs a specialist’s review',
    },
    evidence: {
      trials: 'Trials',
      'case-reports': 'Case reports',
      hospital: 'A hospital clinic’s rule',
      'general-advice': 'General advice, not on ketamine',
    },
    label: {
      'do-not-use': 'Label: do not use',
      'not-recommended': 'Label: use not recommended',
      warns: 'Label: warning',
      interacts: 'Label: careful with other medicines',
    },
    stays: 'What you mark stays on this page. It is not saved or sent.',
    staysUntilSent: 'What you mark is sent only if you send this form. It is not saved on this page.',
    yes: 'Yes',
    no: 'No',
    unsure: 'Not sure',
    topics: 'Topics',
    topic: (name, items) => `${name} ${number(items)}`,
    why: 'Why?',
    whyOf: (item) => `Why? ${item}`,
    required: 'Please answer every question. “Not sure” is an answer, too.',
    missing: (questions) =>
      `${number(questions)} ${plural(questions, {one: 'question has', other: 'questions have'})} no answer yet.`,
    toList: 'See list',
    count: (things) =>
      things === 0
        ? 'Nothing marked'
        : `${number(things)} ${plural(things, {one: 'thing', other: 'things'})} to talk about`,
    none: 'No marked topics does not mean it is safe for you.',
    talk: 'Talk about these with your team before treatment.',
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

  visit: {
    parts: 'Parts of this page',
    part: (name, entries) => `${name} ${number(entries)}`,
    more: (entries) => `${number(entries)} more`,
    moreOf: (entries, phase) => `${number(entries)} more: ${phase}`,
    helpLines: 'More about the crisis line',
    questions: 'Questions to ask',
    count: (questions) =>
      `${number(questions)} ${plural(questions, {one: 'question', other: 'questions'})} to ask`,
    tick: 'Tick what you want to ask, to make a list.',
  },

  routes: {
    rows: {
      how: 'How it is given',
      where: 'Where',
      session: 'How long a visit takes',
      onset: 'How fast it starts',
      wearsOff: 'When it wears off',
      driving: 'When you can drive again',
      reaches: 'How much reaches the blood',
      monitoring: 'How you are watched',
      status: 'FDA status',
      evidence: 'Evidence for pain',
      good: 'Good points',
      bad: 'Bad points',
    },
    approval: {
      approved: 'approved',
      'not-approved': 'not approved',
      'off-label': 'not approved (off-label)',
      'not-labeled': 'not on the label',
    },
    status: ({use, approval, note}) =>
      note === undefined ? `${use}: ${approval}.` : `${use}: ${approval}. ${note}`,
    notKnown: 'Not known',
    reaches: (low, high) =>
      low === 100
        ? 'All of it'
        : low === high
          ? `About ${number(low)} in 100 parts`
          : `${number(low)} to ${number(high)} in 100 parts`,
    offered: 'Offered here',
    offeredAt: (clinic) => `Offered at ${clinic}`,
    caption: 'Ways to give it, side by side',
    rowHeader: 'What to compare',
    first: 'First way',
    second: 'Second way',
    more: 'More',
    moreOf: (question) => `More: ${question}`,
    ask: 'Show for all ways',
    compare: (count) => (count < 2 ? 'Mark 2 ways to compare' : `Compare ${number(count)} marked ways`),
    marked: (count) => `${number(count)} ${plural(count, {one: 'way is', other: 'ways are'})} marked.`,
  },

  relief: {
    bands: {
      hours: 'Hours',
      days: 'Days',
      'weeks-1-2': 'Weeks 1–2',
      'weeks-3-5': 'Weeks 3–5',
      'weeks-6-12': 'Weeks 6–12',
      later: 'Later',
    },
    bandsShort: {
      hours: 'Hours',
      days: 'Days',
      // The dash holds its weeks together: no line ends in it.
      'weeks-1-2': 'Wks 1\u2060–\u20602',
      'weeks-3-5': 'Wks 3\u2060–\u20605',
      'weeks-6-12': 'Wks 6\u2060–\u206012',
      later: 'Later',
    },
    findings: {
      'less-pain': 'less pain than with the comparison',
      'no-difference': 'no clear difference',
      uncontrolled: 'less pain than before, no comparison',
      unclear: 'unclear: not known, or not said for how long',
      'not-measured': 'not measured, or not in the text that we read',
    },
    during: (from, to, week) => {
      if (from === to)
        return week === undefined ? inBand[from] : `${inBand[from]}, to about week ${number(week)}`;
      if (week !== undefined) return `from ${bandNames[from]} to about week ${number(week)}`;
      return to === 'later' ? `from ${bandNames[from]} on` : `from ${bandNames[from]} to ${bandNames[to]}`;
    },
    found: {
      'less-pain': (when, comparison) =>
        comparison === undefined ? `less pain ${when}` : `less pain than with ${comparison} ${when}`,
      'no-difference': (when, comparison) =>
        comparison === undefined
          ? `no clear difference ${when}`
          : `no clear difference from ${comparison} ${when}`,
      uncontrolled: (when) => `less pain than before ${when}`,
      unclear: (when) => `unclear ${when}`,
    },
    foundInAll: (found) => `${capital(found.join('; '))}.`,
    uncompared: 'Studies with no comparison group',
    noMark: 'no mark:',
    design: {
      trial: 'trial',
      'crossover-trial': 'trial in which each person got both',
      review: 'review of studies',
      'thesis-review': 'review of trials, a thesis',
      cohort: 'people followed over time',
      'chart-review': 'review of patient files',
      'open-study': 'study without a comparison group',
    },
    comparison: {
      placebo: 'placebo',
      'other-drug': 'another medicine',
      'placebo-or-other-care': 'placebo or other care',
    },
    comparedWith: (comparison) => `compared with ${comparison}`,
    notCompared: {
      none: 'no comparison group',
      mixed: 'some with, some without a comparison group',
    },
    designOf: (design, notCompared) =>
      `Kind of study: ${notCompared === undefined ? design : `${design}, ${notCompared}`}.`,
    about: ({comparator, people, studies}) =>
      capital(
        [
          studies === undefined
            ? undefined
            : `${number(studies)} ${plural(studies, {one: 'study', other: 'studies'})}`,
          people === undefined ? undefined : `${number(people)} people`,
          comparator,
        ]
          .filter((part) => part !== undefined)
          .join(' · '),
      ),
    caption: 'What studies found, by time',
    reading:
      'Marks show what was found, not how strong relief was. Where no certainty stands, nobody rated it.',
    study: 'Study or review',
    whatFound: 'What it found',
    harms: 'Side effects',
    alsoGiven: (what) => `Also given: ${what}`,
    shown: (count, total) =>
      count === total
        ? `All ${number(total)} studies and reviews are shown.`
        : `${number(count)} of ${number(total)} studies and reviews are shown: those about this kind of pain, and those about pain of any kind.`,
    allKinds: 'All kinds',
    kindOfPain: 'Kind of pain',
    factors: 'What may change how long it lasts',
    factorsYou: 'About you',
    factorsTreatment: 'About the treatment',
    known: (certainty) => `How well this is known: ${certainty}`,
    upkeep: 'What to do while relief lasts',
  },

  claims: {
    whole: (claim, found) => `You may have read this claim: “${claim}” What was found: ${found}`,
  },
};
