import {internalsOf} from '../../page/internals.js';

/**
 * What ties an element to the page's form. The simulated browsers of unit tests have it in part or not at all: there the
 * element belongs to no form, and still shows its list.
 */
export function formInternals(element: HTMLElement): ElementInternals {
  const internals = internalsOf(element);
  return internals.setFormValue && internals.setValidity ? (internals as ElementInternals) : formless();
}

const formless = (): ElementInternals => {
  const nothing = () => undefined;
  const valid = () => true;
  return {
    form: null,
    labels: document.createDocumentFragment().childNodes,
    validity: {valid: true},
    validationMessage: '',
    willValidate: false,
    checkValidity: valid,
    reportValidity: valid,
    setFormValue: nothing,
    setValidity: nothing,
  } as unknown as ElementInternals;
};
