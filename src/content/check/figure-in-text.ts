/**
 * Figures and doses in a clinic's own words. A number is ours to give, with who was counted and how sure it is: so none
 * can stand in a rewording, in whatever script or spelling. In an entry that a clinic adds, its own floor, phone or hours
 * can; a share of people, a rate or a dose cannot, since nobody could see where it comes from.
 */

/** Numbers of every script: digits, fractions, superscripts, circled and Roman ones. And two that Unicode calls pictures. */
const number = /[\p{N}\u{1F51F}\u{1F4AF}]/u;
/** East Asian numbers are letters to Unicode; one alone is part of many words. */
const ideographs = /[〇零一二三四五六七八九十百千万萬億兩两壹貳贰參叁肆伍陸陆柒捌玖拾]{2,}/u;
const perHundred = /[%‰‱٪؉؊]|\bper ?cent|\bpor ?cien(?:to)?\b|\bpour ?cent\b|\bprozent\b|百分/iu;
/** "Nine out of ten", "one in three", "ocho de cada diez". */
const countWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred|thousand|an? hundred|an? thousand';
const rate = new RegExp(
  [
    String.raw`\bout of (?:every )?(?:${countWord})\b`,
    String.raw`\b(?:${countWord}) in (?:every )?(?:${countWord})\b`,
    // "Antes de cada visita" is a time.
    String.raw`(?<!\b(?:antes|después|final|comienzo|principio|inicio)\s+)\bde cada\b`,
  ].join('|'),
  'iu',
);
const largeNumber =
  /\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|veinte|veinti\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|cientos|mil|miles|millón|millones|docenas?)\b/iu;
/** "8 to 17" and "24/7" are hours; "5 in 100", "5/10" and "5 de 10" are rates. */
const rateInDigits =
  /\p{N}\s*(?:(?:in|of|out of|per|de(?: cada)?)\s*(?:every\s*)?\p{N}|[/∕⁄]\s*10{1,3}(?!\p{N}))/iu;
/** "Half of our patients", "two thirds get better", "un tercio de las personas"; half an hour is a time. */
const shareInWords = new RegExp(
  [
    String.raw`\b(?:half|(?:an?|one) (?:third|quarter|fifth|tenth)) (?:of )?(?:(?:all|the|our|your|these|those) )*(?:people|patients|adults|women|men|cases|participants|them|us)\b`,
    String.raw`\b(?:two|three|four)[ -](?:thirds|quarters|fifths|tenths)\b(?! of an hour)`,
    String.raw`\b(?:la mitad|un tercio|la (?:tercera|cuarta|quinta|décima) parte) de (?:(?:todos|todas|las|los|nuestros|nuestras) )*(?:personas|pacientes|adultos|mujeres|hombres|casos|participantes|ellos|ellas)\b`,
    String.raw`\b(?:dos tercios|tres cuartos|(?:dos|tres|cuatro) (?:terceras|cuartas|quintas) partes)\b(?! de hora)`,
  ].join('|'),
  'iu',
);
const fraction = /[\u00bc-\u00be\u2150-\u215e\u2189]/u;
const doseForm =
  'pills?|tablets?|capsules?|drops?|sprays?|puffs?|lozenges?|doses|pastillas?|tabletas?|gotas?|dosis|atomizaciones';
const dose = new RegExp(
  [
    String.raw`(?:^|[^\p{L}])(?:mg|mcg|[µμ]g|ml|iu)(?![\p{L}])`,
    String.raw`\b(?:milli|mili|micro|nano)?gram(?:m|me|o)?s?\b`,
    String.raw`\b(?:milli|mili)lit(?:re|er|ro)s?\b`,
    String.raw`(?:per|por|\/)\s*(?:kg|kilo)`,
    String.raw`(?:\b(?:${countWord}|half an?|dos|tres|cuatro|cinco|seis|media)|\p{N})\s+(?:${doseForm})\b`,
    String.raw`\b(?:international units|unidades internacionales)\b`,
  ].join('|'),
  'iu',
);

/** One spelling of a text: without invisible signs, and with wide letters as plain ones. */
const spelledPlainly = (text: string) => text.replaceAll(/\p{Cf}/gu, '').normalize('NFKC');

/** What a rewording of ours must not hold. Fractions are looked for first: spelled plainly they are digits. */
export function hasNumber(text: string): boolean {
  const plain = spelledPlainly(text);
  const patterns = [number, ideographs, largeNumber];
  return number.test(text) || patterns.some((pattern) => pattern.test(plain)) || hasShareOrDose(text);
}

/** What no text of a clinic's can hold. */
export function hasShareOrDose(text: string): boolean {
  const plain = spelledPlainly(text);
  return (
    fraction.test(text) ||
    [perHundred, rate, rateInDigits, shareInWords, dose].some((pattern) => pattern.test(plain))
  );
}
