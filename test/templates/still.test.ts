import {expect} from '@open-wc/testing';
import {digestForTemplateResult, hydrate} from '@lit-labs/ssr-client';
import {html, nothing, render} from 'lit';
import {takingOver} from '../../src/page/taking-over.js';
import {still} from '../../src/templates/still.js';

/** The HTML of a piece, without the comments of Lit. */
const written = (piece: unknown) => {
  const place = document.createElement('div');
  render(piece, place);
  return place.innerHTML.replaceAll(/<!--.*?-->/g, '');
};

describe('what is written as it stays', () => {
  it('has texts escaped, pieces as they are, and lists of both', () => {
    const piece = still`<i>${'<&">'}</i>`;
    expect(written(still`<p>${'a < b & c'} ${piece}${[1, '&', piece]}</p>`)).to.equal(
      '<p>a &lt; b &amp; c <i>&lt;&amp;"&gt;</i>1&amp;<i>&lt;&amp;"&gt;</i></p>',
    );
  });

  it('has an attribute where its value is one', () => {
    const link = (id: unknown, open: unknown) =>
      written(
        still`<p class="x" id=${id as string} ?open=${open as boolean} title=${'a "b"'}>x = ${'1'}</p>`,
      );
    expect(link('a', true)).to.equal('<p class="x" id="a" open="" title="a &quot;b&quot;">x = 1</p>');
    expect(link(nothing, false)).to.equal('<p class="x" title="a &quot;b&quot;">x = 1</p>');
    expect(link(undefined, '')).to.equal('<p class="x" title="a &quot;b&quot;">x = 1</p>');
  });

  it('keeps a phone number in one line, and an attribute free of markup', () => {
    const number = '+1 555 010 0199';
    expect(written(still`<p title=${number} class=${['a ', number]}>${['Call ', number]}</p>`)).to.equal(
      `<p title="${number}" class="a ${number}">Call <span class="phone">${number}</span></p>`,
    );
  });

  it('takes a text that ends like an attribute for a text', () => {
    expect(written(still`<p>${' id='}${'x'}</p>`)).to.equal('<p> id=x</p>');
  });

  it('is written anew where anything in it changes, and left alone where nothing does', () => {
    const place = document.createElement('div');
    const show = (text: string) => render(html`<div>${still`<p>${text}</p>`}</div>`, place);
    show('a');
    const first = place.querySelector('p');
    show('a');
    expect(place.querySelector('p') === first).to.be.true;
    show('b');
    expect(place.textContent).to.equal('b');
  });
});

describe('what a server wrote', () => {
  const piece = (text: string | undefined) => (text === undefined ? nothing : still`<p>${text}</p>`);
  const shown = (text: string | undefined) => html`<div>${piece(text)}</div>`;

  const onServer = (text: string | undefined) =>
    `<!--lit-part ${digestForTemplateResult(shown(text))}--><div><!--lit-part-->${
      text === undefined ? '' : `<p>${text}</p>`
    }<!--/lit-part--></div><!--/lit-part-->`;

  /** A place as a server filled it, taken over. */
  function takenOver(text: string | undefined) {
    const place = document.createElement('div');
    place.innerHTML = onServer(text);
    const first = place.querySelector('p');
    takingOver(() => hydrate(shown(text), place));
    return {place, first};
  }

  it('stays, also when it is shown again', () => {
    const {place, first} = takenOver('a');
    render(shown('a'), place);
    expect(place.querySelector('p') === first).to.be.true;
    expect(first?.textContent).to.equal('a');
  });

  for (const turns of [
    ['b'],
    [undefined],
    [undefined, 'a'],
    ['b', 'a'],
    ['a', undefined, 'b', undefined],
    ['b', 'b'],
  ])
    it(`gives way: ${turns.map((text) => text ?? 'nothing').join(', ')}`, () => {
      const {place} = takenOver('a');
      for (const text of turns) {
        render(shown(text), place);
        expect([...place.querySelectorAll('p')].map(({textContent}) => textContent)).to.deep.equal(
          text === undefined ? [] : [text],
        );
      }
    });

  it('comes where there was nothing', () => {
    const {place} = takenOver(undefined);
    render(shown('a'), place);
    expect(place.textContent).to.equal('a');
  });
});
