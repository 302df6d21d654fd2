/**
 * Which words a treatment must have, by its facts. Nothing here runs: the compiler is the test, and an error that is missing
 * below is an error itself.
 */
import type {Facts, WordsFor} from '../../src/classes.js';
import type {PartWords, Words} from '../../src/content/schema.js';

type Tea = {
  notes: {general: ['leaflet']; medicines: ['leaflet']; day: ['leaflet']};
  seekHelp: {emergency: [{id: 'em-burn'}]; today: []; night: ['leaflet']};
  outcomes: [{id: 'out-hot'}];
  relief: {conditions: [{id: 'cd-cold'}]; cure: ['trial']; remarks: [{id: 'rm-brewed'}]};
};
type TeaWords = WordsFor<Tea>;

export const outcomes: TeaWords['outcomes'] = {'out-hot': 'too hot'};
// @ts-expect-error -- a text for each entry of a list
export const missing: TeaWords['outcomes'] = {};
// @ts-expect-error -- and for no other
export const unknown: TeaWords['outcomes'] = {'out-hot': 'too hot', 'out-cold': 'too cold'};

export const notes: TeaWords['notes'] = {general: 'Ask.', medicines: 'Go on.', day: 'Rest.'};
// @ts-expect-error -- a text that others may leave out, where the facts have what it is for
export const withoutDay: TeaWords['notes'] = {general: 'Ask.', medicines: 'Go on.'};
// @ts-expect-error -- the same, at night
export const withoutNight: Pick<TeaWords['seekHelp'], 'night'> = {};
// @ts-expect-error -- and of a section
export const withoutCure: Pick<TeaWords['relief'], 'cure'> = {};
// @ts-expect-error -- and a table of its own
export const withoutRemarks: Pick<TeaWords['relief'], 'remarks'> = {};

/** What the facts do not have is asked of nobody. */
export const nothing: Pick<TeaWords, 'checklist' | 'sources' | 'forms' | 'glossary'> = {};
export const withoutHow: Pick<TeaWords['relief'], 'how'> = {};

/** Words of a part are asked for what the part has. */
export const part: PartWords<Pick<Tea, 'outcomes'>> = {outcomes};

/** Where facts are not known exactly, any words may be theirs. */
export const loose = (words: Words): WordsFor<Facts> => words;
