import {expect, fixture, html} from '@open-wc/testing';
import {answer, box, has, mark, part, parts, press, words} from './checklist.js';
import {questions, showForm} from './form.js';

describe('<treatment-contraindications> in a form', () => {
  it('sends an entry for each marked item, by its id', async () => {
    const {form, element, sent} = await showForm();
    expect(sent()).to.deep.equal([]);
    await mark(element, 'ci-stroke', 'ci-kidney');
    expect(sent()).to.deep.equal([
      ['list', 'ci-stroke'],
      ['list', 'ci-kidney'],
    ]);
    expect(element.form === form).to.be.true;
    expect(form.elements.namedItem('list') === element).to.be.true;
  });

  it('sends a not sure as such, and a no not at all', async () => {
    const {element, sent} = await showForm(html`
      <treatment-contraindications name="list" with-unsure></treatment-contraindications>
    `);
    await answer(element, {'ci-stroke': 'unsure', 'ci-kidney': 'no'});
    expect(sent()).to.deep.equal([['list', 'ci-stroke:unsure']]);
  });

  it('sends nothing without a name', async () => {
    const {element, sent} = await showForm(html`<treatment-contraindications></treatment-contraindications>`);
    await mark(element, 'ci-stroke');
    expect(element.value).to.deep.equal(['ci-stroke']);
    expect(sent()).to.deep.equal([]);
    element.name = 'late';
    await element.updateComplete;
    expect(sent()).to.deep.equal([['late', 'ci-stroke']]);
    element.name = '';
    await element.updateComplete;
    expect(sent()).to.deep.equal([]);
  });

  it('says so to the reader: what is marked is sent only with the form', async () => {
    const {form, element} = await showForm();
    expect(words(part(element, '[part="privacy"]'))).to.contain('is sent only if you send this form');
    element.name = '';
    await element.updateComplete;
    expect(words(part(element, '[part="privacy"]'))).to.contain('It is not saved or sent.');
    element.name = 'list';
    form.replaceWith(element);
    await element.updateComplete;
    expect(words(part(element, '[part="privacy"]'))).to.contain('It is not saved or sent.');
    element.remove();
  });

  it('has its new value when its events come, and the form has it too', async () => {
    const {form, element, sent} = await showForm();
    const seen: unknown[] = [];
    for (const type of ['input', 'change']) {
      form.addEventListener(type, (event) =>
        seen.push([event.type, event.target === element, element.value, sent()]),
      );
    }
    box(element, 'ci-stroke').click();
    const value = ['ci-stroke'];
    expect(seen).to.deep.equal([
      ['input', true, value, [['list', 'ci-stroke']]],
      ['change', true, value, [['list', 'ci-stroke']]],
    ]);
  });

  it('sends its events for clearing and undoing, and none for what code does', async () => {
    const {form, element} = await showForm();
    let events = 0;
    form.addEventListener('change', () => events++);
    element.value = ['ci-stroke'];
    await element.updateComplete;
    form.reset();
    await element.updateComplete;
    element.value = ['ci-kidney'];
    await element.updateComplete;
    expect(events).to.equal(0);
    await press(element, 'clear');
    await press(element, 'clear');
    expect(events).to.equal(2);
    expect(element.value).to.deep.equal(['ci-kidney']);
  });

  it('is emptied by a reset, the answer No included', async () => {
    const {form, element, sent} = await showForm(questions);
    await answer(element, {'ci-stroke': 'yes', 'ci-kidney': 'no'});
    form.reset();
    await element.updateComplete;
    expect(sent()).to.deep.equal([]);
    expect(has(element, ':checked')).to.be.false;
    expect(has(element, '[part="clear"]')).to.be.false;
  });

  it('takes a value from code, before or after its content', async () => {
    const element = document.createElement('treatment-contraindications');
    element.value = ['ci-stroke', 'ci-eye:unsure'];
    await fixture(html`<form>${element}</form>`);
    expect(element.value).to.deep.equal(['ci-stroke', 'ci-eye:unsure']);
    expect(box(element, 'ci-stroke').checked).to.be.true;
    element.value = [];
    await element.updateComplete;
    expect(has(element, ':checked')).to.be.false;
  });

  it('shows what code says last, also right after a reader’s tick', async () => {
    for (const template of [undefined, questions]) {
      const {element} = await showForm(template);
      const [first, second] = parts<HTMLInputElement>(element, 'input[value="yes"]');
      first!.click();
      element.value = [];
      await element.updateComplete;
      expect(has(element, ':checked')).to.be.false;
      expect(has(element, '[part="list-item"]')).to.be.false;
      second!.click();
      element.value = ['ci-stroke'];
      await element.updateComplete;
      expect(parts(element, ':checked')).to.have.length(1);
      expect(parts(element, '[part="list-item"]')).to.have.length(1);
      expect(box(element, 'ci-stroke').checked).to.be.true;
    }
  });

  it('keeps what a page sets before the element is defined', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Not ours"></iframe>`);
    // Made by another document, it is not upgraded yet: the value is a plain property.
    const element = frame.contentDocument!.createElement('treatment-contraindications');
    expect(element.matches(':defined')).to.be.false;
    element.value = ['ci-stroke'];
    document.body.append(element);
    expect(element.matches(':defined')).to.be.true;
    await element.updateComplete;
    expect(element.value).to.deep.equal(['ci-stroke']);
    expect(box(element, 'ci-stroke').checked).to.be.true;
    element.remove();
  });
});
