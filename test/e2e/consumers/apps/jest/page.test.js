import {expect, test} from '@jest/globals';
import 'treatment-elements';
import manifest from 'treatment-elements/custom-elements.json' with {type: 'json'};

const names = manifest.modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({tagName = ''}) => tagName.match(/^treatment-(?!guide)(.+)/)?.[1] ?? []);

test.each(names)('our page shows <treatment-%s>', async (name) => {
  document.body.innerHTML = `<treatment-${name} heading-level="3"></treatment-${name}>`;
  const element = document.body.firstElementChild;
  await element.updateComplete;
  expect(element.shadowRoot.querySelector('h3[part=heading]')).not.toBeNull();
  expect(element.shadowRoot.textContent.length).toBeGreaterThan(5000);
  expect(element.toText()).toContain('911');
});

test('our page takes what a reader marks', async () => {
  document.body.innerHTML = '<treatment-contraindications></treatment-contraindications>';
  const checklist = document.body.firstElementChild;
  await checklist.updateComplete;
  checklist.shadowRoot.querySelector('#ci-stroke input').click();
  await checklist.updateComplete;
  expect(checklist.value).toEqual(['ci-stroke']);
});
