/** What must not compile: an error that is missing below is an error itself. */
import 'treatment-elements/solid.js';

export const right = () => <treatment-side-effects class="wide" lang="es" group-by="time" prop:openAll />;

export const wrong = () => [
  // @ts-expect-error Not a way to group.
  <treatment-side-effects group-by="severity" />,
  // @ts-expect-error A number.
  <treatment-side-effects prop:headingLevel="two" />,
  // @ts-expect-error No such tag.
  <treatment-doses />,
  // @ts-expect-error The event has no such field.
  <treatment-side-effects on:treatment-toggle={(event) => event.detail} />,
];
