import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** The ways to have it, in Spanish. */
export const es: PartWords<typeof facts> = {
  routes: {
    title: 'Formas de dar la ketamina',
    intro:
      'La forma de darla cambia cuánta llega a la sangre, qué tan rápido actúa y qué tan de cerca le vigilan. Ninguna forma es la mejor para todos.',
    uses: {
      anesthesia: 'Anestesia',
      depression: 'Depresión',
      'chronic-pain': 'Dolor crónico',
    },
    routes: {
      'rt-iv': {
        name: 'Goteo en una vena (infusión IV)',
        shortName: 'Goteo en una vena',
        how: 'Por un tubo pequeño en una vena. Una bomba la da.',
        where: 'Solo en una clínica o un hospital.',
        session:
          'En los ensayos de dolor, desde {iv-shortest} hasta varias horas. Algunos tratamientos para el SDRC toman {iv-day} al día durante {iv-days}. Otros siguen cerca de {crps-drip} sin pausa.',
        onset: 'De segundos a minutos.',
        wearsOff:
          'Los efectos en la mente en su mayor parte pasan en unas horas. Pueden volver hasta {iv-back} después, y algunos duran días o semanas.',
        driving:
          'No maneje durante al menos {no-driving}, y hasta que haya dormido una noche. Su clínica puede decirle que espere más.',
        monitoring:
          'El personal debe revisar su presión, pulso, respiración y oxígeno, y qué tan alerta está. Debe estar entrenado para emergencias.',
        status: {
          anesthesia: 'La etiqueta nombra una vena o un músculo.',
        },
        evidence:
          'La forma más estudiada. Para el SDRC, en un estudio clínico hubo menos dolor que con placebo hasta cerca de la semana {crps-week}. En la semana {crps-gone} no hubo una diferencia clara, y no ayudó a las personas a hacer más cosas. Una guía médica dice que la evidencia es moderada. Una revisión de {connolly-year} dice que es solo débil. Para el dolor de los nervios, hubo menos dolor durante el goteo en estudios clínicos pequeños, y no hubo una diferencia clara durante {pickering-days}. Para el dolor crónico (no por cáncer, no de cabeza), la revisión Cochrane de {cochrane-year} no encontró evidencia clara, con certeza muy baja. Con un goteo, cerca de {cochrane-times} veces más personas tuvieron efectos secundarios que con placebo (certeza baja).',
        good: ['La dosis se puede cambiar o parar de inmediato.', 'El personal está presente.'],
        bad: [
          'Hace falta una aguja.',
          'Usted tiene que viajar.',
          'Toma horas en una clínica.',
          'Efectos secundarios.',
          'El costo.',
        ],
      },
      'rt-im': {
        name: 'Inyección en un músculo (IM)',
        shortName: 'Inyección en un músculo',
        how: 'Con una inyección, o unas pocas, en el brazo, el muslo o la nalga.',
        where: 'En una clínica o un hospital.',
        session: 'En muchos casos, una sola inyección. Luego usted descansa mientras el personal le vigila.',
        onset: 'En {im-onset}, con dosis para anestesia.',
        wearsOff:
          'El sueño profundo de la anestesia pasa después de {im-lasts}. Puede seguir con sueño y confusión durante horas.',
        driving:
          'No maneje durante al menos {no-driving}, y hasta que haya dormido una noche. Su clínica puede decirle que espere más.',
        monitoring:
          'Como con un goteo: el personal debe revisar su presión, pulso, respiración y oxígeno, y qué tan alerta está.',
        status: {
          anesthesia: 'La etiqueta nombra una vena o un músculo.',
        },
        evidence:
          'Muy poca para el dolor crónico. En un estudio de una dosis de prueba para el dolor de la cara, sin grupo de comparación, {face-none} de {face-people} personas no tuvieron alivio. En {face-under} duró menos de {face-hour}, y en {face-hours} varias horas.',
        good: ['No necesita un goteo.'],
        bad: ['Una vez dada, no se puede quitar.', 'El lugar puede doler.', 'Hace falta una aguja.'],
      },
      'rt-sc': {
        name: 'Bajo la piel (subcutánea)',
        shortName: 'Bajo la piel',
        how: 'Por una aguja pequeña bajo la piel, como inyección o con una bomba.',
        where: 'En un hospital o un centro de cuidados paliativos (hospicio).',
        session: 'En muchos casos, una bomba, durante {sc-days}.',
        onset: 'No se sabe. No hallamos ninguna fuente.',
        wearsOff: 'Actúa mientras se da. No se sabe por cuánto tiempo sigue el sueño.',
        driving:
          'No maneje durante al menos {no-driving}, y hasta que haya dormido una noche. Su clínica puede decirle que espere más.',
        monitoring:
          'Como con un goteo: el personal debe revisar su presión, pulso, respiración y oxígeno, y qué tan alerta está.',
        status: {
          anesthesia: 'La etiqueta nombra una vena o un músculo.',
        },
        evidence:
          'En un estudio clínico de {cancer-people} personas con dolor por cáncer, mejoraron {cancer-helped}, y {cancer-placebo} con placebo: no hubo una diferencia clara. Por cada {hardy-each} personas tratadas, una más dejó el tratamiento por los efectos secundarios.',
        good: ['No necesita una aguja en una vena.'],
        bad: [
          'El estudio clínico más grande no encontró una diferencia clara.',
          'La piel puede doler.',
          'Efectos secundarios.',
        ],
      },
      'rt-esketamine': {
        name: 'Aerosol nasal de esketamina (Spravato)',
        shortName: 'Aerosol de esketamina',
        how: 'Usted se lo pone en la nariz mientras el personal le vigila.',
        where: 'Solo en un centro certificado. Es parte de un programa de Estados Unidos (REMS).',
        session: 'Usted se queda al menos {esk-stay}.',
        onset: 'Llega a lo más alto en la sangre {esk-peak} después.',
        wearsOff: 'No maneje hasta el día siguiente, después de dormir una noche.',
        driving:
          'Otra persona debe llevarle a casa. No maneje hasta el día siguiente, después de dormir una noche.',
        monitoring:
          'Durante al menos {esk-stay}, el personal revisa su presión, su respiración y qué tan alerta está.',
        status: {
          anesthesia: 'La etiqueta dice que no se use para esto.',
          depression:
            'Desde {esk-approved}, para la depresión que otros tratamientos no han aliviado. También para la depresión con pensamientos agudos de suicidio. Se puede usar sola desde {esk-alone}. No se ha demostrado que evite el suicidio.',
          'chronic-pain': 'El fabricante dice que no es para aliviar el dolor.',
        },
        evidence: 'En nuestra búsqueda, no hallamos ningún ensayo para el dolor crónico.',
        good: ['La FDA ha revisado el producto.', 'Hay un programa fijo.'],
        bad: [
          'Es solo para la depresión.',
          'La etiqueta trae una advertencia en un recuadro.',
          'Requiere {esk-visits} visitas por semana al inicio, durante {esk-first}.',
        ],
      },
      'rt-nasal': {
        name: 'Aerosol nasal de ketamina hecho por una farmacia (compuesto)',
        shortName: 'Aerosol de ketamina',
        how: 'Usted se lo pone en la nariz.',
        where: 'Debe ser en un lugar donde le vigilen.',
        session: 'No siempre es igual.',
        onset: 'Llega a lo más alto en la sangre cerca de {nasal-peak} después.',
        wearsOff: 'No se sabe. No hallamos ninguna fuente.',
        driving:
          'No maneje durante al menos {no-driving}, y hasta que haya dormido una noche. Su clínica puede decirle que espere más. Si lo usa cada día, pregunte si puede manejar, y cuándo.',
        reaches:
          'Un estudio de un dispositivo halló {nasal-device} partes. Otros citan cerca de {nasal-elsewhere}.',
        monitoring: 'Nadie le vigila en casa. Esa es la mayor preocupación.',
        status: {
          anesthesia: 'La FDA no ha aprobado ningún aerosol nasal de ketamina.',
          depression: 'La FDA advirtió sobre él en {nasal-alert} y {home-alert}.',
          'chronic-pain': 'La FDA no ha aprobado ningún aerosol nasal de ketamina.',
        },
        homeWarning:
          'La FDA advierte que usarla en casa aumenta el peligro, porque allí no hay un profesional de la salud que esté pendiente de usted.',
        evidence:
          'Algo de apoyo en el dolor de corta duración (agudo). Muy poca evidencia para el dolor crónico.',
        good: ['Sin aguja.'],
        bad: [
          'Varía cuánta llega al cuerpo.',
          'La FDA no lo ha revisado.',
          'Se puede usar mal.',
          'Hay informes de pánico, visiones e ideas falsas (delirios).',
        ],
      },
      'rt-sublingual': {
        name: 'Bajo la lengua (pastilla, trocisco u oblea)',
        shortName: 'Bajo la lengua',
        how: 'Usted la mantiene bajo la lengua. Luego la traga o la escupe.',
        where: 'En casa o en una clínica. En Estados Unidos, la hace una farmacia (medicina compuesta).',
        session: 'Cuando hace falta, o cada día.',
        onset:
          'Aparece en la sangre en {sl-first} o menos, y llega a lo más alto cerca de {sl-peak} después.',
        wearsOff: 'Después de unas horas. No se sabe por cuánto tiempo sigue el sueño.',
        driving:
          'No maneje durante al menos {no-driving}, y hasta que haya dormido una noche. Su clínica puede decirle que espere más. Si la toma cada día, pregunte si puede manejar, y cuándo.',
        reaches:
          'Un estudio de una oblea halló {sl-wafer} partes. Un estudio de un líquido halló {sl-solution}.',
        monitoring: 'Nadie le vigila en casa. Esa es la mayor preocupación.',
        status: {
          depression: 'La FDA advirtió sobre la ketamina compuesta en {home-alert}.',
          'chronic-pain': 'En Estados Unidos, la prepara una farmacia (medicina compuesta).',
        },
        homeWarning:
          'La FDA advierte que usarla en casa aumenta el peligro, porque allí no hay un profesional de la salud que esté pendiente de usted.',
        evidence:
          'En una clínica del Reino Unido, a {sl-little} de {sl-people} personas les sirvió de poco al probarla. En la fecha del informe, {sl-still} todavía la tomaban.',
        good: ['Sin aguja.', 'Actúa antes que cuando se traga.'],
        bad: [
          'Varía la dosis que llega al cuerpo.',
          'La FDA no la ha revisado.',
          'Usarla en casa aumenta el peligro.',
          'Se presta al abuso.',
        ],
      },
      'rt-oral': {
        name: 'Tragada (líquido o cápsula)',
        shortName: 'Líquido o cápsula',
        how: 'Usted la traga varias veces al día.',
        where:
          'En casa. En el Reino Unido, la inicia un especialista en dolor. En Estados Unidos, la hace una farmacia (medicina compuesta).',
        session: 'Cada día, durante meses. En una clínica, casi {oral-years} en promedio ({oral-months}).',
        onset:
          'Empieza a actuar cerca de {oral-onset} después y llega a lo más alto cerca de {oral-peak} después.',
        wearsOff: 'Después de unas horas. No se sabe por cuánto tiempo sigue el sueño.',
        driving:
          'No maneje durante al menos {no-driving}, y hasta que haya dormido una noche. Su clínica puede decirle que espere más. Si la toma cada día, pregunte si puede manejar, y cuándo.',
        monitoring: 'Nadie le vigila entre una visita y otra. Esa es la mayor preocupación.',
        status: {
          depression: 'La FDA advirtió sobre la ketamina compuesta en {home-alert}.',
          'chronic-pain': 'En Estados Unidos, la prepara una farmacia (medicina compuesta).',
        },
        homeWarning:
          'La FDA advierte que usarla en casa aumenta el peligro, porque allí no hay un profesional de la salud que esté pendiente de usted.',
        evidence:
          'Los ensayos son pequeños. Una revisión halló que tragada no sirvió para el dolor de nervios. Una clínica siguió a {oral-followed} de {oral-people} personas, y su puntaje de dolor bajó {oral-fall} por ciento. No hubo grupo de comparación.',
        good: ['Sin aguja.'],
        bad: [
          'Llega poca a la sangre.',
          'Puede sentir náuseas.',
          'Se presta al abuso.',
          'Usarla por mucho tiempo puede dañar la vejiga y el hígado.',
          'Una persona que la tomó fuera de una clínica tuvo respiración lenta.',
          'Después de usarla por mucho tiempo, no la deje por su cuenta.',
        ],
      },
    },
    none: {
      title: 'No recibir ketamina',
      statements: {
        'none-choice': 'Usted puede decir que no.',
        'none-options':
          'Otras opciones por las que puede preguntar: programas de ejercicio, terapia de conversación (TCC o ACT), acupuntura y algunos antidepresivos. NICE, en el Reino Unido, las nombra para el dolor crónico sin una causa clara.',
        'none-others':
          'Pregúntele a su equipo qué otros tratamientos hay para su dolor, y qué esperar de cada uno. Solo un profesional de la salud que conozca su caso puede ayudarle a decidir.',
        'none-nice':
          'NICE, en el Reino Unido, aconseja no empezar la ketamina, a los {nice-age} años o más, para el dolor crónico sin una causa clara (dolor crónico primario). Esto incluye la fibromialgia y el SDRC.',
        'none-fpm':
          'Médicos del dolor del Reino Unido dicen que la ketamina es sobre todo para el dolor complejo de los nervios, en unidades de especialistas.',
      },
    },
  },
};
