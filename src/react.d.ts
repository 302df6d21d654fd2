/** Types for React 19: `import 'treatment-elements/react.js'`, once, and JSX knows the tags. Brings no code. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements} from './element-types.js';

/** React listens to what follows "on" as it is written: `ontreatment-toggle`. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};

type Props<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Elements[Tag]['properties'] &
  Listeners<Elements[Tag]['events']> &
  Omit<
    DetailedHTMLProps<HTMLAttributes<Elements[Tag]['element']>, Elements[Tag]['element']>,
    keyof Elements[Tag]['properties']
  >;

type Tags = {[Tag in keyof Elements]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
