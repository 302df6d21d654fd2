/** Attributes by their names in HTML. `true` stands for one without a value, `false` and `undefined` for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The attributes that are there, as a browser would have them. */
export const attributeMap = (attributes: Attributes = {}): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || value === false
        ? []
        : [[name.toLowerCase(), value === true ? '' : String(value)] as const],
    ),
  );
