/** Digits in groups; the letters are those of numbers such as 1-800-FDA-1088. */
const inGroups = /[+(]?\d+\)?(?:[ \u00a0]\d{2,}|-(?:\d{2,}|[A-Z]{3,4}))+/g;

/** The pages of a source, and the years of a study. */
const isRange = /^\d+-\d+$/;

/** A text, as HTML, whose phone numbers stand in one line: a number that is read from two lines is dialed wrong. */
export const unbroken = (html: string): string =>
  html.replaceAll(inGroups, (number) =>
    isRange.test(number) ? number : `<span class="phone">${number}</span>`,
  );
