import manifest from '../custom-elements.json' with {type: 'json'};
import {propertiesOf} from '../test/tools/build/design-tokens.mjs';

/** What has a name and says what it is. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

/** An attribute, a property, or a method. */
export interface Field extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly readonly?: boolean;
}

interface Typed extends Named {
  readonly type: {readonly text: string};
}

/** A `--treatment-*` property. */
export interface CssProperty extends Named {
  readonly default?: string;
}

/** A `--treatment-*` property of all elements: the tags that alone have it, and defaults that differ, in words. */
export interface SharedProperty extends CssProperty {
  readonly only: readonly string[];
  readonly own: readonly string[];
}

/** What a page may use of an element or of an event, as custom-elements.json tells it. */
export interface Api {
  readonly name?: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly Field[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Typed[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly CssProperty[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as unknown as Api[]);

/** The tags of the package. */
export const tags: readonly string[] = declarations.flatMap(({tagName}) => tagName ?? []);

/** The public API of a tag. */
export const apiOf = (tag: string): Api => declarations.find(({tagName}) => tagName === tag) ?? {};

/** What an event of ours tells, by the name of its class; an event of the browser's has nothing of ours. */
export const fieldsOf = (event: string): readonly Field[] =>
  declarations.find(({name}) => name === event)?.members ?? [];

/** Every `--treatment-*` property once, by its name. */
export const cssProperties: ReadonlyMap<string, SharedProperty> = new Map(
  propertiesOf(tags.map(apiOf)).map((property) => [property.name, property]),
);

/** The tags in the order in which a reader asks, as the sidebar has them; what is new stands at the end. */
export const tagsAsAsked: readonly string[] = tags.toSorted((one, other) => place(one) - place(other));

function place(tag: string): number {
  const asked = [
    'summary',
    'relief-duration',
    'side-effects',
    'contraindications',
    'routes',
    'visit',
    'guide',
  ];
  const at = asked.indexOf(tag.replace('treatment-', ''));
  return at < 0 ? asked.length : at;
}
