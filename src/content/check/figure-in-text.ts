/**
 * Figures and doses in a clinic's own words. A number is ours to give, with who was counted and how sure it is: so none
 * can stand in a rewording, in whatever script or spelling. In an entry that a clinic adds, its own floor, phone or hours
 * can; a share of people, a rate or a dose cannot, since nobody could see where it comes from.
 */
import {anyOf, spelledPlainly} from './pattern.js';
import {elsewhere, shareElsewhere} from './share-elsewhere.js';

/** Numbers of every script: digits, fractions, superscripts, circled and Roman ones. And two that Unicode calls pictures. */
const number = /[\p{N}\u{1F51F}\u{1F4AF}]/u;
/** East Asian numbers are letters to Unicode; one alone is part of many words. */
const ideographs = /[〇零一二三四五六七八九十百千万萬億兩两壹貳贰參叁肆伍陸陆柒捌玖拾]{2,}/u;
const spanish = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien';
const several =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:an? )?hundred|(?:an? )?thousand';
/** What patterns share. In them, a text is spelled plainly: in small letters without accents. */
const parts = {
  SEVERAL: `(?:${several})`,
  COUNT: `(?:one|${several})`,
  SPANISH: `(?:${spanish})`,
  ANY: `(?:(?:one|un[oa]?|${several}|${spanish}|${elsewhere})\\b|\\p{N}+)`,
  PERSONS:
    '(?:people|patients?|persons?|adults?|women|men|cases|participants|personas?|pacientes?|adultos|mujeres|hombres|casos|participantes)',
  /** What stands between the two numbers of a share: "three of our last four". */
  BETWEEN: '(?:(?:every|each|all|our|the|their|last|cada|los|las|todos|todas|nuestros|nuestras)[ -]+)*',
  /** What those do who are a share of others: "half get better". */
  FARE: '(?:gets?|got|feels?|felt|improve[ds]?|recover\\w*|respond\\w*|benefit\\w*|mejoran?|sienten?|notan?)',
  /** What a clinic has several of: "2 of our 3 doctors are here each day". */
  THINGS:
    '(?:doctors|nurses|clinicians|rooms|sites|clinics|offices|locations|floors|beds|chairs|forms|pages|medic[oa]s|enfermer[oa]s|salas|sedes|clinicas|consultorios|formularios)',
  FORM: '(?:pills?|tablets?|capsul[ea]s?|drops?|sprays?|puffs?|squirts?|lozenges?|vials?|ampoules?|doses|pastillas?|tabletas?|comprimidos?|gotas?|dosis|atomizaciones|inhalaciones|ampollas)',
};

const perHundred =
  /[%‰‱٪؉؊]|\bper[ -]?cent|\bpct\b|\bp\. ?c(?:\.|ent)|\bpor[ -]?cien(?:to)?\b|\bpour ?cent\b|\bprozent\b|процент|百分/u;
const largeNumber =
  /\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|veinte|veinti\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos?|mil|miles|millon|millones|docenas?)\b/u;
const fraction = /[\u00bc-\u00be\u2150-\u215e\u2189]/u;
/** "12 G" is a room. */
const shortDose = /\p{N}\s*(?:g|cc|mils)(?!\p{L})/u;

const shareOrDose = anyOf(parts, [
  perHundred,
  // "Nine out of ten", "one in three", "five of six", "ocho de cada diez". "One of two rooms" is a place.
  /\bout of BETWEEN(?:COUNT\b|\p{N})/u,
  /(?:\bCOUNT|\p{N})[ -]+in[ -]+BETWEEN(?:COUNT\b|\p{N})/u,
  /(?:\bSEVERAL|\p{N})[ -]+of[ -]+BETWEEN(?:COUNT\b|\p{N})/u,
  /(?:\bCOUNT|\p{N}) PERSONS (?:in|of|out of|per|from|among) BETWEEN(?:SEVERAL\b|\p{N}+)(?! THINGS)/u,
  /\p{N} (?:from|among) BETWEEN\p{N}+ (?:PERSONS|FARE)\b/u,
  /\bone[ -]+of[ -]+BETWEENSEVERAL PERSONS\b/,
  /\bevery (?:second|third|fourth|fifth|tenth|other) PERSONS\b/,
  // "Antes de cada visita" is a time, "qué esperar de cada uno" a question.
  /(?:\b(?:un[oa]?|SPANISH)|[\p{N}}])\s+de cada\b|\bde cada (?:SPANISH\b|\p{N}|\{)|(?:\bSPANISH|\p{N})\s+de\s+BETWEEN(?:SPANISH\b|\p{N})|\bun[oa] de BETWEENSPANISH PERSONS\b/u,
  // "8 to 17" and "24/7" are hours, "8:30" too; "5 in 100", "5/10", "5 de 10" and "1:5 people" are rates.
  /\p{N}[\s-]*(?:in|of|out of|per|de|por|sobre)[\s-]*BETWEEN\p{N}/u,
  /\p{N}\s*[/∕⁄]\s*10{1,3}(?!\p{N})|\p{N}\s*:\s*\p{N}+ PERSONS\b|(?<!\p{N})0?[.,]\p{N}+ (?:of|de)\b/u,
  /\p{N}\s*[/∕⁄]\s*\p{N}+ (?:of BETWEEN)?(?:PERSONS|them|those|us|FARE)\b|\p{N}\s*(?:to|:)\s*\p{N}+ (?:odds|chance)/u,
  // "Half of our patients", "two thirds get better", "un tercio de las personas"; half an hour is a time.
  /\b(?:half|(?:an?|one)[ -](?:third|quarter|fifth|tenth)) (?:of )?(?:(?:all|the|our|your|these|those) )*(?:PERSONS|them|us|those who|FARE)\b/,
  /\bSEVERAL[ -](?:thirds|quarters|fourths|fifths|tenths)\b(?! of an hour)/,
  /\b(?:la mitad|un tercio|la (?:tercera|cuarta|quinta|decima) parte) (?:de (?:(?:todos|todas|las|los|nuestros|nuestras) )*(?:PERSONS|ellos|ellas|que|quienes)|FARE)\b/,
  /\b(?:dos tercios|tres cuartos|(?:dos|tres|cuatro) (?:terceras|cuartas|quintas) partes|tres cuartas partes)\b(?! de hora)/,
  // "Twice as many", "ten times better", "doubles your chance". "We call you twice" is a time.
  /(?:\b(?:twice|SEVERAL times)|\p{N} ?(?:times|x)) (?:as (?:many|much|likely|often|good|well|fast|strong|effective)|better|likelier|stronger|fewer|(?:more|less) (?:likely|often|effective|relief|pain))\b/u,
  /\b(?:double|triple|halve)s? (?:(?:your|the|their) )?(?:chances?|odds|risks?|pain|relief)\b|\b(?:duplica|triplica) (?:su|el|sus|las)\b|\bel (?:doble|triple) de\b(?! tiempo)/,
  /(?:\bSEVERAL|\p{N})[ -]?fold\b(?!-)|\bhalf (?:as (?:many|much|likely|often)|(?:of )?(?:the|your|their) (?:pain|risk|chances?))\b|\b(?:pain|risk|symptoms?)\b[^.]{0,100}\b(?:in|by) half\b(?! (?:an?|past)\b)/u,
  /\bmitad del? (?:dolor|riesgo)\b|\b(?:dolor|riesgo)\b[^.]{0,100} a la mitad\b/,
  /(?:\bSPANISH|\p{N}) veces (?:mejor|peor|(?:mas|menos) (?:probable|eficaz|efectiv|fuerte|dolor|alivio))/u,
  // Doses.
  /(?:^|[^\p{L}])(?:mg|mcg|μg|ml|iu|мг|мкг|мл)s?(?!\p{L})|(?<!\p{L})m\. ?[gl]\.|\p{N}\s*m[ .-]+(?:c[ .-]*)?g(?!\p{L})/u,
  /\b(?:milli|mili|micro|nano)?-?gram(?:m|me|o)?s?\b|\b(?:milli|mili)-?lit(?:re|er|ro)s?\b|(?:per|por|\/)\s*(?:kg|kilo)/,
  /(?:\b(?:COUNT|half an?|a half|SPANISH|media)|\p{N})\s+FORM\b|\b(?:international units|unidades internacionales)\b/u,
]);

/** What looks like a share and is a place: "page 3 of 4", "2 of our 3 doctors". What three of four doctors recommend is none. */
const place = anyOf(
  parts,
  [
    /\b(?:page|step|part|day|visit|week|session|form|sheet|question|phase|stage|pagina|paso|parte|dia|visita|semana|sesion|hoja|pregunta|fase|etape|seite|schritt|teil|tag) ANY (?:of|out of|de|sur|von) ANY(?! (?:BETWEENPERSONS|FARE)\b)/u,
    /(?<!\p{L})ANY (?:of|out of|de) BETWEENANY (?:\p{L}+ )?THINGS\b(?! (?:\p{L}+ )?(?:recommend|say|agree|would|choose|recomiend|dicen))/u,
  ],
  'gu',
);

/** What a rewording of ours must not hold. Fractions are looked for first: spelled plainly they are digits. */
export function hasNumber(text: string): boolean {
  const plain = spelledPlainly(text);
  const patterns = [number, ideographs, largeNumber];
  return number.test(text) || patterns.some((pattern) => pattern.test(plain)) || hasShareOrDose(text);
}

/** What no text of a clinic's can hold. */
export const hasShareOrDose = (text: string): boolean =>
  fraction.test(text) || shortDose.test(text.normalize('NFKC')) || saysShareOrDose(spelledPlainly(text));

function saysShareOrDose(plain: string): boolean {
  const withoutPlaces = plain.replaceAll(place, ' ');
  return shareOrDose.test(withoutPlaces) || shareElsewhere.test(withoutPlaces);
}
