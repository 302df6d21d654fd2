const medicines =
  'amitriptilina, duloxetina, tramadol, AINE, NSAIDs, ketamina, S-ketamina, esketamina, Spravato, Ketamax, placebo, midazolam, gabapentina, pregabalina, naloxona, insulina, clonidina, ondansetrón, teofilina, aminofilina, diazepam, alprazolam, magnesio, IMAO, MAOI, opioides, relajantes musculares, antidepresivos, estimulantes, descongestionantes, alcohol, anestesia, efectos secundarios';
const conditions =
  'fibromialgia, migraña, diabetes, hipertiroidismo, malformación arteriovenosa, AVM, embolia cerebral, TDAH, ADHD, síndrome de dolor regional complejo, SDRC, CRPS, aneurisma, glaucoma, epilepsia, esquizofrenia, psicosis, trastorno bipolar, ansiedad, depresión, estrés postraumático, demencia, suicidio, porfiria, preeclampsia, apnea del sueño, reacción alérgica, convulsión, convulsiones, insuficiencia cardíaca, ataque o derrame cerebral, náuseas, embarazo, embarazada, lactancia, tiroides';
const otherTerms =
  'vista doble, dolor crónico primario, subcutánea, compuesta, compuesto, advertencia en recuadro, electrocardiograma, acupuntura, psicoterapia, Cochrane, FDA, MedWatch, SAMHSA, REMS, NICE, NHS, Estados Unidos, Reino Unido, Filipinas';

/** As in set-aside.ts: names that readers meet at the clinic and that have no plainer word. */
export const setAside: readonly string[] = [medicines, conditions, otherTerms].join(', ').split(', ');
