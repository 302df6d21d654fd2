import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type {TreatmentElement} from '../elements/treatment-element.js';
import {matchLanguage} from '../content/language.js';
import type {ResolvedContent, Section} from '../content/resolved.js';
import {contentFor, type Place} from '../page/content-for.js';
import {tellFaults} from '../page/tell-faults.js';
import {RenderError} from './render-error.js';
import type {ContentTag} from './tags.js';

/** One element on a server, ready to be rendered, and what Lit renders it with. */
export interface ServerElement {
  readonly element: TreatmentElement<Section>;
  readonly renderer: LitElementRenderer;
  readonly content: ResolvedContent;
}

/** Where an element stands. */
export type ServerPlace = Omit<Place, 'treatmentId'>;

/** Makes an element with these attributes for a place. Undefined where its treatment has nothing to show in it. */
export function createElement(
  tag: ContentTag,
  attributes: ReadonlyMap<string, string>,
  place: ServerPlace,
): ServerElement | undefined {
  const {content, missing} = contentFor({...place, treatmentId: attributes.get('treatment') ?? ''});
  if (!content)
    throw new RenderError(`<${tag}>: expected the id of a treatment that is installed, not "${missing}".`);

  if (!matchLanguage(place.lang, [content.lang])) {
    const file = `treatment-elements/locales/${place.lang}.js`;
    console.warn(
      `<${tag}> lang="${place.lang}": its texts are English. Import ${file} first, if there is one.`,
    );
  }

  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  const element = renderer.element as unknown as TreatmentElement<Section>;
  element.content = content;
  renderer.connectedCallback(); // Lit's own work before a first rendering, not the element's callback
  if (!element['sectionOf'](content)) return undefined;
  tellFaults(element); // in a browser, that follows the first rendering
  return {element, renderer, content};
}
