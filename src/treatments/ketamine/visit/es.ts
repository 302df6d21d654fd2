import type {PartWords} from '../../../content/schema.js';
import type * as facts from './facts.js';

/** The day of treatment, in Spanish. */
export const es: PartWords<typeof facts> = {
  visit: {
    title: 'El día del tratamiento',
    intro:
      'Horas cada vez. Deje libre el resto del día. No debe manejar durante al menos {no-driving}, y hasta que haya dormido una noche. Debe irse a casa con un adulto.',
    phases: {
      before: {
        name: 'Antes',
        answer:
          'Pregunte qué comer y beber ese día, y qué medicinas tomar. Planee irse a casa con un adulto que se quede con usted.',
      },
      during: {
        name: 'Durante',
        answer:
          'El personal debe estar pendiente de usted todo el tiempo. La idea es que tenga sueño sin dormirse, y puede sentir cosas extrañas. Puede pedir en cualquier momento que paren el goteo.',
      },
      after: {
        name: 'Después',
        answer:
          'Nada de manejar, de alcohol ni de decisiones importantes durante al menos {no-driving}. Antes de irse, pregunte cuándo tomar su próximo opioide o pastilla para dormir.',
      },
      later: {
        name: 'Más adelante',
        answer:
          'Compruebe en un día acordado si llegó a su meta. Si el tratamiento no le ayuda, puede decir que no quiere más.',
      },
    },
    items: {
      // Before
      'vi-first-visit': {
        label: 'Una visita antes del primer tratamiento',
        text: 'Primero se reúne con un profesional de la salud. Le hará preguntas sobre su salud, su dolor, sus medicinas y sus alergias. Cuéntele todo, aunque piense que no importa.',
        why: 'Algunos problemas de salud y algunas medicinas cambian el plan.',
      },
      'vi-consent': {
        label: 'Un formulario para firmar',
        text: 'Le piden que firme que está de acuerdo. Pida el formulario con tiempo y léalo en casa. Puede firmar y después decir que no.',
      },
      'vi-food': {
        label: 'Comida y bebida',
        text: 'Pida por escrito la regla de su clínica, para la comida y para el agua, y sígala. Las reglas no son iguales. Algunas clínicas dicen que coma como siempre. Otras dicen que no coma nada durante {visit-fast-short}, {visit-fast-middle} u {visit-fast-long}. Algunas permiten agua hasta más tarde, otras no.',
        why: 'Con el estómago vacío es menos probable que vomite. Si le da mucho sueño, la comida podría llegar a los pulmones.',
      },
      'vi-diabetes': {
        label: 'Si tiene diabetes',
        text: 'Dígalo al hacer la cita. Pida una hora temprana. Pregunte qué hacer ese día con la insulina, las pastillas y las otras medicinas para la diabetes. Traiga su medidor. No deje de ponerse la insulina por su cuenta.',
        why: 'Sin comer, el azúcar en la sangre puede bajar demasiado.',
      },
      'vi-medicine-list': {
        label: 'Su lista de medicinas',
        text: 'Traiga una lista de todo lo que toma o usa: lo que le receta un médico, lo que compra en una tienda, hierbas, parches y gotas. Agregue sus alergias.',
        why: 'Algunas cambian el efecto de la ketamina, o no se deben tomar el mismo día.',
      },
      'vi-medicine-day': {
        label: 'Qué medicinas tomar ese día',
        text: 'Pregunte por cada una: ¿la toma, espera o no la toma? Pregunte sobre todo por los opioides, las pastillas para dormir o para la ansiedad, las pastillas para el dolor de los nervios (gabapentina, pregabalina), las pastillas para la presión, las medicinas para la diabetes, las medicinas para el TDAH o “ADHD” (estimulantes) y la teofilina (una medicina para el asma). No deje de tomar por su cuenta los opioides, las pastillas para la presión, la insulina ni ninguna otra medicina.',
        why: 'Las clínicas no dicen lo mismo. Un hospital dice que las tome todas. Algunas clínicas piden no tomar algunas.',
      },
      'vi-naloxone': {
        label: 'Si toma opioides para el dolor',
        text: 'Pregunte si debe tener naloxona en casa, y quién puede usarla allí. Puede revertir una sobredosis de opioides por poco tiempo. Solo sirve contra los opioides, y su efecto se quita: llame también al {emergency}. La FDA dice que los médicos deben hablar de ella con todas las personas a quienes se les recetan opioides para el dolor.',
        why: 'Los efectos de los opioides, la ketamina y las pastillas para dormir o para la ansiedad se suman. Pueden hacer más lenta su respiración o pararla.',
      },
      'vi-alcohol-before': {
        label: 'Alcohol y drogas de la calle',
        text: 'Si toma alcohol todos los días, dígaselo al equipo antes de ese día y pregunte qué hacer: dejarlo de golpe puede ser peligroso. Si no es así, no tome nada de alcohol ese día, y pregunte cuánto tiempo antes debe dejar de tomarlo. No use drogas de la calle ese día. Si usa marihuana (cannabis), dígalo y pregunte. Dígale al equipo lo que usa. Lo preguntan para poder cuidar de usted.',
        why: 'Junto con la ketamina pueden darle demasiado sueño.',
      },
      'vi-tests': {
        label: 'Pruebas',
        text: 'Le deben medir la presión cada vez. Si tiene problemas del corazón, puede que necesite un electrocardiograma (“ECG”). Si tiene problemas del hígado, o si se planea más de un tratamiento, pida análisis de sangre del hígado. Si está bien de salud y recibe un solo tratamiento, puede que no necesite ninguna otra prueba.',
      },
      'vi-pregnancy': {
        label: 'Si está embarazada o podría estarlo',
        text: 'Primero dígaselo al equipo. La ketamina puede dañar al bebé antes de nacer. Puede que le ofrezcan una prueba de embarazo. Puede aceptarla o no. Si los tratamientos siguen durante semanas, pregunte por métodos anticonceptivos. Dígaselo también si da pecho.',
      },
      'vi-bring': {
        label: 'Qué traer',
        text: 'Su lista de medicinas. Ropa abrigada y suelta, en capas, y zapatos planos, ya que puede perder el equilibrio. Música con audífonos, una manta, algo pequeño de comer para después. Si duerme con un aparato CPAP, pregunte si debe traerlo. Venga sin esmalte en las uñas, ya que una pinza en el dedo mide su oxígeno.',
      },
      'vi-adult': {
        label: 'Un adulto para irse a casa',
        text: 'Planee irse a casa con un adulto que se quede con usted hasta el día siguiente. Pregunte si puede ir en taxi o autobús con un adulto.',
        why: 'No debe manejar. Puede sentirse bien y aun así pensar y reaccionar con lentitud. Algunas clínicas no dan el tratamiento si no viene un adulto.',
      },
      'vi-postpone': {
        label: 'Si se siente mal antes de ese día',
        text: 'Llame a la clínica. Allí pueden decirle si es mejor esperar. Llame también si cambian sus medicinas, o si podría estar embarazada.',
      },
      'vi-plan-day': {
        label: 'Deje libre el resto del día',
        text: 'Pídale a otra persona que cuide a los niños o a quienes dependen de usted, hasta el día siguiente. No planee trabajar ni cocinar.',
        note: 'Esto viene de folletos de hospitales sobre sedación y anestesia, no sobre la ketamina para el dolor.',
      },

      // During
      'vi-who': {
        label: 'Quién está con usted',
        text: 'Una persona capacitada debe estar con usted o cerca todo el tiempo. Una etiqueta de Estados Unidos dice que la ketamina la dan o la dirigen médicos que saben de anestesia y que pueden mantener su respiración. Dice que los aparatos para emergencias deben estar listos.',
        why: 'La ketamina es un anestésico. Si la respiración se hace más lenta, alguien debe actuar de inmediato.',
      },
      'vi-monitor': {
        label: 'Qué le revisan',
        text: 'El personal debe revisar su presión, su pulso, su respiración, su oxígeno y qué tan alerta está. Puede que lleve una banda en el brazo y una pinza en un dedo. En algunos lugares también siguen su corazón en una pantalla.',
        why: 'La ketamina puede subir la presión, darle mucho sueño y hacer más lenta su respiración.',
      },
      'vi-start': {
        label: 'Cómo empieza',
        text: 'Se sienta en un sillón reclinable o se acuesta en una cama. Le ponen un tubo pequeño en una vena. Una máquina (bomba de infusión) da la medicina poco a poco.',
      },
      'vi-dose': {
        label: 'La dosis',
        text: 'Su equipo decide la dosis según su peso, su salud y cómo responde usted.',
      },
      'vi-extra-medicines': {
        label: 'Otras medicinas',
        text: 'Algunas clínicas dan también una medicina para las náuseas o un tranquilizante, como el midazolam. Un tranquilizante da más sueño. Pregunte qué le dan, y por qué.',
      },
      'vi-awake': {
        label: '¿Va a dormirse?',
        text: 'La dosis se calcula para que usted tenga sueño sin dormirse. Algunas personas se duermen. Unas pocas se desmayan.',
      },
      'vi-feel': {
        label: 'Qué puede sentir',
        text: 'Puede sentirse lejos de su cuerpo, como sin peso, o como en un sueño. El tiempo y los sonidos pueden parecer extraños. Puede tener mareo o náuseas, o ver borroso o ver cosas que no existen. A algunas personas esto les da calma, a otras les da miedo. Puede ayudarle saber que el personal ya lo tiene previsto.',
      },
      'vi-calm': {
        label: 'Qué puede ayudar',
        text: 'Un cuarto callado, poca luz, música. Guarde su teléfono. Si se le hace difícil, avise al personal. Pueden hacer más lento el goteo o pararlo.',
      },
      'vi-sick': {
        label: 'Si tiene náuseas',
        text: 'Dígalo de inmediato. Le pueden dar una medicina para eso.',
      },
      'vi-stop': {
        label: '¿Se puede parar?',
        text: 'Sí. Diga que paren en cualquier momento, por cualquier razón. Un goteo se puede hacer más lento o cerrar, y la mayoría de los efectos disminuyen poco después. Una inyección, un aerosol nasal, una pastilla que se disuelve o un jarabe no se pueden sacar una vez que están dentro.',
      },
      'vi-how-long': {
        label: 'Cuánto dura el goteo',
        text: 'Desde menos de {visit-least} hasta varias horas. Algunas series de tratamientos en el hospital siguen día y noche durante días. Duró {visit-clinic-drip} en una clínica de Estados Unidos, {visit-uk-drip} en un hospital del Reino Unido y {visit-hospital-drip} en un hospital de Estados Unidos. Planee más tiempo del que dura el goteo, porque también hay tiempo antes y después.',
      },

      // After
      'vi-watch': {
        label: 'En observación antes de irse',
        text: 'Se queda hasta que el personal diga que puede irse. El tiempo no es igual en todas partes. Con el aerosol nasal es de al menos {visit-spray}, y hasta que se hayan quitado los efectos, por regla de la FDA. Pregunte cuánto es en su clínica.',
      },
      'vi-next-dose': {
        label: 'Su próximo opioide, pastilla para dormir o pastilla para la ansiedad',
        text: 'Antes de irse, pregunte cuándo tomar cada una de sus medicinas la próxima vez, y pida que se lo escriban. No tome ninguna pastilla para dormir la primera noche, a menos que su clínica lo diga. Si no le dijeron nada de un opioide, una pastilla para la ansiedad o una pastilla para el dolor de los nervios, llame a la clínica antes de tomarlos. No deje de tomar ninguna de estas medicinas por su cuenta.',
        why: 'Junto con la ketamina pueden hacer más lenta su respiración o pararla.',
      },
      'vi-home': {
        label: 'Al irse a casa',
        text: 'Váyase con un adulto. En casa, descanse. Coma ligero y tome agua.',
      },
      'vi-drive': {
        label: 'Manejar',
        text: 'No maneje durante al menos {no-driving}, y hasta que haya dormido una noche. Ni bicicleta ni scooter. Su clínica puede pedirle que espere más.',
        why: 'Puede sentirse bien y aun así reaccionar con demasiada lentitud.',
      },
      'vi-machines': {
        label: 'Máquinas y la cocina',
        text: 'Durante al menos {no-driving}, no use máquinas ni herramientas con filo. No cocine ni sirva bebidas calientes.',
      },
      'vi-alcohol-after': {
        label: 'El alcohol',
        text: 'No tome alcohol durante al menos {no-driving}. No use drogas de la calle. Si toma alcohol todos los días, planee esto antes con su equipo.',
      },
      'vi-decisions': {
        label: 'Decisiones importantes',
        text: 'No firme nada y no decida nada importante durante al menos {no-driving}. Tenga cuidado con lo que publica en internet.',
        note: 'Esto viene de folletos de hospitales sobre sedación y anestesia, no sobre la ketamina para el dolor.',
      },
      'vi-care': {
        label: 'Niños y otras personas que dependen de usted',
        text: 'No cuide de ellos sin otro adulto durante al menos {no-driving}.',
        note: 'Esto viene de un folleto de un hospital sobre anestesia, no sobre la ketamina para el dolor.',
      },
      'vi-night': {
        label: 'La primera noche',
        text: 'Tenga con usted a un adulto hasta el día siguiente. No cierre con llave la puerta del baño. Tenga un teléfono cerca.',
        note: 'Esto viene de folletos de hospitales sobre sedación y anestesia, no sobre la ketamina para el dolor.',
      },
      'vi-feel-after': {
        label: 'Cómo puede sentirse',
        text: 'Con cansancio, mareo y poco equilibrio por algunas horas. Puede tener dolor de cabeza. La mayoría de las sensaciones extrañas se quitan en unas horas. Pueden volver en el plazo de un día. En algunas personas duran días o semanas.',
      },
      // The signs and the reasons are those of every section: `seekHelp`.
      'vi-emergency': {
        label: 'Llame al {emergency} por',
        text: 'Muéstrele esta lista a la persona que se queda con usted.',
      },
      'vi-call-clinic': {
        label: 'Llame a la clínica el mismo día por',
        text: 'De noche o en fin de semana, use el número para fuera de horario que le dio su clínica. Si nadie contesta, vaya a una sala de emergencias.',
      },
      'vi-mood': {
        label: 'Si le baja el ánimo',
        text: 'Si tiene pensamientos oscuros, o piensa en hacerse daño, {call-crisis}. Si está en peligro ahora, llame al {emergency}.',
      },
      'vi-report': {
        label: 'Reportar un efecto secundario',
        text: 'En Estados Unidos, puede reportarlo directamente a MedWatch, de la FDA: {medwatch} ({medwatch-digits}).',
      },

      // Later
      'vi-goal': {
        label: 'Acuerde primero una meta',
        text: 'Antes del primer tratamiento, diga qué contaría para usted como ayuda: menos dolor, dormir mejor, una cosa que quiere volver a hacer. Acuerde un día para comprobarlo.',
        why: 'Médicos de anestesia de Estados Unidos dicen que la ketamina se debe dar con una meta final y una serie de tratamientos ya fijada.',
      },
      'vi-how-many': {
        label: 'Cuántas visitas',
        text: 'No hay un número acordado. Fueron {visit-clinic-days} en una clínica de Estados Unidos (sin días libres entre ellos), {visit-hospital-days} en un hospital de Estados Unidos y {iv-days} en un estudio clínico del SDRC (“CRPS”). Pregunte qué se planea para usted, y qué pasa después.',
      },
      'vi-boosters': {
        label: 'Más goteos después (refuerzos)',
        text: 'Algunas clínicas los ofrecen. No hay evidencia fuerte de que mantengan lejos el dolor. No se sabe bien cómo actúan a lo largo de los años.',
      },
      'vi-stop-when': {
        label: 'Cuándo decir que no funciona',
        text: 'Acuerde esto con tiempo: después de cuántos tratamientos, y qué debe estar mejor para entonces. Si no lo está, puede decir que no quiere más. No es culpa suya, y no es rendirse.',
      },
      'vi-followup': {
        label: 'Otra visita, en persona',
        text: 'Pregunte con quién será su visita después de la serie de tratamientos, y cuándo. Médicos de anestesia de Estados Unidos dicen que las visitas en persona deben seguir mientras reciba ketamina.',
      },
      'vi-other-care': {
        label: 'Siga con sus otros cuidados',
        text: 'La ketamina debe ser una parte de un plan. Pregunte qué más incluye: movimiento, terapia de conversación (psicoterapia), otras medicinas.',
      },
      'vi-liver': {
        label: 'Chequeos del hígado',
        text: 'Si se planea más de un tratamiento, la etiqueta de Estados Unidos dice que se hagan análisis de sangre del hígado, antes del primero y de vez en cuando. En un informe sobre {visit-liver-report} personas, los médicos aconsejan un análisis cada {visit-liver-tests} mientras dura un goteo largo.',
        why: 'La ketamina en dosis repetidas ha hecho daño al hígado de algunas personas. En un estudio pequeño del SDRC (“CRPS”), {visit-liver-hurt} de {visit-liver-people} personas que iban a recibir {visit-liver-drips} goteos largos, con {visit-liver-apart} entre ellos, tuvieron daño al hígado. En los expedientes de {visit-liver-records} personas que recibieron goteos más cortos, los análisis hechos en el plazo de un día no encontraron daño.',
      },
      'vi-bladder': {
        label: 'Chequeos de la vejiga',
        text: 'En cada visita, diga si orina más seguido, tiene dolor o ve sangre. Pregunte si quieren analizar su orina.',
        why: 'Usarla mucho o por mucho tiempo puede dañar la vejiga. No se sabe a cuántos pacientes con dolor les pasa.',
      },
      'vi-habit': {
        label: 'Querer más',
        text: 'La ketamina puede crear hábito. Dígale a su equipo si la quiere para algo más que el dolor, o si piensa mucho en ella. Pueden ayudarle. No se sabe a cuántos pacientes con dolor les pasa.',
      },
      'vi-come-off': {
        label: 'Si ha recibido ketamina por mucho tiempo',
        text: 'Si la usa desde hace mucho tiempo, no la deje por su cuenta. Pregúntele a su equipo cómo dejarla.',
        why: 'Después de usarla por mucho tiempo, algunas personas se sienten mal cuando la dejan.',
      },
      'vi-memory': {
        label: 'La memoria y el pensamiento',
        text: 'Dígale a su equipo si usted o su familia notan un cambio. A las personas que usan mucha ketamina fuera de la atención médica les fue peor en pruebas de memoria. Sobre la atención del dolor no se sabe.',
      },
      'vi-home-use': {
        label: 'Si le ofrecen ketamina para usar en casa',
        text: 'La FDA advierte que usarla en casa aumenta el peligro, porque allí no hay un profesional de la salud que esté pendiente de usted. En {visit-home-year} contó de una persona cuya respiración se hizo más lenta después de tomar ketamina por la boca, fuera de una clínica. No la use en casa, a menos que se la haya recetado el profesional de la salud que lleva su caso y este tenga un plan para estar pendiente de usted. Guárdela bajo llave. Nunca la comparta.',
      },
    },
    groups: {
      benefit: '¿Tiene sentido para mí?',
      team: 'El personal y las emergencias',
      day: 'Ese día',
      later: 'Después de la serie de tratamientos',
      money: 'Dinero',
    },
    questions: {
      'qu-why': {
        text: '¿Por qué me propone ketamina para mi tipo de dolor? ¿Qué encontraron los estudios clínicos sobre eso?',
      },
      'qu-else': {text: '¿Qué más podría probar? ¿Qué pasa si por ahora no hago nada?'},
      'qu-approved': {
        text: '¿Aprobó la FDA este uso? Si no, ¿por qué piensa que podría ayudarme?',
      },
      'qu-trial': {text: '¿Hay un estudio en el que yo podría participar?'},
      'qu-training': {
        text: '¿Quién da la ketamina, y qué formación tiene en anestesia o sedación?',
        why: 'Una etiqueta de Estados Unidos dice que la da o la dirige un médico que sabe de anestesia.',
      },
      'qu-who-stays': {text: '¿Quién se queda conmigo, y de cuántas personas está pendiente a la vez?'},
      'qu-equipment': {
        text: '¿Revisan mi oxígeno, mi presión, mi respiración y mi corazón todo el tiempo?',
      },
      'qu-emergency': {
        text: '¿Qué pasa si respiro mal o no me pueden despertar? ¿Cuál es su plan, y están en la sala los aparatos para emergencias?',
        why: 'Una etiqueta de Estados Unidos dice que deben estar listos.',
      },
      'qu-accredited': {
        text: '¿Hay alguien de fuera que revise la clínica (está acreditada)?',
        why: 'Médicos de anestesia de Estados Unidos advierten que a las clínicas sin esto pueden faltarles personal y aparatos para emergencias.',
      },
      'qu-food': {text: '¿Qué puedo comer y beber, y hasta cuándo? ¿Y si tengo diabetes?'},
      'qu-medicines': {text: '¿Cuáles de mis medicinas tomo ese día, con cuáles espero y cuáles no tomo?'},
      'qu-next-dose': {
        text: '¿Cuándo puedo tomar mi próximo opioide, pastilla para dormir o pastilla para la ansiedad?',
      },
      'qu-tests': {text: '¿Qué pruebas necesito antes, y durante una serie de tratamientos?'},
      'qu-postpone': {text: '¿Cuándo debo llamar y aplazar un tratamiento?'},
      'qu-sit': {
        text: '¿Puede alguien estar conmigo? ¿Tiene que quedarse alguien conmigo esa noche?',
      },
      'qu-drugs': {text: '¿Qué más me dan con la ketamina, y eso me da más sueño?'},
      'qu-stop-drip': {text: '¿Cómo les digo que paren durante el goteo?'},
      'qu-visits': {
        text: '¿Cuántas visitas son, cuánto dura cada una, y cuánto tiempo pasa hasta que pueda volver a trabajar y manejar?',
      },
      'qu-goal': {text: '¿Qué contaría para mí como ayuda? ¿Qué día lo comprobamos?'},
      'qu-no-help': {
        text: '¿Qué pasa si no ayuda, o si deja de ayudar? ¿Cuándo paramos, y qué viene después?',
      },
      'qu-review': {
        text: '¿Quién me ve en persona después de la serie de tratamientos? ¿A quién llamo de noche?',
      },
      'qu-long': {
        text: '¿Cómo van a revisar mi hígado, mi vejiga, mi ánimo y mi memoria con el tiempo?',
      },
      'qu-home': {text: '¿Planean que yo use ketamina en casa? ¿Quién estaría pendiente de mí?'},
      'qu-price': {
        text: '¿Cuál es el precio de la serie completa, por escrito? ¿Y si paramos antes?',
        why: 'Si paga usted, la ley de Estados Unidos le da el derecho a un cálculo del costo.',
      },
      'qu-insurer': {
        text: '¿Paga mi plan médico? ¿Puedo tener la respuesta por escrito antes de empezar?',
        why: 'Algunos planes no lo pagan.',
      },
    },
    remarks: {
      'rm-visit-leaflets':
        'Mucho de esto viene de folletos de hospitales y clínicas. Un folleto dice lo que hace un lugar. No es la regla en todas partes.',
      'rm-visit-sedation':
        'Algunos de los consejos para irse a casa vienen de folletos sobre sedación y anestesia. No tratan de la ketamina para el dolor.',
    },
  },
};
