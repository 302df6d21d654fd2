/** Types for Svelte 5: `import 'treatment-elements/svelte.js'`, once, and templates know the tags. Brings no code. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Elements} from './element-types.js';

/** Svelte listens to what follows "on" as it is written: `ontreatment-toggle`. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};

type Props<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Elements[Tag]['properties'] &
  Listeners<Elements[Tag]['events']> &
  Omit<HTMLAttributes<Elements[Tag]['element']>, `on${string & keyof Elements[Tag]['events']}`>;

type Tags = {[Tag in keyof Elements]: Props<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
