const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as HTML, in an element or between double quotes. */
export const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign]!);
