import type {TreatmentElement, View} from '../../elements/treatment-element.js';
import type {Section} from '../../content/resolved.js';

/** One element's content on its way to plain HTML. */
export interface Block<Content extends Section> extends View<Content> {
  /** Sets its ids apart from those of other blocks of the same page: "side-effects". */
  readonly name: string;
}

/** What an element that has content shows. */
export const blockOf = <Content extends Section>(element: TreatmentElement<Content>): Block<Content> => ({
  ...element['shown']!,
  name: element.localName.replace('treatment-', ''),
});
