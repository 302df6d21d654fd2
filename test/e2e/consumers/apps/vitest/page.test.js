import {afterEach, expect, test, vi} from 'vitest';
import 'treatment-elements';
import manifest from 'treatment-elements/custom-elements.json' with {type: 'json'};

const names = manifest.modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({tagName = ''}) => tagName.match(/^treatment-(?!guide)(.+)/)?.[1] ?? []);

afterEach(() => document.body.replaceChildren());

/** Puts a page of ours there, and waits until its elements have rendered. */
async function show(html) {
  document.body.innerHTML = html;
  const elements = [...document.body.querySelectorAll('*')].filter(({updateComplete}) => updateComplete);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  return elements;
}

test.each(names)('our page shows <treatment-%s>', async (name) => {
  const [element] = await show(`<treatment-${name} heading-level="3"></treatment-${name}>`);
  expect(element.shadowRoot.querySelector('h3[part=heading]')).not.toBeNull();
  expect(element.shadowRoot.textContent.length).toBeGreaterThan(5000);
  expect(element.toText()).toContain('911');
});

test('our page says whom to call', async () => {
  const [, effects] = await show(`
    <treatment-guide region="US" clinic-name="Harbor Pain Clinic" clinic-phone="+1 555 010 0142">
      <treatment-side-effects></treatment-side-effects>
    </treatment-guide>`);
  expect(effects.shadowRoot.textContent).toContain('Call Harbor Pain Clinic');
});

test('our page hears what a reader opens', async () => {
  const [effects] = await show('<treatment-side-effects></treatment-side-effects>');
  const heard = vi.fn();
  document.body.addEventListener('treatment-toggle', heard);
  effects.shadowRoot.querySelector('#se-nausea summary').click();
  expect(heard.mock.calls[0][0]).toMatchObject({itemId: 'se-nausea', open: true});
});

test('our page takes what a reader marks', async () => {
  const [checklist] = await show('<treatment-contraindications></treatment-contraindications>');
  checklist.shadowRoot.querySelector('#ci-stroke input').click();
  await checklist.updateComplete;
  expect(checklist.value).toEqual(['ci-stroke']);
  checklist.value = [];
  await checklist.updateComplete;
  expect(checklist.shadowRoot.querySelector('#ci-stroke input').checked).toBe(false);
});
