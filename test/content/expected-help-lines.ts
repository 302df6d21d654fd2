/**
 * The help lines, written down a second time from the fact file, by region: what a page must say, and nothing else. `null`
 * where there is none.
 */
interface Expected {
  readonly emergency: readonly string[];
  readonly call: string | null;
  readonly text: string | null;
  readonly free: string | null;
  readonly further: readonly string[];
  readonly sources: readonly string[];
}

const us: Expected = {
  emergency: ['911'],
  call: '988',
  text: '988',
  free: 'yes',
  further: [],
  sources: ['988-expect', 'fcc988', 'samhsa988es', 'wy988', 'fcc911', 'guam911'],
};

export const expected: Readonly<Record<string, Expected>> = {
  US: us,
  PR: us,
  GU: us,
  CA: {
    emergency: ['911'],
    call: '988',
    text: '988',
    free: 'yes',
    further: [],
    sources: ['mhcc988', 'phac988'],
  },
  GB: {
    emergency: ['999'],
    call: '116 123',
    text: null,
    free: 'yes',
    further: ['111'],
    sources: ['samaritans', 'nhs111-mh', 'nhs999'],
  },
  IE: {
    emergency: ['112', '999'],
    call: '116 123',
    text: null,
    free: 'yes',
    further: [],
    sources: ['hse112', 'samaritans', 'ie116123'],
  },
  AU: {
    emergency: ['000'],
    call: '13 11 14',
    text: '0477 13 11 14',
    free: 'from-mobiles',
    further: [],
    sources: ['au000', 'lifeline-au'],
  },
  NZ: {
    emergency: ['111'],
    call: '1737',
    text: '1737',
    free: 'yes',
    further: ['0508 828 865'],
    sources: ['nz111', 'nz1737', 'nz0508'],
  },
  EU: {emergency: ['112'], call: null, text: null, free: null, further: [], sources: ['eu112']},
};

/** Regions whose number was not read: those of the US that are left, and others of each kind. */
export const notRead = [
  'VI',
  'AS',
  'MP',
  'DE',
  'FR',
  'ES',
  'MX',
  'BR',
  'VN',
  'CN',
  'EG',
  'IN',
  'JP',
  'ZA',
  'JE',
  'IM',
];
