import type {StoryObj} from '@storybook/web-components';
import {nothing, type TemplateResult} from 'lit';
import {html as withTag, unsafeStatic} from 'lit/static-html.js';
import {apiOf, type Field} from './api.js';
import {attributes, type Values} from './attributes.js';

interface Choices {
  /** The words that an attribute allows, where its type does not name them. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** What the controls say at first, where that is not what the element does by itself. */
  readonly args?: Values;
  /** What stands inside the tag. */
  readonly content?: TemplateResult;
}

/** Attributes that change nothing that one could see in a story: ids of treatments, files, and what a form needs. */
const unseen = ['treatment', 'src', 'name', 'required'];

/**
 * The story "Try the options": a control for every attribute of a tag, of the kind that the attribute takes. It comes from
 * custom-elements.json, since Storybook's own reading keeps one entry of a name, and an attribute, a slot and a part may
 * share one.
 */
export function tryOptions(tag: string, {words = {}, args = {}, content}: Choices = {}): StoryObj<Values> {
  const fields = (apiOf(tag).members ?? []).filter(({attribute}) => attribute && !unseen.includes(attribute));
  const names = fields.map(({attribute}) => attribute!);
  const element = unsafeStatic(tag);
  return {
    args: Object.fromEntries(
      fields.map((field) => [field.attribute!, args[field.attribute!] ?? initial(field)]),
    ),
    argTypes: Object.fromEntries(
      fields.map((field) => [field.attribute!, control(field, words[field.attribute!])]),
    ),
    parameters: {
      controls: {disable: false, expanded: true, include: names},
      docs: {controls: {include: names}},
    },
    render: (values) => withTag`<${element} ${attributes(values)}>${content ?? nothing}</${element}>`,
  };
}

function initial({type, default: value = "''"}: Field) {
  if (type?.text === 'boolean') return false;
  return type?.text === 'number' ? Number(value) : value.replaceAll("'", '');
}

function control({description, type, attribute, default: value}: Field, words?: readonly string[]) {
  const kind = type?.text ?? 'string';
  const options = words ?? [...kind.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  const shared = {
    name: attribute,
    description,
    table: {category: '', type: {summary: kind}, defaultValue: {summary: value ?? ''}},
  };
  if (kind === 'boolean') return {...shared, control: {type: 'boolean'}, type: {name: 'boolean'}} as const;
  if (kind === 'number')
    return {...shared, control: {type: 'number', min: 1, max: 6}, type: {name: 'number'}} as const;
  if (!options.length) return {...shared, control: {type: 'text'}, type: {name: 'string'}} as const;
  return {...shared, control: {type: 'select'}, options, type: {name: 'string'}} as const;
}
