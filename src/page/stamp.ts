import {digestForTemplateResult} from '@lit-labs/ssr-client';
import type {TemplateResult} from 'lit';
import {PartType} from 'lit/directive.js';
import {getDirectiveClass, isPrimitive, isTemplateResult} from 'lit/directive-helpers.js';
import {version} from '../version.js';

/** The attribute of a prerendered element that says what its shadow root was filled with. */
export const stampAttribute = 'data-prerendered';

/**
 * What a shadow root is filled with: this version, the language, and a hash of all that is rendered, such as
 * "0.1.0 en 9c21d4". The hash covers the templates and every value in them: texts, attributes, settings.
 */
export const stampOf = (rendered: unknown, lang: string): string =>
  `${version} ${lang} ${(hashOf(rendered) >>> 0).toString(36)}`;

/** FNV-1a over what would come to be seen; listeners and the like are the same for the same template. */
function hashOf(value: unknown, hash = 0x811c9dc5): number {
  if (isTemplateResult(value)) {
    const {strings, values} = value as TemplateResult;
    // The text itself, where that is all: nobody else asks for its digest.
    return values.length === 0
      ? hashOf(strings[0], hash)
      : hashOf(values, hashOf(digestForTemplateResult(value as TemplateResult), hash));
  }
  if (Array.isArray(value)) {
    let sum = hashOf('[', hash);
    for (const one of value) sum = hashOf(one, sum);
    return sum;
  }
  const Directive = getDirectiveClass(value);
  if (Directive) {
    const {values} = value as {values: unknown[]};
    return hashOf(new Directive({type: PartType.CHILD}).render(...values), hash);
  }
  const text = isPrimitive(value) ? `|${String(value)}` : '';
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
