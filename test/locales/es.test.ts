import {expect} from '@open-wc/testing';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {textsOf} from '../treatments/ketamine/texts.js';

const {figure, format, relief, routes, sideEffects, seekHelp, provenance} = es;

describe('the Spanish interface', () => {
  it('leaves nothing in English', () => {
    const english = new Map(textsOf(en).map(({path, text}) => [path, text]));
    const same = textsOf(es).filter(({path, text}) => text === english.get(path));
    // The direction; a word that both languages have; names that both languages use.
    expect(same.map(({path}) => path)).to.deep.equal(['dir', 'checklist.no', 'relief.comparison.placebo']);
  });

  it('says that no clinician has reviewed the translation', () => {
    expect(es.translationNotice).to.match(/traducción\. Ningún profesional de la salud .* la ha revisado/);
  });

  it('writes numbers as in the US, dates and lists in Spanish', () => {
    expect(format.number(2309)).to.equal('2,309');
    expect(format.number(2.5, 1)).to.equal('2.5');
    expect(format.date('2026-11-22')).to.equal('22 de noviembre de 2026');
    expect(format.date('2027-05')).to.equal('mayo de 2027');
    expect(format.list(['ketamina', 'placebo', 'midazolam'])).to.equal('ketamina, placebo y midazolam');
  });

  it('writes durations', () => {
    expect(format.duration(1, 'hour')).to.equal('1 hora');
    expect(format.duration(2.5, 'hour')).to.equal('2.5 horas');
    expect(format.duration(30, 'minute', 40)).to.equal('30 a 40 minutos');
    expect(format.duration(1, 'hour', 3)).to.equal('1 a 3 horas');
    expect(format.duration(12, 'month')).to.equal('12 meses');
  });

  it('says shares of people', () => {
    expect(figure.in100(41)).to.equal('41 de cada 100');
    expect(figure.in100(0.4)).to.equal('menos de 1 de cada 100');
    expect(figure.range(11, 17)).to.equal('de 11 a 17 de cada 100');
    expect(figure.range(0.2, 3)).to.equal('hasta 3 de cada 100');
    expect(figure.range(0, 0.5)).to.equal('menos de 1 de cada 100');
    expect(figure.versus(figure.in100(9), 'placebo')).to.equal('9 de cada 100 con placebo');
    expect(figure.range(0.01, 0.1)).to.equal('menos de 1 de cada 100 (de 1 a 10 de cada 10,000)');
    expect(figure.range(0.1, 1)).to.equal('hasta 1 de cada 100 (de 1 a 10 de cada 1,000)');
    expect(`${figure.excess(3)} ${figure.excessRange(1, 5, 'placebo')}`).to.equal(
      'cerca de 3 más por cada 100 que con placebo (de 1 a 5 más)',
    );
    expect(figure.countOf(7, 16)).to.equal('7 de 16 personas');
    expect(figure.reports(1, 5000)).to.equal('1 reporte en cerca de 5,000 visitas');
    expect(figure.reports(14, undefined)).to.equal('14 casos reportados');
  });

  it('says both ways round how many people had it, with a verb that agrees', () => {
    expect(figure.bothWays(41)).to.equal('A 41 de cada 100 personas les pasó, a 59 no.');
    expect(figure.array('el aerosol', 41)).to.equal(
      'Con el aerosol: a 41 de cada 100 personas les pasó, a 59 no',
    );
  });

  describe('a figure of any size', () => {
    const shares = [0, 0.004, 0.5, 0.99, 1, 1.4, 1.6, 2, 7.5, 40.5, 50, 98.6, 99, 99.4, 99.97, 100];
    const said = (share: number) =>
      /^A (menos de 1|más de 99|\d+) de cada 100 personas (les?) pasó, a (menos de 1|más de 99|\d+) no\.$/.exec(
        figure.bothWays(share),
      )!;

    it('is followed by a pronoun that agrees with the number as it is written', () => {
      for (const share of shares) {
        const [, some, pronoun] = said(share);
        expect(pronoun, String(share)).to.equal(/^(?:menos de 1|1)$/.test(some!) ? 'le' : 'les');
      }
    });

    it('adds up to a hundred, and says nobody or everybody only where it is so', () => {
      for (const share of shares) {
        const [, some, , others] = said(share);
        if (share > 0 && share < 1) expect([some, others]).to.deep.equal(['menos de 1', 'más de 99']);
        else if (share > 99 && share < 100) expect([some, others]).to.deep.equal(['más de 99', 'menos de 1']);
        else expect(Number(some) + Number(others), String(share)).to.equal(100);
      }
    });

    it('has a noun that agrees with it', () => {
      for (const count of [0, 1, 2, 1285]) {
        const one = count === 1;
        expect(figure.countOf(count, count)).to.match(one ? /1 persona$/ : /\d personas$/);
        expect(figure.who('Ketamina', count)).to.match(one ? /1 persona$/ : /\d personas$/);
      }
      for (const by of [0, 0.03, 0.4, 0.96, 1, 1.04, 1.4, 2])
        expect(figure.points(-by, 10)).to.match(/^(?:1 punto|(?!1 )[\d.]+ puntos)(?: menos)? de dolor/);
    });

    it('is a range where it has two ends that differ', () => {
      expect(figure.range(3, 3)).to.equal('3 de cada 100');
      expect(figure.range(3.1, 3.4)).to.equal('3 de cada 100');
      expect(figure.range(0, 0)).to.equal('0 de cada 100');
      expect(figure.range(48, 61)).to.equal('de 48 a 61 de cada 100');
    });

    it('is one sentence with what it stands against: no comma cuts “más… que”', () => {
      const said = (kind: 'excess' | 'ratio' | 'versus', headline: string, against: string) =>
        figure.said({kind, outcome: undefined, headline, against});
      for (const by of [0.4, 1, 11, 40])
        expect(said('excess', figure.excess(by), figure.excessRange(1, 40, 'placebo'))).to.match(
          /^(?:cerca de \d+|menos de 1) más por cada 100 que con placebo \(de 1 a 40 más\)$/,
        );
      for (const [count, low, high] of [
        [1, 0.5, 2],
        [1.4, 1.2, 3],
        [3, 1.05, 10],
        [2, 1.5, 4],
      ] as const)
        expect(said('ratio', figure.ratio(count), figure.ratioRange(low, high, 'placebo'))).to.match(
          /^cerca de (?:1 vez|[\d.]+ veces) el número de personas que hubo con placebo/,
        );
      expect(said('versus', figure.in100(9), figure.versus(figure.in100(2), 'placebo'))).to.equal(
        '9 de cada 100, 2 de cada 100 con placebo',
      );
    });

    it('says where a range takes in that nothing changed', () => {
      const noChange = /El intervalo incluye que no haya cambio$/;
      expect(figure.pointsRange(-2, 0.03)).to.match(noChange);
      expect(figure.pointsRange(-2, -1)).not.to.match(noChange);
      expect(figure.ratioRange(0.8, 3, 'placebo')).to.match(noChange);
      expect(figure.ratioRange(1.05, 10, 'placebo')).not.to.match(noChange);
    });
  });

  it('says pain scores', () => {
    expect(figure.points(-1, 10)).to.equal('1 punto menos de dolor, en una escala de 0 a 10');
    expect(figure.points(-0.4, 10)).to.equal('0.4 puntos menos de dolor, en una escala de 0 a 10');
    expect(figure.pointsRange(-1.8, -0.9)).to.equal('de 1.8 puntos menos a 0.9 puntos menos');
    expect(figure.scoresBeforeAfter(7.1, 6, 10)).to.equal(
      'dolor de 7.1 antes, 6 después, en una escala de 0 a 10',
    );
    expect(figure.scoresGroups(2.7, 5.5, 'el goteo', 'placebo', 10)).to.equal(
      'dolor de 2.7 con el goteo, 5.5 con placebo, en una escala de 0 a 10',
    );
  });

  it('names who was counted', () => {
    expect(figure.who('Ketamina para el dolor', undefined)).to.equal('Ketamina para el dolor');
    expect(figure.who('Ketamina para el dolor', 1)).to.equal('Ketamina para el dolor · 1 persona');
    expect(figure.who('Ketamina para el dolor', 1285)).to.equal('Ketamina para el dolor · 1,285 personas');
    expect(relief.about({comparator: 'con placebo', people: 60, studies: undefined})).to.equal(
      '60 personas · con placebo',
    );
    expect(relief.about({comparator: 'x', people: undefined, studies: 1})).to.equal('1 estudio · x');
  });

  it('names guidelines and reviews by their year, where it is known', () => {
    expect(es.certainty.guideline(2018).weak).to.equal('guía médica de 2018: evidencia débil');
    expect(es.certainty.guideline(undefined).weak).to.equal('guía médica: evidencia débil');
    expect(es.certainty.review(2022)['only-weak']).to.equal(
      'revisión de estudios de 2022: solo evidencia débil',
    );
  });

  it('says amounts in the blood', () => {
    expect(routes.reaches(100, 100)).to.equal('Toda');
    expect(routes.reaches(93, 93)).to.equal('Cerca de 93 de cada 100 partes');
    expect(routes.reaches(16, 24)).to.equal('De 16 a 24 de cada 100 partes');
  });

  it('counts what a reader sees and marks', () => {
    expect(es.checklist.count(0)).to.equal('Nada marcado');
    expect(es.checklist.count(1)).to.equal('1 tema para hablar');
    expect(es.checklist.count(3)).to.equal('3 temas para hablar');
    expect(sideEffects.shown(1)).to.equal('Se muestra 1 efecto secundario');
    expect(sideEffects.shown(24)).to.equal('Se muestran 24 efectos secundarios');
    expect(routes.marked(0)).to.equal('Hay 0 formas marcadas.');
    expect(routes.marked(1)).to.equal('Hay 1 forma marcada.');
    expect(routes.compare(1)).to.equal('Marque 2 formas para comparar');
    expect(routes.compare(2)).to.equal('Comparar las 2 formas marcadas');
    expect(relief.shown(19, 19)).to.equal('Se muestran todos los estudios y revisiones: 19.');
    expect(relief.shown(1, 19)).to.match(/^Se muestra 1 de 19 estudios/);
    expect(es.edited.hidden(1)).to.equal('Cambiado por esta clínica: 1 entrada no se muestra.');
    expect(es.edited.hidden(2)).to.equal('Cambiado por esta clínica: 2 entradas no se muestran.');
  });

  it('leads to help', () => {
    expect(seekHelp.call('112')).to.equal('Llame al 112');
    expect(seekHelp.ofTheUS(seekHelp.call('911'))).to.equal('Llame al 911 (EE.\u00a0UU.)');
    expect(seekHelp.crisis('024')).to.equal('Línea de crisis: llame al 024');
    expect(seekHelp.callClinic('Clínica del Puerto', '555')).to.equal('Clínica del Puerto: llame al 555');
    expect(seekHelp.callClinic('', '555')).to.equal('Llame al 555');
  });

  it('says where it comes from', () => {
    const parts = {sources: 1, checked: '22 de noviembre de 2026', nextCheck: 'mayo de 2027'};
    expect(provenance.summary({...parts, reviewed: false})).to.equal(
      'De dónde viene esto: 1 fuente · última comprobación: 22 de noviembre de 2026 · próxima comprobación: mayo de 2027 · sin revisar por un profesional de la salud',
    );
    expect(provenance.summary({...parts, sources: 9, reviewed: true})).to.equal(
      'De dónde viene esto: 9 fuentes · última comprobación: 22 de noviembre de 2026 · próxima comprobación: mayo de 2027',
    );
    expect(provenance.summary({...parts, reviewed: true, changed: true})).to.match(
      / · cambió después de la revisión$/,
    );
    expect(provenance.reviewed('la Dra. Ruiz', undefined)).to.equal(
      'La clínica dice: revisado por la Dra. Ruiz.',
    );
    expect(provenance.reviewed('la Dra. Ruiz', 'mayo de 2027')).to.equal(
      'La clínica dice: revisado por la Dra. Ruiz, fecha: mayo de 2027.',
    );
  });
});
