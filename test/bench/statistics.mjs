/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The first numbers as a multiple of the second, run by run: the middle, and the lowest and highest. */
export function ratio(values, base) {
  const ratios = values.map((value, i) => value / base[i]);
  return {
    middle: (median(values) / median(base)).toFixed(2),
    spread: `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
  };
}

/** A line of the report: what, both medians, and the first as a multiple of the second. */
export function line(name, ours, theirs, unit = 'ms') {
  const {middle, spread} = ratio(ours, theirs);
  return {
    name,
    ours: `${median(ours).toFixed(1)} ${unit}`,
    static: `${median(theirs).toFixed(1)} ${unit}`,
    ratio: middle,
    spread,
  };
}
