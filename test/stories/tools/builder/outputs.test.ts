import {expect} from '@open-wc/testing';
import {fc} from '../../../fast-check.js';
import {embedOf, type Tag} from '../../../../stories/tools/builder/outputs/embed.js';
import {toHtml} from '../../../../stories/tools/builder/outputs/html.js';
import {outputs} from '../../../../stories/tools/builder/outputs/outputs.js';
import {toShortcodes} from '../../../../stories/tools/builder/outputs/shortcodes.js';
import {toBlocks} from '../../../../stories/tools/builder/outputs/blocks.js';
import {initialState, type BuilderState} from '../../../../stories/tools/builder/state.js';
import {randomState} from './random-state.js';

/** What a tag is to say, by the names of its attributes. */
const said = ({given}: Tag) =>
  Object.fromEntries(given.map(({option, value}) => [option.attribute, value === true ? '' : value]));

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const attributesOf = (element: Element) =>
  Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));

describe('HTML', () => {
  it('is read by a browser as what was built, and as nothing else', () => {
    fc.assert(
      fc.property(randomState, (state) => {
        const page = parse(toHtml(state));
        const {guide, tags} = embedOf(state);
        const wanted = [...(guide ? [guide] : []), ...tags];
        const found = [...page.querySelectorAll('body *, [data-x]')].filter(({localName}) =>
          localName.startsWith('treatment-'),
        );
        expect(found.map(({localName}) => localName)).to.deep.equal(
          wanted.map(({name}) => `treatment-${name}`),
        );
        expect(found.map(attributesOf)).to.deep.equal(wanted.map(said));
        const others = [...page.querySelectorAll('body *:not(script, style)')].filter(
          (one) => !found.includes(one),
        );
        expect(others.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        expect(page.scripts).to.have.length(state.language ? 2 : 1);
      }),
      {numRuns: 80},
    );
  });

  it('names the hash of each file where that is wanted', () => {
    const html = toHtml(
      {...initialState, language: 'es'},
      {'treatment-elements.js': 'sha384-a', 'locales/es.js': 'sha384-b'},
    );
    expect([...parse(html).scripts].map(({integrity}) => integrity)).to.deep.equal(['sha384-a', 'sha384-b']);
  });
});

/** What WordPress reads in the brackets: its own rule for values in double quotes and for words alone. */
function shortcodesIn(text: string) {
  return [...text.matchAll(/\[(treatment_\w+)([^\]]*)\]/g)].map(([, name, rest]) => {
    const values = [...rest!.matchAll(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)|(\S+)(?:\s|$)/g)].map(
      ([, key, value, word]) => [
        (key ?? word!).replaceAll('_', '-'),
        parse(`<i title="${(value ?? '').replace(/\\(.)/g, '$1')}"></i>`).querySelector('i')!.title,
      ],
    );
    return {name: name!, values: Object.fromEntries(values) as Record<string, string>};
  });
}

describe('shortcodes', () => {
  it('say to WordPress what was built, the guide in each', () => {
    fc.assert(
      fc.property(randomState, (state) => {
        const {guide, tags} = embedOf(state);
        const around = guide ? said(guide) : {};
        const found = shortcodesIn(toShortcodes(state));
        expect(found).to.deep.equal(
          tags.map((tag) => ({
            name: `treatment_${tag.name.replaceAll('-', '_')}`,
            values: {...around, ...said(tag)},
          })),
        );
      }),
      {numRuns: 80},
    );
  });
});

/** What the plugin reads in a block: signs as HTML writes them, too. */
const decoded = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? parse(`<i title="${value.replaceAll('"', '&quot;')}"></i>`).querySelector('i')!.title
        : value,
    ]),
  );

describe('blocks', () => {
  it('are comments with the values by their properties, and no value ends a comment', () => {
    fc.assert(
      fc.property(randomState, (state) => {
        const text = toBlocks(state);
        const {guide, tags} = embedOf(state);
        const opened = [...text.matchAll(/<!-- wp:treatment-elements\/([a-z-]+) (?:(\{.*?\}) )?(\/)?-->/gs)];
        expect(opened.map(([, name]) => name)).to.deep.equal([
          ...(guide ? ['guide'] : []),
          ...tags.map(({name}) => name),
        ]);
        [...(guide ? [guide] : []), ...tags].forEach(({given}, at) => {
          const json = opened[at]![2];
          const values = json ? decoded(JSON.parse(json) as Record<string, unknown>) : {};
          const wanted = given.map(({option, value}) => [
            option.property,
            option.kind === 'number' ? Number(value) : value,
          ]);
          expect(values).to.deep.equal(Object.fromEntries(wanted));
        });
        expect(text.match(/-->/g) ?? []).to.have.length(opened.length + (guide ? 1 : 0));
      }),
      {numRuns: 80},
    );
  });
});

describe('what is built', () => {
  it('leaves out what an element does by itself', () => {
    const state: BuilderState = {
      ...initialState,
      elements: [{name: 'summary', isShown: true, values: {'heading-level': '2'}}],
    };
    for (const {name, write} of outputs) expect(write(state, {}), name).not.to.contain('2"');
  });
});
