import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** Relief, and how long it lasts, in Spanish. */
export const es: PartWords<typeof facts> = {
  populations: {
    'pop-orhurhu': {
      name: 'Goteo de ketamina para el dolor crónico, estudios clínicos reunidos',
      treatment: 'el goteo',
      comparison: 'placebo',
    },
    'pop-goldberg': {
      name: 'Goteo durante {goldberg-days} para el SDRC',
      treatment: 'el goteo',
    },
    'pop-noppers': {
      name: 'Un solo goteo corto para la fibromialgia',
      who: 'Un grupo recibió S-ketamina (una forma de la ketamina). El otro grupo recibió midazolam, un tranquilizante.',
      treatment: 'ketamina',
      comparison: 'midazolam',
    },
    'pop-nerve': {
      name: 'Un solo goteo para el dolor de los nervios después de una lesión',
      who: 'Cada persona recibió ketamina, y en otro momento placebo.',
      treatment: 'ketamina',
      comparison: 'placebo',
    },
    'pop-spine': {
      name: 'Un solo goteo para el dolor de los nervios por una lesión de la médula espinal',
      who: 'Cada persona recibió ketamina, y en otro momento placebo.',
      treatment: 'ketamina',
      comparison: 'placebo',
    },
    'pop-hardy': {
      name: 'Ketamina bajo la piel para el dolor por cáncer',
      treatment: 'ketamina',
      comparison: 'placebo',
    },
    'pop-patil': {
      name: 'Goteos para dolor difícil de tratar, solo personas de las que se sabe cuánto duró el alivio',
      treatment: 'los goteos',
    },
    'pop-inpatient': {
      name: 'Goteo durante {inpatient-days} en un hospital, dolor de distintos tipos',
      treatment: 'el goteo',
    },
    'pop-tankha': {
      name: 'Una clínica de Estados Unidos, dolor crónico de distintos tipos',
      who: '{tankha-people} personas empezaron, y {tankha-done} recibieron todos los goteos.',
      treatment: 'los goteos',
    },
    'pop-french': {
      name: 'Clínicas del dolor en Francia, dolor difícil de tratar',
      treatment: 'ketamina',
    },
    'pop-french-week': {
      name: 'Clínicas del dolor en Francia, personas a las que se preguntó {french-week} después',
      treatment: 'ketamina',
    },
    'pop-french-year': {
      name: 'Clínicas del dolor en Francia, personas que seguían en el estudio {french-months} después',
      treatment: 'ketamina',
    },
    'pop-face': {
      name: 'Una sola inyección para el dolor de los nervios de la cara',
      treatment: 'la inyección',
    },
  },
  outcomes: {
    'out-pain-half-hour': 'Dolor, menos de {first-half-hour} después',
    'out-pain-hours': 'Dolor, {first-hours} después',
    'out-pain-days': 'Dolor, {first-days} después',
    'out-pain-weeks': 'Dolor, {weeks-three-five} después',
    'out-pain-late': 'Dolor, más de {week-five} después',
    'out-pain-lowest': 'El puntaje de dolor más bajo de cada persona, desde {lowest-from} después',
    'out-crps-week': 'Dolor promedio en la semana {crps-best}',
    'out-worst-same': 'Poco o ningún cambio en el peor dolor, el día {goldberg-day}',
    'out-relief-drip': 'Dolor al menos un {noppers-cut} por ciento más bajo durante el goteo',
    'out-relief-minutes': 'El dolor bajó más de un {noppers-cut} por ciento, {noppers-early} después',
    'out-relief-hours': 'El dolor bajó más de un {noppers-cut} por ciento, {noppers-hours} después',
    'out-relief-week': 'El dolor bajó más de un {noppers-cut} por ciento, {noppers-week} después',
    'out-relief-weeks': 'El dolor bajó más de un {noppers-cut} por ciento, {noppers-late} después',
    'out-helped': 'Se contaron como casos con mejoría',
    'out-stopped': 'Dejaron el tratamiento por ellos',
    'out-lasting': 'Algo de alivio después de la visita (un cálculo)',
    'out-over-weeks': 'Alivio por más de {patil-weeks} (un cálculo)',
    'out-inpatient-first': 'Dolor promedio, {inpatient-first} después',
    'out-inpatient-last': 'Dolor promedio, {inpatient-last} después',
    'out-gain': 'Una mejoría que importa, según lo que se preguntó',
    'out-french-year': 'Dolor promedio, {french-months} después',
    'out-french-mild': 'Dolor leve durante el año',
    'out-french-moderate': 'Dolor moderado durante el año',
    'out-french-severe': 'Dolor fuerte durante el año',
    'out-french-effects': 'De cualquier tipo, {french-week} después',
    'out-face-none': 'Sin alivio',
    'out-face-hour': 'Alivio por menos de {face-hour}',
    'out-face-hours': 'Alivio por varias horas',
    'out-any-effect': 'De cualquier tipo',
    'out-mind-drip': 'Efectos en la mente durante el goteo',
    'out-sleepy-trials': 'Sueño o mucho cansancio',
    'out-dizzy-trials': 'Sensación de mareo',
    'out-stomach-trials': 'Efectos en el estómago o el intestino',
  },
  relief: {
    title: '¿Cuánto dura el alivio del dolor?',
    caveat:
      'Una revisión de estudios de {cochrane-year} sobre el dolor crónico (ni por cáncer ni de cabeza) no encontró evidencia clara de que la ketamina ayude. Con un goteo por la vena (infusión), el número de personas con efectos secundarios fue cerca de {cochrane-times} veces el que hubo con placebo (certeza baja).',
    cure: 'Ningún estudio que leímos muestra que la ketamina cure el dolor crónico.',
    how: 'La ketamina bloquea un tipo de señal (NMDA) en el cerebro y la médula espinal. No se sabe del todo por qué el alivio puede durar más que la medicina.',
    conditions: {
      'chronic-pain': {
        name: 'Dolor crónico de cualquier tipo',
        answer:
          'Algunas personas tienen menos dolor por unas horas, y otras hasta por unas pocas semanas. Muchas no, y nadie puede decir de antemano quiénes sí. Una revisión de estudios de {cochrane-year} sobre el dolor crónico (ni por cáncer ni de cabeza) no encontró evidencia clara de que ayude, y encontró más efectos secundarios que con placebo.',
      },
      crps: {
        name: 'Síndrome de dolor regional complejo (SDRC, “CRPS” en inglés)',
        answer:
          'En un estudio clínico de {crps-people} personas, con un goteo de S-ketamina (una forma de la ketamina) durante cerca de {crps-drip} sin pausa hubo menos dolor que con placebo hasta cerca de la semana {crps-week}. En el mejor momento, en la semana {crps-best}, el dolor fue de {crps-pain} sobre {scale-top}, y de {crps-pain-placebo} con placebo. En la semana {crps-gone} ya no había una diferencia clara. No ayudó a las personas a hacer más cosas. Durante el goteo, {crps-mind} tuvieron efectos en la mente, {crps-mind-placebo} con placebo. Una guía médica dice que la evidencia es moderada, y una revisión de estudios, que es solo débil. NICE, en el Reino Unido, cuenta el SDRC entre los dolores para los que aconseja no empezar la ketamina, a los {nice-age} años o más.',
      },
      'nerve-pain': {
        name: 'Dolor de los nervios (neuropático)',
        answer:
          'Durante un goteo o poco después, hubo menos dolor que con placebo en {nerve-trials} estudios clínicos pequeños ({nerve-people} y {gottrup-people} personas). Durante {pickering-days}, un solo goteo no hizo una diferencia clara en un estudio clínico de {pickering-people} personas. Una guía médica dice que la evidencia es débil o que no hay ninguna.',
      },
      fibromyalgia: {
        name: 'Fibromialgia',
        answer:
          'En un estudio clínico de {noppers-people} personas, la mitad recibió un goteo de ketamina y la mitad un tranquilizante. El dolor promedio no fue claramente distinto en ningún momento, durante {noppers-late}. Otros estudios pequeños vieron alivio por unas pocas horas. NICE, en el Reino Unido, aconseja no empezar la ketamina para la fibromialgia.',
      },
      'spinal-cord-injury': {
        name: 'Dolor de los nervios por una lesión de la médula espinal',
        answer:
          'En un estudio clínico de {amr-people} personas, con un goteo cada día durante {amr-days} hubo menos dolor que con placebo durante los goteos y hasta {amr-weeks} después. Todas tomaban también gabapentina. En las semanas {amr-none} y {amr-last} no hubo una diferencia clara. En un estudio clínico de {spine-people} personas, durante un goteo el dolor bajó al menos a la mitad en {spine-relief}, y en {spine-placebo} con placebo. Una guía médica dice que la evidencia es débil.',
      },
      'phantom-limb': {
        name: 'Dolor de miembro fantasma',
        answer:
          'En un estudio clínico pequeño ({phantom-people} personas recibieron ketamina), hubo menos dolor con un goteo que con placebo. El estudio terminó a las {phantom-hours}, y por eso nadie sabe cuánto dura. Una guía médica dice que la evidencia es débil o que no hay ninguna.',
      },
      'cancer-pain': {
        name: 'Dolor por cáncer',
        answer:
          'En el estudio clínico más grande ({cancer-people} personas, ketamina bajo la piel), mejoraron {cancer-helped}, y {cancer-placebo} con placebo: no hubo una diferencia clara. Por cada {hardy-each} personas tratadas, una más dejó el tratamiento por los efectos secundarios. La revisión de {cochrane-year} no estudió el dolor por cáncer.',
      },
      'back-pain': {
        name: 'Dolor en la parte baja de la espalda',
        answer:
          'Una guía médica dice que hay evidencia débil, o ninguna, de que un goteo ayude con el dolor en la parte baja de la espalda. No leímos ningún estudio clínico sobre esto.',
      },
      migraine: {
        name: 'Migraña',
        answer:
          'Una guía médica dice que hay evidencia débil, o ninguna, de que un goteo ayude con la migraña. La revisión de {cochrane-year} no incluyó el dolor de cabeza. No leímos ningún estudio clínico sobre esto.',
      },
    },
    evidence: {
      'rd-cochrane': {
        name: 'Dolor crónico, ni por cáncer ni de cabeza: revisión Cochrane',
        note: 'No está claro en ningún momento; certeza muy baja. Los autores no dicen que la ketamina no funcione: dicen que no se sabe. Más personas tuvieron efectos secundarios que con placebo. La revisión de estudios reunió {cochrane-all} estudios clínicos de la ketamina y de {cochrane-drugs} medicinas parecidas, con {cochrane-people} personas. No se estudiaron ni el dolor por cáncer ni el de cabeza.',
      },
      'rd-moradi-30m': {
        name: 'Dolor crónico, no por cáncer: menos de {first-half-hour} después',
        study: 'Dolor crónico, no por cáncer: estudios clínicos reunidos',
      },
      'rd-moradi-3h': {
        name: 'Dolor crónico, no por cáncer: {first-hours} después',
      },
      'rd-moradi-7d': {
        name: 'Dolor crónico, no por cáncer: {first-days} después',
        note: 'El autor dice que en ese plazo puede tener poco o ningún efecto.',
      },
      'rd-moradi-5w': {
        name: 'Dolor crónico, no por cáncer: {weeks-three-five} después',
        note: 'Sin una diferencia clara. El autor dice que en ese plazo probablemente no redujo el dolor.',
      },
      'rd-moradi-late': {
        name: 'Dolor crónico, no por cáncer: más de {week-five} después',
        note: 'El autor dice que esto es muy incierto.',
      },
      'rd-orhurhu': {
        name: 'Dolor crónico: goteos',
        note: 'Una diferencia pequeña, que cuenta el puntaje más bajo de cada persona; vista hasta {lowest-to} después. {orhurhu-better} de {orhurhu-all} estudios clínicos mostraron un beneficio. {orhurhu-bias} de {orhurhu-all} tenían mucha posibilidad de que el resultado no sea justo (sesgo).',
      },
      'rd-patil': {
        name: 'Dolor difícil de tratar, de distintos tipos: {patil-drips} goteos en una clínica',
        note: 'Cálculo con {patil-known} de {patil-people} personas: algo de alivio después de la visita, {patil-some}; por más de {patil-weeks}, {patil-over}. Sin grupo de comparación. {patil-crps} de las {patil-people} tenían SDRC.',
        alsoGiven: 'midazolam (un tranquilizante) y ondansetrón (para las náuseas)',
      },
      'rd-tankha': {
        name: 'Dolor crónico de distintos tipos: {tankha-drips} goteos de {tankha-drip} en días seguidos',
        note: 'Sin grupo de comparación. Tuvieron una mejoría que importa {tankha-gain} personas, según lo que se preguntó (por ejemplo, cuánto estorba el dolor). No se reportaron efectos secundarios; los estudios clínicos encuentran muchos.',
      },
      'rd-inpt2021': {
        name: 'Dolor crónico de distintos tipos: goteo durante {inpatient-days} en un hospital',
      },
      'rd-corriger': {
        name: 'Dolor crónico difícil de tratar: un solo tratamiento en clínicas del dolor de Francia',
        note: 'Solo {french-end} de {french-start} personas seguían en el estudio {french-year} después. Su dolor bajó de {french-pain} a {french-pain-late} sobre {scale-top}. {french-severe} tuvieron dolor fuerte todo el año. {french-week} después, {french-effects} tenían efectos secundarios. El curso leve fue en su mayoría de dolor de los nervios, y el fuerte, de fibromialgia. Sin grupo de comparación.',
      },
      'rd-sigtermans': {
        name: 'SDRC: goteo de cerca de {crps-drip} sin pausa',
        note: 'Menos dolor hasta cerca de la semana {crps-week}. Lo mejor, en la semana {crps-best}: {crps-pain} sobre {scale-top}, y {crps-pain-placebo} con placebo. En la semana {crps-gone} ya no había una diferencia clara. No ayudó a las personas a hacer más cosas. Durante el goteo, {crps-mind} tuvieron efectos en la mente, {crps-mind-placebo} con placebo.',
      },
      'rd-schwartzman': {
        name: 'SDRC: goteo de {iv-day} al día durante {iv-days}',
        note: 'Un estudio clínico pequeño. Fue mejor que el placebo en muchas medidas; por cuánto tiempo, no está en el texto que leímos.',
        alsoGiven: 'midazolam (un tranquilizante) y clonidina (para la presión)',
      },
      'rd-goldberg': {
        name: 'SDRC: goteo durante {goldberg-days} sin pausa',
        note: 'El dolor promedio era de {goldberg-before} sobre {scale-top} antes y de {goldberg-during} durante el goteo. En {goldberg-same}, el peor dolor casi no cambió. Se preguntó otra vez a los {goldberg-asked} y a los {goldberg-last} meses; no pudimos leer la respuesta.',
      },
      'rd-kvarnstrom2003': {
        name: 'Dolor de los nervios después de una lesión: un solo goteo',
        note: 'Durante el goteo, el dolor bajó al menos a la mitad en {nerve-relief} de {nerve-people}, y en {nerve-placebo} de {nerve-people} con placebo. Lo que vino después no está en el texto que leímos. Tampoco los efectos secundarios.',
      },
      'rd-gottrup2006': {
        name: 'Dolor por lesión de los nervios: un solo goteo de {gottrup-drip}',
        note: 'Menos dolor que con placebo, medido durante el goteo y después. Lo que vino más tarde no está en el texto que leímos. Tampoco los efectos secundarios.',
      },
      'rd-pickering': {
        name: 'Dolor de los nervios difícil de tratar: un solo goteo',
        note: 'No hubo una diferencia clara durante {pickering-days}. En partes del estudio clínico también se dio magnesio.',
      },
      'rd-rabben': {
        name: 'Dolor de los nervios en la cara: una sola inyección',
        alsoGiven: 'midazolam (un tranquilizante)',
      },
      'rd-amr': {
        name: 'Dolor de los nervios por una lesión de la médula espinal: un goteo cada día durante {amr-days}',
        note: 'Menos dolor que con placebo durante los goteos y hasta {amr-weeks} después. Sin una diferencia clara en las semanas {amr-none} y {amr-last}. Todas tomaban también gabapentina.',
        alsoGiven: 'gabapentina, en ambos grupos',
      },
      'rd-kvarnstrom2004': {
        name: 'Dolor de los nervios por una lesión de la médula espinal: un solo goteo de {spine-drip}',
        note: 'Durante el goteo, el dolor bajó al menos a la mitad en {spine-relief} de {spine-people}, y en {spine-placebo} de {spine-people} con placebo. Lo que vino después no está en el texto que leímos. Tampoco los efectos secundarios.',
      },
      'rd-eichenberger': {
        name: 'Dolor de miembro fantasma: un solo goteo',
        note: 'Hubo menos dolor con un goteo que con placebo. El estudio terminó a las {phantom-hours}, y por eso nadie sabe cuánto dura.',
      },
      'rd-noppers': {
        name: 'Fibromialgia: un solo goteo de {noppers-drip}',
        note: 'El dolor promedio, que se preguntó cada semana durante {noppers-late}, no fue claramente distinto en ningún momento. {noppers-early} después, el dolor había bajado al menos a la mitad en {noppers-relief} de {noppers-arm}, y en {noppers-other} de {noppers-arm} con el tranquilizante midazolam. Las diferencias posteriores pueden deberse al azar.',
        comparator: 'midazolam (un tranquilizante)',
      },
      'rd-pastrak': {
        name: 'Fibromialgia: una sola dosis baja',
        note: 'Estudios de distintos tipos: sobre todo, unas pocas horas; en un estudio pequeño, a {pastrak-relief} de {pastrak-people} personas que habían sentido alivio les duró {pastrak-days}.',
      },
      'rd-hardy': {
        name: 'Dolor por cáncer: bajo la piel durante {sc-days}',
        note: 'Sin una diferencia clara en el número de personas a las que ayudó. El intervalo incluye que no haya cambio. Más personas dejaron el tratamiento por los efectos secundarios.',
      },
    },
    factors: {
      'fa-type': {
        name: 'El tipo de dolor que tiene',
        text: 'El alivio puede ser distinto según el tipo de dolor. En un estudio grande, las personas cuyo dolor siguió leve tenían sobre todo dolor de los nervios, y las de dolor fuerte, sobre todo fibromialgia.',
      },
      'fa-time': {
        name: 'Cuánto tiempo lleva con dolor',
        text: 'En un grupo pequeño de estudios, les fue mejor a las personas que llevaban poco tiempo con dolor.',
      },
      'fa-mood': {
        name: 'Ánimo, preocupación y sueño',
        text: 'En un estudio, las personas con tristeza y preocupación tenían peor dolor. Otro estudio pequeño no encontró relación.',
      },
      'fa-body': {
        name: 'Edad, hígado y riñones',
        text: 'El hígado elimina la ketamina, y por eso una enfermedad del hígado puede cambiar cuánto tiempo se queda en el cuerpo. Ningún estudio que leímos relaciona la edad, el hígado o los riñones con semanas de alivio.',
      },
      'fa-dose': {
        name: 'Dosis total y horas',
        text: 'Una guía médica dice que puede que las dosis más altas durante más horas funcionen mejor. Para el rango exacto de dosis, dice que la evidencia es baja. Las dosis más altas también causan más efectos secundarios, y otra revisión de estudios ve buenas razones para evitarlas.',
      },
      'fa-days': {
        name: 'Una sola visita o muchos días',
        text: 'El alivio más largo frente al placebo se vio después de un goteo de cerca de {crps-drip} sin pausa, en el SDRC: hasta cerca de la semana {crps-week}. No ayudó a las personas a hacer más cosas. Durante el goteo, {crps-mind} tuvieron efectos en la mente, {crps-mind-placebo} con placebo.',
      },
      'fa-route': {
        name: 'Cómo se da',
        text: 'Llega mucha menos a la sangre cuando se toma por la boca o se pone en la nariz con un aerosol.',
      },
      'fa-combo': {
        name: 'Otros tratamientos al mismo tiempo',
        text: 'No sabemos si otros cuidados hacen que el alivio dure más.',
      },
    },
    upkeep: {
      'ma-followup': 'Vaya a sus visitas de control.',
      'ma-move':
        'Pregunte por un programa de ejercicio, y por la ayuda de un terapeuta físico (fisioterapeuta). El día del tratamiento, descanse.',
      'ma-booster':
        'Algunas clínicas ofrecen más goteos después. No hay pruebas firmes de que repetirlos mantenga alejado el dolor, y no se conoce bien la seguridad a largo plazo.',
      'ma-goals': 'Antes de empezar, acuerde con su equipo una meta, y cuándo parar si no ayuda.',
    },
  },
};
