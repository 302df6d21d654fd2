/** The same content with the components of Web Awesome in the place of the native controls. */
const components = ['button', 'checkbox', 'details', 'option', 'popover', 'radio', 'radio-group', 'select'];

/** The script of such a page: the components that it uses, each by its own path, as its makers advise. */
export const script = `
  ${components.map((name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js';`).join('\n')}
  window.ready = Promise.resolve();`;

/** The style sheet that these components need. */
export const styles = '@awesome.me/webawesome/dist/styles/themes/default.css';

/** Changes the controls of a page to components, in the browser. */
export function useComponents() {
  const replace = (element, tag, attributes = {}) => {
    const made = document.createElement(tag);
    for (const {name, value} of element.attributes) made.setAttribute(name, value);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...element.childNodes);
    element.replaceWith(made);
    return made;
  };
  for (const details of document.querySelectorAll('details')) {
    const made = replace(details, 'wa-details');
    const summary = made.querySelector(':scope > summary');
    if (summary) replace(summary, 'span', {slot: 'summary'});
  }
  for (const box of document.querySelectorAll('input[type="checkbox"]')) {
    const label = box.closest('label') ?? document.querySelector(`label[for="${CSS.escape(box.id)}"]`);
    const made = replace(box, 'wa-checkbox');
    if (!label) continue;
    if (label.contains(made)) label.replaceWith(made);
    made.append(...label.childNodes);
    if (label.isConnected) label.remove();
  }
  for (const set of document.querySelectorAll('fieldset:has(input[type="radio"])')) {
    for (const radio of set.querySelectorAll('input[type="radio"]')) {
      const label = radio.closest('label') ?? document.querySelector(`label[for="${CSS.escape(radio.id)}"]`);
      const made = replace(radio, 'wa-radio');
      if (!label) continue;
      if (label.contains(made)) label.replaceWith(made);
      made.append(...label.childNodes);
      if (label.isConnected) label.remove();
    }
    replace(set, 'wa-radio-group', {
      value: set.querySelector('wa-radio[checked]')?.getAttribute('value') ?? '',
    });
  }
  for (const select of document.querySelectorAll('select')) {
    for (const option of select.querySelectorAll('option')) replace(option, 'wa-option');
    replace(select, 'wa-select');
  }
  for (const popover of document.querySelectorAll('[popover]')) {
    popover.removeAttribute('popover');
    replace(popover, 'wa-popover');
  }
  for (const button of document.querySelectorAll('button')) replace(button, 'wa-button');
  return document.body.innerHTML;
}
