import type {TreatmentElement} from '../../elements/treatment-element.js';
import type {Section} from '../../content/resolved.js';
import {ContraindicationsElement} from '../../elements/checklist/checklist-element.js';
import {ReliefDurationElement} from '../../elements/relief/relief-element.js';
import {RoutesElement} from '../../elements/routes/routes-element.js';
import {SideEffectsElement} from '../../elements/side-effects/side-effects-element.js';
import {attributeMap} from '../attributes.js';
import {guideValue} from '../guide-value.js';
import type {RenderOptions} from '../render-to-html.js';
import {createElement} from '../server-element.js';
import type {ContentTag} from '../tags.js';
import {blockOf} from './block.js';
import {contraindications} from './contraindications.js';
import {heading, html, tidy, type Value} from './html.js';
import {provenance} from './provenance.js';
import {reliefDuration} from './relief-duration.js';
import {routes} from './routes.js';
import {sideEffects} from './side-effects.js';
import {say} from './statement.js';

/**
 * One element's content as plain, semantic HTML without custom elements, styles or scripts: for feeds, for e-mail, and for
 * editors that strip all else. It follows the element's attributes as far as they mean something there. Empty where the
 * treatment has nothing to show in this element.
 */
export function renderToPlainHtml(
  tag: ContentTag,
  {attributes, guide, content: file, lang = 'en'}: RenderOptions = {},
): string {
  const own = attributeMap(attributes);
  const created = createElement(tag, own, {
    lang: own.get('lang') ?? lang,
    guide: guideValue({attributes: attributeMap(guide), file}),
  });
  if (!created) return '';
  const {element, content} = created;
  const block = blockOf(element);
  const {section, level} = block;
  return tidy(html`
    <div lang="${content.lang}" dir="${content.dir}">
      ${!element.withoutHeading && heading(level, element.heading || say(section.title, block))}
      ${body(element)} ${section.hidden && html`<p><em>${section.hidden}</em></p>`} ${provenance(block)}
    </div>
  `);
}

/** What stands between the heading and the sources. */
function body(element: TreatmentElement<Section>): Value {
  if (element instanceof SideEffectsElement) return sideEffects(blockOf(element), element);
  if (element instanceof ContraindicationsElement) return contraindications(blockOf(element), element);
  if (element instanceof RoutesElement) return routes(blockOf(element), element);
  if (element instanceof ReliefDurationElement) return reliefDuration(blockOf(element), element);
  return undefined;
}
