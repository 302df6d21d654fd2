import {expect} from '@open-wc/testing';
import {resolve} from '../../content/resolve-all.js';
import type {WordsFor} from '../../../src/content/schema.js';
import {es as messages} from '../../../src/locales/es.js';
import {en} from '../../../src/treatments/ketamine/en.js';
import {es} from '../../../src/treatments/ketamine/es.js';
import type {facts as exactFacts} from '../../../src/treatments/ketamine/facts.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {doNotRepeat} from './es.do-not-repeat.js';
import {misleading} from './es.wordings.js';
import {textsOf} from './texts.js';

// Remarks among the sources are English in the facts themselves.
const {sources: remarks, ...spanish} = es;
const texts = textsOf(spanish);
/** A claim is quoted from elsewhere, and never shown without what was found: it may say what we do not. */
const isQuoted = ({path}: {path: string}) => /^claims\..*\.claim$/.test(path);
const own = texts.filter((text) => !isQuoted(text));
const english = new Map(textsOf(en).map(({path, text}) => [path, text]));
const tokens = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!).sort();
const withoutTokens = (text: string) => text.replace(/\{[^}]*\}/g, '');
const sentences = (text: string) => text.split(/[.!?;]+(?:\s|$)/).filter(Boolean).length;

const inSpanish = {...ketamine, words: {en, es}};
/** All that a reader can meet, with the numbers in it. */
const shown = [
  {},
  {region: 'US'},
  {region: 'MX', clinicName: 'Clínica del Puerto', clinicPhone: '555 0100'},
  {region: 'ES', emergencyPhone: '112', crisisPhone: '024'},
].flatMap((settings) => {
  const {summary, sideEffects, checklist, routes, relief, visit, claims} = resolve({
    treatment: inSpanish,
    messages,
    settings,
  });
  const found = claims?.claims.map((one) => one.found);
  const {claims: told, ...inShort} = summary!;
  return textsOf({inShort, sideEffects, checklist, routes, relief, visit, found, told: told?.title}).filter(
    ({path}) =>
      !/\.(?:id|kind|href|lang|group|citation|band|condition|row|topic|urgency|time|approval)$/.test(path),
  );
});
/** Sentences that say that something is not so. */
const denials =
  /no significa que sea seguro para usted|no puede decirle si la ketamina es adecuada para usted/gi;
const undenied = (list: readonly {path: string; text: string}[]) =>
  list.map(({path, text}) => ({path, text: text.replace(denials, '')}));
const everything = [...own, ...shown, ...textsOf(messages)];

/** The texts in which a pattern is found, to be read in a failing test. */
const where = (list: readonly {path: string; text: string}[], pattern: RegExp) =>
  list.filter(({text}) => pattern.test(text)).map(({path, text}) => `${path}: ${text}`);
/** Any of the words, alone: `\b` does not know accents. */
const anyOf = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

describe('the Spanish words of ketamine', () => {
  it('do not compile with a text missing', () => {
    const {'ci-liver': liver, ...others} = es.checklist.items;
    // @ts-expect-error A checklist item without words.
    const incomplete: WordsFor<typeof exactFacts>['checklist']['items'] = others;
    expect(incomplete).not.to.have.property('ci-liver');
    expect(liver.question).to.equal('¿Tiene una enfermedad del hígado, o la ha tenido?');
  });

  describe('beside the English', () => {
    it('have the same texts: none is left out, none is added', () => {
      expect(texts.map(({path}) => path).sort()).to.deep.equal([...english.keys()].sort());
    });

    it('have the same numbers, text by text', () => {
      for (const {path, text} of texts) expect(tokens(text), path).to.deep.equal(tokens(english.get(path)!));
    });

    it('have as many sentences, text by text', () => {
      for (const {path, text} of texts) expect(sentences(text), path).to.equal(sentences(english.get(path)!));
    });

    it('are sentences where those are, questions where those are', () => {
      for (const {path, text} of texts) {
        const end = (said: string) => /[.?!]$/.exec(said)?.[0] ?? '';
        expect(end(text), `${path}: ${text}`).to.equal(end(english.get(path)!));
      }
    });

    it('differ from them: nothing was left in English', () => {
      const same = texts.filter(({path, text}) => text === english.get(path)).map(({text}) => text);
      expect([...new Set(same)].sort()).to.deep.equal(['midazolam', 'placebo']);
    });

    it('have no English words, but names and what a US reader meets in English, in quotation marks', () => {
      const names =
        /SAMHSA|Suicide (?:&|and) Crisis Lifeline|988 Lifeline|988lifeline\.org\S*|MedWatch|AYUDA/g;
      const plain = [...everything, ...textsOf(remarks)].map(({path, text}) => ({
        path,
        text: withoutTokens(text)
          .replace(/“[^”]*”/g, '')
          .replace(names, ''),
      }));
      const words = anyOf(
        'the|and|or|of|with|without|you|your|for|not|from|this|that|is|are|was|were|it|they|by|to|on|at|in|if|who|may|can|about|pain|drip|label|trial|source|call|text',
      );
      expect(where([{path: '', text: 'Llame a your clínica.'}], words)).to.have.length(1);
      expect(where(plain, words)).to.deep.equal([]);
    });
  });

  describe('numbers', () => {
    it('stand in the words as tokens, never as digits', () => {
      const plain = texts.map(({path, text}) => ({path, text: withoutTokens(text)}));
      expect(where(plain, /\d/)).to.deep.equal([]);
    });

    it('are not hidden in number words', () => {
      const figure = anyOf(
        'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cien|ciento|cientos|mil|mitad|medio|tercio|tercera parte|cuarta parte|docena|doble|triple|uno de cada|una de cada',
      );
      // How the eyes see, and halves that are half of a group or of the pain: the English says “half” there.
      const notFigures =
        /vista (?:borrosa o )?doble|borroso o doble|por ciento|(?:al menos a|,|y) la mitad/gi;
      const plain = texts.map(({path, text}) => ({path, text: withoutTokens(text).replace(notFigures, '')}));
      expect(where([{path: '', text: 'Ayudó a la mitad.'}], figure)).to.have.length(1);
      expect(where(plain, figure)).to.deep.equal([]);
    });

    it('reach the page filled in', () => {
      expect(shown.length).to.be.above(1000);
      expect(where(shown, /[{}]|undefined|NaN/)).to.deep.equal([]);
    });

    it('agree with the words beside them', () => {
      // "al al 911", "de de 11", "1 personas", "durante de 3", "de 8 a 9 a 3 a 5", "bajó 42 por ciento".
      const slips =
        /(?<!\p{L})(\p{L}+) \1(?!\p{L})|(?<![\d.,])1 (?:personas|semanas|horas|días|meses|minutos|visitas|estudios|goteos|veces)|(?<!\p{L})(?:durante|hasta|en|con|por|a los|a las) de |cerca de (?:menos|más) de|\d a \d+ a \d|(?<!un )(?<!un \d+ a )(?<![\d.])\d+(?:\.\d+)? por ciento|llame (?!a|o)\p{L}+ \d/iu;
      expect(where([{path: '', text: 'Llame al al 911.'}], slips)).to.have.length(1);
      expect(where(shown, slips)).to.deep.equal([]);
    });
  });

  describe('wordings that a reader takes for something else', () => {
    for (const {taken, says, pattern} of misleading) {
      it(`do not say what is taken for: ${taken}`, () => {
        expect(says).to.match(pattern);
        expect(where(undenied([...everything, ...textsOf(remarks)]), pattern)).to.deep.equal([]);
      });
    }
  });

  describe('claims that must not be repeated', () => {
    for (const {claim, says, pattern} of doNotRepeat) {
      it(`do not say: ${claim}`, () => {
        expect(says).to.match(pattern);
        expect(where(undenied(everything), pattern)).to.deep.equal([]);
      });
    }
  });

  describe('tone', () => {
    it('gives no frequency words, which readers overestimate', () => {
      const frequency =
        /(?<!\p{L})(?:común|comunes|comúnmente|frecuentes?|frecuentemente|frecuencia|rar[oa]s?|rara vez|raramente|normalmente|habitual(?:es|mente)?|usualmente|a menudo|a veces|por lo general|generalmente|ocasional(?:es|mente)?|casi (?:siempre|nunca)|suelen?|muy probable|poco probable|improbable)(?!\p{L})/iu;
      // These say that it is not known how many people have it.
      const notRates = /con qué frecuencia/gi;
      expect(where([{path: '', text: 'Es un efecto raro.'}], frequency)).to.have.length(1);
      const interfaces = [
        messages.checklist.guideline['usually-not-given'],
        messages.sideEffects.urgency.mild,
      ];
      const plain = [...own, ...shown].map(({path, text}) => ({path, text: text.replace(notRates, '')}));
      expect(
        where(plain, frequency).filter((found) => !interfaces.some((own) => found.endsWith(own))),
      ).to.deep.equal([]);
    });

    it('gives no verdict on the reader', () => {
      const verdict = anyOf(
        'segur[oa]s?|adecuad[oa]s?|apt[oa]s?|elegibles?|candidat[oa]s?|recomendables?|indicad[oa]s?|le conviene',
      );
      expect(where([{path: '', text: 'Es adecuada para usted.'}], verdict)).to.have.length(1);
      expect(where(undenied(everything), verdict)).to.deep.equal([]);
    });

    it('says “posibilidad”, not “riesgo”, but where the English does too', () => {
      const risky = texts.filter(({text}) => /riesgo/i.test(text)).map(({path}) => path);
      const allowed = [...english].filter(([, text]) => /\brisk\b/i.test(text)).map(([path]) => path);
      expect(risky.sort()).to.deep.equal(allowed.sort());
    });

    it('promises nothing', () => {
      expect(
        where(own, anyOf('aliviará|ayudará|funcionará|curará|mejorará|durará|garantiza\\p{L}*|curan?')),
      ).to.deep.equal([]);
    });

    it('says “usted”, never “tú” or “vos”', () => {
      const familiar = anyOf('tú|tu|tus|te|ti|contigo|vos|tienes|puedes|debes|llama|avisa|pide|pregunta');
      expect(where([{path: '', text: 'Si puedes, llama.'}], familiar)).to.have.length(1);
      expect(where(everything, familiar)).to.deep.equal([]);
    });
  });

  describe('safety', () => {
    it('says whom to call where the English does', () => {
      for (const {id, urgency} of ketamine.facts.sideEffects!.effects)
        if (urgency === 'emergency')
          expect(inSpanish.words.es.sideEffects.effects[id as 'se-throat'].action, id).to.include(
            'lame al {emergency}',
          );
    });

    it('names the numbers of the reader’s region in whole sentences', () => {
      const actionIn = (settings: object) =>
        resolve({treatment: inSpanish, messages, settings}).sideEffects!.emergencies.find(
          ({id}) => id === 'se-suicide',
        )!.action.text;
      expect(actionIn({region: 'US'})).to.equal(
        'Puede pedir ayuda a cualquier hora: llame al 988 y oprima 2, o envíe la palabra AYUDA al 988. Si hay peligro ahora, llame al 911.',
      );
      expect(actionIn({region: 'MX'})).to.equal(
        'Puede pedir ayuda a cualquier hora: llame a la línea local de crisis. Si hay peligro ahora, llame al número local de emergencias.',
      );
      expect(actionIn({emergencyPhone: '112', crisisPhone: '024'})).to.equal(
        'Puede pedir ayuda a cualquier hora: llame al 024. Si hay peligro ahora, llame al 112.',
      );
      expect(actionIn({})).to.equal(
        'Puede pedir ayuda a cualquier hora: llame al 988 y oprima 2, o envíe la palabra AYUDA al 988 (en Estados Unidos); en otro país, llame a la línea local de crisis. Si hay peligro ahora, llame al 911 en Estados Unidos, o al número local de emergencias.',
      );
    });

    it('says that ketamine was not shown to prevent suicide', () => {
      const caution = 'No se ha demostrado que la ketamina evite el suicidio';
      expect(es.sideEffects.effects['se-suicide'].feels).to.include(caution);
      expect(es.checklist.items['ci-suicidal'].why).to.include(caution);
    });

    it('tells nobody to stop a medicine', () => {
      expect(es.notes.medicines).to.match(/^No deje /);
      expect(es.checklist.items['ci-sedatives'].why).to.include(
        'No deje de tomar ninguna medicina por su cuenta.',
      );
      expect(es.checklist.items['ci-bp-meds'].why).to.include('No las deje por su cuenta.');
    });

    it('warns of home use in the words of the regulator, where it warned', () => {
      for (const {id, homeWarning} of ketamine.facts.routes!.routes)
        if (homeWarning)
          expect(inSpanish.words.es.routes.routes[id as 'rt-oral'].homeWarning).to.match(
            /FDA advierte .* en casa.* aumenta el peligro, porque .* no hay un profesional de la salud/,
          );
    });

    it('says of who was counted that they were no pain patients, wherever they were none', () => {
      const others = /^pop-(?:spray|label|labels|old-label|swiss-label|survey|heavy-use)/;
      for (const [id, {name}] of Object.entries(es.populations)) {
        expect(/no para el dolor|no pacientes/.test(name), id).to.equal(others.test(id));
        expect(name.length, id).to.be.below(110);
      }
    });
  });

  describe('relief', () => {
    it('stands beside the Cochrane finding, with its authors’ caution', () => {
      expect(es.relief.caveat).to.include('no encontró evidencia clara');
      expect(es.relief.caveat).to.include('efectos secundarios');
      const {note} = es.relief.evidence['rd-cochrane'];
      expect(note).to.include('no dicen que la ketamina no funcione');
      expect(note).to.include('no se sabe');
    });

    it('is answered with its uncertainty', () => {
      const unsure =
        /nadie puede decir|diferencia clara|no fue claramente distinto|evidencia (?:es |clara )?débil|débil, o ninguna/i;
      for (const [id, {answer}] of Object.entries(es.relief.conditions)) expect(answer, id).to.match(unsure);
    });

    it('is never told of depression', () => {
      expect(where(textsOf(es.relief), /depresi/i)).to.deep.equal([]);
    });
  });
});
