/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A line of the report: what, both medians, and the first as a multiple of the second. */
export function line(name, ours, theirs, unit = 'ms') {
  const [a, b] = [median(ours), median(theirs)];
  const ratios = ours.map((value, i) => value / theirs[i]).sort((x, y) => x - y);
  const spread = `${ratios[0].toFixed(2)}–${ratios.at(-1).toFixed(2)}`;
  return {
    name,
    ours: `${a.toFixed(1)} ${unit}`,
    static: `${b.toFixed(1)} ${unit}`,
    ratio: (a / b).toFixed(2),
    spread,
  };
}
