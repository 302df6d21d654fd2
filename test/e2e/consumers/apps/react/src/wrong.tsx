/** What must not compile: an error that is missing below is an error itself. */
import 'treatment-elements/react.js';

export const right = (
  <treatment-side-effects className="wide" lang="es" group-by="time" groupBy="time" without-icon-array="" />
);

export const wrong = [
  // @ts-expect-error Not a way to group.
  <treatment-side-effects group-by="severity" />,
  // @ts-expect-error A number.
  <treatment-side-effects headingLevel="two" />,
  // @ts-expect-error No such property.
  <treatment-routes doses />,
  // @ts-expect-error No such tag.
  <treatment-doses />,
  // @ts-expect-error The event has no such field.
  <treatment-side-effects ontreatment-toggle={(event) => event.detail} />,
];
