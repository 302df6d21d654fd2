/**
 * Phone numbers as people write them: what is one, and the address that dials it. What is no number is refused, since an
 * address made of "112 or 999" would dial 112999.
 */

/** Digits, and what separates them: spaces, dots, brackets, and every dash that a word processor may put there. */
const pattern = /^[(\s]*\+?[\d\s().\-\u2010-\u2015]+$/;
/** Marks that come along when a number is copied out of a page, and that nobody sees. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const digitsIn = (text: string) => text.replace(/\D/g, '');

/**
 * A phone number as it is shown, or undefined where a text is none: digits, what separates them, and at most one plus, at
 * the start. The shortest are of two digits (15 in France), the longest of fifteen. Wide digits of East Asia become plain ones.
 */
export function readPhone(text: string): string | undefined {
  const phone = text.normalize('NFKC').replace(invisible, '').trim();
  const {length} = digitsIn(phone);
  return pattern.test(phone) && length >= 2 && length <= 15 ? phone : undefined;
}

/** What is dialed: "(0)" is left out after a country's code, as people do. */
const dialed = (phone: string) => {
  const isWhole = /^\D*\+/.test(phone);
  return (isWhole ? '+' : '') + digitsIn(isWhole ? phone.replace(/\(0\)/, '') : phone);
};

/** The address that calls a number. */
export const telephone = (phone: string) => `tel:${dialed(phone)}`;

/** The address that begins a text message, with its words where they are given. (The empty first field is for iOS.) */
export const textMessage = (phone: string, words?: string) =>
  `sms:${dialed(phone)}${words ? `?&body=${encodeURIComponent(words)}` : ''}`;
