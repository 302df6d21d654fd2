import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';

const part = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** Where the page was before, so that one test leaves nothing to the next. */
const start = location.pathname + location.search;
afterEach(() => history.replaceState(null, '', start));

async function effects(around = html``) {
  const page = await fixture(html`<div><treatment-side-effects></treatment-side-effects>${around}</div>`);
  const element = page.querySelector('treatment-side-effects')!;
  await element.updateComplete;
  return element;
}

describe('a link of the page', () => {
  for (const href of ['#contact', '#', '#/book', '#1', '#a b', '#%', '#source-1']) {
    it(`in a slot is the page's: ${href}`, async () => {
      const element = await fixture<HTMLElementTagNameMap['treatment-side-effects']>(html`
        <treatment-side-effects
          ><p slot="after"><a href=${href}>There</a></p></treatment-side-effects
        >
      `);
      await element.updateComplete;
      const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
      element.querySelector('a')!.dispatchEvent(click);
      expect(click.defaultPrevented).to.be.false;
    });
  }

  it('leads to the place each time that it is pressed', async () => {
    const element = await effects(html`<a href="#se-nausea">Feeling sick</a>`);
    const link = element.parentElement!.querySelector('a')!;
    for (let time = 0; time < 3; time++) {
      link.focus();
      link.click();
      await aTimeout(150);
      expect(element.shadowRoot!.activeElement?.closest('#se-nausea') instanceof Element, `${time}`).to.be
        .true;
    }
    link.addEventListener('click', (event) => event.preventDefault());
    link.focus();
    link.click();
    await aTimeout(150);
    expect(document.activeElement === link).to.be.true;
  });

  it('around the element is the page’s', async () => {
    const link = await fixture(html`<a href="#x"><treatment-routes></treatment-routes></a>`);
    const element = link.querySelector('treatment-routes')!;
    await element.updateComplete;
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    part(element, '[part="heading"]').dispatchEvent(click);
    expect(click.defaultPrevented).to.be.false;
  });

  it('is not looked at in a form whose fields have the names of what a node has', async () => {
    const element = await fixture<HTMLElementTagNameMap['treatment-side-effects']>(html`
      <treatment-side-effects>
        <form slot="after"><input name="closest" /><input name="getRootNode" /></form>
      </treatment-side-effects>
    `);
    await element.updateComplete;
    const errors: unknown[] = [];
    const listen = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', listen);
    element.querySelector('form')!.click();
    removeEventListener('error', listen);
    expect(errors).to.deep.equal([]);
  });
});

describe('a fragment of the page', () => {
  for (const id of ['list', 'map', 'condition', 'caption', 'source-1', 'ci-stroke-why']) {
    it(`is not ours where only our markup has it: ${id}`, async () => {
      const page = await fixture(
        html`<div>
          <treatment-contraindications></treatment-contraindications><treatment-routes></treatment-routes>
          <treatment-relief-duration></treatment-relief-duration>
        </div>`,
      );
      await aTimeout(50);
      history.pushState(null, '', `#${id}`);
      await aTimeout(150);
      for (const {shadowRoot} of page.children) expect(shadowRoot!.activeElement).to.be.null;
    });
  }

  /** Whether a fragment opens our entry, where the page has this between the tags. */
  async function opensNausea(inside: string): Promise<boolean> {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = `<treatment-side-effects>${inside}</treatment-side-effects>`;
    const element = page.querySelector('treatment-side-effects')!;
    await element.updateComplete;
    location.hash = '#se-nausea';
    await aTimeout(150);
    return part(element, '#se-nausea').hasAttribute('open');
  }

  for (const [where, inside] of Object.entries({
    'as a block': '<div><h4 id="se-nausea">Feeling sick</h4></div>',
    'by itself': '<h4 id="se-nausea">Feeling sick</h4>',
  })) {
    it(`is ours where a server’s plain text, which we stand for, has a place of that name, ${where}`, async () => {
      expect(await opensNausea(inside)).to.be.true;
    });
  }

  it('is the page’s where the place of that name stands in a slot of ours', async () => {
    expect(await opensNausea('<p slot="intro" id="se-nausea">Ours</p>')).to.be.false;
  });

  it('is the page’s where the page has a place of that name', async () => {
    const element = await effects(html`<h2 id="se-nausea">Nausea, as we see it</h2>`);
    location.hash = '#se-nausea';
    await aTimeout(150);
    expect(element.shadowRoot!.activeElement).to.be.null;
    expect(part(element, '#se-nausea').hasAttribute('open')).to.be.false;
  });

  it('is the page’s where a link of it has that name', async () => {
    const place = Object.assign(document.createElement('a'), {name: 'se-nausea'});
    const element = await effects(html`${place}`);
    location.hash = '#se-nausea';
    await aTimeout(150);
    expect(element.shadowRoot!.activeElement).to.be.null;
  });

  for (const [how, go] of [
    ['a link', () => (location.hash = '#se-nausea')],
    ['pushState', () => history.pushState({}, '', '#se-nausea')],
    ['replaceState', () => history.replaceState({}, '', '#se-nausea')],
  ] as const) {
    it(`opens what it names, by ${how}`, async () => {
      const element = await effects();
      go();
      await aTimeout(150);
      expect(part(element, '#se-nausea').hasAttribute('open')).to.be.true;
      expect(element.shadowRoot!.activeElement).to.equal(part(element, '#se-nausea summary'));
    });
  }

  it('takes no focus from the reader while it stays the same', async () => {
    const element = await effects(html`<input id="field" />`);
    history.pushState({}, '', '#se-nausea');
    await aTimeout(150);
    document.querySelector<HTMLElement>('#field')!.focus();
    history.replaceState({scroll: 100}, '', '#se-nausea');
    await aTimeout(150);
    expect(document.activeElement?.id).to.equal('field');
    expect(element.shadowRoot!.activeElement).to.be.null;
  });

  it('is followed where the browser tells of no navigation, and `history` is left as it is', async () => {
    const methods = () =>
      [Reflect.get(history, 'pushState'), Reflect.get(history, 'replaceState')] as unknown[];
    const native = methods();
    const {navigation} = window as {navigation?: unknown};
    Object.defineProperty(window, 'navigation', {value: undefined, configurable: true});
    try {
      const element = await effects(html`<button>Nausea</button>`);
      const button = element.parentElement!.querySelector('button')!;
      button.addEventListener('click', () => history.pushState({}, '', '#se-nausea'));
      button.click();
      await aTimeout(250);
      expect(part(element, '#se-nausea').hasAttribute('open')).to.be.true;
      expect(methods()).to.deep.equal(native);
    } finally {
      Object.defineProperty(window, 'navigation', {value: navigation, configurable: true});
    }
  });
});
