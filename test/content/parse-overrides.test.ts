import {expect} from '@open-wc/testing';
import {ContentError, parse, type Fault} from '../../src/content/parse.js';
import {rewordableIn} from '../../src/content/check/parts-of-treatment.js';
import {es} from '../../src/treatments/ketamine/es.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';
import {tea} from './small-treatment.js';

/** The faults of a clinic's changes to tea. */
function faultsOf(overrides: unknown, treatment = tea): readonly Fault[] {
  try {
    parse({overrides}, {treatment});
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  return [];
}

const reword = (text: string, field = 'action') => faultsOf({reword: {'se-warm': {[field]: text}}});
const added = (text: string) =>
  faultsOf({
    add: {
      sideEffects: [
        {id: 'our-cold', urgency: 'mild', time: 'session', name: 'Cold', feels: 'Cool.', action: text},
      ],
    },
  });

/** The texts of an entry of ours, wherever in the words it stands. */
function entryOf(words: unknown, id: string): Readonly<Record<string, unknown>> {
  if (typeof words !== 'object' || words === null) return {};
  for (const [key, below] of Object.entries(words)) {
    const own =
      key === id ? (typeof below === 'string' ? {text: below} : (below as object)) : entryOf(below, id);
    if (Object.keys(own).length > 0) return own as Readonly<Record<string, unknown>>;
  }
  return {};
}

describe('parse, of a clinic’s changes', () => {
  it('keeps what is said of an emergency or a crisis', () => {
    for (const [id, field] of [
      ['se-burn', 'action'],
      ['se-burn', 'name'],
      ['ci-sad', 'why'],
    ] as const) {
      const [{path, expected} = {path: '', expected: ''}] = faultsOf({
        reword: {[id]: {[field]: 'Stay calm.'}},
      });
      expect(path).to.equal(`overrides.reword.${id}`);
      expect(expected).to.contain('cannot be reworded');
    }
    const {effects} = ketamine.facts.sideEffects!;
    for (const {id} of effects.filter(({urgency}) => urgency === 'emergency')) {
      expect(faultsOf({reword: {[id]: {name: 'Feeling calm'}}}, ketamine), id).to.have.length(1);
      expect(faultsOf({hide: [id]}, ketamine), id).to.have.length(1);
    }
  });

  it('cannot reach a safety text or a finding by any name', () => {
    for (const id of [
      'notes',
      'seek-help',
      'sign-burn',
      'today-rash',
      'general',
      'none-choice',
      'pop-trial',
      'cough',
    ]) {
      expect(faultsOf({reword: {[id]: {text: 'No need.'}}}), id).to.have.length(1);
    }
    for (const field of [
      'evidence',
      'good',
      'bad',
      'onset',
      'reaches',
      'homeWarning',
      'status',
      'note',
      'shortName',
    ]) {
      expect(faultsOf({reword: {'rt-cup': {[field]: 'Proven to work.'}}}), field).to.have.length(1);
    }
  });

  it('takes an order with each id once', () => {
    expect(faultsOf({order: ['ci-sore', 'ci-allergy', 'ci-sore']}).map(({path}) => path)).to.deep.equal([
      'overrides.order.2',
    ]);
  });

  describe('writes no figure into a statement of ours:', () => {
    for (const text of [
      'Works for 85 in 100.',
      'Wait 2 hours.',
      'Wait \u0662 hours.',
      'Wait \u096a hours.',
      'Wait \uff12 hours.',
      'Wait \u{1d7d0} hours.',
      'Wait \u00bd hour.',
      'About x\u00b2.',
      'Step \u2460.',
      'Part \u2163.',
      'Nearly \u{1f4af}.',
      'Wait 2\u200b0 minutes.',
      'Half, or fifty percent.',
      'Most, or fifty per cent.',
      'Almost all %.',
      'Casi todos: noventa por ciento.',
      'Nine out of ten people feel better.',
      'One in three feels it.',
      'Ocho de cada diez lo sienten.',
      'A hundred people.',
      'Take half a mg per kilo.',
      'Take some \u00b5g.',
      'Take a few milligrams.',
      'Tome unos miligramos.',
      'Take two tablets.',
      '\u4e94\u5341 people.',
      'Call 555-0199.',
    ]) {
      it(text, () => {
        const faults = reword(text);
        expect(faults.map(({path}) => path)).to.deep.equal(['overrides.reword.se-warm.action']);
        expect(faults[0]!.expected).to.contain('{clinic-phone}');
      });
    }
  });

  it('writes no share in words, and takes times and other halves', () => {
    for (const text of [
      'Half of our patients feel nothing.',
      'Half the people sleep.',
      'A third of all patients feel it.',
      'Two-thirds get better.',
      'Three quarters of people do.',
      'La mitad de las personas mejora.',
      'Dos tercios mejoran.',
      'Ayuda a ocho de cada diez. Ocho de cada {wait} personas, y una de cada tres.',
      'Una ayuda para la tercera parte de nuestros pacientes, y un tercio de los adultos.',
    ]) {
      expect(reword(text), text).to.have.length(1);
      expect(added(text), text).to.have.length(1);
    }
    for (const text of [
      'Rest for half an hour, or three quarters of an hour.',
      'Come back in a quarter of an hour.',
      'Stop halfway. Eat half of your meal.',
      'Espere tres cuartos de hora en la mitad de la sala.',
      'La enfermera la mide antes de cada visita y después de cada dosis; hablamos al final de cada semana.',
    ]) {
      expect(reword(text), text).to.deep.equal([]);
      expect(added(text), text).to.deep.equal([]);
    }
  });

  it('writes no share in other words either: of, every second, half that get better, twice as many', () => {
    for (const text of [
      'Roughly nine of ten feel better.',
      'Almost nine-in-ten feel better.',
      'Three out of our last four patients improved.',
      'Every second patient gets better.',
      'Half get better.',
      'Nearly half of those who came.',
      'One-third improved.',
      'Three-fourths of people recover.',
      'Twice as many get better.',
      'Ten times better than pills.',
      'It doubles your chances.',
      'Nueve de diez pacientes mejoran.',
      'La mitad mejora.',
      'La mitad de los que vienen.',
      'Diez veces mejor.',
      'Take two and a half tablets.',
      'Tome dos comprimidos.',
      'A few m.g. each.',
    ]) {
      expect(reword(text), text).to.have.length(1);
      expect(added(text), text).to.have.length(1);
    }
    for (const text of [
      'Helps 3 out of our last 4 patients.',
      'Helps 8-in-10.',
      'Helps 4:5 patients.',
      'Helps 0.85 of patients.',
      'Helps 85 pct.',
      'Helps 5 in hundred.',
      'Ayuda a 8 sobre 10.',
      'Ayuda a 40 por 100.',
      'We give 2 cc.',
      'We give 1 g of it.',
      'We give 50 мг.',
      'We give 50 mgs.',
    ])
      expect(added(text), text).to.have.length(1);
    for (const text of [
      'We call you twice in the first week.',
      'You are in one of our ten rooms; one of two nurses is with you.',
      'We ask you again every second week.',
      'It is half past two when we close.',
      'Pregunte qué esperar de cada uno.',
      'Come from 8:30 to 9:15, room 12 G.',
    ])
      expect(added(text), text).to.deep.equal([]);
  });

  it('names no number of ours so that it says something else', () => {
    for (const text of [
      'It helps {better}.',
      '{cups} of {cups} people feel better.',
      '{cups} in {cups} feel better.',
      '{cups} percent feel better.',
    ]) {
      expect(reword(text), text).to.have.length(1);
      expect(added(text), text).to.have.length(1);
    }
    const why = 'A jump was seen in {older-jump}, and in {older-placebo} with placebo.';
    expect(faultsOf({reword: {'ci-65plus': {why}}}, ketamine)).to.deep.equal([]);
    expect(faultsOf({reword: {'ci-teen': {why}}}, ketamine)).to.have.length(2);
  });

  for (const text of [
    'You are eligible.',
    'You’re a good candidate for this.',
    'You are not eligible.',
    'You have been approved.',
    'You qualify for treatment.',
    'Everyone qualifies.',
    'It is safe for everyone.',
    'Ketamine is perfectly safe.',
    'Our treatment is harmless.',
    'Safe and effective.',
    'This is proven to work.',
    'Guaranteed relief.',
    'There is no risk.',
    'It has no side effects.',
    'It cures.',
    'Ketamine will help you.',
    'The best treatment for pain.',
    'You are el\u00adigible.',
    'ＹＯＵ ARE ELIGIBLE',
    'Usted es candidata.',
    'Eres apto.',
    'Usted reúne los requisitos.',
    'La ketamina es segura.',
    'Es seguro para usted.',
    'Garantizado.',
    'Sin riesgos.',
    'Está comprobado que funciona.',
    'Siempre funciona.',
    'No need to call {emergency}.',
    'Do not call {emergency}.',
    'Call us instead of {emergency}.',
    'You need not call anyone.',
    'Ignore chest pain.',
    'No llame al {emergency}.',
    'No hace falta llamar al {emergency}.',
    'Llámenos en lugar de {emergency}.',
  ])
    it(`says no verdict, no promise, and nothing against calling for help: ${text}`, () => {
      for (const faults of [reword(text), added(text)]) {
        expect(faults, text).to.have.length(1);
        expect(faults[0]!.expected).to.match(/^no (?:verdict|promise|word against)/);
      }
    });

  it('takes what leaves that open, what denies it, and calls for help', () => {
    for (const text of [
      'Ask your doctor if it is safe for you.',
      'Are you a candidate? We look at it together.',
      'You are safe to rest in our room. A nurse will help you.',
      'It is not a cure. Nobody can guarantee relief. There is no risk-free way.',
      'What is the best way to reach you?',
      'Do not wait to call {emergency}.',
      'In an emergency, do not call us. Call {emergency}.',
      'Never ignore chest pain.',
      'Do not get up without asking for help.',
      'No espere: llame al {emergency}. No dude en llamar al {emergency}.',
      '¿Es seguro para usted? Pregunte.',
    ]) {
      expect(reword(text), text).to.deep.equal([]);
      expect(added(text), text).to.deep.equal([]);
    }
  });

  it('takes every text of ours that a clinic can reword, as it is', () => {
    const rewordable = rewordableIn(ketamine.facts);
    const inLanguages = {en: ketamine.words.en, es};
    for (const [lang, words] of Object.entries(inLanguages)) {
      const reword = Object.fromEntries(
        [...rewordable].flatMap(([id, fields]) => {
          const own = entryOf(words, id);
          const texts = fields.flatMap((field) => {
            const text = own[field];
            return typeof text === 'string' ? [[field, text] as const] : [];
          });
          return texts.length > 0 ? [[id, Object.fromEntries(texts)] as const] : [];
        }),
      );
      expect(Object.keys(reword).length).to.be.above(100);
      const faults = faultsOf({lang, reword}, {...ketamine, words: {...ketamine.words, es}});
      expect(faults.filter(({expected}) => !expected.startsWith('a text without a number'))).to.deep.equal(
        [],
      );
    }
  });

  it('takes no sign that no page can show, or that turns a number round', () => {
    for (const sign of ['\ud800', '\udc00', '\0', '\u0007', '\u0085', '\u202e', '\u202d', '\uffff']) {
      expect(reword(`Tell ${sign}us.`)[0]?.path).to.equal('overrides.reword.se-warm.action');
      expect(added(`Tell ${sign}us.`)[0]?.path).to.equal('overrides.add.sideEffects.0.action');
    }
    for (const text of ['Tell us 🙂.', 'Tell\u00a0us\u2011all.', 'Tell\n\tus.', '\u2067שלום\u2069 to all.'])
      expect(reword(text), text).to.deep.equal([]);
  });

  it('names the token that serves instead', () => {
    expect(reword('Wait 30 minutes.')[0]!.expected).to.contain('{wait} for 30');
    expect(reword('Wait \u0663\u0660 minutes.')[0]!.expected).to.contain('{wait} for 30');
    expect(reword('Wait {wait}, then call {clinic-phone} or {emergency}.')).to.deep.equal([]);
    expect(reword('Ask someone to sit with you for an hour or two.')).to.deep.equal([]);
  });

  it('holds titles and introductions to the same', () => {
    expect(faultsOf({reword: {'side-effects': {intro: 'Only 1 in 100.'}}})).to.have.length(1);
    expect(faultsOf({reword: {'relief-duration': {title: 'Weeks of relief: 90%'}}})).to.have.length(1);
  });

  it('lets a clinic’s own entries have its floor, phone, hours and dates, and no figure or dose', () => {
    for (const text of [
      'We are on floor 3, room 12.',
      'Call +1 555 010 0142, from 8 to 17.',
      'We are here 24/7, also on 11/26.',
      'We call you 7 days after each visit.',
      'It costs $40.',
    ]) {
      expect(added(text), text).to.deep.equal([]);
    }
    for (const text of [
      'Works for 85 in 100.',
      'Helps 9 of 10.',
      'Helps 9/10.',
      'Helps 85 %.',
      'Helps 85\uff05.',
      'Helps \u00be of people.',
      'Nine out of ten people.',
      'We give 50 mg.',
      'We give 0.5mg/kg.',
      'We give fifty milligrams.',
      'Take 2 sprays.',
    ]) {
      expect(
        added(text).map(({path}) => path),
        text,
      ).to.deep.equal(['overrides.add.sideEffects.0.action']);
    }
  });

  it('shows no brace that stands for nothing', () => {
    for (const text of ['Ask {constructor}.', 'Ask {Two-Hours}.', 'Ask {nobody}.', 'Ask {', 'Ask }']) {
      expect(reword(text), text).to.have.length(1);
      expect(added(text), text).to.have.length(1);
    }
  });

  it('takes no id and no language that JavaScript or a browser would trip over', () => {
    expect(faultsOf({add: {upkeep: [{id: 'constructor', text: 'Rest.'}]}})).to.have.length(1);
    expect(faultsOf({lang: 'not a language'})).to.have.length(1);
    expect(faultsOf({lang: 'pt-BR'})).to.deep.equal([]);
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const sneaky = JSON.parse(`{"reword": {"${key}": {"name": "x"}}}`) as unknown;
      expect(faultsOf(sneaky).map(({path}) => path)).to.deep.equal([`overrides.reword.${key}`]);
    }
  });
});

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

describe('parse, of a clinic’s own rules for the day of treatment', () => {
  const rule = (id: string, text: string) => faultsOf({rules: {[id]: text}}, ketamine);

  it('takes them where clinics differ, with hours and phones', () => {
    expect(
      rule('vi-food', 'Eat a light meal up to 6 hours before. Questions? {clinic-phone}.'),
    ).to.deep.equal([]);
    expect(rule('vi-medicine-day', 'A nurse calls you at 8 the day before.')).to.deep.equal([]);
  });

  for (const id of [
    'vi-drive',
    'vi-next-dose',
    'vi-emergency',
    'vi-mood',
    'vi-bring',
    'se-nausea',
    'unknown',
  ])
    it(`refuses one beside ${id}, by its path`, () => {
      const [fault, ...others] = rule(id, 'You may drive when you feel well.');
      expect(fault!.path).to.equal(`overrides.rules.${id}`);
      expect(fault!.expected).to.contain('vi-food, vi-medicine-day');
      expect(others).to.deep.equal([]);
    });

  it('refuses one that is a page long, a dose, a share of people, or a number that nobody knows', () => {
    expect(rule('vi-food', 'a'.repeat(301))).to.deep.equal([
      {path: 'overrides.rules.vi-food', expected: 'a text of at most 300 characters'},
    ]);
    for (const text of ['Take two pills.', 'Only 1 in 10 feel sick.', 'Wait {no-such-hours}.'])
      expect(
        rule('vi-food', text).map(({path}) => path),
        text,
      ).to.deep.equal(['overrides.rules.vi-food']);
  });

  for (const id of [
    'vi-drive',
    'vi-next-dose',
    'vi-emergency',
    'vi-mood',
    'vi-call-clinic',
    'vi-home-use',
    'vi-medicine-day',
  ])
    it(`neither hides nor rewords ${id}`, () => {
      expect(faultsOf({hide: [id]}, ketamine).map(({path}) => path)).to.deep.equal(['overrides.hide.0']);
      expect(
        faultsOf({reword: {[id]: {text: 'As you like.'}}}, ketamine).map(({path}) => path),
      ).to.deep.equal([`overrides.reword.${id}`]);
    });

  it('adds entries and questions to what is there, and nowhere else', () => {
    const step = {id: 'our-parking', phase: 'before', label: 'Parking', text: 'By the door.'};
    const question = {id: 'our-question', group: 'money', text: 'Can I pay in parts?'};
    expect(faultsOf({add: {visit: [step], questions: [question]}}, ketamine)).to.deep.equal([]);
    const wrong = {
      visit: [{...step, phase: 'never'}],
      questions: [{...question, group: 'none', id: 'qu-why'}],
    };
    expect(faultsOf({add: wrong}, ketamine).map(({path}) => path)).to.have.members([
      'overrides.add.visit.0.phase',
      'overrides.add.questions.0.id',
      'overrides.add.questions.0.group',
    ]);
  });
});
