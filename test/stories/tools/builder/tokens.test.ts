import {expect} from '@open-wc/testing';
import {fc} from '../../../fast-check.js';
import {cssProperties} from '../../../../stories/api.js';
import {initialState} from '../../../../stories/tools/builder/state.js';
import {
  styleSheet,
  tokenFault,
  tokenGroups,
  tokenNamed,
  tokens,
} from '../../../../stories/tools/builder/tokens.js';
import {randomState} from './random-state.js';

const accent = tokenNamed('accent')!;

/** The rules that a browser reads in a style sheet. */
function rulesOf(text: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules] as CSSStyleRule[];
}

describe('the tokens of the builder', () => {
  it('are all that there are, each in one group', () => {
    const grouped = tokenGroups.flatMap((group) => group.tokens.map(({name}) => name));
    expect([...grouped].sort()).to.deep.equal([...cssProperties.keys()].sort());
  });

  it('make a style sheet of one rule with what was set, and nothing else', () => {
    fc.assert(
      fc.property(randomState, (state) => {
        const set = Object.keys(state.tokens).sort();
        const [rule, ...others] = rulesOf(styleSheet(state));
        expect(others).to.deep.equal([]);
        expect(rule ? [...rule.style].sort() : []).to.deep.equal(set);
      }),
      {numRuns: 60},
    );
  });

  it('say what light-dark() follows, where it is there', () => {
    const state = {...initialState, tokens: {'--treatment-accent': {value: '#111', dark: '#eee'}}};
    expect(styleSheet(state)).to.match(/color-scheme[^]+--treatment-accent: light-dark\(#111, #eee\);/);
  });
});

describe('a value of a token', () => {
  const hostile = [
    'red; background: url(//evil.example)',
    'red } body { display: none',
    'red /*',
    '*/ red',
    'red</style><script>alert(1)</script>',
    'url(https://evil.example)',
    'URL ( "x" )',
    'image-set("x" 1x)',
    'red !important',
    '\\72 ed',
    'r\ned',
    'rgb(1 2 3',
    '"red',
    ')',
    'blurple',
    '@import "x"',
  ];
  for (const value of hostile) {
    it(`is refused with the reason: ${JSON.stringify(value)}`, () => {
      expect(tokenFault(accent, value)).to.match(/expected|cannot stand/);
    });
  }

  it('that is taken, whatever it is, stays inside of its declaration', () => {
    const parts = fc.constantFrom(
      'red',
      'var(--x',
      ')',
      '(',
      '"',
      "'",
      ';',
      '}',
      '{',
      '/*',
      '\\',
      ',',
      ' ',
      '#111',
      'calc(',
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...tokens), (value, token) => {
        fc.pre(value.trim() !== '' && tokenFault(token, value) === undefined);
        const rules = rulesOf(
          `${styleSheet({...initialState, tokens: {[token.name]: {value}}})} i { color: red }`,
        );
        expect(rules).to.have.length(2);
        expect([...rules[0]!.style]).to.deep.equal([token.name]);
      }),
      {numRuns: 2000},
    );
  });

  it('of its own kind is taken', () => {
    expect(tokenFault(accent, 'light-dark(#111, #eee)')).to.equal(undefined);
    expect(tokenFault(tokenNamed('radius')!, '4px')).to.equal(undefined);
    expect(tokenFault(tokenNamed('radius')!, 'red')).to.match(/a size of CSS/);
    expect(tokenFault(tokenNamed('heading-font')!, '"Open Sans", serif')).to.equal(undefined);
    expect(tokenFault(tokenNamed('heading-weight')!, '600')).to.equal(undefined);
  });
});
