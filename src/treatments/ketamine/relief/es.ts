import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** Relief, and how long it lasts, in Spanish. */
export const es: PartWords<typeof facts> = {
  populations: {
    'pop-orhurhu': {
      name: 'Goteo de ketamina para el dolor crónico, ensayos reunidos',
      treatment: 'el goteo',
      comparison: 'placebo',
    },
    'pop-goldberg': {name: 'Goteo durante {goldberg-days} para el SDRC', treatment: 'el goteo'},
    'pop-noppers': {
      name: 'Un solo goteo corto para la fibromialgia',
      who: 'Un grupo recibió S-ketamina (una forma de la ketamina). El otro grupo recibió midazolam, una medicina que calma.',
      treatment: 'ketamina',
      comparison: 'midazolam',
    },
    'pop-pastrak': {
      name: 'Personas en un estudio pequeño de fibromialgia que habían sentido algo de alivio',
      treatment: 'ketamina',
    },
    'pop-hardy': {
      name: 'Ketamina bajo la piel para el dolor por cáncer',
      treatment: 'ketamina',
      comparison: 'placebo',
    },
    'pop-patil': {
      name: 'Goteos para dolor difícil de tratar, cuando se sabía cuánto duró el alivio',
      treatment: 'los goteos',
    },
    'pop-inpatient': {
      name: 'Goteo durante {inpatient-days} en un hospital, dolor de distintos tipos',
      treatment: 'el goteo',
    },
    'pop-french': {name: 'Clínicas del dolor en Francia, dolor difícil de tratar', treatment: 'ketamina'},
    'pop-french-week': {
      name: 'Clínicas del dolor en Francia, personas que contestaron {french-week} después',
      treatment: 'ketamina',
    },
    'pop-french-year': {
      name: 'Clínicas del dolor en Francia, personas que seguían en el estudio {french-months} después',
      treatment: 'ketamina',
    },
    'pop-face': {name: 'Una sola inyección para el dolor de nervios en la cara', treatment: 'la inyección'},
  },

  outcomes: {
    'out-pain-half-hour': 'Dolor, menos de {first-half-hour} después',
    'out-pain-hours': 'Dolor, {first-hours} después',
    'out-pain-days': 'Dolor, {first-days} después',
    'out-pain-weeks': 'Dolor, {weeks-three-five} después',
    'out-pain-late': 'Dolor, más de {week-five} después',
    'out-pain-lowest': 'El puntaje de dolor más bajo de cada persona, desde {lowest-from} después',
    'out-pain-at-once': 'Dolor justo después de un goteo',
    'out-crps-week': 'Dolor promedio en la semana {crps-best}',
    'out-worst-same': 'Poco o ningún cambio en el peor dolor, el día {goldberg-day}',
    'out-relief-minutes': 'El dolor bajó más de {noppers-cut} por ciento, {noppers-early} después',
    'out-relief-hours': 'El dolor bajó más de {noppers-cut} por ciento, {noppers-hours} después',
    'out-relief-week': 'El dolor bajó más de {noppers-cut} por ciento, {noppers-week} después',
    'out-relief-weeks': 'El dolor bajó más de {noppers-cut} por ciento, {noppers-late} después',
    'out-pastrak': 'Alivio durante {pastrak-days}',
    'out-helped': 'Se contaron como casos con mejoría',
    'out-stopped': 'La dejaron por los efectos secundarios',
    'out-lasting': 'Alivio que duró',
    'out-over-weeks': 'Alivio por más de {patil-weeks}',
    'out-inpatient-first': 'Dolor promedio, {inpatient-first} después',
    'out-inpatient-last': 'Dolor promedio, {inpatient-last} después',
    'out-french-year': 'Dolor promedio, {french-months} después',
    'out-french-mild': 'Dolor leve durante el año',
    'out-french-moderate': 'Dolor moderado durante el año',
    'out-french-severe': 'Dolor fuerte durante el año',
    'out-french-effects': 'Efectos secundarios de cualquier tipo, {french-week} después',
    'out-face-none': 'Sin alivio',
    'out-face-hour': 'Alivio por menos de {face-hour}',
    'out-face-hours': 'Alivio por varias horas',
  },

  relief: {
    title: '¿Cuánto dura el alivio del dolor?',
    caveat:
      'Una revisión Cochrane de {cochrane-year}, con {cochrane-trials} ensayos de ketamina, no halló evidencia clara de que ayude con el dolor crónico. Los autores no dicen que no funcione. Dicen que no se sabe.',
    conditions: {
      'chronic-pain': {
        name: 'Dolor crónico de cualquier tipo',
        answer:
          'Algunas personas tienen menos dolor desde unas horas hasta unas pocas semanas. Muchas no, y nadie puede decir de antemano quiénes lo tendrán.',
      },
      crps: {
        name: 'Síndrome de dolor regional complejo (SDRC)',
        answer:
          'En un ensayo de {crps-people} personas, con un goteo de cerca de {crps-drip} hubo menos dolor que con placebo hasta por cerca de {crps-weeks}. Una guía dice que la evidencia es moderada, pero una revisión dice que es solo débil.',
      },
      'nerve-pain': {
        name: 'Dolor de nervios',
        answer:
          'No se sabe si ayuda. En un ensayo de {pickering-people} personas, un solo goteo no fue mejor que el placebo durante {pickering-days}; en un estudio pequeño de dolor de nervios en la cara, algunas personas tuvieron alivio por horas, sin un grupo para comparar.',
      },
      'spinal-cord-injury': {
        name: 'Dolor de nervios por una lesión de la médula espinal',
        answer:
          'En un ensayo de {amr-people} personas, con un goteo cada día durante {amr-days} hubo menos dolor por {amr-weeks} después. En las semanas {amr-none} y {amr-last} no hubo diferencia, y una guía dice que la evidencia es débil.',
      },
      'phantom-limb': {
        name: 'Dolor de miembro fantasma',
        answer:
          'No se sabe cuánto dura el alivio. En un ensayo con {phantom-people} personas, el dolor fue menor con un goteo que con placebo, pero el ensayo terminó {phantom-hours} después.',
      },
      fibromyalgia: {
        name: 'Fibromialgia',
        answer:
          'Los estudios pequeños en su mayoría hallaron alivio por unas pocas horas, y no está claro cuánto de eso se debió a la ketamina. En un ensayo de {noppers-people} personas, el dolor promedio fue casi igual que con otra medicina en todo momento.',
      },
      'cancer-pain': {
        name: 'Dolor por cáncer',
        answer:
          'El ensayo más grande, con {cancer-people} personas, no halló un beneficio claro frente al placebo. Una guía dice que la evidencia es débil o no halla ninguna.',
      },
    },
    evidence: {
      'rd-cochrane': {
        name: 'Dolor crónico, ni por cáncer ni de cabeza: revisión Cochrane',
        note: 'No hay evidencia clara en ningún momento, con certeza muy baja. La revisión estudió {cochrane-all} ensayos con {cochrane-people} personas, de la ketamina y de {cochrane-drugs} medicinas parecidas. Los autores no dicen que la ketamina no funcione: dicen que no se sabe.',
      },
      'rd-moradi-30m': {
        name: 'Dolor crónico, no por cáncer: menos de {first-half-hour} después',
        study: 'Dolor crónico, no por cáncer: ensayos reunidos',
      },
      'rd-moradi-3h': {
        name: 'Dolor crónico, no por cáncer: {first-hours} después',
      },
      'rd-moradi-7d': {
        name: 'Dolor crónico, no por cáncer: {first-days} después',
        note: 'El autor dice que en este momento puede tener poco o ningún efecto.',
      },
      'rd-moradi-5w': {
        name: 'Dolor crónico, no por cáncer: {weeks-three-five} después',
        note: 'El autor dice que en este momento probablemente no redujo el dolor.',
      },
      'rd-moradi-late': {
        name: 'Dolor crónico, no por cáncer: más de {week-five} después',
        note: 'El autor dice que esto es muy incierto.',
      },
      'rd-orhurhu': {
        name: 'Dolor crónico: goteos',
        note: 'Una diferencia pequeña, vista hasta {lowest-to} después. Cuenta el puntaje de dolor más bajo de cada persona. De los {orhurhu-all} ensayos, {orhurhu-better} hallaron un beneficio, y {orhurhu-bias} tenían una alta posibilidad de sesgo.',
      },
      'rd-patil': {
        name: 'Dolor difícil de tratar, de distintos tipos: {patil-drips} goteos en una clínica',
        note: 'Se sabe cuánto duró el alivio en {patil-known} de {patil-people} personas. {patil-crps} de las {patil-people} tenían SDRC.',
        alsoGiven: 'midazolam (una medicina que calma) y ondansetrón (para las náuseas)',
      },
      'rd-inpt2021': {
        name: 'Dolor crónico de distintos tipos: goteo durante {inpatient-days} en un hospital',
      },
      'rd-corriger': {
        name: 'Dolor crónico difícil de tratar: un solo tratamiento en clínicas del dolor de Francia',
        note: 'Muchas personas dejaron el estudio: {french-start} lo empezaron, y {french-end} seguían en él {french-months} después.',
      },
      'rd-sigtermans': {
        name: 'SDRC: goteo de cerca de {crps-drip} sin pausa',
        note: 'La diferencia ya no estaba en la semana {crps-gone}. No mejoró lo que las personas podían hacer.',
      },
      'rd-schwartzman': {
        name: 'SDRC: goteo de {iv-day} al día durante {iv-days}',
        note: 'Un ensayo pequeño. Fue mejor que el placebo en muchas medidas. Por cuánto tiempo, no está en el texto que leímos. La guía habla de hasta {crps-up-to}.',
        alsoGiven: 'midazolam (una medicina que calma) y clonidina (para la presión)',
      },
      'rd-goldberg': {
        name: 'SDRC: goteo durante {goldberg-days} sin pausa',
        note: 'Durante el goteo, el dolor promedio pasó de {goldberg-before} a {goldberg-during}. Lo que vino después no está en el texto que leímos.',
      },
      'rd-pickering': {
        name: 'Dolor de nervios difícil de tratar: un solo goteo',
        note: 'No hubo diferencia durante {pickering-days}. En partes del ensayo también se dio magnesio.',
      },
      'rd-rabben': {
        name: 'Dolor de nervios en la cara: una sola inyección',
        alsoGiven: 'midazolam (una medicina que calma)',
      },
      'rd-amr': {
        name: 'Dolor de nervios por una lesión de la médula espinal: un goteo cada día durante {amr-days}',
        note: 'El dolor fue menor durante los goteos y por {amr-weeks} después. No hubo diferencia en las semanas {amr-none} y {amr-last}.',
        alsoGiven: 'gabapentina, en ambos grupos',
      },
      'rd-eichenberger': {
        name: 'Dolor de miembro fantasma: un solo goteo',
        note: 'El estudio terminó {phantom-hours} después. Cuánto duró el alivio no está en el texto que leímos.',
      },
      'rd-noppers': {
        name: 'Fibromialgia: un solo goteo de {noppers-drip}',
        note: 'El dolor promedio no fue distinto en ningún momento. {noppers-early} después, a más personas con ketamina les bajó el dolor más de {noppers-cut} por ciento. Las diferencias posteriores pueden deberse al azar.',
        comparator: 'midazolam (una medicina que calma)',
      },
      'rd-pastrak': {
        name: 'Fibromialgia: una sola dosis baja',
        note: 'Los estudios se hicieron de distintas maneras. En su mayoría hallaron alivio por unas pocas horas. En un estudio pequeño, algunas personas tuvieron alivio por días.',
      },
      'rd-hardy': {
        name: 'Dolor por cáncer: bajo la piel durante {sc-days}',
        note: 'No hubo una diferencia clara en a cuántos ayudó. Más personas dejaron la ketamina por los efectos secundarios.',
      },
    },
    factors: {
      'fa-type': {
        name: 'El tipo de dolor que tiene',
        text: 'El alivio puede ser distinto según el tipo de dolor. El dolor de nervios y la fibromialgia siguieron cursos distintos en un estudio grande.',
      },
      'fa-time': {
        name: 'Cuánto tiempo lleva con dolor',
        text: 'En un grupo pequeño de estudios, les fue mejor a las personas que llevaban poco tiempo con dolor.',
      },
      'fa-mood': {
        name: 'Ánimo, preocupación y sueño',
        text: 'La tristeza y la preocupación iban con un dolor peor en un estudio. Otro estudio pequeño no halló relación.',
      },
      'fa-body': {
        name: 'Edad, hígado y riñones',
        text: 'Pueden cambiar cuánto tiempo se queda la ketamina en el cuerpo. Ningún estudio que leímos relaciona esto con semanas de alivio.',
      },
      'fa-other': {
        name: 'Otros problemas de salud',
        text: 'Pueden limitar cuánta ketamina puede recibir.',
      },
      'fa-dose': {
        name: 'Dosis total y horas',
        text: 'Puede que las dosis más altas durante más horas funcionen mejor. También causan más efectos secundarios.',
      },
      'fa-days': {
        name: 'Una sola visita o muchos días',
        text: 'El alivio más largo se vio después de goteos en varios días seguidos, en el SDRC. Una guía dice que esta evidencia es moderada, y una revisión dice que es solo débil. La revisión Cochrane de {cochrane-year} no halló evidencia clara.',
      },
      'fa-route': {
        name: 'Cómo se da',
        text: 'Llega mucha menos a la sangre cuando se traga o se pone en la nariz con un aerosol.',
      },
      'fa-combo': {
        name: 'Otros tratamientos al mismo tiempo',
        text: 'No sabemos si otros cuidados hacen que el alivio dure más.',
      },
    },
    upkeep: {
      'ma-followup': 'Vaya a sus visitas de control. Anote su dolor, su ánimo y lo que puede hacer.',
      'ma-move':
        'Use los días con menos dolor para moverse más. Un fisioterapeuta puede ayudarle, si puede ver a uno.',
      'ma-sleep':
        'El sueño, la comida y los cuidados contra el estrés pueden ayudar con el dolor en general.',
      'ma-booster':
        'Algunas clínicas ofrecen más goteos después. No hay pruebas firmes de que mantengan alejado el dolor. No se conoce bien la seguridad a largo plazo.',
      'ma-goals': 'Antes de empezar, acuerden una meta, y cuándo parar si no ayuda.',
    },
  },
};
