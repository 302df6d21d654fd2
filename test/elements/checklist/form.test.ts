import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {ContraindicationsElement} from '../../../src/classes.js';
import '../../../src/contraindications.js';
import {answer, box, focused, has, mark, part, parts, press, words} from './checklist.js';

/** A form with a checklist in it. */
async function showForm(
  template = html`<treatment-contraindications name="list"></treatment-contraindications>`,
) {
  const form = await fixture<HTMLFormElement>(html`<form>${template}</form>`);
  const element = form.querySelector<ContraindicationsElement>('treatment-contraindications')!;
  return {form, element, sent: () => [...new FormData(form)]};
}

const questions = html`<treatment-contraindications
  name="list"
  with-unsure
  required
></treatment-contraindications>`;

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

  describe('when it is disabled', () => {
    it('takes no answers and sends none', async () => {
      const {element, sent} = await showForm(html`
        <treatment-contraindications
          name="list"
          disabled
          .value=${['ci-stroke']}
        ></treatment-contraindications>
      `);
      expect(parts<HTMLInputElement>(element, 'input').every(({disabled}) => disabled)).to.be.true;
      expect(sent()).to.deep.equal([]);
      element.disabled = false;
      await aTimeout(0);
      expect(parts<HTMLInputElement>(element, 'input').some(({disabled}) => disabled)).to.be.false;
      expect(sent()).to.deep.equal([['list', 'ci-stroke']]);
    });

    it('follows a fieldset around it', async () => {
      const {form, element} = await showForm(html`
        <fieldset disabled><treatment-contraindications name="list"></treatment-contraindications></fieldset>
      `);
      expect(box(element, 'ci-stroke').disabled).to.be.true;
      form.querySelector('fieldset')!.disabled = false;
      await aTimeout(0);
      expect(box(element, 'ci-stroke').disabled).to.be.false;
      expect(element.disabled).to.be.false;
    });
  });

  describe('when it is required', () => {
    it('lets the form go only when every question is answered', async () => {
      const {form, element} = await showForm(questions);
      expect(form.checkValidity()).to.be.false;
      expect(element.validity.valueMissing).to.be.true;
      const ids = parts(element, '[part="item"]').map(({id}) => id);
      await answer(element, Object.fromEntries(ids.slice(1).map((id) => [id, 'no'])));
      expect(form.checkValidity()).to.be.false;
      box(element, ids[0]!, 'unsure').click();
      expect(form.checkValidity(), 'at once, before the next rendering').to.be.true;
      await press(element, 'clear');
      expect(form.checkValidity()).to.be.false;
    });

    it('has the browser’s own message, at the first question without an answer', async () => {
      const {element} = await showForm(questions);
      const native = document.createElement('input');
      Object.assign(native, {type: 'radio', name: 'x', required: true});
      expect(element.validationMessage).to.equal(native.validationMessage);
      expect(native.validationMessage).not.to.be.empty;
      await answer(element, {'ci-bp-high': 'no'});
      element.reportValidity();
      expect(focused(element)).to.equal('ci-bp-danger');
    });

    it('says so before anything is sent, in words and to what reads it aloud, and calls nothing wrong', async () => {
      const {element} = await showForm(questions);
      expect(words(part(element, '[part~="required"]'))).to.equal(
        'Please answer every question. “Not sure” is an answer, too.',
      );
      const groups = parts(element, '[role="radiogroup"]');
      expect(groups).to.have.length(34);
      expect(groups.every((one) => one.ariaRequired === 'true' && one.ariaInvalid === 'false')).to.be.true;
      expect(has(element, 'input:invalid')).to.be.false;
    });

    it('says once it was tried how many are missing, and shows the first with its question', async () => {
      const {form, element} = await showForm(questions);
      await answer(element, {'ci-bp-high': 'no', 'ci-bp-danger': 'unsure'});
      scrollTo(0, document.body.scrollHeight);
      form.reportValidity();
      await element.updateComplete;
      const status = part(element, '[part~="required"][role="status"]');
      expect(words(status)).to.contain('32 questions have no answer yet.');
      expect(focused(element)).to.equal('ci-stroke');
      const question = part(element, '#ci-stroke legend').getBoundingClientRect();
      expect(question.top).to.be.at.least(0);
      expect(question.bottom).to.be.at.most(innerHeight);
      expect(part(element, '#ci-stroke').ariaInvalid).to.equal('true');
      await answer(element, {'ci-stroke': 'yes'});
      expect(part(element, '#ci-stroke').ariaInvalid).to.equal('false');
      expect(words(status)).to.contain('31 questions have no answer yet.');
      form.reset();
      await element.updateComplete;
      expect(words(status)).not.to.contain('no answer yet');
      expect(has(element, '[aria-invalid="true"]')).to.be.false;
    });

    it('says nothing of answers that nobody asks for', async () => {
      const {element} = await showForm(html`
        <treatment-contraindications name="list" with-unsure></treatment-contraindications>
      `);
      expect(has(element, '[part~="required"], [aria-required="true"], [aria-invalid="true"]')).to.be.false;
    });

    it('asks for nothing where there are boxes, a list, or no answers taken', async () => {
      const {form, element} = await showForm(html`
        <treatment-contraindications name="list" required></treatment-contraindications>
      `);
      expect(form.checkValidity()).to.be.true;
      element.withUnsure = true;
      element.view = 'list';
      await element.updateComplete;
      expect(form.checkValidity()).to.be.true;
      element.view = 'checklist';
      element.disabled = true;
      await element.updateComplete;
      expect(form.checkValidity()).to.be.true;
      expect(element.willValidate).to.be.false;
    });
  });

  describe('with a label of the page', () => {
    const labelled = async () => {
      const page = await fixture(html`
        <div>
          <label for="x">Your checklist</label>
          <treatment-contraindications id="x" style="padding: 2em"></treatment-contraindications>
        </div>
      `);
      scrollTo(0, 0);
      return {
        label: page.querySelector('label')!,
        element: page.querySelector<ContraindicationsElement>('#x')!,
      };
    };

    it('focuses the first box when a reader clicks the label, and marks nothing', async () => {
      const {label, element} = await labelled();
      expect([...element.labels].map(words)).to.deep.equal(['Your checklist']);
      const {x, y} = label.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(x + 5), Math.round(y + 5)]});
      expect(focused(element)).to.equal('ci-bp-high');
      expect(element.value).to.deep.equal([]);
    });

    it('moves no focus when a reader clicks on text, or beside it', async () => {
      const {element} = await labelled();
      const {x, y} = part(element, '.lead').getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(x + 20), Math.round(y + 5)]});
      expect(focused(element)).to.equal('');
      const edge = element.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(edge.x + 5), Math.round(edge.y + 5)]});
      expect(focused(element)).to.equal('');
    });

    it('is focused by code at its first box', async () => {
      const {element} = await labelled();
      element.focus();
      expect(focused(element)).to.equal('ci-bp-high');
    });
  });

  describe('when the reader leaves the page', () => {
    const leave = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
      window.dispatchEvent(new PageTransitionEvent(type, {persisted}));

    for (const [type, persisted] of [
      ['pagehide', false],
      ['pagehide', true],
      ['pageshow', true],
    ] as const) {
      it(`forgets all at ${type}${persisted ? ' of a kept page' : ''}`, async () => {
        const {element, sent} = await showForm();
        await mark(element, 'ci-stroke');
        await press(element, 'clear');
        await mark(element, 'ci-kidney');
        leave(type, persisted);
        await aTimeout(0);
        expect(element.value).to.deep.equal([]);
        expect(sent()).to.deep.equal([]);
        expect(has(element, ':checked')).to.be.false;
        expect(has(element, '[part="clear"]'), 'nothing to bring back').to.be.false;
      });
    }

    it('keeps all at the pageshow of a page that was just loaded', async () => {
      const {element} = await showForm();
      await mark(element, 'ci-stroke');
      leave('pageshow', false);
      expect(element.value).to.deep.equal(['ci-stroke']);
    });

    it('listens no longer when it is gone', async () => {
      const {element} = await showForm();
      await mark(element, 'ci-stroke');
      element.remove();
      leave('pagehide', false);
      expect(element.value).to.deep.equal(['ci-stroke']);
    });
  });
});
