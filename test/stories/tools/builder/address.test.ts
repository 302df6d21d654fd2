import {expect} from '@open-wc/testing';
import {fc} from '../../../fast-check.js';
import {fromAddress} from '../../../../stories/tools/builder/from-address.js';
import {initialState} from '../../../../stories/tools/builder/state.js';
import {toAddress} from '../../../../stories/tools/builder/to-address.js';
import {version} from '../../../../src/version.js';
import {randomState} from './random-state.js';

describe('an address of the builder', () => {
  it('restores whatever was built', () => {
    fc.assert(
      fc.property(randomState, (state) => {
        expect(fromAddress(toAddress(state))).to.deep.equal({state, faults: []});
      }),
      {numRuns: 150},
    );
  });

  it('is the same after a browser has read and written it', () => {
    fc.assert(
      fc.property(randomState, (state) => {
        const {hash} = new URL(toAddress(state), 'https://clinic.example/storybook/?path=/docs/x');
        expect(fromAddress(hash)?.state).to.deep.equal(state);
      }),
      {numRuns: 30},
    );
  });

  it('leaves out what was typed of the clinic, where that is wanted', () => {
    const state = {...initialState, guide: {'clinic-name': 'Harbor Pain Clinic', region: 'US'}};
    expect(toAddress(state)).to.contain('Harbor');
    const address = toAddress(state, {withClinic: false});
    expect(address).not.to.contain('Harbor');
    expect(fromAddress(address)?.state.guide).to.deep.equal({});
  });

  it('is not taken for one where it leads to a heading', () => {
    for (const hash of ['', '#', '#on-this-page', '#%', '#%E0%A4%A', '#elements=summary'])
      expect(fromAddress(hash) === undefined, hash).to.equal(true);
  });
});

describe('an address that is broken, of another version or hostile', () => {
  const read = (rest: string) => fromAddress(`#builder=1&of=${version}&${rest}`)!;

  it('never throws, and keeps to what the builder knows', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        const {state} = fromAddress(`#builder=${text}`)!;
        expect(fromAddress(toAddress(state))).to.deep.equal({state, faults: []});
      }),
      {numRuns: 300},
    );
  });

  it('never throws where one letter of a good one is another', () => {
    const places = fc.tuple(randomState, fc.nat(), fc.constantFrom('%', '=', '&', '.', '\u0000', '<', ''));
    fc.assert(
      fc.property(places, ([state, at, letter]) => {
        const good = toAddress(state);
        const place = 9 + (at % (good.length - 9));
        const {state: left} = fromAddress(good.slice(0, place) + letter + good.slice(place + 1))!;
        expect(fromAddress(toAddress(left))?.faults).to.deep.equal([]);
      }),
      {numRuns: 100},
    );
  });

  const cases: readonly (readonly [rest: string, fault: RegExp])[] = [
    ['surprise=1', /“surprise”: this builder knows nothing/],
    ['__proto__=1', /“__proto__”/],
    ['constructor=1', /“constructor”/],
    ['toString.call=1', /“toString\.call”/],
    ['guide.onclick=alert(1)', /“guide\.onclick”.+no attribute “onclick”/],
    ['guide.__proto__=1', /no attribute “__proto__”/],
    ['summary.style=color:red', /no attribute “style”/],
    ['summary.heading-level=9', /“summary\.heading-level”: expected one of 1, 2, 3/],
    ['side-effects.group-by=color', /expected one of urgency, time/],
    ['side-effects.open-all=maybe', /it is there or not/],
    ['summary.heading=a%00b', /without broken letters/],
    ['summary.heading=%E0%A4%A', /without broken letters/],
    [`guide.clinic-name=${'x'.repeat(2001)}`, /2,000 characters/],
    ['token.accent=red%3B%7Dbody%7Bdisplay%3Anone', /“;” cannot stand in the value of a token/],
    ['token.accent=url(https://evil.example)', /“url\(” cannot stand/],
    ['token.glow=red', /no token of that name/],
    ['token.accent.dark=red', /needs one for light pages/],
    ['token.radius.dark=1em', /no token of that name/],
    ['lang=xx', /there is no “xx”; there are en, es/],
    ['look=<img>', /expected one of plain/],
    ['width=9999', /expected one of 360/],
    ['scheme=sepia', /expected light, dark|expected one of light, dark, both/],
    ['guide.region=US&guide.region=GB', /“guide\.region”: it is there twice/],
  ];
  for (const [rest, fault] of cases) {
    it(`says what cannot be taken, and keeps the rest: ${rest.slice(0, 50)}`, () => {
      const {state, faults} = read(
        `guide.clinic-name=Harbor&${rest}&lang=es`.replace(
          /^guide\.clinic-name=Harbor&(?=guide\.clinic-name)/,
          '',
        ),
      );
      expect(faults[0]).to.match(fault);
      if (!rest.startsWith('guide.clinic')) expect(state.guide['clinic-name']).to.equal('Harbor');
      if (!rest.startsWith('lang')) expect(state.language).to.equal('es');
    });
  }

  it('keeps the elements and the ids that there are, beside those that there are not', () => {
    const {state, faults} = read('elements=routes+oracle&routes.routes=rt-iv+rt-moon&order=routes+oracle');
    expect(state.elements.filter(({isShown}) => isShown).map(({name}) => name)).to.deep.equal(['routes']);
    expect(state.elements[0]).to.deep.equal({name: 'routes', isShown: true, values: {routes: 'rt-iv'}});
    expect(faults).to.have.length(3);
    expect(faults[0]).to.contain('oracle');
  });

  it('of another version says so, and gives what both know', () => {
    const {state, faults} = fromAddress('#builder=2&of=9.9.9&lang=es')!;
    expect(state.language).to.equal('es');
    expect(faults[0]).to.match(/format “2”, and this page reads 1/);
    expect(faults[1]).to.match(/version “9\.9\.9”/);
  });

  it('too long to be one is not read', () => {
    const {state, faults} = fromAddress(`#builder=1&${'lang=es&'.repeat(9000)}`)!;
    expect(state).to.equal(initialState);
    expect(faults).to.have.length(1);
  });
});
