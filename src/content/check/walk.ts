import type {Relation} from '../schema/parts.js';

/** As much of a Valibot schema as a walk needs. What it has depends on its `type`. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
  /** The schema of the names of a record; of a variant, the property that tells its options apart. */
  readonly key?: Shape | string;
  readonly value?: Shape;
  readonly literal?: unknown;
  readonly pipe?: readonly {readonly type: string; readonly metadata?: Relation}[];
}

/** One place of a value that has passed its schema. */
export interface Place {
  readonly path: string;
  readonly value: unknown;
  readonly shape: Shape;
}

/** A Valibot schema as a walk sees it. Its own type says more than a walk can use. */
export const shapeOf = (schema: unknown): Shape => schema as Shape;

/** What a schema says of the rest of a treatment. */
export const relationOf = (shape: Shape): Relation =>
  shape.pipe?.find(({type}) => type === 'metadata')?.metadata ?? {};

/** Calls back at every place of a value, with the schema that it has there. Names of tables are places too. */
export function walk(shape: Shape, value: unknown, path: string, visit: (place: Place) => void): void {
  if (value === undefined || value === null) return;
  if (shape.wrapped) return walk(shape.wrapped, value, path, visit);
  if (shape.type === 'variant') return walk(optionFor(shape, value), value, path, visit);
  visit({path, value, shape});
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key));
  if (Array.isArray(value)) {
    value.forEach((item, i) => shape.item && walk(shape.item, item, at(i), visit));
  } else if (typeof value === 'object') {
    for (const [key, below] of Object.entries(value)) {
      const belowShape = shape.entries?.[key] ?? shape.value;
      if (typeof shape.key === 'object') visit({path: at(key), value: key, shape: shape.key});
      if (belowShape) walk(belowShape, below, at(key), visit);
    }
  }
}

/** The option of a variant that a value is of. */
function optionFor({options = [], key}: Shape, value: unknown): Shape {
  const name = typeof key === 'string' ? key : '';
  const kind = (value as Readonly<Record<string, unknown>>)[name];
  return options.find(({entries}) => entries?.[name]?.literal === kind) ?? {type: 'unknown'};
}
