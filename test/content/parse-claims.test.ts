import {expect} from '@open-wc/testing';
import {rewordableIn} from '../../src/content/check/parts-of-treatment.js';
import {es} from '../../src/treatments/ketamine/es.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';
import {added, faultCounts, faultsOf, reword} from './override-faults.js';

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

describe('parse, of what a clinic’s words must not say', () => {
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
      'Nine patients in ten.',
      'A ten-fold gain.',
      'Cuts your pain in half.',
      'Double the relief.',
      'Three of our four doctors recommend it.',
      'El doble de alivio.',
      'Neuf patients sur dix.',
      'La moitié des patients.',
      'Deux fois plus de soulagement.',
      'Neun von zehn.',
      'Jeder zweite Patient.',
      'Die Hälfte der Patienten, doppelt so oft.',
      'Nove em cada dez.',
      'La metà dei pazienti.',
    ]) {
      expect(faultCounts(text), text).to.deep.equal({reworded: 1, added: 1});
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
      'We give 50 m g.',
      'One in 3 gets better.',
      'Nine out of 10.',
      'Helps 2/3 of patients.',
      'Helps 9:1 odds.',
      'Step 3 of 4 patients got better.',
      '9 sur 10.',
      '9 von 10.',
    ])
      expect(added(text), text).to.have.length(1);
    for (const text of [
      'We call you twice in the first week.',
      'You are in one of our ten rooms; one of two nurses is with you.',
      'We ask you again every second week.',
      'It is half past two when we close.',
      'Pregunte qué esperar de cada uno.',
      'Come from 8:30 to 9:15, room 12 G.',
      'Page 3 of 4. Step two of three. Página 3 de 4. Seite 3 von 4.',
      '2 of our 3 doctors are here each day; two of our three nurses speak Spanish.',
      'Deux fois par an. Zweimal im Jahr. Un tiers du temps.',
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
      expect(faultCounts(text), text).to.deep.equal({reworded: 1, added: 1});
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
    'You can have this treatment.',
    'You may start ketamine, even if you are pregnant.',
    'All adults can have it.',
    'You should have this treatment.',
    'You do qualify.',
    'You are ready for ketamine.',
    'You are a good fit.',
    'You meet all our criteria.',
    'Patients with CRPS are eligible.',
    'If you have pain, you are eligible.',
    'You are eligible, just ask.',
    'You are eligible.Ask whether we have time.',
    'You are, of course, eligible.',
    'You are\n“eligible”.',
    'suitable for you',
    'It’s safe.',
    'Ketamine has been shown to be safe.',
    'Safe during pregnancy.',
    'A safe and gentle therapy.',
    'You will get better.',
    'Your pain will go away.',
    'It will help you.',
    'There is nothing to fear.',
    'Side-effect free.',
    'Ketamine works.',
    'Ketamine is approved for chronic pain.',
    'We promise relief.',
    'The most effective treatment.',
    'You can drive home afterwards.',
    'You will not need {emergency}.',
    'Call us first, then {emergency}.',
    'Call {emergency} only after you have called us.',
    'Wait until morning before you call {emergency}.',
    '{emergency} is not needed.',
    'Chest pain is normal.',
    'Puede recibir el tratamiento.',
    'Puedes tomar ketamina.',
    'Sí, usted es apto.',
    'Es candidata.',
    'Es un tratamiento muy seguro.',
    'No tiene riesgos.',
    'Le ayudará.',
    'Puede conducir después de la sesión.',
    'No necesita {emergency}.',
    'Vous êtes éligible.',
    'Sie sind geeignet.',
    'Garantierte Wirkung.',
    'Sans effets secondaires.',
    'Y o u  a r e  e l i g i b l e',
    'You are e-l-i-g-i-b-l-e.',
    'You are e.l.i.g.i.b.l.e now.',
    'You are \u0435ligible.',
  ])
    it(`says no verdict, no promise, and nothing against calling for help: ${text}`, () => {
      for (const faults of [reword(text), added(text)]) {
        expect(faults, text).to.have.length(1);
        expect(faults[0]!.expected).to.match(/^no (?:verdict|promise|word )/);
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
      'You can have a drink, someone with you, and your other medicines.',
      'You can have this treatment as a drip or a spray, here, on Mondays.',
      'You can have this treatment only if your doctor agrees.',
      'We look together at whether this treatment is right for you.',
      'We tell you how it works. It will help to bring a list.',
      'Some people have no side effects.',
      'Ketamine is not approved for pain.',
      'You cannot drive home. Ask when you can drive.',
      'It passes. You will feel better once the drip stops.',
      'Call {emergency} first, then us. Do not wait before you call {emergency}.',
      'Puede recibir la ketamina por la vena. Si es apta, le llamamos. No puede conducir a casa.',
      'Dr. J. R. R. Brown answers at the R.S.V.P. desk. Bring form A B C, or α-blockers.',
    ]) {
      expect(reword(text), text).to.deep.equal([]);
      expect(added(text), text).to.deep.equal([]);
    }
  });

  it('refuses a text that is a book, and reads the longest that it takes in no time', () => {
    for (const piece of [
      'if you are eligible ',
      'pain ',
      'call ',
      'one of ',
      'you are really ',
      'every each ',
      's a f ',
      'a safe ',
    ]) {
      const begin = performance.now();
      expect(added(piece.repeat(10_000 / piece.length)).length, piece).to.be.below(2);
      expect(performance.now() - begin, piece).to.be.below(2000);
      const book = added(piece.repeat(900_000 / piece.length));
      expect(book.map(({expected}) => expected)).to.include('a text of at most 10,000 characters');
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
});
