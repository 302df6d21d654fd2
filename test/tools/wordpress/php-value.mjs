/** A text that people read, and that PHP translates where it is shown. */
export class Translated {
  constructor(text) {
    this.text = text;
  }
}

/** A value as PHP code: arrays for lists and objects, and a call that translates for each {@link Translated}. */
export function phpValue(value, indent = '') {
  if (value instanceof Translated) return `__( ${phpValue(value.text)}, 'treatment-elements' )`;
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}\t`;
  const lines = Array.isArray(value)
    ? value.map((one) => `${inner}${phpValue(one, inner)},\n`)
    : Object.entries(value).map(([key, one]) => `${inner}${phpValue(key)} => ${phpValue(one, inner)},\n`);
  return `array(\n${lines.join('')}${indent})`;
}
