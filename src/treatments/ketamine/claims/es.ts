import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** What clinics' pages claim, each with what was found, in Spanish. */
export const es: PartWords<typeof facts> = {
  claims: {
    title: 'Quizás haya leído',
    claims: {
      'cl-safe': {
        claim: 'El tratamiento con ketamina hace poco daño.',
        found:
          'La mayoría de los efectos secundarios duran poco, pero con un goteo los tuvieron cerca de {cochrane-times} veces más personas que con placebo (certeza baja). La seguridad a largo plazo no está bien estudiada.',
      },
      'cl-lasting': {
        claim: 'Una infusión puede dar alivio por semanas o meses.',
        found:
          'En estudios clínicos, un goteo no hizo una diferencia clara frente al placebo durante {pickering-days} para el dolor de los nervios, ni frente a un tranquilizante durante {noppers-late} para la fibromialgia. El alivio más largo fue en el SDRC: con un goteo de cerca de {crps-drip} hubo menos dolor que con placebo hasta cerca de la semana {crps-week}. No ayudó a las personas a hacer más cosas, y {crps-mind} tuvieron efectos en la mente, y {crps-mind-placebo} con placebo.',
      },
      'cl-cure': {
        claim: 'Repara los nervios, o hace que vuelvan a crecer.',
        found:
          'Son ideas, no resultados. Ningún estudio que leímos muestra que la ketamina cure el dolor crónico.',
      },
      'cl-conditions': {
        claim: 'Funciona para la fibromialgia, el dolor por cáncer y el dolor de espalda.',
        found:
          'En la fibromialgia, un estudio clínico no encontró una diferencia clara en {noppers-late}. En el estudio clínico más grande de dolor por cáncer, mejoraron {cancer-helped}, y {cancer-placebo} con placebo; por cada {hardy-each} personas tratadas, una más dejó el tratamiento por los efectos secundarios. Para el dolor de espalda, una guía médica dice que la evidencia es débil o que no hay ninguna.',
      },
      'cl-home': {
        claim: 'Un aerosol nasal de ketamina se puede usar en casa.',
        found:
          'La FDA no ha aprobado ningún aerosol nasal de ketamina. La FDA advierte que usarla en casa aumenta el peligro, porque allí no hay un profesional de la salud que esté pendiente de usted.',
      },
      'cl-addiction': {
        claim: 'Es poco probable que cause adicción.',
        found:
          'La ketamina puede crear hábito, y es una medicina controlada en Estados Unidos. No se sabe con qué frecuencia pasa esto cuando se usa para el dolor.',
      },
      'cl-fades': {
        claim: 'Los efectos en la mente son raros, y terminan poco después de la infusión.',
        found:
          'En un estudio clínico de un goteo para el SDRC, {crps-mind} personas los tuvieron durante el goteo, y {crps-mind-placebo} con placebo. La mayoría terminan en unas horas, pero algunos han durado días o semanas.',
      },
      'cl-percent': {
        claim: 'Los estudios muestran que la mayoría de las personas mejoran mucho.',
        found:
          'Los números altos de esas páginas son sobre la depresión, no sobre el dolor, y vienen de estudios pequeños sin placebo. En estudios clínicos pequeños de la depresión, el día {mood-day} ya no la tenían {mood-lifted}, y {mood-placebo} con placebo.',
      },
      'cl-suicide': {
        claim: 'Las personas que piensan en el suicidio pueden usarla sin preocuparse.',
        found:
          'No se ha demostrado que evite el suicidio. Si piensa en el suicidio o en hacerse daño, {call-crisis} ahora mismo.',
      },
      'cl-opioids': {
        claim: 'Es posible que pueda dejar los opioides.',
        found:
          'No deje los opioides por su cuenta. Dejarlos de golpe puede causar un síndrome de abstinencia fuerte y un dolor difícil de controlar, y la FDA ha recibido informes de suicidio. Pregúntele primero a su equipo.',
      },
    },
  },
};
