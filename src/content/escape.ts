const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as HTML, in an element or between double quotes. */
export const escape = (text: string): string =>
  // Most texts have no such sign, and asking is a tenth of the work.
  /[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (sign) => entities[sign]!) : text;
