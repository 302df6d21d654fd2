import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {ElementName} from '../../src/content/elements.js';
import {installLanguage, installTreatment} from '../../src/page/installed.js';
import type {Words} from '../../src/content/schema.js';
import '../../src/index.js';
import {es} from '../../src/locales/es.js';
import {en as words} from '../../src/treatments/ketamine/en.js';
import {es as spanish} from '../../src/treatments/ketamine/es.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';

/** Words in which every entry of a table that `isMissing` names is left out. */
function without(table: unknown, isMissing: (key: string) => boolean): unknown {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) return table;
  const kept = Object.entries(table).filter(([key]) => !isMissing(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, isMissing)]));
}

/** The texts of an element in a language, each whole. */
const textsIn = (element: Element, lang: string) =>
  [...element.shadowRoot!.querySelectorAll(`[part=base] [lang="${lang}"]`)].map((node) =>
    node.textContent.trim(),
  );

describe('a translation in which statements are missing', () => {
  const missing = [
    'se-nausea',
    'ci-liver',
    'rt-im',
    'rd-pickering',
    'fa-dose',
    'ma-goals',
    'crps',
    'vi-watch',
    'qu-sit',
    'em-chest',
    'su-crps',
    'su-off-label',
    'cl-cure',
  ];
  before(() => {
    installTreatment({...ketamine, facts: {...ketamine.facts, id: 'half'}});
    installLanguage({...es, lang: 'qaa'}, {half: without(spanish, (key) => missing.includes(key)) as Words});
  });

  const show = async (tag: string) => {
    const place = await fixture<HTMLElement>(html`<div lang="qaa"></div>`);
    place.innerHTML = `<treatment-${tag} treatment="half"></treatment-${tag}>`;
    await aTimeout(50);
    return place.firstElementChild!;
  };

  const expected: Record<ElementName, string[]> = {
    summary: [
      words.summary.items['su-crps'].label,
      words.summary.items['su-crps'].text,
      words.summary.items['su-off-label'].brief!,
    ],
    'side-effects': [
      words.sideEffects.effects['se-nausea'].name,
      words.sideEffects.effects['se-nausea'].feels,
      words.seekHelp.emergency['em-chest'],
    ],
    contraindications: [words.checklist.items['ci-liver'].statement, words.checklist.items['ci-liver'].why],
    routes: [words.routes.routes['rt-im'].how, words.routes.routes['rt-im'].good[0]!],
    'relief-duration': [
      words.relief.factors['fa-dose'].name,
      words.relief.factors['fa-dose'].text,
      words.relief.upkeep['ma-goals'],
      words.relief.conditions.crps.name,
    ],
    visit: [
      words.visit.items['vi-watch'].label,
      words.visit.items['vi-watch'].text.replace('{visit-spray}', '2 hours'),
      words.visit.questions['qu-sit'].text,
    ],
  };
  for (const [tag, english] of Object.entries(expected)) {
    it(`says just those in English, and marks them so: ${tag}`, async () => {
      const element = await show(tag);
      const marked = textsIn(element, 'en');
      for (const text of english) expect(marked).to.include(text);
      // Whatever is marked is English, and whatever is English is marked.
      const all = element.shadowRoot!.querySelector('[part=base]')!;
      for (const text of marked) expect(text, text).not.to.match(/[áéíóúñ¿¡]/);
      for (const node of all.querySelectorAll('[lang=en], [part=source]')) node.remove();
      expect(all.textContent.match(/.*\b(?:the|you|your|with)\b.*/gi)).to.be.null;
      expect(all.textContent).to.contain('Ningún profesional de la salud');
    });
  }
});
