/** Types for Vue 3: `import 'treatment-elements/vue.js'`, once, and templates know the tags. Brings no code. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {Elements} from './element-types.js';

/** `@treatment-toggle` in a template. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;
};

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** In a template, `heading-level="3"` and `:headingLevel="3"` have one name for the compiler. */
type Either<Attributes, Properties> = {
  [Name in keyof Properties]: Properties[Name] | Attributes[Hyphenated<Name> & keyof Attributes];
};

type Hyphenated<Name> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Hyphenated<Rest>}`
    : `-${Lowercase<First>}${Hyphenated<Rest>}`
  : '';

type Component<Tag extends keyof Elements> = new () => {
  $props: Either<Elements[Tag]['attributes'], Elements[Tag]['properties']> &
    Listeners<Elements[Tag]['events']> &
    HTMLAttributes &
    PublicProps;
};

type Tags = {[Tag in keyof Elements]: Component<Tag>};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
  /** What goes into an element's slot says so; Vue's strict templates do not know that attribute of HTML. */
  interface HTMLAttributes {
    slot?: string;
  }
}
