/**
 * The dots from `from` up to `to` of an array of 100, as one path in a box of 100 by 100 that begins at `left`. Drawn with
 * round caps and a dash of length 0 every 10, each row of the path becomes a row of dots: a hundred in a few characters.
 */
export function dotPath(from: number, to: number, left = 0): string {
  let path = '';
  for (let row = Math.floor(from / 10); row * 10 < to; row++) {
    const first = left + Math.max(from - row * 10, 0) * 10 + 5;
    const last = left + Math.min(to - row * 10, 10) * 10 - 5;
    // A hair past the last dot, so that no rounding can lose it.
    path += `M${first} ${row * 10 + 5}H${last}.1`;
  }
  return path;
}
