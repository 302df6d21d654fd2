import {attributeMap} from './attributes.js';
import {requireOptions, requireTag} from './check-arguments.js';
import {guideValue} from './guide-value.js';
import {plainHtml} from './plain-html.js';
import type {RenderOptions} from './render-to-html.js';
import {createElement} from './server-element.js';
import type {ContentTag} from './tags.js';

/**
 * One element's content as plain, semantic HTML without custom elements, styles or scripts: for feeds, for e-mail, and for
 * editors that strip all else. It follows the element's attributes as far as they mean something there. Empty where the
 * treatment has nothing to show in this element.
 */
export function renderToPlainHtml(tag: ContentTag, options: RenderOptions = {}): string {
  requireTag('renderToPlainHtml()', tag);
  requireOptions('renderToPlainHtml()', options, {
    attributes: 'attributes',
    guide: 'attributes',
    lang: 'text',
  });
  const {attributes, guide, content: file, lang = 'en'} = options;
  const own = attributeMap(attributes);
  const created = createElement(tag, own, {
    lang: own.get('lang') ?? lang,
    guide: guideValue({attributes: attributeMap(guide), file}),
  });
  return created ? plainHtml(created) : '';
}
