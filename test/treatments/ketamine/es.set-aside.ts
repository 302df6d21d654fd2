const medicines =
  'ketamina, S-ketamina, esketamina, Spravato, Ketamax, placebo, midazolam, gabapentina, pregabalina, naloxona, insulina, clonidina, ondansetrón, teofilina, aminofilina, diazepam, alprazolam, magnesio, IMAO, opioides, relajantes musculares, antidepresivos, estimulantes, descongestionantes, alcohol, anestesia, efectos secundarios';
const conditions =
  'fibromialgia, síndrome de dolor regional complejo, SDRC, MAV, aneurisma, glaucoma, epilepsia, esquizofrenia, psicosis, trastorno bipolar, ansiedad, depresión, estrés postraumático, demencia, diabetes, suicidio, porfiria, preeclampsia, apnea del sueño, reacción alérgica, convulsión, convulsiones, insuficiencia cardíaca, derrame cerebral, náuseas, embarazo, embarazada, lactancia, tiroides';
const otherTerms =
  'vista doble, dolor crónico primario, subcutánea, compuesta, compuesto, Cochrane, FDA, MedWatch, SAMHSA, REMS, NICE, NHS, Estados Unidos, Reino Unido, Filipinas';

/** As in set-aside.ts: names that readers meet at the clinic and that have no plainer word. */
export const setAside: readonly string[] = [medicines, conditions, otherTerms].join(', ').split(', ');
