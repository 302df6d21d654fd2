import type {HelpSource} from './help-sources.js';

/** A line for people in a crisis. Numbers are written as they are said in their country. */
export interface CrisisLine {
  /** Its own name, which is not translated. */
  readonly name: string;
  readonly call: string;
  readonly text?: string;
  /** Address of its chat. */
  readonly chat?: string;
  /** What a call costs; no more is said than what was read. */
  readonly free: 'yes' | 'from-mobiles';
  /** Only where its own pages say so. */
  readonly confidential?: true;
  /** Ways in for those who speak another language, by its tag: a key to press, a word to text. */
  readonly languages?: Readonly<Record<string, LanguageWay>>;
  readonly sources: readonly HelpSource[];
}

/** How a crisis line is reached in another language. */
export interface LanguageWay {
  /** Pressed once the line answers. */
  readonly key: string;
  /** The word to text. */
  readonly word: string;
  readonly chat: string;
  readonly sources: readonly HelpSource[];
}

/** Further lines that a region has. Every language has a sentence for each: `messages.seekHelp.further`. */
export const furtherLines = ['nhs-111', 'nz-suicide'] as const;
export type FurtherLine = (typeof furtherLines)[number];

/** Whom to call in one region. */
export interface HelpLines {
  /** The codes of the regions that they are for; "EU" stands for itself alone. */
  readonly regions: readonly string[];
  /** One number, or several that are as good as each other. */
  readonly emergency: {readonly numbers: readonly string[]; readonly sources: readonly HelpSource[]};
  /** None where there is no number for all of the region. */
  readonly crisis?: CrisisLine;
  readonly further?: readonly {
    readonly id: FurtherLine;
    readonly call: string;
    readonly sources: readonly HelpSource[];
  }[];
}

/** Those of the US, which are named, as those of the US, where it is not known in which region a reader is. */
export const usHelpLines = {
  regions: ['US', 'PR', 'GU'],
  emergency: {numbers: ['911'], sources: ['fcc911', 'guam911']},
  crisis: {
    name: '988 Suicide & Crisis Lifeline',
    call: '988',
    text: '988',
    chat: 'https://988lifeline.org',
    free: 'yes',
    confidential: true,
    languages: {
      es: {
        key: '2',
        word: 'AYUDA',
        chat: 'https://988lifeline.org/es/chat/',
        sources: ['988-expect', 'fcc988', 'samhsa988es'],
      },
    },
    sources: ['988-expect', 'fcc988', 'wy988'],
  },
} as const satisfies HelpLines;

/**
 * The numbers that have been read on pages of those who run them. A region that is not here has none of ours: a wrong number
 * is worse than none. So have the US Virgin Islands, American Samoa and the Northern Marianas, whose emergency number was not
 * read, and each member state of the EU.
 */
const lines: readonly HelpLines[] = [
  usHelpLines,
  {
    regions: ['CA'],
    emergency: {numbers: ['911'], sources: ['mhcc988']},
    crisis: {
      name: '9-8-8: Suicide Crisis Helpline',
      call: '988',
      text: '988',
      free: 'yes',
      sources: ['mhcc988', 'phac988'],
    },
  },
  {
    regions: ['GB'],
    emergency: {numbers: ['999'], sources: ['nhs999']},
    crisis: {name: 'Samaritans', call: '116 123', free: 'yes', sources: ['samaritans']},
    further: [{id: 'nhs-111', call: '111', sources: ['nhs111-mh']}],
  },
  {
    regions: ['IE'],
    emergency: {numbers: ['112', '999'], sources: ['hse112']},
    crisis: {name: 'Samaritans', call: '116 123', free: 'yes', sources: ['samaritans', 'ie116123']},
  },
  {
    regions: ['AU'],
    emergency: {numbers: ['000'], sources: ['au000']},
    crisis: {
      name: 'Lifeline',
      call: '13 11 14',
      text: '0477 13 11 14',
      free: 'from-mobiles',
      sources: ['lifeline-au'],
    },
  },
  {
    regions: ['NZ'],
    emergency: {numbers: ['111'], sources: ['nz111']},
    crisis: {name: '1737, Need to talk?', call: '1737', text: '1737', free: 'yes', sources: ['nz1737']},
    further: [{id: 'nz-suicide', call: '0508 828 865', sources: ['nz0508']}],
  },
  {regions: ['EU'], emergency: {numbers: ['112'], sources: ['eu112']}},
];

/** The lines of a region; undefined where none was read. */
export const helpLinesOf = (region: string): HelpLines | undefined =>
  lines.find(({regions}) => regions.includes(region));

/** The regions that have numbers here. */
export const helpRegions: readonly string[] = lines.flatMap(({regions}) => regions);
