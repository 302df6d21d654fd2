import {expect, html} from '@open-wc/testing';
import {ketamine, type ContraindicationsElement} from '../../../src/classes.js';
import {resolve} from '../../content/resolve-all.js';
import {readersList} from '../../../src/outline/checklist.js';
import {toText} from '../../../src/outline/to-text.js';
import {markedItems} from '../../../src/elements/checklist/answers.js';
import {en} from '../../../src/locales/en.js';
import {answer, mark, part, parts, press, show, words} from './checklist.js';

/** Words that would say whether somebody may have the treatment. */
const verdict =
  /\b(un)?safe\b|\b(in)?eligib|\b(un)?suitab|\bqualif|\bgood candidate|\bcleared for|\b(low|high) risk\b/i;

/** The one sentence that may say it, since it says that nothing follows. */
const allowed = 'No marked topics does not mean it is safe for you.';

/** The verdicts in a text, each with the words around it. */
function verdictsIn(text: string): string[] {
  const titles = ketamine.facts.sources.flatMap(({citation, href}) => [citation, href ?? citation]);
  // What a publisher calls its own page is not ours to say or to leave out.
  const rest = titles.reduce((left, title) => left.replaceAll(title, ''), text.replaceAll(allowed, ''));
  return [...rest.matchAll(new RegExp(`.{0,30}(?:${verdict.source}).{0,30}`, 'gi'))].map(([found]) => found);
}

/** Everything that a reader can see, hear or take along. */
function textsOf(element: ContraindicationsElement): string[] {
  const attributes = parts(element, '[aria-label], [title], [alt]').flatMap((one) =>
    ['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
  );
  return [words(part(element, '[part="base"]')), element.toText(), element.validationMessage, ...attributes];
}

const ids = (element: ContraindicationsElement) => parts(element, '[part="item"]').map(({id}) => id);
const all = (element: ContraindicationsElement, said: 'yes' | 'no' | 'unsure') =>
  answer(element, Object.fromEntries(ids(element).map((id) => [id, said])));
const questions = html`
  <treatment-contraindications with-unsure required name="x"></treatment-contraindications>
`;

const states: Record<string, () => Promise<ContraindicationsElement>> = {
  'nothing marked': () => show(),
  'everything marked': async () => {
    const element = await show();
    await mark(element, ...ids(element));
    return element;
  },
  cleared: async () => {
    const element = await show();
    await mark(element, 'ci-stroke');
    await press(element, 'clear');
    return element;
  },
  'questions without answers': () => show(questions),
  'all yes': async () => {
    const element = await show(questions);
    await all(element, 'yes');
    return element;
  },
  'all no': async () => {
    const element = await show(questions);
    await all(element, 'no');
    return element;
  },
  'all not sure': async () => {
    const element = await show(questions);
    await all(element, 'unsure');
    return element;
  },
  'a list to read': () => show(html`<treatment-contraindications view="list"></treatment-contraindications>`),
};

describe('<treatment-contraindications> gives no verdict', () => {
  for (const [name, make] of Object.entries(states)) {
    it(`with ${name}`, async () => {
      const element = await make();
      expect(textsOf(element).flatMap(verdictsIn)).to.deep.equal([]);
    });
  }

  it('with each item marked alone, whichever it is', async () => {
    const element = await show();
    for (const id of ids(element)) {
      await mark(element, id);
      expect(verdictsIn(words(part(element, '[part="list"]'))), id).to.deep.equal([]);
      expect(words(part(element, '[role="status"][part~="count"]'))).to.equal('1 thing to talk about');
      await mark(element, id);
    }
  });

  it('on paper and in what is copied', async () => {
    const element = await show();
    await mark(element, ...ids(element));
    await press(element, 'print');
    const frame = document.querySelector('iframe')!;
    const paper = frame.contentDocument!.querySelector('treatment-contraindications')!.shadowRoot!;
    expect(verdictsIn(words(paper))).to.deep.equal([]);
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    const section = resolve({treatment: ketamine, messages: en}).checklist!;
    for (const answers of [new Map(), new Map(ids(element).map((id) => [id, 'unsure' as const]))]) {
      expect(
        verdictsIn(toText({blocks: readersList(markedItems(section, answers), section, en), messages: en})),
      ).to.deep.equal([]);
    }
  });

  it('by color, either: marked items look the same, whatever their ground', async () => {
    const element = await show();
    await mark(element, ...ids(element));
    const looks = parts(element, '[part="item"], [part="list-item"], [part="list"] [part="subheading"]').map(
      (one) => {
        const {color, backgroundColor} = getComputedStyle(one);
        return `${color} ${backgroundColor}`;
      },
    );
    expect(new Set(looks).size).to.equal(1);
    const borders = parts(element, '[part="item"]').map((one) => getComputedStyle(one).border);
    expect(new Set(borders).size).to.equal(1);
  });

  it('and this test would find one', () => {
    for (const text of [
      'It is safe for you.',
      'You are eligible',
      'not suitable for you',
      'You qualify.',
      'a good candidate',
      'Ketamine is unsafe',
    ]) {
      expect(verdictsIn(text), text).to.have.length(1);
    }
    expect(verdictsIn(allowed)).to.have.length(0);
  });
});
