import {aTimeout, expect, html} from '@open-wc/testing';
import {answer, box, focused, has, part, parts, press, words} from './checklist.js';
import {questions, showForm} from './form.js';

describe('<treatment-contraindications> in a form', () => {
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
});
