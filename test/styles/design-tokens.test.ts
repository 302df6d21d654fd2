import {expect, fixture, html} from '@open-wc/testing';
import '../../src/contraindications.js';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {pairsOf, propertiesOf, tokenSheet, tokenTree} from '../tools/build/design-tokens.mjs';
import {over, ratioOf, rgbaOf, type Rgba} from './color.js';

interface Color {
  readonly colorSpace: 'srgb' | 'oklch';
  readonly components: readonly number[];
  readonly alpha: number;
}
interface Token {
  readonly $value: Color | string;
}
type Mode = Readonly<Record<string, Token>>;

const elements = manifest.modules.flatMap(
  (module) => module.declarations as Parameters<typeof propertiesOf>[0],
);
const properties = propertiesOf(elements);
const tree = tokenTree(properties) as unknown as Readonly<Record<'light' | 'dark' | 'both', Mode>>;

/** A color of the file as CSS writes it; a name in braces is another of the same file. */
function cssOf(mode: Mode, name: string): string {
  const {$value} = mode[name]!;
  if (typeof $value === 'string') return cssOf(mode, /\.([a-z-]+)\}/.exec($value)![1]!);
  const {colorSpace, components, alpha} = $value;
  return colorSpace === 'oklch'
    ? `oklch(${components.join(' ')} / ${alpha})`
    : `color(${colorSpace} ${components.join(' ')} / ${alpha})`;
}

/** What the style sheet to copy has behind each colon. */
const sheet = new Map(
  [...tokenSheet(properties).matchAll(/\/\* (--treatment-[a-z-]+): (.*); \*\//g)].map(
    ([, property, value]) => [property!, value!],
  ),
);

/** The checklist on a page with text of a mode, and a way to read what its styles make of a color. */
async function drawnOn(name: 'light' | 'dark') {
  const page = await fixture<HTMLElement>(
    html`<div style="color-scheme: ${name}; color: ${cssOf(tree[name], 'text')}">
      <treatment-contraindications></treatment-contraindications>
    </div>`,
  );
  const root = page.querySelector('treatment-contraindications')!.shadowRoot!;
  const sample = root.appendChild(document.createElement('span'));
  return (color: string): Rgba => {
    sample.style.background = '';
    sample.style.background = color;
    return rgbaOf(getComputedStyle(sample).backgroundColor);
  };
}

function expectAlike(one: Rgba, other: Rgba, what: string): void {
  one.forEach((part, i) => expect(part, what).to.be.closeTo(other[i]!, i < 3 ? 1.5 : 0.01));
}

for (const name of ['light', 'dark'] as const) {
  describe(`the design tokens of a ${name} page`, () => {
    const mode = tree[name];
    const names = Object.keys(mode).filter((token) => !['$type', 'text', 'page'].includes(token));

    it('are what the elements make of its text', async () => {
      const drawn = await drawnOn(name);
      for (const token of names) expectAlike(drawn(`var(--_${token})`), rgbaOf(cssOf(mode, token)), token);
    });

    it('are what the style sheet to copy begins with', async () => {
      const drawn = await drawnOn(name);
      for (const token of names)
        expectAlike(drawn(sheet.get(`--treatment-${token}`)!), drawn(`var(--_${token})`), token);
    });

    it('contrast as their descriptions say', () => {
      const of = (token: string): Rgba => rgbaOf(cssOf(mode, token.replace('--treatment-', '')));
      const pairs = pairsOf(properties);
      expect(pairs.length).to.be.at.least(9);
      for (const {property, against, least} of pairs) {
        const ground = over(of(against), of('page'));
        expect(ratioOf(of(property), ground), `${property} on ${against}`).to.be.at.least(least);
      }
    });
  });
}

describe('the design tokens', () => {
  it('are all that the elements have, each with a value', () => {
    const told = new Set([...Object.keys(tree.light), ...Object.keys(tree.both)]);
    for (const {name} of properties) expect(told.has(name.replace('--treatment-', '')), name).to.equal(true);
    for (const token of Object.values(tree.both))
      expect(token.$value).to.satisfy((value: unknown) => value !== undefined);
    expect(Object.keys(tree.light)).to.deep.equal(Object.keys(tree.dark));
  });

  it('stand in the style sheet to copy, each with a value that CSS takes', () => {
    expect([...sheet.keys()]).to.deep.equal(properties.map(({name}) => name));
    for (const [name, value] of sheet) {
      const takes = ['color', 'padding-top', 'font-family', 'font-weight'].some((property) =>
        CSS.supports(property, value),
      );
      expect(takes, `${name}: ${value}`).to.equal(true);
    }
  });
});
