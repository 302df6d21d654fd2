import {expect, fixture, html} from '@open-wc/testing';
import '../../src/contraindications.js';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {pairsOf, propertiesOf, tokenTree} from '../tools/build/design-tokens.mjs';
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

for (const name of ['light', 'dark'] as const) {
  describe(`the design tokens of a ${name} page`, () => {
    const mode = tree[name];
    const names = Object.keys(mode).filter((token) => !['$type', 'text', 'page'].includes(token));

    it('are what the elements make of its text', async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="color: ${cssOf(mode, 'text')}">
          <treatment-contraindications></treatment-contraindications>
        </div>`,
      );
      const root = page.querySelector('treatment-contraindications')!.shadowRoot!;
      const sample = root.appendChild(document.createElement('span'));
      for (const token of names) {
        sample.style.background = `var(--_${token})`;
        const drawn = rgbaOf(getComputedStyle(sample).backgroundColor);
        const told = rgbaOf(cssOf(mode, token));
        drawn.forEach((part, i) => expect(part, token).to.be.closeTo(told[i]!, i < 3 ? 1.5 : 0.01));
      }
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
});
