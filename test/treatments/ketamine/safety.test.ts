import {expect, fixture} from '@open-wc/testing';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import type {SideEffectsElement} from '../../../src/classes.js';
import '../../../src/index.js';
import '../../../src/es.js';
import {contentTags} from '../../../src/server/tags.js';
import {renderToPlainHtml} from '../../../src/server/render-to-plain-html.js';
import {en} from '../../../src/treatments/ketamine/en.js';
import {es} from '../../../src/treatments/ketamine/es.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {textsOf} from './texts.js';

type Content = (typeof contentTags)[number];
const languages = {en, es};
const plainText = (markup: string) =>
  new DOMParser().parseFromString(markup, 'text/html').body.textContent.replaceAll(/\s+/g, ' ');
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');
const base = (element: SideEffectsElement) => element.shadowRoot!.querySelector('[part="base"]')!;
/** The text of what nothing hides. */
function openText(element: SideEffectsElement): string {
  const copy = base(element).cloneNode(true) as HTMLElement;
  // The comparison and its columns are put away only where there is no room for them.
  for (const closed of copy.querySelectorAll('details:not([open]), [hidden]:not(th, td, #comparison)'))
    closed.remove();
  for (const number of copy.querySelectorAll('sup')) number.remove();
  return squeezed(copy.textContent);
}
/** Not laid out where only its text is read. */
async function show(tag: Content, lang: string, hidden = true) {
  const name = unsafeStatic(tag);
  const page = await fixture(staticHtml`<div ?hidden=${hidden}><${name} lang=${lang}></${name}></div>`);
  const element = page.querySelector<SideEffectsElement>(tag)!;
  await element.updateComplete;
  return element;
}
const filled = (text: string) =>
  text
    .replaceAll('{no-driving}', '24 ')
    .split('24 ')[0]!
    .replaceAll(/\{[^}]*\}.*$/g, '');

describe('the safety texts of ketamine', () => {
  for (const tag of contentTags)
    for (const [lang, {notes}] of Object.entries(languages)) {
      describe(`in <${tag} lang="${lang}">`, () => {
        for (const name of ['general', 'medicines'] as const) {
          it(`"${name}" is open with nothing touched, on the page, in text and in plain HTML`, async () => {
            const element = await show(tag, lang);
            expect(openText(element)).to.include(notes[name]);
            expect(element.toText()).to.include(notes[name]);
            expect(plainText(renderToPlainHtml(tag, {lang}))).to.include(notes[name]);
          });
        }
      });
    }

  for (const tag of ['treatment-side-effects', 'treatment-contraindications'] as const)
    for (const [lang, {notes}] of Object.entries(languages)) {
      it(`of the day stand in <${tag} lang="${lang}"> behind one line, which names driving, alcohol and opioids; the evening is open in the checklist`, async () => {
        const element = await show(tag, lang, false);
        const told = [element.toText(), plainText(renderToPlainHtml(tag, {lang}))];
        const line = base(element).querySelector('details:has([part="day"])')!;
        expect(squeezed(line.querySelector('summary')!.textContent)).to.match(
          lang === 'es'
            ? /manejar, alcohol(, otras medicinas)?, opioides/
            : /driving, alcohol(, other medicines)?, opioids/,
        );
        const isOpen = (name: string) => name === 'evening' && tag === 'treatment-contraindications';
        for (const name of ['care', 'day', 'evening', 'naloxone'] as const)
          for (const text of [isOpen(name) ? openText(element) : squeezed(line.textContent), ...told])
            expect(text, name).to.include(filled(notes[name]));
      });
    }

  it('are looked for where a reader sees them: what a closed entry has is not open', async () => {
    const element = await show('treatment-side-effects', 'en');
    expect(base(element).textContent).to.include(en.sideEffects.effects['se-site'].feels);
    expect(openText(element)).not.to.include(en.sideEffects.effects['se-site'].feels);
  });

  for (const [lang, {notes, relief}] of Object.entries(languages)) {
    it(`of home use and off-label are open in the ways and in relief, in "${lang}"`, async () => {
      const ways = await show('treatment-routes', lang);
      const lasting = await show('treatment-relief-duration', lang);
      for (const text of [
        openText(ways),
        ways.toText(),
        plainText(renderToPlainHtml('treatment-routes', {lang})),
      ])
        for (const name of ['homeUse', 'offLabel'] as const) expect(text, name).to.include(notes[name]);
      for (const text of [openText(lasting), lasting.toText()]) {
        expect(text).to.include(notes.offLabel);
        expect(text).to.include(relief.caveat.split('{')[0]!);
      }
    });

    it(`on drinking each day stands with the day of treatment, in "${lang}"`, async () => {
      const daily = notes.day.split(/(?<=\.) /).at(-1)!;
      expect(daily).to.match(/every day|todos los días/);
      for (const tag of ['treatment-side-effects', 'treatment-contraindications'] as const) {
        const days = [...base(await show(tag, lang)).querySelectorAll('[part="day"]')];
        expect(days.map(({textContent}) => textContent).join(' '), tag).to.include(daily);
      }
    });

    it(`on suicide and self-harm are open, by the strip or by a sentence, whatever the region, in "${lang}"`, async () => {
      for (const region of ['US', 'GB', 'CA', 'IE', 'AU', 'NZ', 'FR', '']) {
        const page = await fixture<HTMLElement>(staticHtml`
          <treatment-guide region=${region} lang=${lang}><treatment-side-effects></treatment-side-effects></treatment-guide>
        `);
        const element = page.querySelector<SideEffectsElement>('treatment-side-effects')!;
        await element.updateComplete;
        expect(openText(element), region).to.match(
          lang === 'es' ? /suicid|hacerse daño|quitarse la vida/i : /suicid/i,
        );
      }
    });

    it(`on driving stands open in each way, in "${lang}"`, async () => {
      const ways = openText(await show('treatment-routes', lang));
      const night = {
        en: /slept for a night|night’s sleep/g,
        es: /haya dormido una noche|dormir una noche|noche de sueño/g,
      };
      expect(ways.match(night[lang as keyof typeof night])?.length, lang).to.be.at.least(7);
    });
  }

  it('are the signs as a list, one a line, in the words of the fact file', async () => {
    const element = await show('treatment-side-effects', 'en', false);
    const signs = [...base(element).querySelectorAll('.help .signs > li')];
    expect(signs).to.have.length(10);
    expect(Object.values(en.seekHelp.emergency)).to.deep.equal([
      'trouble breathing, or breathing that is slow or weak, or blue lips',
      'a person who cannot be woken',
      'chest pain',
      'one side of the face drooping, a weak arm, or slurred speech',
      'a sudden, very bad headache',
      'bad eye pain, or sudden loss of sight',
      'a seizure (fit)',
      'hives, or swelling of the face or throat',
      'being so confused or scared that someone may get hurt',
      'danger to yourself or others',
    ]);
    const [first, second] = signs;
    expect(first!.getBoundingClientRect().bottom).to.be.at.most(second!.getBoundingClientRect().top + 1);
  });

  it('tell a sign in the same words wherever they tell it', () => {
    const {emergency, today} = en.seekHelp;
    const same: readonly (readonly [mentions: RegExp, words: string])[] = [
      [/droop|slurred/i, 'one side of the face drooping'],
      [/slurred/i, emergency['em-stroke']],
      [/very bad headache/i, 'sudden, very bad headache'],
      [/loss of sight/i, emergency['em-sight']],
      [/swelling of the/i, emergency['em-swelling']],
      [/dark urine/i, today['td-yellow']],
    ];
    const texts = textsOf(en).filter(({path}) => !path.startsWith('routes') && !path.startsWith('relief'));
    for (const [mentions, words] of same)
      for (const {path, text} of texts.filter((one) => mentions.test(one.text)))
        expect(text.toLowerCase(), path).to.include(words);
  });

  it('say when to call the clinic today, open, and what to do when it is closed', async () => {
    for (const [lang, {seekHelp}] of Object.entries(languages)) {
      const element = await show('treatment-side-effects', lang);
      const told = [openText(element), element.toText(), renderToPlainHtml('treatment-side-effects', {lang})];
      for (const text of told)
        for (const said of [...Object.values(seekHelp.today), seekHelp.night]) expect(text).to.include(said);
    }
  });

  it('name no blood pressure and no dose, in either language', async () => {
    const pressure =
      /\d\s*\/\s*\d{2,3}\b|mm\s?Hg|(?:top|bottom|blood pressure)[^.]{0,40}\b(?:40|25|180|100)\b(?! percent)|\bmg\b/i;
    expect('A rise of 40 or more: blood pressure over 180/100').to.match(pressure);
    for (const tag of ['treatment-side-effects', 'treatment-contraindications'] as const)
      for (const lang of Object.keys(languages)) {
        const element = await show(tag, lang);
        const text = element.toText().replaceAll(/^\d+\. .*$/gm, '');
        expect(pressure.exec(text.replaceAll(/\b\d+ (?:de cada|in) 100/g, ''))?.[0], `${tag} ${lang}`).to.be
          .undefined;
      }
  });

  it('never call street drugs “drugs” alone', () => {
    const texts = textsOf(en).filter(({path}) => /^(?:notes|sideEffects|checklist|seekHelp)/.test(path));
    for (const {path, text} of texts) expect(text, path).not.to.match(/(?<!street )\bdrugs\b/i);
  });

  it('say how the texts were made with the sources, never under an instruction', () => {
    const ours = /\b(?:we (?:found|took|added|could|count|have)|has yet to check|our (?:own|reading))\b/i;
    for (const section of ['sideEffects', 'checklist'] as const)
      for (const {path, text} of textsOf(en[section]).filter((one) => !one.path.startsWith('remarks')))
        expect(text, `${section}.${path}`).not.to.match(ours);
    expect(textsOf(en.checklist.remarks).some(({text}) => ours.test(text))).to.be.true;
  });

  it('keep the ids of version 1', () => {
    expect(ketamine.facts.seekHelp.emergency).to.have.length(10);
    expect(ketamine.facts.sideEffects!.effects).to.have.length(33);
    expect(ketamine.facts.checklist!.items).to.have.length(34);
  });
});
