/** Types for Solid: `import 'treatment-elements/solid.js'`, once, and JSX knows the tags. Brings no code. */
import type {JSX} from 'solid-js';
import type {Elements} from './element-types.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on:${Name}`]?: (event: Events[Name]) => void;
};

type Properties<Named> = {[Name in keyof Named & string as `prop:${Name}`]?: Named[Name]};

type Props<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Properties<Elements[Tag]['properties']> &
  Listeners<Elements[Tag]['events']> &
  JSX.HTMLAttributes<Elements[Tag]['element']>;

type Tags = {[Tag in keyof Elements]: Props<Tag>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
