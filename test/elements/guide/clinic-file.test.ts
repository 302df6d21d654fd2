import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {GuideElement} from '../../../src/classes.js';
import {tea} from '../../content/small-treatment.js';
import {block, checkIsHere, faultsOf, file, part, words} from './in-guide.js';

before(checkIsHere);

describe('<treatment-guide>, of a file:', () => {
  describe('a content file', () => {
    const withFile = (src: string) =>
      fixture<GuideElement>(
        html`<treatment-guide src=${src}><treatment-side-effects></treatment-side-effects></treatment-guide>`,
      );
    const settled = async (guide: GuideElement) => {
      await aTimeout(100);
      await guide.updateComplete;
      await block(guide).updateComplete;
    };

    it('changes the words', async () => {
      const guide = await withFile(file({overrides: {reword: {'se-nausea': {name: 'Queasy'}}}}));
      await settled(guide);
      expect(words(part(block(guide), '#se-nausea [part="name"]'))).to.equal('Queasy Edited by this clinic');
    });

    it('brings a whole treatment', async () => {
      const own = {...tea, facts: {...tea.facts, id: 'coffee'}};
      const guide = await withFile(file({treatment: own}));
      await settled(guide);
      expect(words(part(block(guide), '[part="heading"]'))).to.equal('Side effects of tea');
    });

    it('comes late without moving what is open or focused', async () => {
      const original = window.fetch.bind(window);
      let answer!: () => void;
      window.fetch = () =>
        new Promise((resolve) => {
          answer = () =>
            resolve(
              new Response('{"overrides": {"reword": {"se-vomit": {"name": "Late"}}}}', {
                headers: {'content-type': 'application/json'},
              }),
            );
        });
      const guide = await withFile('slow.json');
      const element = block(guide);
      expect(part(element, '#se-nausea'), 'waits at first').to.be.null;
      await aTimeout(1100);
      await element.updateComplete;
      const item = part(element, '#se-nausea') as HTMLDetailsElement;
      expect(item, 'then shows the built-in content').to.exist;
      item.open = true;
      item.querySelector('summary')!.focus();
      answer();
      await settled(guide);
      window.fetch = original;
      expect(words(part(element, '#se-vomit [part="name"]'))).to.contain('Late');
      expect(part(element, '#se-nausea')).to.equal(item);
      expect(item.open).to.be.true;
      expect(element.shadowRoot!.activeElement).to.equal(item.querySelector('summary'));
    });

    const bad: [name: string, src: () => string, code: string][] = [
      ['that is not JSON', () => file('{oops'), 'bad-content'],
      ['that is empty', () => file(''), 'bad-content'],
      ['with a blank and a byte order mark', () => file('\uFEFF \n'), 'bad-content'],
      ['of null', () => file('null'), 'bad-content'],
      ['of a list', () => file('[]'), 'bad-content'],
      ['of an empty text', () => file('""'), 'bad-content'],
      ['of a number', () => file('1e999'), 'bad-content'],
      ['cut off in the middle', () => file('{"overrides": {"hide": ["se-si'), 'bad-content'],
      ['in a wrong script: UTF-16', () => file('\u0000{\u0000}'), 'bad-content'],
      ['that is a page', () => file('<!doctype html><title>Log in</title>'), 'bad-content'],
      ['whose address is none', () => 'http://[', 'content-unreachable'],
      ['of another type', () => file('<p>Not found</p>', 'text/html'), 'bad-content'],
      ['that is not there', () => '/no-such-file.json', 'content-unreachable'],
      ['that cannot be reached', () => 'http://127.0.0.1:9/x.json', 'content-unreachable'],
      ['of 5 MB', () => file(JSON.stringify({$schema: 'x'.repeat(5_000_000)})), 'content-too-large'],
      ['with a fault', () => file({overrides: {hide: 'all'}}), 'bad-content'],
      [
        'that takes a built-in id',
        () => file({treatment: {...tea, facts: {...tea.facts, id: 'ketamine'}}}),
        'bad-content',
      ],
    ];
    for (const [name, src, code] of bad) {
      it(`${name} leaves the built-in content, and one message`, async () => {
        let guide!: GuideElement;
        const faults = await faultsOf(async () => {
          guide = await withFile(src());
          await settled(guide);
        });
        expect(faults.map((fault) => fault.code)).to.deep.equal([code]);
        expect(part(block(guide), '#se-nausea')).to.exist;
      });
    }

    it('whose answer comes after the guide has gone does nothing', async () => {
      const faults = await faultsOf(async () => {
        const guide = await withFile(file({overrides: {hide: 'all'}}));
        guide.remove();
      });
      expect(faults).to.be.empty;
    });

    it('is fetched again when the guide comes back', async () => {
      const guide = await withFile(file({overrides: {hide: ['se-site']}}));
      const {parentNode} = guide;
      guide.remove();
      parentNode!.append(guide);
      await settled(guide);
      expect(part(block(guide), '#se-site')).to.be.null;
    });

    it('loses to the property', async () => {
      const guide = await withFile(file({overrides: {hide: ['se-site']}}));
      guide.overrides = {hide: ['se-numb']};
      await settled(guide);
      expect(part(block(guide), '#se-site')).to.exist;
      expect(part(block(guide), '#se-numb')).to.be.null;
    });
  });

  describe('when it moves', () => {
    it('asks for its file once', async () => {
      const requests: unknown[] = [];
      const native = window.fetch.bind(window);
      window.fetch = (input, init) => {
        requests.push(input);
        return native(input, init);
      };
      try {
        const page = await fixture(html`
          <div>
            <section></section>
            <treatment-guide><treatment-side-effects></treatment-side-effects></treatment-guide>
          </div>
        `);
        const guide = page.querySelector('treatment-guide')!;
        guide.src = file({overrides: {hide: ['se-site']}});
        for (let i = 0; i < 5; i++) {
          (i % 2 ? page : page.querySelector('section')!).append(guide);
          await aTimeout(10);
        }
        expect(requests.length).to.equal(1);
        await block(guide).updateComplete;
        expect(part(block(guide), '#se-site')).to.be.null;
      } finally {
        window.fetch = native;
      }
    });
  });
});
