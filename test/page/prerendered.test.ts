import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {TreatmentElement} from '../../src/elements/treatment-element.js';
import {stampAttribute} from '../../src/page/stamp.js';
import type {ContraindicationsElement, SideEffectToggleEvent} from '../../src/classes.js';
import type {Section} from '../../src/content/resolved.js';
import {contentTags} from '../../src/server/tags.js';
import '../../src/index.js';
import {prerenderElsewhere, type Prerender} from './prerender-elsewhere.js';

type Element = TreatmentElement<Section>;

let prerender: Prerender;
let page: HTMLElement;
const errors: unknown[][] = [];
const {error, warn} = console;

before(async () => {
  prerender = await prerenderElsewhere();
});

beforeEach(async () => {
  page = await fixture(html`<div></div>`);
  errors.length = 0;
  console.error = (...said) => errors.push(said);
});

afterEach(() => {
  Object.assign(console, {error, warn});
});

/** Puts prerendered markup into the page. The elements are upgraded at once, and have their first update after this task. */
function show<Shown extends HTMLElement = Element>(
  markup: string,
  tag = 'treatment-side-effects',
): {element: Shown; root: ShadowRoot} {
  page.setHTMLUnsafe(markup);
  const element = page.querySelector<Shown>(tag)!;
  return {element, root: element.shadowRoot!};
}

const one = (tag: string, attributes = '') => prerender(`<${tag} ${attributes}></${tag}>`);
const nodesOf = (root: ShadowRoot) =>
  [...root.querySelectorAll('*')].filter((node) => !node.matches('style'));
const titleOf = (root: ShadowRoot) => root.querySelector('[part="heading"]')!.textContent.trim();

describe('a prerendered element', () => {
  for (const tag of contentTags) {
    it(`is taken over as it stands: ${tag}`, async () => {
      const {element, root} = show(one(tag), tag);
      const nodes = nodesOf(root);
      expect(nodes.length).to.be.above(100);
      await element.updateComplete;
      expect(nodesOf(root)).to.deep.equal(nodes);
      expect(errors).to.deep.equal([]);
    });
  }

  it('has the element’s own styles instead of the server’s', async () => {
    const {element, root} = show(one('treatment-side-effects'));
    expect(root.querySelector('style')).to.exist;
    await element.updateComplete;
    expect(root.querySelector('style')).to.be.null;
    expect(root.adoptedStyleSheets).to.not.be.empty;
    expect(getComputedStyle(root.querySelector('.lead')!).borderInlineStartStyle).to.equal('solid');
  });

  it('keeps the focus, and what the reader has opened', async () => {
    const {element, root} = show(one('treatment-side-effects'));
    const nausea = root.querySelector<HTMLDetailsElement>('#se-nausea')!;
    nausea.open = true;
    nausea.querySelector('summary')!.focus();
    await element.updateComplete;
    expect(root.activeElement).to.equal(nausea.querySelector('summary'));
    expect(nausea.open).to.be.true;
  });

  it('tells what the reader does from then on', async () => {
    const {element, root} = show(one('treatment-side-effects'));
    await element.updateComplete;
    const told: SideEffectToggleEvent[] = [];
    element.addEventListener('treatment-toggle', (event) => told.push(event));
    root.querySelector<HTMLElement>('#se-nausea summary')!.click();
    expect(told.map(({itemId, open}) => [itemId, open])).to.deep.equal([['se-nausea', true]]);
  });

  it('renders later changes into the same nodes', async () => {
    const {element, root} = show(one('treatment-side-effects'));
    await element.updateComplete;
    const base = root.querySelector('[part="base"]');
    element.heading = 'What you may feel';
    await element.updateComplete;
    expect(titleOf(root)).to.equal('What you may feel');
    expect(root.querySelector('[part="base"]')).to.equal(base);
  });

  it('does not tick what the server has not', () => {
    const {root} = show(one('treatment-contraindications'), 'treatment-contraindications');
    expect(root.querySelectorAll('input:checked')).to.be.empty;
  });
});

/** What a reader is shown, and what a control or a link does. */
const shownIn = (root: ShadowRoot) =>
  nodesOf(root)
    .map(({localName, id, textContent}) => `${localName}#${id} ${textContent.replace(/\s+/g, ' ')}`)
    .join('\n');

describe('what changes on the page after an element was taken over', () => {
  const changes: Record<string, (guide: HTMLElement, element: HTMLElement) => void> = {
    'another region': (guide) => guide.setAttribute('region', 'NZ'),
    'a region without numbers of ours': (guide) => guide.setAttribute('region', 'DE'),
    'a clinic with names and numbers': (guide) => {
      for (const [name, value] of Object.entries({
        'clinic-name': 'Hill & Dale',
        'clinic-phone': '+1 555 010 0199',
        'reviewed-by': 'Dr. A. Hill',
        'offered-routes': 'rt-iv',
      }))
        guide.setAttribute(name, value);
    },
    'no clinic any more': (guide) => {
      for (const name of ['clinic-name', 'clinic-phone']) guide.removeAttribute(name);
    },
    'no heading': (_, element) => element.setAttribute('without-heading', ''),
    'every option of an element': (_, element) => {
      for (const [name, value] of Object.entries({
        view: 'list',
        'group-by': 'time',
        routes: 'rt-iv rt-im',
        condition: 'crps',
        phases: 'before',
        'with-unsure': '',
      }))
        element.setAttribute(name, value);
    },
  };

  const inGuide = (tag: string) =>
    `<treatment-guide region="US" clinic-name="Hill Clinic" clinic-phone="+1 555 010 0177"><${tag}></${tag}></treatment-guide>`;

  for (const tag of contentTags) {
    it(`is shown as on any page, and so is the way back: ${tag}`, async () => {
      console.warn = () => {}; // an option of one element may be none of another's
      for (const [name, change] of Object.entries(changes)) {
        const shown = [];
        for (const markup of [prerender(inGuide(tag)), inGuide(tag)]) {
          const {element} = show(markup, tag);
          await element.updateComplete;
          const guide = element.parentElement!;
          const [guides, own] = [guide, element].map((one) =>
            [...one.attributes].map(({name: attribute, value}) => [attribute, value] as const),
          );
          const before = shownIn(element.shadowRoot!);
          change(guide, element);
          await settled(guide, element);
          const after = shownIn(element.shadowRoot!);
          for (const [one, given] of [
            [guide, guides!],
            [element, own!],
          ] as const) {
            for (const {name: attribute} of [...one.attributes])
              if (!given.some(([first]) => first === attribute)) one.removeAttribute(attribute);
            for (const [attribute, value] of given) one.setAttribute(attribute, value);
          }
          await settled(guide, element);
          expect(shownIn(element.shadowRoot!), `${name}, and back`).to.equal(before);
          shown.push({before, after});
        }
        expect(shown[0]!.before, 'before').to.equal(shown[1]!.before);
        expect(shown[0]!.after, name).to.equal(shown[1]!.after);
      }
    });
  }
});

/** A guide tells its elements first. */
async function settled(guide: HTMLElement, element: Element) {
  await (guide as unknown as Element).updateComplete;
  await element.updateComplete;
}

describe('what a reader chose before the script came', () => {
  it('is marked in the checklist', async () => {
    const {element, root} = show<ContraindicationsElement>(
      one('treatment-contraindications'),
      'treatment-contraindications',
    );
    const [first] = root.querySelectorAll<HTMLInputElement>('input');
    first!.checked = true;
    await aTimeout(0);
    expect(first!.checked).to.be.true;
    expect(element.value).to.deep.equal([first!.closest('[part="item"]')!.id]);
    expect(root.querySelector('[part~="count"]')!.textContent).to.contain('1 thing');
  });

  it('is the filter of the side effects', async () => {
    const {root} = show(one('treatment-side-effects'));
    const weeks = root.querySelector<HTMLInputElement>('input[value="weeks"]')!;
    weeks.checked = true;
    await aTimeout(0);
    expect(weeks.checked).to.be.true;
    expect(root.querySelector('[role="status"]')!.textContent).to.contain('shown');
  });

  it('is the kind of pain of the explainer', async () => {
    const tag = 'treatment-relief-duration';
    const {root} = show(one(tag), tag);
    const select = root.querySelector('select')!;
    const {value, text} = select.options[1]!;
    select.value = value;
    await aTimeout(0);
    expect(select.value).to.equal(value);
    expect(root.querySelector('[part="answer"]')!.textContent).to.contain(text.trim());
  });
});

describe('markup that is not what the element would render', () => {
  const stale: Record<string, () => string> = {
    'of another version': () => one('treatment-side-effects').replace(/="\d+\.\d+\.\d+ en/, '="0.0.9 en'),
    'in another language': () =>
      one('treatment-side-effects')
        .replace(/ en (\w+)"/, ' es $1"')
        .replaceAll('Side effects', 'Efectos'),
    'with other content': () =>
      prerender(
        '<treatment-guide clinic-name="Former name"><treatment-side-effects></treatment-side-effects></treatment-guide>',
      ).replace('clinic-name="Former name"', 'clinic-name="New name"'),
    'with other attributes': () =>
      one('treatment-side-effects', 'heading="Former"').replace('heading="Former"', ''),
    'without the comments that mark Lit’s places': () =>
      one('treatment-side-effects').replaceAll(/<!--[^]*?-->/g, ''),
    'without some of them': () => one('treatment-side-effects').replace('<!--/lit-part-->', ''),
    'without a stamp': () => one('treatment-side-effects').replace(stampAttribute, 'data-other'),
  };

  for (const [name, markup] of Object.entries(stale)) {
    it(`is rendered anew: ${name}`, async () => {
      const {element, root} = show(markup());
      const old = root.querySelector('[part="base"]')!;
      await element.updateComplete;
      expect(old.isConnected).to.be.false;
      expect(root.querySelectorAll('[part="base"]')).to.have.length(1);
      expect(root.textContent.includes('Former')).to.be.false;
      expect(titleOf(root)).to.equal('Side effects of ketamine');
      expect(root.adoptedStyleSheets).to.not.be.empty;
      expect(errors).to.deep.equal([]);
    });
  }

  it('stays where there is nothing to show instead', async () => {
    console.warn = () => {}; // the developer is told, as on any page
    const markup = one('treatment-side-effects').replace('data-', 'treatment="none" data-');
    const {element, root} = show(markup);
    await element.updateComplete;
    expect(titleOf(root)).to.equal('Side effects of ketamine');
    element.treatment = '';
    await element.updateComplete;
    expect(root.querySelectorAll('[part="base"]')).to.have.length(1);
  });
});

describe('a prerendered element in a guide whose content file is on its way', () => {
  const content = {overrides: {reword: {'se-nausea': {action: 'Tell your nurse at once.'}}}};
  const markup = () =>
    prerender(
      '<treatment-guide src="/clinic.json"><treatment-side-effects></treatment-side-effects></treatment-guide>',
      {readFile: () => content},
    );
  const {fetch} = globalThis;
  let answer: () => void;

  beforeEach(() => {
    const arrived = new Promise<void>((resolve) => (answer = resolve));
    globalThis.fetch = async () => {
      await arrived;
      return Response.json(content);
    };
  });

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('stays as it is, and is taken over when the file has come', async () => {
    const {element, root} = show(markup());
    const nodes = nodesOf(root);
    await element.updateComplete;
    await aTimeout(50);
    expect(nodesOf(root)).to.deep.equal(nodes);
    expect(root.querySelector('style')).to.exist;
    answer();
    await aTimeout(50);
    expect(nodesOf(root)).to.deep.equal(nodes);
    expect(root.querySelector('style')).to.be.null;
    expect(root.textContent).to.contain('Tell your nurse at once.');
  });
});
