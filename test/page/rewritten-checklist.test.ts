import {expect} from '@open-wc/testing';
import type {ContraindicationsElement} from '../../src/classes.js';
import {click, difference, made, settled, textsIn, words, wrapping, type Shown} from './written-into.js';

describe('a checklist that an extension rewrites', () => {
  const count = (element: Shown) => element.shadowRoot!.querySelector('[part~="count"]')!.textContent.trim();

  it('is made anew, with what was ticked', async () => {
    const element = (await made('treatment-contraindications')) as ContraindicationsElement;
    click('input', 0)(element);
    await element.updateComplete;
    const base = element.shadowRoot!.querySelector('[part="base"]')!;
    base.innerHTML = String(base.innerHTML);
    await Promise.resolve();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('input:checked').length).to.equal(1);
    click('input', 1)(element);
    await element.updateComplete;
    expect(count(element)).to.match(/^2 things/);
    expect(element.value.length).to.equal(2);
  });

  it('counts what is ticked, whatever is written into the boxes', async () => {
    for (const unsure of [false, true]) {
      const element = (await made('treatment-contraindications')) as ContraindicationsElement;
      element.withUnsure = unsure;
      await settled(element);
      for (const input of element.shadowRoot!.querySelectorAll('input')) input.value = 'on';
      click('input', unsure ? 2 : 0)(element);
      await settled(element);
      expect(element.value.join()).to.match(unsure ? /^ci-[^,]*:unsure$/ : /^ci-[^,:]*$/);
      expect(element.shadowRoot!.querySelectorAll('input:checked').length).to.equal(1);
      expect(count(element)).to.match(/^1 thing/);
    }
  });

  it('prints each box as the list beside it has it, whatever others ticked without an event', async () => {
    const element = await made('treatment-contraindications');
    const boxes = [...element.shadowRoot!.querySelectorAll('input')];
    boxes[2]!.checked = true;
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(boxes.filter(({checked}) => checked).length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    boxes[2]!.checked = true;
    boxes[4]!.click();
    await element.updateComplete;
    expect(boxes.filter(({checked}) => checked).length).to.equal(1);
    expect(words(element)).to.contain('1 thing to talk about');
  });

  it('goes on when the marks are taken out that Lit finds its places by', async () => {
    const element = await made('treatment-contraindications');
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_COMMENT);
    const marks: Comment[] = [];
    while (walker.nextNode()) marks.push(walker.currentNode as Comment);
    for (const mark of marks) mark.remove();
    click('input', 0)(element);
    await element.updateComplete;
    expect(count(element)).to.match(/^1 thing/);
  });

  it('keeps the focus where only texts were written', async () => {
    const element = await made('treatment-contraindications');
    const input = element.shadowRoot!.querySelector('input')!;
    for (const text of textsIn(element.shadowRoot!)) text.replaceWith(wrapping(text.data));
    input.focus();
    input.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(input);
  });

  describe('brings back what something takes out:', () => {
    const takes: Readonly<Record<string, (root: ShadowRoot) => void>> = {
      'a part': (root) => root.querySelector('[part~="count"]')!.remove(),
      'all parts of a kind': (root) => root.querySelectorAll('p, label').forEach((part) => part.remove()),
      everything: (root) => root.replaceChildren(),
      'everything, for a text of its own': (root) => root.replaceChildren('Gone'),
      'the marks of places': (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
        const marks: Comment[] = [];
        while (walker.nextNode()) marks.push(walker.currentNode as Comment);
        for (const mark of marks) mark.remove();
      },
    };
    for (const [name, take] of Object.entries(takes)) {
      it(name, async () => {
        const element = await made('treatment-contraindications');
        const before = words(element);
        take(element.shadowRoot!);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await element.updateComplete;
        expect(difference(words(element), before)).to.equal('');
        element.shadowRoot!.querySelector('input')!.click();
        await element.updateComplete;
        expect(words(element)).to.contain('1 thing to talk about');
      });
    }
  });

  it('does not fight with one that never stops', async () => {
    const element = await made('treatment-contraindications');
    let times = 0;
    const observer = new MutationObserver(() => {
      const base = element.shadowRoot!.querySelector('[part="base"]');
      if (!base || times++ > 50) return;
      base.innerHTML = String(base.innerHTML);
      observer.takeRecords();
    });
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    element.heading = 'Ours';
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    expect(times).to.be.below(10);
  });
});
