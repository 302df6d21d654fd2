/** What the page does that `elements.mjs` drives. */
const camel = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

/** A guide with one element in it. */
async function show(tag) {
  const guide = document.createElement('treatment-guide');
  const element = document.createElement(tag);
  guide.append(element);
  document.body.append(guide);
  await rest(element);
  return {guide, element};
}

/** Until nothing is left to render: a guide's change reaches its elements one update later. */
async function rest(element) {
  for (let i = 0; i < 3; i++) {
    await element.parentElement?.updateComplete;
    await element.updateComplete;
  }
}

function take(node, {act, name, value}) {
  if (act === 'set') node.setAttribute(name, value);
  else if (act === 'remove') node.removeAttribute(name);
  else if (name === 'lang' || name === 'disabled' || name === 'required' || name === 'name')
    node.toggleAttribute(name, Boolean(value));
  else node[camel(name)] = value;
}

/** What a reader gets, and what the browser was told of it. */
const shown = (element) => `${element.toText()}\n${element.shadowRoot.textContent.replaceAll(/\s+/g, ' ')}`;

/** Sets and takes away, then takes all of it away: what is shown then, beside what an untouched element shows. */
window.setAndTakeAway = async ({tag, onGuide, onElement}) => {
  const {guide, element} = await show(tag);
  const untouched = await show(tag);
  for (let i = 0; i < Math.max(onGuide.length, onElement.length); i++) {
    if (onGuide[i]) take(guide, onGuide[i]);
    if (onElement[i]) take(element, onElement[i]);
    if (i % 2) await rest(element);
  }
  await rest(element);
  for (const [node, steps] of [
    [guide, onGuide],
    [element, onElement],
  ]) {
    for (const {name, act} of steps) {
      // A property that was given no attribute is taken away as frameworks do it.
      if (act === 'property' && !['lang', 'disabled', 'required', 'name'].includes(name))
        node[camel(name)] = undefined;
      node.removeAttribute(name);
    }
  }
  await rest(element);
  const result = {after: shown(element), fresh: shown(untouched.element)};
  guide.remove();
  untouched.guide.remove();
  return result;
};

const controls = (element, selector) =>
  [...element.shadowRoot.querySelectorAll(selector)].filter((one) => !one.disabled);

const acts = {
  click: (element, {place}) => {
    const boxes = controls(element, 'input, summary, option');
    boxes[place % Math.max(1, boxes.length)]?.click();
  },
  press: (element, {place}) => {
    const buttons = controls(element, 'button').filter((button) => !/print/i.test(button.textContent));
    buttons[place % Math.max(1, buttons.length)]?.click();
  },
  move: (element) => document.body.append(element),
  reinsert: (element) => {
    const {parentElement} = element;
    element.remove();
    parentElement.append(element);
  },
  rename: (element) => (element.heading = 'Another heading'),
  spanish: (element) => (element.lang = 'es'),
  english: (element) => element.removeAttribute('lang'),
  unsure: (element) => element.toggleAttribute('with-unsure'),
  hide: (element) => element.toggleAttribute('hidden'),
  reset: (element) => {
    if ('value' in element) element.value = [];
  },
  text: (element) => element.toText(),
};

/** Carries out the steps; gives back what does not fit together at the end. */
window.operate = async ({tag, steps}) => {
  const {guide, element} = await show(tag);
  for (const step of steps) {
    acts[step.act](element, step);
    if (step.act !== 'click') await rest(element);
  }
  await rest(element);
  const found = {};
  if (!element.shadowRoot.textContent.trim()) found.blank = true;
  if (tag === 'treatment-contraindications') Object.assign(found, miscounted(element));
  element.remove();
  guide.remove();
  return found;
};

/** Where the ticks, the value, the list of what was marked and its count do not say the same. */
function miscounted({shadowRoot, value}) {
  const ticked = [...shadowRoot.querySelectorAll('input:checked')].filter(
    (input) => input.value !== 'no',
  ).length;
  const listed = shadowRoot.querySelectorAll('[part~=list-item]').length;
  const [count = '0'] = shadowRoot.querySelector('[part~=count]').textContent.match(/\d+/) ?? [];
  const all = {ticked, listed, count: Number(count), value: value.length};
  return Object.values(all).every((one) => one === ticked) ? {} : all;
}
