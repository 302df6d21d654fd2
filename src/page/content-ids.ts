const known = new WeakMap<object, ReadonlySet<string>>();

/**
 * The ids of a section's entries, such as "se-nausea": the permanent ones, which pages may link to. Ids that only our
 * markup has, such as a table's caption, are not among them.
 */
export function contentIds(section: object): ReadonlySet<string> {
  const before = known.get(section);
  if (before) return before;
  const ids = new Set<string>();
  collect(section, ids);
  known.set(section, ids);
  return ids;
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id' && typeof inner === 'string') ids.add(inner);
    else collect(inner, ids);
  }
}
