import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** What clinics' pages claim, each with what was found, in Spanish. */
export const es: PartWords<typeof facts> = {
  claims: {
    title: 'Quizás usted ha leído',
    claims: {
      'cl-safe': {
        claim: 'El tratamiento con ketamina hace poco daño.',
        found:
          'La mayoría de los efectos secundarios duran poco, pero con un goteo el número de personas que los tuvieron fue cerca de {cochrane-times} veces el que hubo con placebo (certeza baja). La seguridad a largo plazo no está bien estudiada.',
      },
      'cl-lasting': {
        claim: 'Una sola infusión puede dar alivio por semanas o meses.',
        found:
          'En estudios clínicos, un solo goteo no hizo una diferencia clara frente al placebo durante {pickering-days} para el dolor de los nervios, ni frente a un tranquilizante durante {noppers-late} para la fibromialgia. El alivio más largo fue en el SDRC: con un goteo de cerca de {crps-drip} hubo menos dolor que con placebo hasta cerca de la semana {crps-week}. No ayudó a las personas a hacer más cosas, y {crps-mind} tuvieron efectos en la mente, {crps-mind-placebo} con placebo.',
      },
      'cl-cure': {
        claim: 'Repara los nervios, o los hace crecer de nuevo.',
        found:
          'Son ideas, no resultados. Ningún estudio que leímos muestra que la ketamina cure el dolor crónico.',
      },
      'cl-conditions': {
        claim: 'Funciona para la fibromialgia, el dolor por cáncer y el dolor de espalda.',
        found:
          'En la fibromialgia, un estudio clínico no encontró una diferencia clara en {noppers-late}. En el estudio clínico más grande del dolor por cáncer mejoraron {cancer-helped}, y {cancer-placebo} con placebo; por cada {hardy-each} personas tratadas, una más dejó el tratamiento por los efectos secundarios. Para el dolor de espalda, una guía médica dice que la evidencia es débil o que no hay ninguna.',
      },
      'cl-home': {
        claim: 'Un aerosol nasal de ketamina se puede usar en casa.',
        found:
          'La FDA no ha aprobado ningún aerosol nasal de ketamina. La FDA advierte que usarla en casa aumenta el peligro, porque allí no hay un profesional de la salud que esté pendiente de usted.',
      },
      'cl-addiction': {
        claim: 'No es probable que usted se enganche.',
        found:
          'La ketamina puede crear hábito, y en Estados Unidos es una medicina controlada. No se sabe con qué frecuencia pasa en el tratamiento del dolor.',
      },
      'cl-fades': {
        claim: 'Los efectos en la mente son raros, y terminan poco después de la infusión.',
        found:
          'En un estudio clínico de un goteo para el SDRC, {crps-mind} personas los tuvieron durante el goteo, y {crps-mind-placebo} con placebo. La mayoría terminan en unas horas, pero algunos han durado días o semanas.',
      },
      'cl-percent': {
        claim: 'Los estudios muestran que la mayoría de las personas mejoran mucho.',
        found:
          'Los números grandes de esas páginas son sobre la depresión, no sobre el dolor, y vienen de estudios pequeños sin placebo. En estudios clínicos pequeños de la depresión, para el día {mood-day} se había quitado en {mood-lifted}, y en {mood-placebo} con placebo.',
      },
      'cl-suicide': {
        claim: 'Las personas que piensan en quitarse la vida pueden recibirla sin preocuparse.',
        found:
          'No se ha demostrado que evite el suicidio. Si piensa en quitarse la vida o en hacerse daño, pida ayuda ahora: {call-crisis}.',
      },
      'cl-opioids': {
        claim: 'Quizás usted pueda dejar los opioides.',
        found:
          'No deje de tomar los opioides por su cuenta. Dejarlos de golpe puede causar malestar fuerte (abstinencia) y un dolor difícil de controlar, y la FDA ha recibido informes de suicidio. Pregúntele primero a su equipo.',
      },
    },
  },
};
