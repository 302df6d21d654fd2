/**
 * Figures and doses in a clinic's own words. A number is ours to give, with who was counted and how sure it is: so none
 * can stand in a rewording, in whatever script or spelling. In an entry that a clinic adds, its own floor, phone or hours
 * can; a share of people, a rate or a dose cannot, since nobody could see where it comes from.
 */

/** Numbers of every script: digits, fractions, superscripts, circled and Roman ones. And two that Unicode calls pictures. */
const number = /[\p{N}\u{1F51F}\u{1F4AF}]/u;
/** East Asian numbers are letters to Unicode; one alone is part of many words. */
const ideographs = /[〇零一二三四五六七八九十百千万萬億兩两壹貳贰參叁肆伍陸陆柒捌玖拾]{2,}/u;
const perHundred =
  /[%‰‱٪؉؊]|\bper[ -]?cent|\bpct\b|\bp\. ?c\.|\bpor[ -]?cien(?:to)?\b|\bpour ?cent\b|\bprozent\b|百分/iu;
/** Numbers in words, as they stand in a share. */
const several =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|an? hundred|an? thousand';
const countWord = `one|${several}`;
const severalInSpanish = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien';
const persons =
  'people|patients?|persons?|adults?|women|men|cases|participants|personas?|pacientes?|adultos|mujeres|hombres|casos|participantes';
/** What stands between the two numbers of a share: "three of our last four". */
const between = String.raw`(?:(?:every|each|all|our|the|their|last|cada|los|las|todos|todas)[ -]+)*`;
/** "Nine out of ten", "one in three", "five of six", "ocho de cada diez". "One of two rooms" is a place. */
const rate = new RegExp(
  [
    String.raw`\bout of ${between}(?:${countWord})\b`,
    String.raw`(?:\b(?:${countWord})|\p{N})[ -]+in[ -]+${between}(?:${countWord})\b`,
    String.raw`(?:\b(?:${several})|\p{N})[ -]+of[ -]+${between}(?:${countWord})\b`,
    String.raw`\bone[ -]+of[ -]+${between}(?:${several}) (?:${persons})\b`,
    String.raw`\bevery (?:second|third|fourth|fifth|tenth|other) (?:${persons})\b`,
    // "Antes de cada visita" is a time, "qué esperar de cada uno" a question.
    String.raw`(?:\b(?:un[oa]?|${severalInSpanish})|[\p{N}}])\s+de cada\b`,
    String.raw`\bde cada (?:(?:${severalInSpanish})\b|\p{N}|\{)`,
    String.raw`\b(?:${severalInSpanish})\s+de\s+${between}(?:${severalInSpanish})\b`,
  ].join('|'),
  'iu',
);
const largeNumber =
  /\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|veinte|veinti\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|cientos|mil|miles|millón|millones|docenas?)\b/iu;
/** "8 to 17" and "24/7" are hours, "8:30" too; "5 in 100", "5/10", "5 de 10" and "1:5 people" are rates. */
const rateInDigits = new RegExp(
  [
    String.raw`\p{N}[\s-]*(?:in|of|out of|per|de|por|sobre)[\s-]*${between}\p{N}`,
    String.raw`\p{N}\s*[/∕⁄]\s*10{1,3}(?!\p{N})`,
    String.raw`\p{N}\s*:\s*\p{N}+ (?:${persons})\b`,
    String.raw`(?<!\p{N})0[.,]\p{N}+ (?:of|de)\b`,
  ].join('|'),
  'iu',
);
/** What those do who are a share of others: "half get better". */
const fare =
  'get|gets|got|feel|feels|felt|improved?|improves|recover\\w*|respond\\w*|benefit\\w*|mejoran?|sienten?|responden?|notan?';
/** "Half of our patients", "two thirds get better", "un tercio de las personas"; half an hour is a time. */
const shareInWords = new RegExp(
  [
    String.raw`\b(?:half|(?:an?|one)[ -](?:third|quarter|fifth|tenth)) (?:of )?(?:(?:all|the|our|your|these|those) )*(?:${persons}|them|us|(?:of )?(?:them|us|those) who|${fare})\b`,
    String.raw`\b(?:two|three|four)[ -](?:thirds|quarters|fourths|fifths|tenths)\b(?! of an hour)`,
    String.raw`\b(?:la mitad|un tercio|la (?:tercera|cuarta|quinta|décima) parte) (?:de (?:(?:todos|todas|las|los|nuestros|nuestras) )*(?:${persons}|ellos|ellas|(?:los |las )?que|quienes)|${fare})(?!\p{L})`,
    String.raw`\b(?:dos tercios|tres cuartos|(?:dos|tres|cuatro) (?:terceras|cuartas|quintas) partes|tres cuartas partes)\b(?! de hora)`,
  ].join('|'),
  'iu',
);
/** "Twice as many", "ten times better", "doubles your chance", "diez veces mejor". "We call you twice" is a time. */
const multiple = new RegExp(
  [
    String.raw`(?:\b(?:twice|(?:${several}) times)|\p{N} ?(?:times|x|×)) (?:as (?:many|much|likely|often|good|well|fast|strong|effective)|better|likelier|stronger|fewer|(?:more|less) (?:likely|often|effective|relief|pain))\b`,
    String.raw`\b(?:doubles|triples|halves) (?:your|the|their) (?:chances?|odds|risks?|pain)\b`,
    String.raw`(?:\b(?:${severalInSpanish})|\p{N}) veces (?:mejor|peor|(?:más|menos) (?:probable|eficaz|efectiv|fuerte|dolor|alivio))`,
    String.raw`\b(?:duplica|triplica|reduce a la mitad) (?:su|el|sus|las)\b`,
  ].join('|'),
  'iu',
);
const fraction = /[\u00bc-\u00be\u2150-\u215e\u2189]/u;
const doseForm =
  'pills?|tablets?|capsules?|drops?|sprays?|puffs?|squirts?|lozenges?|vials?|ampoules?|doses|pastillas?|tabletas?|comprimidos?|cápsulas?|gotas?|dosis|atomizaciones|inhalaciones|ampollas';
const dose = new RegExp(
  [
    String.raw`(?:^|[^\p{L}])(?:mg|mcg|[µμ]g|ml|iu|мг|мкг|мл)s?(?![\p{L}])`,
    String.raw`(?<!\p{L})m\. ?(?:g|l)\.`,
    String.raw`\b(?:milli|mili|micro|nano)?-?gram(?:m|me|o)?s?\b`,
    String.raw`\b(?:milli|mili)-?lit(?:re|er|ro)s?\b`,
    String.raw`(?:per|por|\/)\s*(?:kg|kilo)`,
    String.raw`(?:\b(?:${countWord}|half an?|a half|${severalInSpanish}|media)|\p{N})\s+(?:${doseForm})\b`,
    String.raw`\b(?:international units|unidades internacionales)\b`,
  ].join('|'),
  'iu',
);
/** "12 G" is a room. */
const shortDose = /\p{N}\s*(?:g|cc|mils)(?!\p{L})/u;

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
    [perHundred, rate, rateInDigits, shareInWords, multiple, dose, shortDose].some((pattern) =>
      pattern.test(plain),
    )
  );
}
