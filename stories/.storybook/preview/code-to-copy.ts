import type {StoryContext} from '@storybook/web-components';
import {render} from 'lit';
import {apiOf, tags, type Field} from '../../api.js';

/**
 * The code of a story, as a page needs it to show the same: the script, the tags, and what only a property can say. Without
 * the page that the toolbar puts around a story, and without what a tag does by itself.
 */
export async function codeToCopy(_drawn: string, context: StoryContext): Promise<string> {
  const page = document.createElement('div');
  render(context.originalStoryFn(context.args, context), page);
  const elements = [...page.querySelectorAll<HTMLElement>(tags.join())];

  const language = String(context.globals['language'] ?? 'en');
  const isSpanish = language === 'es';
  const properties = await whileOnPage(page, elements, () =>
    elements.flatMap((element) => propertiesOf(element, elements)),
  );
  for (const element of elements) {
    leaveOutDefaults(element);
    if (isSpanish && !element.parentElement?.closest('[lang]') && !element.lang) element.lang = language;
  }
  return format(
    [
      '<script src="treatment-elements.js" defer></script>',
      ...(isSpanish ? ['<script src="locales/es.js" defer></script>'] : []),
      markupOf(page),
      ...(properties.length ? [`<script>\n${properties.join('\n')}\n</script>`] : []),
    ].join('\n'),
  );
}

/** Looks at elements while they are on a page: one that is not has no content yet, and so none of the values set for it. */
async function whileOnPage<T>(
  page: HTMLElement,
  elements: readonly HTMLElement[],
  look: () => T,
): Promise<T> {
  if (!elements.some((element) => 'value' in element)) return look();
  page.hidden = true;
  document.body.append(page);
  for (const element of elements) await (element as {updateComplete?: Promise<boolean>}).updateComplete;
  const seen = look();
  page.remove();
  return seen;
}

/** What was set by a property that has no attribute. A guide's words have their place in HTML; else it takes a script. */
function propertiesOf(element: HTMLElement, all: readonly HTMLElement[]): string[] {
  const fields = fieldsOf(element).filter(({attribute, readonly}) => !attribute && !readonly);
  return fields.flatMap(({name}) => {
    const value = (element as unknown as Record<string, unknown>)[name];
    if (isEmpty(value)) return [];
    if (name === 'overrides') {
      element.prepend(contentScript({overrides: value}));
      return [];
    }
    const {localName} = element;
    const same = all.filter((one) => one.localName === localName);
    const query =
      same.length > 1
        ? `querySelectorAll('${localName}')[${same.indexOf(element)}]`
        : `querySelector('${localName}')`;
    // The script of the elements comes after the page: before it, there is no property to set.
    return [
      `customElements.whenDefined('${localName}').then(() => { document.${query}.${name} = ${JSON.stringify(value)}; });`,
    ];
  });
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

function contentScript(content: object): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(content).replaceAll('</', '<\\/');
  return script;
}

/** An attribute that says what the element does without it is noise in the code. */
function leaveOutDefaults(element: HTMLElement) {
  for (const {attribute, default: initial} of fieldsOf(element)) {
    if (attribute && element.getAttribute(attribute) === initial?.replaceAll("'", ''))
      element.removeAttribute(attribute);
  }
}

const fieldsOf = ({localName}: Element): readonly Field[] =>
  (apiOf(localName).members ?? []).filter(({kind}) => kind === 'field');

/** The markup without Lit's comments; what is true or false is written as its name alone. */
const markupOf = (page: HTMLElement) =>
  page.innerHTML.replace(/<!--.*?-->/gs, '').replace(/ ([a-z-]+)=""/g, ' $1');

async function format(code: string): Promise<string> {
  const [{format: pretty}, ...plugins] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/html'),
    import('prettier/plugins/babel'),
    import('prettier/plugins/estree'),
    import('prettier/plugins/postcss'),
  ]);
  const formatted = await pretty(code, {
    parser: 'html',
    plugins: plugins.map(({default: plugin}) => plugin),
    htmlWhitespaceSensitivity: 'ignore',
    printWidth: 88,
    singleQuote: true,
  });
  return formatted.trim();
}
