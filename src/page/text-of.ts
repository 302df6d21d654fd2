/**
 * What a page put into a setting, as text. Frameworks hand over numbers, and null or undefined to take a setting away,
 * whatever its type says; what is no text says nothing.
 */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** True for a setting that was never made, or was taken away. */
export const saysNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
