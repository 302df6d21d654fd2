import {expect} from '@open-wc/testing';
import {ContentError, parse} from '../../src/content/parse.js';
import {tea} from './small-treatment.js';

describe('parse, of whatever a page hands over', () => {
  const pathsOf = (input: unknown) => {
    try {
      parse(input, {treatment: tea});
    } catch (error) {
      if (error instanceof ContentError) return error.faults.map(({path}) => path);
      throw error;
    }
    return undefined;
  };

  it('reads a file with a byte order mark', () => {
    expect(parse('\uFEFF{"overrides": {"hide": ["se-warm"]}}', {treatment: tea})).to.deep.equal({
      overrides: {hide: ['se-warm']},
    });
  });

  it('refuses a name that an object has twice, of which JSON would keep the last without a word', () => {
    for (const [json, paths] of [
      ['{"overrides": {"hide": ["se-warm"]}, "overrides": {}}', ['overrides']],
      ['{"overrides": {"hide": [], "\\u0068ide": []}}', ['overrides.hide']],
      [
        '{"overrides": {"reword": {"se-warm": {"name": "A", "name": "B"}}}}',
        ['overrides.reword.se-warm.name'],
      ],
      [
        '{"overrides": {"add": {"sideEffects": [{}, {"id": "a", "id": "b"}]}}}',
        ['overrides.add.sideEffects.1.id'],
      ],
    ] as const)
      expect(pathsOf(json)).to.include.members([...paths]);
    const texts =
      '{"overrides": {"reword": {"se-warm": {"name": "\\"a\\": [,", "action": "Rest: {wait}, {wait}"}}}}';
    expect(pathsOf(texts)).to.be.undefined;
  });

  it('takes what is undefined for not there', () => {
    const overrides = {
      hide: undefined,
      add: {upkeep: undefined, checklist: undefined},
      reword: {'se-warm': undefined},
    };
    expect(parse({overrides}, {treatment: tea})).to.deep.equal({overrides: {add: {}, reword: {}}});
    expect(pathsOf({overrides: {hide: [undefined]}})).to.deep.equal(['overrides.hide.0']);
  });

  it('says of everything else where it is wrong, and throws nothing else', () => {
    const throwing = Object.defineProperty({}, 'overrides', {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });
    const circle: Record<string, unknown> = {};
    circle['overrides'] = circle;
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    let shared: unknown = 'x';
    for (let i = 0; i < 30; i++) shared = [shared, shared];
    const inputs = {
      throwing,
      circle,
      revoked: revoked.proxy,
      deep,
      shared: {overrides: {hide: shared}},
      map: new Map(),
      date: {overrides: new Date()},
      symbol: Symbol('x'),
      bigint: {overrides: {hide: [1n]}},
      function: () => {},
      null: null,
      undefined,
      number: 5,
      array: [],
      arrayInside: {overrides: []},
      arrayBelow: {overrides: {reword: []}},
      text: 'clinic.json',
      empty: '',
      deepText: `${'['.repeat(5000)}${']'.repeat(5000)}`,
    };
    for (const [name, input] of Object.entries(inputs)) expect(pathsOf(input), name).to.have.length.above(0);
  });

  it('shows what it has checked, whatever the page does with its object later', () => {
    let reads = 0;
    const texts = {
      get name() {
        return reads++ === 0 ? 'Stains' : 'Works for 85 in 100';
      },
    };
    const {overrides} = parse({overrides: {reword: {'se-late': texts}}}, {treatment: tea});
    expect(overrides!.reword!['se-late']!['name']).to.equal('Stains');
  });
});
