import {noChange} from 'lit';
import {directive, Directive, type ElementPart} from 'lit/directive.js';

/** The attributes of a tag by their names. An empty text and `false` say that there is none. */
export type Values = Readonly<Record<string, string | number | boolean>>;

class AttributesDirective extends Directive {
  render(values: Values): Values {
    return values;
  }

  override update({element}: ElementPart, [values]: [Values]): symbol {
    for (const [name, value] of Object.entries(values)) {
      if (value === '' || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }
}

/** Sets attributes whose names are not known when the template is written. */
export const attributes = directive(AttributesDirective);
