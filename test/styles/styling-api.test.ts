import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/index.js';
import manifest from '../../custom-elements.json' with {type: 'json'};
import type {GuideElement} from '../../src/classes.js';
import {contentTags, type ContentTag} from '../../src/server/tags.js';
import content from '../examples/readme/content.json' with {type: 'json'};
import {openAndTick} from './show-all.js';

interface Named {
  readonly name: string;
}
interface Styling {
  readonly tagName?: string;
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
const declarations: readonly Styling[] = manifest.modules.flatMap(
  (module) => module.declarations as Styling[],
);
const stylingOf = (tag: ContentTag) => declarations.find(({tagName}) => tagName === tag)!;

/** An element in a guide whose clinic offers a way and changed some texts. */
async function show(tag: ContentTag, attributes: Readonly<Record<string, string>> = {}) {
  const guide = await fixture<GuideElement>(
    html`<treatment-guide
      region="US"
      clinic-name="Harbor"
      clinic-phone="+1 555 010 0142"
      offered-routes="rt-iv"
    ></treatment-guide>`,
  );
  const {overrides} = content as Pick<GuideElement, 'overrides'>;
  guide.overrides = {...overrides, rules: {'vi-food': 'Eat a light meal up to 6 hours before.'}};
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  guide.append(element);
  await element.updateComplete;
  return element;
}

/** Opens all that opens, and ticks all that can be ticked. */
async function use(element: Awaited<ReturnType<typeof show>>) {
  openAndTick(element);
  await element.updateComplete;
}

const partsOf = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part]')].flatMap(({part}) => [...part]);

/** What shows parts that are not there at first: the choices of a page, and of a reader. */
const uses: readonly Readonly<Record<string, string>>[] = [
  {},
  {'group-by': 'time', routes: 'rt-iv', condition: 'crps'},
  {name: 'answers', required: '', 'with-unsure': ''},
];

/** Parts of any element whose section has such texts: terms to explain, and how its texts were made. */
const givenByContent: readonly string[] = ['terms', 'remarks'];

describe('the parts of an element', () => {
  for (const tag of contentTags) {
    it(`are those that its documentation names, each in some use: <${tag}>`, async function () {
      this.timeout(20_000);
      const seen = new Set<string>();
      for (const attributes of uses) {
        const element = await show(tag, attributes);
        await use(element);
        for (const part of partsOf(element)) seen.add(part);
      }
      const named = stylingOf(tag)
        .cssParts!.map(({name}) => name)
        .filter((name) => seen.has(name) || !givenByContent.includes(name));
      expect([...seen].toSorted()).to.deep.equal(named.toSorted());
    });
  }
});

/** What a token is set to, so that a change of it is seen. */
const probes: Readonly<Record<string, string>> = {
  'heading-font': 'Probe',
  'heading-weight': '345',
  radius: '11px',
  'control-radius': '12px',
  space: '41px',
  'row-space': '42px',
  'small-size': '33px',
  measure: '123px',
  column: '77px',
  'print-size': '21pt',
};
/** Where a token has nothing to do: no such thing stands there. */
const without: Readonly<Record<string, readonly ContentTag[]>> = {
  // No button is filled there.
  'on-fill': ['treatment-summary', 'treatment-side-effects', 'treatment-relief-duration'],
};

const styled = [
  ...[
    'color',
    'background-color',
    'border-top-color',
    'border-left-color',
    'border-bottom-color',
    'stroke',
    'fill',
  ],
  ...['outline-color', 'border-top-left-radius', 'margin-top', 'padding-top', 'font-size', 'font-family'],
  ...['font-weight', 'max-width', 'width', 'text-decoration-color'],
] as const;

/** All that tokens set, of every part of an element. */
function looksOf(element: Element): string {
  const of = (part: Element, pseudo?: string) => {
    const style = getComputedStyle(part, pseudo);
    return styled.map((name) => style.getPropertyValue(name)).join();
  };
  const parts = [...element.shadowRoot!.querySelectorAll(':not(slot, option)')];
  return parts.map((part) => `${of(part)};${of(part, '::before')};${of(part, '::after')}`).join('\n');
}

describe('the tokens of an element', () => {
  before(() => setViewport({width: 1280, height: 800}));
  after(() => setViewport({width: 800, height: 600}));
  afterEach(() => emulateMedia({media: 'screen'}));

  for (const tag of contentTags) {
    it(`each change what is seen: <${tag}>`, async function () {
      this.timeout(60_000);
      const element = await show(tag);
      await use(element);
      element.shadowRoot!.querySelector<HTMLElement>('button, summary, input')!.focus();
      // What has the focus by the keyboard shows it.
      await sendKeys({press: 'Tab'});
      const silent = [];
      for (const {name} of stylingOf(tag).cssProperties!) {
        const token = name.replace('--treatment-', '');
        if (token === 'print-size') await emulateMedia({media: 'print'});
        const before = looksOf(element);
        element.style.setProperty(name, probes[token] ?? 'rgb(1, 2, 3)');
        if (looksOf(element) === before && !without[token]?.includes(tag)) silent.push(name);
        element.style.removeProperty(name);
        await emulateMedia({media: 'screen'});
      }
      expect(silent).to.deep.equal([]);
    });
  }
});
