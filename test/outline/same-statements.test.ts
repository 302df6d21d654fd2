import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {ElementName} from '../../src/content/elements.js';
import type {Block, Item, Line, Outline, Table} from '../../src/outline/outline.js';
import {allLines, markOf} from '../../src/outline/outline.js';
import {toHtml} from '../../src/outline/to-html.js';
import {es} from '../../src/locales/es.js';
import {installLanguage} from '../../src/page/installed.js';
import {es as ketamineInSpanish} from '../../src/treatments/ketamine/es.js';
import type {ContraindicationsElement, SideEffectsElement} from '../../src/classes.js';
import {contentTags} from '../../src/server/tags.js';
import type {Example} from '../examples/example.js';
import {examples as checklist} from '../examples/contraindications.js';
import {examples as relief} from '../examples/relief-duration.js';
import {examples as routes} from '../examples/routes.js';
import {examples as sideEffects} from '../examples/side-effects.js';
import {examples as summary} from '../examples/summary.js';
import {examples as visit} from '../examples/visit.js';

/** Any of the elements: what they have in common is what is told here. */
type AnyElement = SideEffectsElement;

const examples: Record<ElementName, Record<string, Example>> = {
  summary,
  'side-effects': sideEffects,
  contraindications: checklist,
  routes,
  'relief-duration': relief,
  visit,
};

/** What is said together: its texts in order, and which sources and marks stand among them. */
interface Segment {
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

type Telling = 'page' | 'paper' | 'text' | 'html';

const hasLetters = (text: string) => /[\p{L}\d]/u.test(text);
const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The outline as segments, in the order of one of its tellings. */
function segmentsOf({blocks, messages}: Outline, telling: Telling): Segment[] {
  const segment = (lines: readonly Line[]): Segment => {
    // Where the numbers to call are links, they are the page's own: another test holds that each telling has them.
    const parts = lines.flat().filter(({href}) => !href);
    const cites = parts.flatMap((part) => part.cites ?? []).map((number) => `[${number}]`);
    const marks = parts.flatMap((part) => markOf(part, messages) ?? []).map((mark) => `(${mark})`);
    return {
      texts: parts.map(({text}) => tidy(text)).filter(hasLetters),
      notes: [...new Set([...cites, ...marks])].sort(),
    };
  };
  const cell = (content: readonly Block[]): Segment => segment(content.flatMap(linesOf));
  // A page says the names of the columns once, above all of its rows.
  const firstTable = blocks.find(({kind}) => kind === 'table');
  const table = (block: Table): Segment[] => {
    const {columns, rows, readBy} = block;
    const [, ...heads] = columns;
    if (telling === 'text' && readBy === 'column') {
      return heads.flatMap(({lines}, i) => [
        segment(lines),
        ...rows.flatMap((row) => [segment(row.lines), cell(row.cells[i] ?? [])]),
      ]);
    }
    // A study printed as an entry of its own has the names of the columns in its cells.
    const isNamed = telling !== 'page' || block === firstTable;
    const hasHeads = isNamed && telling !== 'text' && !(telling === 'paper' && readBy === 'row');
    return [
      ...(hasHeads ? columns.filter(({silent}) => !silent).map(({lines}) => segment(lines)) : []),
      ...rows.flatMap(({lines, cells, same}) => [
        segment(lines),
        ...(same && telling !== 'text' ? cells.slice(0, 1) : cells).map(cell),
      ]),
    ];
  };
  return blocks
    .flatMap((block): Segment[] => {
      if (block.kind === 'table')
        return [...(telling === 'text' ? [] : [segment([block.caption])]), ...table(block)];
      if (block.kind === 'folded')
        return telling === 'text' || (telling === 'html' && block.byChoice)
          ? segmentsOf({blocks: block.blocks, messages, level: 2}, telling)
          : [];
      // On paper what stands behind it is open, and its name is not wanted.
      if (telling === 'paper' && 'line' in block && block.line[0]?.text === messages.seekHelp.more) return [];
      // The page says it by the links of its strip, which another test holds.
      if (block.kind === 'warning' && block.asStrip && telling.startsWith('pa')) return [];
      if (block.kind === 'sources')
        return [{texts: block.sources.map(({citation}) => tidy(citation)), notes: []}];
      // The page's own line says there how many sources there are.
      if (
        'line' in block &&
        telling.startsWith('pa') &&
        block.line[0]?.text === messages.provenance.ofThePage
      )
        return [];
      // A list of single lines may give all its sources at its end.
      if (block.kind === 'list' && block.items.some(({lines}) => lines.length > 1))
        return block.items.map((item) =>
          segment(telling.startsWith('pa') ? pageLines(item) : allLines(item)),
        );
      return [segment(linesOf(block))];
    })
    .reduce<Segment[]>((told, segment) => {
      const before = told.at(-1);
      if (segment.texts.length > 0 || !before) return [...told, segment];
      // Sources that stand behind links are read with what is said before.
      const notes = [...new Set([...before.notes, ...segment.notes])].sort();
      return [...told.slice(0, -1), {...before, notes}];
    }, []);
}

/** What the page says of an entry before a reader marks anything. */
const pageLines = ({lines, otherHalf}: Item): readonly Line[] => [
  ...lines,
  ...(otherHalf ? pageLines(otherHalf) : []),
];

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'list') return block.items.flatMap(pageLines);
  if (block.kind === 'entry') return [block.name, ...block.lines];
  return 'line' in block ? [block.line] : [];
}

/** What only a screen has: controls, labels for what is drawn, words said aloud elsewhere; and what a choice leaves out. */
const aside =
  '.screen:not(span), .visually-hidden, [aria-hidden="true"]:not(tr, th, td), svg, [hidden]:not(tr, th, td, .rest, #comparison), .key, .radios';

/** The page's words in their order, with sources as [1] and marks as (Edited by this clinic). */
function told(root: ParentNode): string {
  const copy = document.createElement('div');
  for (const child of root.childNodes) copy.append(child.cloneNode(true));
  copy.querySelectorAll(aside).forEach((node) => node.remove());
  copy.querySelectorAll('.cites').forEach((control) => control.remove());
  copy.querySelectorAll('.numbers').forEach((numbers) => (numbers.textContent = ` [${numbers.textContent}]`));
  copy.querySelectorAll('[part="edited"]').forEach((mark) => (mark.textContent = ` (${mark.textContent})`));
  return toldInText(copy.textContent);
}

/** The same form for a text, where several sources stand in one pair of brackets. */
const toldInText = (text: string) =>
  tidy(
    text.replaceAll(/\[(\d+(?:, \d+)+)\]/g, (_, numbers: string) => `[${numbers.split(', ').join('] [')}]`),
  );

/** Finds each segment behind the one before it, with its own sources and marks and no others. */
function expectTold(said: string, segments: readonly Segment[], marks: readonly string[]) {
  let at = 0;
  const starts = segments.map(({texts}) => {
    const places = texts.map((text) => {
      const place = said.indexOf(text, at);
      expect(place, `"${text}" after "…${said.slice(Math.max(0, at - 60), at)}"`).to.be.at.least(0);
      at = place + text.length;
      return place;
    });
    return places[0]!;
  });
  const note = new RegExp(`\\[\\d+\\]|${marks.map((mark) => `\\(${mark}\\)`).join('|')}`, 'g');
  segments.forEach(({texts, notes}, i) => {
    const found = said.slice(starts[i], starts[i + 1]).match(note) ?? [];
    expect([...new Set(found)].sort(), texts[0]).to.deep.equal(notes);
  });
}

async function show({render}: Example, lang: string): Promise<AnyElement[]> {
  const page = await fixture(html`<div lang=${lang} style="inline-size: 1200px">${render()}</div>`);
  await aTimeout(20);
  const elements = [...page.querySelectorAll<AnyElement>(contentTags.join(', '))];
  for (const element of elements) {
    // What a reader marks is theirs: it is told apart from what the section says.
    if ('value' in element) (element as unknown as ContraindicationsElement).value = [];
    await element.updateComplete;
  }
  return elements;
}

before(() => installLanguage(es, {ketamine: ketamineInSpanish}));

for (const [section, all] of Object.entries(examples)) {
  for (const [name, example] of Object.entries(all)) {
    for (const lang of ['en', 'es']) {
      describe(`${section}, the example ${name} in ${lang}`, () => {
        let elements: readonly AnyElement[];
        let marks: readonly string[];
        beforeEach(async () => {
          elements = (await show(example, lang)).filter(({outline}) => outline);
          const {reworded = '', added = ''} = elements[0]?.outline?.messages.edited ?? {};
          marks = [reworded, added].filter(Boolean);
        });

        it('says on the page, in text and in plain HTML the same, in the same order', () => {
          for (const element of elements) {
            const {outline, renderRoot} = element;
            expectTold(told(renderRoot), segmentsOf(outline!, 'page'), marks);
            expectTold(toldInText(element.toText()), segmentsOf(outline!, 'text'), marks);
            const {body} = new DOMParser().parseFromString(toHtml(outline!, 'x'), 'text/html');
            expectTold(tidy(body.textContent), segmentsOf(outline!, 'html'), marks);
          }
        });

        it('says the same on paper', async () => {
          await emulateMedia({media: 'print'});
          try {
            for (const element of elements) {
              const printed = textOnPaper(element.renderRoot);
              const segments = segmentsOf(element.outline!, 'paper');
              const missing = segments.flatMap(({texts}) => texts.filter((text) => !printed.includes(text)));
              expect(missing).to.deep.equal([]);
              const notes = segments.flatMap((one) => one.notes).filter((one) => one.startsWith('('));
              for (const mark of notes) expect(printed).to.contain(mark.slice(1, -1));
            }
          } finally {
            await emulateMedia({media: 'screen'});
          }
        });
      });
    }
  }
}

/** The words that are printed. */
function textOnPaper(root: HTMLElement | DocumentFragment): string {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (nodes.nextNode()) {
    const {parentElement, textContent} = nodes.currentNode;
    if (parentElement?.closest('style, svg')) continue;
    words.push(parentElement?.checkVisibility({visibilityProperty: true}) ? textContent! : ' ');
  }
  return tidy(words.join(''));
}
